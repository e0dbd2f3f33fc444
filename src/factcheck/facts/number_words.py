"""
Read numbers in words: "seven hundred and fifty-three thousand", "half a million", "two thirds", "twenty-first".

Tokens enter, a :class:`~factcheck.facts.number_forms.Number` leaves.
"""

from collections.abc import Sequence

from factcheck.facts.digits import add_part
from factcheck.facts.number_forms import (
    ARTICLES,
    PART_WORDS,
    SCALE_ORDINALS,
    SCALES,
    SMALL,
    SMALL_ORDINALS,
    Number,
    NumberForm,
    find_scale,
    read_part,
    touches,
)
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def read_words(tokens: Sequence[Token], at: int) -> Number | None:
    """
    Which number do the words at ``at`` say, an article before them included?

    >>> from factcheck.text.tokens import tokenize
    >>> read_words(tokenize("half a million").tokens, 0).value, read_words(tokenize("two thirds").tokens, 0).form.name
    (500000.0, 'FRACTION')
    """
    word = tokens[at].lower
    if (word == "one" and _is_pronoun(tokens, at)) or _is_sided(tokens, at):
        return None
    if word in {"half", "quarter"}:
        return _read_bare_part(tokens, at)
    if word == "dozen" and [one.lower for one in tokens[max(0, at - 3) : at]] == ["a", "baker", "'s"]:
        return Number(at - 3, at + 1, 13.0, 1.0, NumberForm.CARDINAL, digits=False)
    if word == "score":
        return _read_score(tokens, at)
    first = at - 1 if at and tokens[at - 1].lower in ARTICLES else at
    if word in PART_WORDS and first < at and _is_part_of(tokens, at):
        return Number(first, at + 1, 1 / PART_WORDS[word], 0.02, NumberForm.FRACTION, digits=False)
    if word in SMALL_ORDINALS or word in SCALE_ORDINALS:
        value = SMALL_ORDINALS.get(word) or SCALE_ORDINALS.get(word, 0.0)
        return Number(at, at + 1, value, 1.0, NumberForm.ORDINAL, digits=False)
    if word in {"hundred", "dozen"} or word in SCALES:
        return _read_article_scale(tokens, first, at)
    return _Words(tokens, at).read()


_THIS = _words("this his its us hers ours yours theirs")


def _read_score(tokens: Sequence[Token], at: int) -> Number | None:
    """Read "**a score of** towns" as twenty; "a score of 15" and "a score of the opera" count nothing."""
    if at < 1 or at + 2 >= len(tokens) or tokens[at - 1].lower not in ARTICLES or tokens[at + 1].lower != "of":
        return None
    counted = tokens[at + 2]
    is_plural = counted.lower.endswith("s") or counted.lower in {"people", "men", "women", "children"}
    plural = counted.kind is TokenKind.WORD and is_plural and counted.lower not in _THIS
    return Number(at - 1, at + 1, 20.0, 1.0, NumberForm.CARDINAL, digits=False) if plural else None


_BEFORE_SIDE = _words("th st nd rd latter other better early late")


def _is_sided(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a number word only makes an adjective of kind: "two-way trade", "one-sided"."""
    return at + 2 < len(tokens) and tokens[at + 1].text == "-" and tokens[at + 2].lower in _SIDED


_SIDED = _words("way sided faced off")


def _read_bare_part(tokens: Sequence[Token], at: int) -> Number | None:
    """Read "half" and "a quarter", and "half a million" as a whole number."""
    if tokens[at].lower == "half":
        return _read_half(tokens, at)
    if tokens[at].lower != "quarter" or not at or tokens[at - 1].lower not in ARTICLES:
        return None
    if scale := find_scale(tokens, at + 2 if at + 1 < len(tokens) and tokens[at + 1].text == "-" else at + 1):
        last = at + 3 if tokens[at + 1].text == "-" else at + 2
        return Number(at - 1, last, scale / 4, scale / 100, NumberForm.CARDINAL, digits=False)
    if at + 3 < len(tokens) and tokens[at + 1].lower == "of" and tokens[at + 2].lower == "a":
        scale = find_scale(tokens, at + 3)
        if scale:
            return Number(at - 1, at + 4, scale / 4, scale / 100, NumberForm.CARDINAL, digits=False)
    part = Number(at - 1, at + 1, 0.25, 0.02, NumberForm.FRACTION, digits=False)
    return part if _is_part_of(tokens, at) else None


def _read_half(tokens: Sequence[Token], at: int) -> Number | None:
    """Read "half"; not "the second half", "half-brother", "the half time"."""
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before in SMALL_ORDINALS or before in _BEFORE_SIDE:
        return None
    if after and after.text == "-" and (at + 2 >= len(tokens) or tokens[at + 2].lower not in _HALVED):
        return None
    first = at - 1 if before in ARTICLES else at
    scale_at = at + 1
    while scale_at < min(len(tokens), at + 4) and tokens[scale_at].lower in {"a", "-"}:
        scale_at += 1
    scale = find_scale(tokens, scale_at)
    if scale:
        return Number(first, scale_at + 1, scale / 2, scale / 10, NumberForm.CARDINAL, digits=False)
    spoken = after is not None and after.kind is TokenKind.WORD and before not in _HALF_HEDGES
    if after and spoken and after.lower not in _HALVING and after.lower not in _HALVED:
        return None
    return Number(first, at + 1, 0.5, 0.02, NumberForm.FRACTION, digits=False)


_HALVED = _words("a an million billion dozen hour mile century year day point percent")
_HALVING = _words(
    "of the its their his her our all that this these those what as in by from to and or on at with for is "
    "are was were have had has do did who million billion trillion"
)
_HALF_HEDGES = _words("about around nearly almost over than roughly approximately under least by")


def _is_part_of(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "a third" is a part and no rank: "a third of them", "fell by a third", but "a third term"."""
    if at + 1 >= len(tokens) or tokens[at + 1].kind is TokenKind.MARK:
        return at + 1 >= len(tokens) or tokens[at + 1].text != "-"
    hedged = at > 1 and tokens[at - 1].lower in ARTICLES and tokens[at - 2].lower in _HALF_HEDGES
    after = tokens[at + 1].lower
    return hedged or after in _HALVING or after in _SHIFTED


# "A third **fewer** boats", "a quarter **lower**": by a part of it.
_SHIFTED = _words("higher lower more fewer less up down")


def _read_article_scale(tokens: Sequence[Token], first: int, at: int) -> Number | None:
    """Read "a hundred and ten", "a dozen", "several thousand" and the bare "million" of "multi-million" not at all."""
    before = tokens[at - 1].lower if at else ""
    if before in _VAGUELY:
        value = find_scale(tokens, at) or 100.0
        return Number(at - 1, at + 1, 2 * value, value, NumberForm.VAGUE, digits=False)
    if first == at and before not in _BEFORE_BARE_SCALE:
        return None
    found = _Words(tokens, at).read()
    return found._replace(first=first) if found else None


_VAGUELY = _words("several few many")
_BEFORE_BARE_SCALE = _words("than over about nearly almost some around per the every cool round full")


_DOZEN = 12.0
# "Two million, **four hundred and ninety-nine** thousand".
_THOUSAND_WITHIN = 7
_MOST_DECIMALS = 6
# "million million million …" ends here, before it overflows.
_LARGEST = 1e30


class _Words:
    """One reading of a number in words: what is complete, the group below a thousand, and the place."""

    def __init__(self, tokens: Sequence[Token], at: int) -> None:
        self.tokens = tokens
        self.at = self.start = at
        self.total = 0.0
        self.group: float | None = None
        self.scale = float("inf")
        self.step = 1.0
        # "between one hundred and two hundred" are two numbers.
        self.parted = at > 0 and tokens[at - 1].lower == "between"

    def read(self) -> Number | None:
        while self.at < len(self.tokens):
            word = self._skip_joint()
            ordinal = self._take_ordinal(word)
            if ordinal:
                return ordinal
            if not (self._take_small(word) or self._take_scale(word)):
                break
        last = self.at
        if last == self.start:
            return None
        if point := self._read_point():
            return point
        value = self.total + (self.group or 0.0)
        value, step, last = add_part(self.tokens, last, value, self.step)
        if step != self.step and self.group == _DOZEN and not self.total and self.tokens[self.at - 1].lower == "dozen":
            return Number(self.start, last, _DOZEN * (value - _DOZEN + 1), 1.0, NumberForm.CARDINAL, digits=False)
        if step != self.step and self.group is None and self.total == self.scale:
            # "a million and a half" means half of a million.
            value = self.total + (value - self.total) * self.scale
            step *= self.scale
        elif step != self.step and (scale := find_scale(self.tokens, last)):
            value, step, last = value * scale, step * scale, last + 1
        return Number(self.start, last, value, step, NumberForm.CARDINAL, digits=False)

    def _read_point(self) -> Number | None:
        """Read "one **point two** million": a decimal in words."""
        if self.total or self.group is None or self.at + 1 >= len(self.tokens) or self.tokens[self.at].lower != "point":
            return None
        at, digits = self.at + 1, ""
        while at < len(self.tokens) and len(digits) < _MOST_DECIMALS and SMALL.get(self.tokens[at].lower, 10.0) < 10:
            digits += str(int(SMALL[self.tokens[at].lower]))
            at += 1
        if not digits:
            return None
        value, step = self.group + float(f"0.{digits}"), float(f"1e-{len(digits)}")
        scale = SCALES.get(self.tokens[at].lower) if at < len(self.tokens) else None
        if scale:
            value, step, at = value * scale, step * scale, at + 1
        return Number(self.start, at, value, step, NumberForm.CARDINAL, digits=False)

    def _skip_joint(self) -> str:
        """Return the next word, past a hyphen or an "and" that may join it; ``at`` moves once the word is taken."""
        tokens, at = self.tokens, self.at
        self.next = at
        inside = self.start < at < len(tokens) - 1
        hyphen = inside and tokens[at].text == "-" and touches(tokens, at)
        hyphen = hyphen or (inside and tokens[at].text == "," and self._goes_on(at + 1))
        if hyphen or (inside and tokens[at].lower == "and" and self._joins(at + 1)):
            self.next = at + 1
        return tokens[self.next].lower

    def _goes_on(self, at: int) -> bool:
        """Say whether a comma parts millions from thousands: "two million**,** four hundred **thousand**"."""
        if self.group is not None or self.scale < 1e6 or SMALL.get(self.tokens[at].lower) is None:
            return False
        for token in self.tokens[at + 1 : at + 1 + _THOUSAND_WITHIN]:
            if token.lower == "thousand":
                return True
            if token.lower not in SMALL and token.lower not in {"hundred", "and", "-"}:
                return False
        return False

    def _joins(self, at: int) -> bool:
        """Say whether "and" goes on: after a hundred or a scale, before a number below a hundred that ends there."""
        value = SMALL.get(self.tokens[at].lower) or SMALL_ORDINALS.get(self.tokens[at].lower)
        if self.parted or not value or (self.group or 0.0) % 100 or (not self.group and not self.total):
            return False
        end = at + 1
        while (
            end < len(self.tokens)
            and end < at + 3
            and (self.tokens[end].text == "-" or self.tokens[end].lower in SMALL)
        ):
            end += 1
        following = self.tokens[end].lower if end < len(self.tokens) else ""
        # "three hundred and fifty thousand" goes on, "one hundred and two hundred" does not.
        return following != "hundred" and self.group != 0

    def _take_small(self, word: str) -> bool:
        value = SMALL.get(word)
        if value is None:
            return False
        group = self.group or 0.0
        room = 100 if value >= 10 or not group % 100 else 10
        if self.group is not None and (group % room or not group or not value or (room == 10 and group % 100 < 20)):
            return False
        self.group = group + value
        self.at = self.next + 1
        return True

    def _take_scale(self, word: str) -> bool:
        if word == "hundred" and (self.group or 1.0) < 100:
            self.group = (self.group or 1.0) * 100
        elif word == "dozen" and (self.group or 1.0) < 100:
            self.group = (self.group or 1.0) * 12
        elif (scale := SCALES.get(word)) is not None:
            if (self.group is None and self.total > _LARGEST) or (self.group is not None and scale >= self.scale):
                return False
            if self.group is None:
                self.total = (self.total or 1.0) * scale
            else:
                self.total += self.group * scale
            self.group, self.scale, self.step = None, scale, scale
        else:
            return False
        self.at = self.next + 1
        return True

    def _take_ordinal(self, word: str) -> Number | None:
        """End with an ordinal ("twenty-first") or make a fraction ("two thirds", "one-fifth")."""
        if self.at == self.start:
            return None
        group = self.group
        under = PART_WORDS.get(word)
        parted = word[-1:] == "s" or (word == "quarter" and group != 0) or group == 1
        if under and group and not self.total and group < under and parted:
            at = self.next + 1
            scale = (
                find_scale(self.tokens, at + 2)
                if [one.lower for one in self.tokens[at : at + 2]] == ["of", "a"]
                else None
            )
            if scale:  # "three quarters **of a million**"
                return Number(self.start, at + 3, scale * group / under, scale / 100, NumberForm.CARDINAL, digits=False)
            return Number(self.start, at, group / under, 0.02, NumberForm.FRACTION, digits=False)
        if word in SCALE_ORDINALS and group is not None:
            value = self.total + group * SCALE_ORDINALS[word]
        elif (
            word in SMALL_ORDINALS
            and (group is None or group % 100 in {0, *range(20, 100, 10)})
            and (group or self.total)
        ):
            value = self.total + (group or 0.0) + SMALL_ORDINALS[word]
        else:
            return None
        return Number(self.start, self.next + 1, value, 1.0, NumberForm.ORDINAL, digits=False)


_BEFORE_PRONOUN = _words("the this that each every any no some another a an which not 's these those number day")
_AFTER_PRONOUN = _words(
    "of another 's who whom which that is was are were has had will would can could may might must should in "
    "on at by for with from to as and or but than if when where while because day's should if can may did "
    "does do"
)


# "would one day rule": some day, not the length of one.
_BEFORE_SOME_DAY = _words("would will could may might can should to and that he she they it i we you , hopes")

_LEAVING_OUT, _WHOLES = _words("but except bar barring save for"), _words("all every each")
_COUNTING = _words("than least only exactly just")
_COUNTING_BUT_JUST = _COUNTING - {"just"}
_UNCOUNTED = _words("on off to sided time and")

#: Words that say how a number word beside them is read, other number words aside: "the **second** half", "than **one**".
CONTEXT_WORDS = frozenset(
    {"between", "out", "every", "in", *_BEFORE_SIDE, *_SIDED, *_HALVED, *_HALVING, *_HALF_HEDGES, *_VAGUELY}
    | {*_BEFORE_BARE_SCALE, *_BEFORE_PRONOUN, *_AFTER_PRONOUN, *_BEFORE_SOME_DAY, *_COUNTING, *_UNCOUNTED}
)


def _is_pronoun(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "one" stands for a thing or a person: "one of them", "a new one", "one another", "no one"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    before = tokens[at - 1].lower if at else ""
    if after is None or (after.kind is TokenKind.MARK and after.text not in {"-", "%"}):
        if before == "to" and at > 1 and tokens[at - 2].lower in SMALL:
            return False  # "won three to one"
        return before not in _COUNTING
    if after.lower in SCALES or after.lower in {"hundred", "dozen", "half", "quarter", "third"}:
        return False
    if before in _LEAVING_OUT and not _WHOLES.isdisjoint(token.lower for token in tokens[max(0, at - 3) : at - 1]):
        return False  # "all **but one** of the towers"
    if after.lower == "in" and at + 2 < len(tokens):
        # "one in five" is a share.
        target = tokens[at + 2]
        return target.kind is not TokenKind.NUMBER and target.lower not in SMALL and target.lower not in {"every", "a"}
    if after.lower == "out" or (after.lower == "and" and read_part(tokens, at + 2)):
        return False
    if after.text == "-":
        if [token.lower for token in tokens[at + 2 : at + 7]] == ["and", "-", "a", "-", "half"]:
            return False
        # "a one-year ban" counts, "one-on-one" and "one-off" do not.
        return at + 2 >= len(tokens) or tokens[at + 2].lower in _UNCOUNTED
    if before in _BEFORE_PRONOUN or (after.lower == "day" and before in _BEFORE_SOME_DAY):
        return True
    return after.lower in _AFTER_PRONOUN and before not in _COUNTING_BUT_JUST
