"""
Read which phase of a deed or a state a text tells: that it ended ("**has stopped** selling", "**no longer** sells", "a **former** judge"),
that it went on ("**did not stop** selling", "**still** sells"), or that it never was.

An analysis enters, records leave: whether it was so, whether it is so now, and whether it ended; None where a text leaves that open.
Who "no longer sells" has sold.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form, is_adverb
from factcheck.text.memory import TEXTS_REMEMBERED


@attrs.frozen(kw_only=True)
class Phase:
    """
    What a text tells of the time of a deed.

    >>> Phase(deed=2, cue=(1, 2), was=True, now=False, ended=True).now
    False
    """

    #: The token of the deed, or of what somebody was.
    deed: int
    #: The words that tell the phase, half-open.
    cue: tuple[int, int]
    was: bool | None
    now: bool | None
    ended: bool | None
    #: Whether a "former" says so, which leaves what somebody is called: a "former boxer" may be told of as a boxer.
    former: bool = False


# What tells before a deed in -ing that it ended, by the forms of the first word.
_ENDING_ING: tuple[tuple[str, str], ...] = (
    ("stop stops stopped", ""),
    ("cease ceases ceased", ""),
    ("quit quits", ""),
    ("give gives gave given", "up"),
    ("discontinue discontinues discontinued", ""),
    ("abandon abandons abandoned", ""),
    ("leave leaves left", "off"),
    ("halt halts halted", ""),
    ("swear swears swore sworn", "off"),
    ("done", "with"),
    ("through", "with"),
    ("finished", "with"),
    ("end ends ended", "the practice of"),
    ("retire retires retired", "from"),
    ("renounce renounces renounced", ""),
    ("pack packs packed", "in"),
    ("turn turns turned", "away from"),
    ("grow grew grown", "out of the habit of"),
    ("move moves moved", "on from"),
    ("lose loses lost", "the habit of"),
    ("kick kicked", "the habit of"),
    ("get gets got gotten", "out of the habit of"),
)
# The same before the noun of a deed: "**ceased** publication", "**ended** production of it".
_ENDING_NOUN: tuple[tuple[str, str], ...] = (
    (
        "stop stops stopped cease ceases ceased end ends ended halt halts halted discontinue discontinues discontinued",
        "",
    ),
)
_DEED_NOUNS = ("tion", "sion", "ment")
# The same before "to" and a verb, and before "to be" and what somebody was.
_ENDING_TO: tuple[tuple[str, str], ...] = (("cease ceases ceased", "to"),)
_USED_TO: tuple[tuple[str, str], ...] = (("used", "to"),)
# What tells that it went on: told of now, and of the past.
_GOING_ON: tuple[tuple[str, str], ...] = (
    ("continues continue keeps keep", ""),
    ("keeps keep goes go carries carry", "on"),
    ("persists persist", "in"),
    ("continues continue", "to"),
)
_WENT_ON: tuple[tuple[str, str], ...] = (
    ("continued kept", ""),
    ("kept went carried gone", "on"),
    ("persisted persevered", "in"),
    ("pressed", "on with"),
    ("pressed", "ahead with"),
    ("stuck", "to"),
    ("stuck", "with"),
    ("continued", "to"),
)
# "**Resigned as** mayor", "**was removed as** mayor": who left what he was.
_LEAVING_AS = frozenset(
    """
    resigned retired quit removed dismissed sacked fired replaced ousted deposed succeeded relieved toppled resigns retires quits
    """.split()
)
_DOWN = frozenset("stepped stood steps stands".split())
_LEAVING = frozenset("gave given lost left relinquished vacated resigned quit surrendered".split())
_LEAVING_AS_OR_DOWN_OR_LEAVING = _LEAVING_AS | _DOWN | _LEAVING
_POSTS = frozenset("post office position job role title seat chair".split())
_POST_WITHIN = 5
_FORMER = frozenset(
    "former formerly ex erstwhile onetime sometime quondam retired deposed ousted defrocked disbarred".split()
)
# These are so of many things, and tell what somebody was behind "is a" alone: "a **past** president".
_FORMER_BEHIND_A = frozenset("past previous".split())
_ARTICLES = frozenset("a an the his her its their our".split())
_ARTICLES_OR_DENYING = _ARTICLES | {"longer", "never", "not"}
_BEING = frozenset("is are was were be been being".split())
_ARTICLES_OR_BEING = _ARTICLES | _BEING
_NOT = frozenset("not n't never".split())
_NOT_WITHIN = 3
# What is not told as so: "**plans to** stop selling".
_UNREAL = frozenset("will would may might should must could can if to shall unless".split())
_FORCED = frozenset("forced had obliged compelled has refused unable".split())
_MORE = frozenset({"more", "longer"})
# From "does not sell" to its "any more".
_MORE_WITHIN = 14
_ENDS = frozenset(". ; : ! ?".split())
_ENDS_OR_JOINTS = _ENDS | {",", "and", "because"}
_NOW = frozenset("currently presently nowadays".split())
_CUES = frozenset(
    word
    for words in (_ENDING_ING, _ENDING_NOUN, _ENDING_TO, _USED_TO, _GOING_ON, _WENT_ON)
    for forms, _ in words
    for word in forms.split()
) | frozenset("no not n't still never longer more anymore one".split()) | _LEAVING_AS | _DOWN | _LEAVING | _FORMER | _FORMER_BEHIND_A | _NOW  # fmt: skip
# A text made to be endless has more of them than a passage.
_MOST = 40


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_phases(text: Analysis) -> tuple[Phase, ...]:
    """
    Find what a text tells of the phases of deeds.

    >>> from factcheck.facts.analysis import analyse
    >>> for said in ("She stopped selling ink.", "She no longer sells ink.", "She still sells ink.", "She did not stop selling ink."):
    ...     print([(one.was, one.now, one.ended) for one in find_phases(analyse(said))])
    [(True, False, True)]
    [(True, False, True)]
    [(True, True, False)]
    [(True, None, False)]
    """
    if text.lowers.isdisjoint(_CUES):
        return ()
    found: list[Phase] = []
    for one in _read_all(text):
        found.append(one)
        if len(found) >= _MOST:
            break
    return tuple(found)


def _read_all(text: Analysis) -> Iterator[Phase]:
    yield from _read_denials(text)
    for at, token in enumerate(text.tokens):
        lower = token.lower
        if lower not in _CUES:
            continue
        phase = (
            _read_deed(text, at)
            or (_read_left(text, at) if lower in _LEAVING_AS_OR_DOWN_OR_LEAVING else None)
            or _read_former(text, at)
            or (_read_still(text, at) if lower == "still" or lower in _NOW else None)
        )
        if phase is not None:
            yield phase


def _at(text: Analysis, at: int) -> str:
    return text.tokens[at].lower if 0 <= at < len(text.tokens) else "."


def _match(text: Analysis, at: int, table: tuple[tuple[str, str], ...]) -> int | None:
    """Return where the longest phrase of a table ends that begins at a place."""
    phrases = _index_phrases()[table].get(text.tokens[at].lower, ())
    ends = [
        at + 1 + len(words)
        for words in phrases
        if all(_at(text, at + 1 + place) == word for place, word in enumerate(words))
    ]
    return max(ends, default=None)


@cache
def _index_phrases() -> Mapping[tuple[tuple[str, str], ...], Mapping[str, tuple[tuple[str, ...], ...]]]:
    """Return for each table its phrases by the forms of their first word, each as the words behind it."""
    indexed = {}
    for table in (_ENDING_ING, _ENDING_NOUN, _ENDING_TO, _USED_TO, _GOING_ON, _WENT_ON):
        by_form: dict[str, tuple[tuple[str, ...], ...]] = {}
        for forms, rest in table:
            for form in forms.split():
                by_form[form] = (*by_form.get(form, ()), tuple(rest.split()))
        indexed[table] = by_form
    return indexed


def _skip_adverb(text: Analysis, at: int) -> int:
    return at + 1 if at < len(text.tokens) and is_adverb(text.tokens[at].lower) else at


def _find_ing(text: Analysis, at: int) -> int | None:
    at = _skip_adverb(text, at)
    if _at(text, at) == "being":
        return _find_noun(text, at + 1)
    return at if _at(text, at).endswith("ing") and text.weights[at] else None


def _find_deed_noun(text: Analysis, at: int) -> int | None:
    """Return the noun of a deed right behind its end: "ceased **publication**"; "stopped the nation" has none."""
    return at if _at(text, at).endswith(_DEED_NOUNS) and at not in text.named else None


def _find_noun(text: Analysis, at: int) -> int | None:
    """Return the last word of what somebody is: "the **prime minister** of Peru"."""
    at += _at(text, at) in _ARTICLES
    if at >= len(text.tokens) or not text.weights[at]:
        return None
    while at + 1 < len(text.tokens) and text.weights[at + 1] and at + 1 not in text.named and at not in text.named:
        at += 1
    return at


def _find_bare(text: Analysis, at: int) -> int | None:
    """Return the verb behind "to", or what somebody is behind "to be"."""
    at = _skip_adverb(text, at)
    if _at(text, at) == "be":
        return _find_noun(text, at + 1)
    return at if at < len(text.tokens) and text.weights[at] and at not in text.named else None


def _read_deed(text: Analysis, at: int) -> Phase | None:
    """Read "**has stopped** selling", "**ceased to** sell", "**used to** sell", "**kept** selling"."""
    for table, find, was_now_ended in (
        (_ENDING_ING, _find_ing, (True, False, True)),
        (_ENDING_NOUN, _find_deed_noun, (True, False, True)),
        (_ENDING_TO, _find_bare, (True, False, True)),
        (_USED_TO, _find_bare, (True, False, True)),
        (_GOING_ON, None, (True, True, False)),
        (_WENT_ON, None, (True, None, False)),
    ):
        end = _match(text, at, table)
        if end is None:
            continue
        is_to = _at(text, end - 1) == "to" and _at(text, at) != "stuck"
        deed = find(text, end) if find is not None else (_find_bare if is_to else _find_ing)(text, end)
        if deed is None:
            continue
        return _turn(text, at, end, deed, was_now_ended)
    return None


def _turn(
    text: Analysis, at: int, end: int, deed: int, told: tuple[bool | None, bool | None, bool | None]
) -> Phase | None:
    """Return the phase, the other way round where it is denied that it ended; None where it is only planned."""
    before = [token.lower for token in text.tokens[max(0, at - _NOT_WITHIN) : at]]
    ended = told[2]
    denied = not _NOT.isdisjoint(before) or "refused" in before
    if "without" in before or (not _UNREAL.isdisjoint(before) and _FORCED.isdisjoint(before) and not denied):
        return None
    if not denied:
        return Phase(deed=deed, cue=(at, end), was=told[0], now=told[1], ended=ended)
    if (
        not ended
        or _at(text, at) == "used"
        or (not _UNREAL.isdisjoint(before) and "could" not in before and "refused" not in before)
    ):
        return None
    is_present = not {"has", "have", "does", "do"}.isdisjoint(before)
    first = next((one for one in range(max(0, at - _NOT_WITHIN), at) if _at(text, one) in _NOT), at)
    return Phase(deed=deed, cue=(first, end), was=True, now=True if is_present else None, ended=False)


def _read_left(text: Analysis, at: int) -> Phase | None:
    """Read "**resigned as** mayor", "**stepped down as** mayor", "**gave up the post of** mayor"."""
    lower = text.tokens[at].lower
    after = at + 1 + (lower in _DOWN and _at(text, at + 1) == "down")
    if _at(text, after) == "as" and (lower in _LEAVING_AS or after > at + 1):
        deed = _find_noun(text, after + 1)
        return _turn(text, at, after + 1, deed, (True, False, True)) if deed is not None else None
    if lower not in _LEAVING:
        return None
    for post in range(at + 1, min(len(text.tokens), at + _POST_WITHIN)):
        if _at(text, post) in _POSTS and _at(text, post + 1) in {"of", "as"}:
            deed = _find_noun(text, post + 2)
            return _turn(text, at, post + 2, deed, (True, False, True)) if deed is not None else None
    return None


def _read_former(text: Analysis, at: int) -> Phase | None:
    """Read "a **former** judge", "an **ex-**judge", "a **one-time** judge"."""
    lower, end = text.tokens[at].lower, at + 1
    if lower == "formerly":
        if _at(text, at - 1) not in {"was", "were"}:
            return None
    elif lower == "one" and _at(text, at + 1) == "-" and _at(text, at + 2) == "time":
        end = at + 3
    elif lower in _FORMER_BEHIND_A:
        if not (_at(text, at - 1) in {"a", "an"} and _at(text, at - 2) in _BEING):
            return None
    elif lower not in _FORMER:
        return None
    end += _at(text, end) == "-"
    if _at(text, at - 1) not in _ARTICLES_OR_BEING and lower not in {"former", "ex"}:
        return None
    deed = _find_noun(text, end)
    if deed is None or deed in text.named:
        return None
    return Phase(deed=deed, cue=(at, end), was=True, now=False, ended=True, former=True)


def _read_still(text: Analysis, at: int) -> Phase | None:
    """Read "**still** sells", "is **still** selling", "is **still** mayor"; "still has not sold" tells no phase."""
    place = at + 1
    while _at(text, place) in {"is", "are", "being", "a", "an", "the", "has", "have"}:
        place += 1
    if (
        place >= len(text.tokens)
        or not text.weights[place]
        or not _NOT.isdisjoint({_at(text, at - 1), _at(text, place)})
    ):
        return None
    before = _at(text, at - 1)
    if before in {"was", "were", "had", "did"} or at == 0 or (_is_past(text, place) and before not in {"is", "are"}):
        return None  # "was still selling", "still sold" tell of then
    deed = _find_noun(text, place) if before in _BEING and not _at(text, place).endswith("ing") else place
    is_still = text.tokens[at].lower == "still"
    if deed is None:
        return None
    return Phase(
        deed=deed, cue=(at, at + 1), was=True if is_still else None, now=True, ended=False if is_still else None
    )


def _is_past(text: Analysis, at: int) -> bool:
    lower = text.tokens[at].lower
    return has_deed_form(lower) and not lower.endswith(("s", "ing"))


def _read_denials(text: Analysis) -> Iterator[Phase]:
    """Read "**no longer** sells", "does **not** sell **any more**", "**never** sold"."""
    for one in text.negations:
        if one.governed is None:
            continue
        lower = text.tokens[one.cue].lower
        if lower == "no" and _at(text, one.cue + 1) == "longer":
            yield Phase(
                deed=_find_state(text, one.governed), cue=(one.cue, one.cue + 2), was=True, now=False, ended=True
            )
        elif lower in {"not", "n't"}:
            more = _find_more(text, one.governed)
            if more is not None:
                deed = _find_state(text, one.governed)
                yield Phase(deed=deed, cue=(one.cue, one.cue + 1), was=True, now=False, ended=True)
        elif lower == "never" and all(_match(text, one.governed, table) is None for table in (_ENDING_ING, _ENDING_TO)):
            yield Phase(
                deed=_find_state(text, one.governed), cue=(one.cue, one.cue + 1), was=False, now=False, ended=None
            )


def _find_state(text: Analysis, governed: int) -> int:
    """Return the last word of what is denied of somebody that he is: "is no longer **prime minister**"."""
    is_deed = _at(text, governed).endswith("ing")
    if is_deed or governed in text.named or _at(text, governed - 1) not in _ARTICLES_OR_DENYING:
        return governed
    noun = _find_noun(text, governed)
    before = {_at(text, one) for one in range(max(0, governed - _NOT_WITHIN - 1), governed)}
    return noun if noun is not None and not _BEING.isdisjoint(before) else governed


def _find_more(text: Analysis, governed: int) -> int | None:
    """Return where "any more", "any longer" or "anymore" stands behind what is denied."""
    for at in range(governed, min(len(text.tokens), governed + _MORE_WITHIN)):
        lower = text.tokens[at].lower
        if lower in _ENDS:
            return None
        ends = _at(text, at + 2) in _ENDS_OR_JOINTS
        if lower == "anymore" or (lower == "any" and _at(text, at + 1) in _MORE and ends):
            return at
    return None
