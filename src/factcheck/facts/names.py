"""
Find the names of a text: places, peoples, persons, organisations, identifiers, titles of works.

A :class:`~factcheck.text.tokens.TokenizedText` enters, :class:`Name` records leave, each with its tokens. A name is
claimed by a table (``geography``) or by its shape: a run of capitals that is no mere beginning of a sentence. A text
without case, or with a capital on every word, shows no shapes: there only the tables speak.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum

import attrs

from factcheck.facts.geography import Entry, Role, look_up_prefix, match_tokens
from factcheck.facts.nameruns import Tokens, find_run_end, read_title
from factcheck.text.tokens import Token, TokenizedText, TokenKind


class NameKind(StrEnum):
    """
    What a name names, as far as tables and shape tell.

    >>> NameKind("place") is NameKind.PLACE
    True
    """

    PLACE = "place"
    PERSON = "person"
    ORGANISATION = "organisation"
    #: An adjective or a people: Chinese, Russians.
    NATIONALITY = "nationality"
    #: Holds a number, or is an event of the table: COVID-19, Boeing 747, World War II.
    IDENTIFIER = "identifier"
    OTHER = "other"


@attrs.frozen(kw_only=True)
class Name:
    """A name in a text."""

    #: Token indices, half-open; titles before the name are outside.
    first: int
    last: int
    #: As in the folded text, case kept.
    text: str
    #: Lower case, without titles, articles and "of".
    words: tuple[str, ...]
    kind: NameKind = NameKind.OTHER
    #: The id in the table of geography.
    canonical: str | None = None
    #: Lower case: ("prime", "minister").
    title: tuple[str, ...] = ()
    #: Whether "'s" follows.
    possessive: bool = False
    #: The words of the longer name that this one stands for (see :func:`resolve_names`); its own otherwise.
    full: tuple[str, ...] = attrs.field(default=attrs.Factory(lambda self: self.words, takes_self=True))


_SENTENCE_ENDS = frozenset([".", "!", "?", ":", '"', "(", "...", "•", "["])
# Sentences begin with these forms more often than names end so: "Building", "Relations", "Reportedly".
_COMMON_ENDINGS = ("ing", "ly", "tion", "tions", "ness", "ment", "ments", "ities", "ed", "isms", "ists")
# Shorter words with such an ending are as often names: "Ming", "Fred".
_COMMON_LENGTH = 6
# A quoted stretch of more tokens is speech, not the title of a work.
_LONGEST_TITLE = 14
# Fewer capitals are a name, not a headline: "Vladimir Putin", "Bank of America".
_HEADLINE = 6


def find_names(tokens: TokenizedText, taken: AbstractSet[int] = frozenset()) -> tuple[Name, ...]:
    """
    Find which names a text holds, in order and without overlap.

    ``taken`` are the indices of tokens that are something else, such as dates. An empty text has none. Takes time in
    proportion to the text.

    >>> from factcheck.text.tokens import tokenize
    >>> [name.text for name in find_names(tokenize("President Xi met Russia's Vladimir Putin at the Bank of China."))]
    ['Xi', 'Russia', 'Vladimir Putin', 'Bank of China']
    """
    text = Tokens(tokens.tokens, taken)
    folded = tokens.folded.text
    if folded.islower() or folded.isupper() or _is_headline(text):
        return _find_known(text, folded, lenient=folded.islower() or folded.isupper())
    names: list[Name] = []
    elsewhere: set[str] | None = None
    index = 0
    while index < len(tokens.tokens):
        token = tokens.tokens[index]
        first = token.text[0]
        if index in taken or token.kind is TokenKind.NUMBER:
            index += 1
        elif token.kind is TokenKind.MARK:
            index = _read_quoted(text, folded, index, names) if first in "\"'" else index + 1
        elif not first.isupper():
            index = _read_known(text, folded, index, names)
        else:
            starts = index == 0 or tokens.tokens[index - 1].text in _SENTENCE_ENDS
            if starts and elsewhere is None:
                elsewhere = _capitalised_inside(tokens.tokens)
            index = _read_capital(text, folded, index, names, elsewhere if starts else None)
    return tuple(names)


def _is_headline(text: Tokens) -> bool:
    """Say whether all words but the small ones have a capital, and there are many: capitals tell nothing there."""
    capitals = 0
    for token in text.tokens:
        if token.kind is not TokenKind.WORD:
            continue
        if token.text[0].isupper():
            capitals += 1
        elif len(token.text) > 2 and token.lower not in text.lists.starters:
            return False
    return capitals >= _HEADLINE


def _capitalised_inside(tokens: Sequence[Token]) -> set[str]:
    """Return the words that are capitalised where no sentence begins."""
    return {
        token.lower
        for before, token in zip(tokens, tokens[1:], strict=False)
        if token.text[0].isupper() and before.text not in _SENTENCE_ENDS
    }


def _find_known(text: Tokens, folded: str, *, lenient: bool) -> tuple[Name, ...]:
    names: list[Name] = []
    index = 0
    while index < len(text.tokens):
        index = index + 1 if index in text.taken else _read_known(text, folded, index, names, lenient=lenient)
    return tuple(names)


def _read_known(text: Tokens, folded: str, index: int, names: list[Name], *, lenient: bool = False) -> int:
    """Read a name that needs no capital, if one begins at ``index``; return where to go on."""
    token = text.tokens[index]
    if token.kind is TokenKind.IDENTIFIER:
        if (lenient or token.text[0].isupper()) and not _is_dated(token.lower):
            names.append(_make(text, folded, index, index + 1))
        return index + 1
    match = match_tokens(text.tokens, index, lenient=lenient)
    if match:
        names.append(_make_known(text, folded, index, *match))
        return match[0]
    numbered = token.lower in text.lists.numbered and token.kind is TokenKind.WORD
    if lenient and numbered:
        end = find_run_end(Tokens(_capitalise(text.tokens[index : index + 3]), frozenset(), text.lists), 0)
        if end == 2:
            names.append(_make(text, folded, index, index + 2))
            return index + 2
    return index + 1


def _capitalise(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Give the first token a capital, so that "boeing 747" reads as "Boeing 747" does; the others take none."""
    first, *rest = tokens
    return (first._replace(text=first.text.capitalize()), *(token._replace(text=token.lower) for token in rest))


def _is_dated(lower: str) -> bool:
    """Say whether letters and digits are a quarter, a half-year or a fiscal year, not a name: q3, h1, fy2020."""
    return (lower[0] in "qh" and len(lower) == 2) or lower.startswith("fy")


def _read_quoted(text: Tokens, folded: str, index: int, names: list[Name]) -> int:
    """Read the title of a work between quotation marks; return where to go on."""
    mark = text.tokens[index].text
    close = next(
        (at for at in range(index + 1, min(index + _LONGEST_TITLE, len(text.tokens))) if text.tokens[at].text == mark),
        0,
    )
    last = close - 1 if close and text.tokens[close - 1].text in (",", ".") else close
    if (
        last <= index + 1
        or any(at in text.taken for at in range(index + 1, last))
        or not _is_work(text, index + 1, last)
    ):
        return index + 1
    names.append(_make(text, folded, index + 1, last))
    return close + 1


def _is_work(text: Tokens, first: int, last: int) -> bool:
    """Say whether capitals stand where a title has them, and the words are no known name by themselves."""
    inner = text.tokens[first:last]
    if not (inner[0].text[0].isupper() or inner[0].kind is TokenKind.NUMBER):
        return False
    words = [token for token in inner if token.kind is TokenKind.WORD and token.text[0] != "'"]
    if not words or any(token.text in (".", ";") for token in inner):
        return False
    if any(token.text[0].islower() and len(token.text) > 3 and token.lower not in text.lists.small for token in words):
        return False
    # One word after a comma is speech: he said, "Yes". What the tables know is read without its quotes.
    single = len(words) == 1 and text.lower(first - 2) == ","
    return not single and match_tokens(text.tokens, first) is None


def _read_capital(text: Tokens, folded: str, index: int, names: list[Name], elsewhere: set[str] | None) -> int:
    """
    Read the name that begins at a capitalised token, if any; return where to go on.

    ``elsewhere`` is given where a sentence begins: the words that are capitalised inside sentences.
    """
    token = text.tokens[index]
    if token.kind is TokenKind.IDENTIFIER:
        return _read_known(text, folded, index, names)
    known = match_tokens(text.tokens, index)
    if known is None and (skip := _skip_opening(text, index, starts=elsewhere is not None)):
        return index + skip
    ident = look_up_prefix(token.lower) if text.is_mark(index + 1, "-") and text.is_capital(index + 2) else None
    if ident:
        entry = Entry(ident, Role.PEOPLE, known[1].case if known else 0)  # type: ignore[arg-type]
        names.append(_make_known(text, folded, index, index + 1, entry))
        return index + 2
    begin = index if known else _skip_titles(text, index)
    if not text.is_capital(begin):
        return begin
    end = max(find_run_end(text, begin), known[0] if known else 0)
    if known and known[0] == end:
        names.append(_make_known(text, folded, begin, *known))
        return end
    if end == begin + 1 and begin == index and elsewhere is not None and not _is_name_alone(text, index, elsewhere):
        return end
    if begin > index and (inner := match_tokens(text.tokens, begin)) and inner[0] == end:
        begin = index
    names.append(_make(text, folded, begin, end, title=tuple(text.lower(at) for at in range(index, begin))))
    return end


def _skip_opening(text: Tokens, index: int, *, starts: bool) -> int:
    """Return 1 for a word that begins no name: "The", "However" at the start, "Monday", the pronoun "I"."""
    lower = text.lower(index)
    if lower in ("the", "a", "an", "i"):
        return 1
    follows = text.is_capital(index + 1)
    if lower in text.lists.months:
        return 0 if follows and text.lower(index + 1) not in text.lists.months else 1
    if lower in text.lists.starters:
        return 1 if starts or not follows else 0
    return 0


def _skip_titles(text: Tokens, index: int) -> int:
    """Return where the name after the titles begins, or where the titles end if no name follows."""
    begin = read_title(text, index)
    if begin == index or not text.is_capital(begin):
        # "Lord of the Rings", "King's College": a dual title may begin a name without any after it.
        goes_on = text.lower(begin) in ("of", "'s") and text.lower(begin - 1) in text.lists.dual_titles
        return index if goes_on else begin
    dual = begin == index + 1 and text.lower(index) in text.lists.dual_titles
    following = text.tokens[begin]
    if dual and (following.stem in text.lists.common or match_tokens(text.tokens, begin)):
        return index
    return begin


def _is_name_alone(text: Tokens, index: int, elsewhere: set[str]) -> bool:
    """Say whether a single capitalised word at the start of a sentence is a name."""
    token = text.tokens[index]
    lower = token.lower
    if len(token.text) > 1 and token.text.isupper():
        return True
    if lower in elsewhere or lower in text.lists.given or lower in text.lists.numbered:
        return True
    if token.stem in text.lists.common or lower in text.lists.titles or len(token.text) == 1:
        return False
    return len(lower) < _COMMON_LENGTH or not lower.endswith(_COMMON_ENDINGS)


def _make_known(text: Tokens, folded: str, first: int, last: int, entry: Entry) -> Name:
    group = entry.id.partition(":")[0]
    kind = NameKind.PLACE
    if entry.role is Role.PEOPLE or group == "people":
        kind = NameKind.NATIONALITY
    elif group == "organisation":
        kind = NameKind.ORGANISATION
    elif group == "event":
        kind = NameKind.IDENTIFIER
    return _build(text, folded, first, last, kind=kind, canonical=entry.id)


def _make(text: Tokens, folded: str, first: int, last: int, title: tuple[str, ...] = ()) -> Name:
    return _build(text, folded, first, last, kind=_classify(text, first, last, title), title=title)


def _build(
    text: Tokens,
    folded: str,
    first: int,
    last: int,
    *,
    kind: NameKind,
    canonical: str | None = None,
    title: tuple[str, ...] = (),
) -> Name:
    return Name(
        first=first,
        last=last,
        text=folded[text.tokens[first].start : text.tokens[last - 1].end],
        words=_read_words(text, first, last),
        kind=kind,
        canonical=canonical,
        title=title,
        possessive=text.lower(last) == "'s" or (text.is_mark(last, "'") and text.lower(last - 1).endswith("s")),
    )


def _read_words(text: Tokens, first: int, last: int) -> tuple[str, ...]:
    words = [
        token.lower.replace(".", "")
        for token in text.tokens[first:last]
        if token.kind is not TokenKind.MARK and token.lower != "'s"
    ]
    return tuple(word for word in words if word not in text.lists.ignored) or tuple(words)


def _classify(text: Tokens, first: int, last: int, title: tuple[str, ...]) -> NameKind:
    tokens = text.tokens[first:last]
    if any(token.kind in (TokenKind.NUMBER, TokenKind.IDENTIFIER) for token in tokens):
        return NameKind.IDENTIFIER
    words = [token.lower for token in tokens if token.kind is TokenKind.WORD]
    lists = text.lists
    if not words:
        return NameKind.OTHER
    if words[-1] in lists.organisation or words[0] in lists.organisation_first:
        return NameKind.ORGANISATION
    if len(words) > 1 and (words[-1] in lists.place or words[0] in lists.place_first):
        return NameKind.PLACE
    if title or words[-1] in ("jr.", "sr."):
        return NameKind.PERSON
    initials = len(tokens[0].text.replace(".", "")) <= 2 and "." in [token.text[-1] for token in tokens[:2]]
    if len(words) > 1 and (words[0] in lists.given or initials) and "of" not in words:
        return NameKind.PERSON
    return NameKind.OTHER


def taken_tokens(names: Iterable[Name], tokens: TokenizedText) -> frozenset[int]:
    """
    Return the tokens that are numbers inside names, which no quantity may claim: the 747 of "Boeing 747".

    >>> from factcheck.text.tokens import tokenize
    >>> text = tokenize("World War II and COVID-19 cost 5 Boeing 747 their seats")
    >>> sorted(taken_tokens(find_names(text), text))
    [0, 1, 2, 4, 5, 6, 9, 10]
    """
    numbers = Tokens(tokens.tokens, frozenset()).lists.number_words
    found: set[int] = set()
    for name in names:
        inside = range(name.first, name.last)
        if name.kind is NameKind.IDENTIFIER:
            found.update(inside)
        elif name.last - name.first > 1:
            found.update(
                at for at in inside if tokens.tokens[at].kind is TokenKind.NUMBER or tokens.tokens[at].lower in numbers
            )
    return frozenset(found)


def resolve_names(names: Sequence[Name], context: Sequence[Name] = ()) -> tuple[Name, ...]:
    """
    Give each short name the words of the one longer name before it that it stands for.

    "Putin" after "Vladimir Putin", "WFF" after "World Food Fund". ``context`` are names read before ``names``, such as
    those of a title. Where two longer names fit, none is taken.

    >>> from factcheck.text.tokens import tokenize
    >>> names = find_names(tokenize("Vladimir Putin came. Later Putin left."))
    >>> [name.full for name in resolve_names(names)]
    [('vladimir', 'putin'), ('vladimir', 'putin')]
    """
    longer: dict[str, set[tuple[str, ...]]] = {}
    out: list[Name] = []
    for position, name in enumerate((*context, *names)):
        fits = longer.get(name.words[-1], set()) if len(name.words) == 1 and name.canonical is None else set()
        resolved = attrs.evolve(name, full=next(iter(fits))) if len(fits) == 1 else name
        if len(name.words) > 1 and name.canonical is None:
            longer.setdefault(name.words[-1], set()).add(name.words)
            for acronym in _acronyms(name.text):
                longer.setdefault(acronym, set()).add(name.words)
        if position >= len(context):
            out.append(resolved)
    return tuple(out)


def spells_acronym(acronym: str, name: str) -> bool:
    """
    Say whether the initials of a name spell an acronym, with its small words or without.

    >>> spells_acronym("WHO", "World Health Organization"), spells_acronym("DoJ", "Department of Justice")
    (True, True)
    >>> spells_acronym("UN", "World Bank") or spells_acronym("", "")
    False
    """
    return acronym.replace(".", "").casefold() in _acronyms(name)


def _acronyms(name: str) -> set[str]:
    words = name.replace("-", " ").replace("&", " ").replace(",", " ").casefold().split()
    big = "".join(word[0] for word in words if word not in ("of", "the", "and", "for", "on", "in", "'s"))
    every = "".join(word[0] for word in words if word != "the")
    return {spelt for spelt in (big, every) if len(spelt) > 1}
