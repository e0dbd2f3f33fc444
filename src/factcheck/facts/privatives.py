"""
Read the states that one word or a set phrase tells in short, and what tells the same or the contrary at length: "**childless**", "had
**no children**", "has **two daughters**".

An analysis enters, records leave. Which words tell a state is a table beside this module; of each a text says that it is so or not so.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache, lru_cache
from importlib import resources

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import FUNCTION_WORDS, find_root, read_undone
from factcheck.text.memory import TEXTS_REMEMBERED
from factcheck.text.tokens import stem_word


class Sort(Enum):
    """
    By what a state is told.

    >>> Sort("-").name
    'LACK'
    """

    WORD = ""
    #: A thing whose lack is the state, and whose having is the contrary.
    LACK = "-"
    #: A thing whose having is the contrary, and whose lack says little: who has no sons may have daughters.
    HAVING = "+"
    #: A deed that is the state where it is denied.
    DEED = "!"
    CONTRARY = "~"


@attrs.frozen
class State:
    """
    What a text says of one state: whether it is so, by which words, half-open, and by which sort of them.

    >>> State("childless", holds=True, sort=Sort.WORD, first=2, last=3, cue=(2, 3), verb=2).holds
    True
    """

    name: str
    holds: bool
    sort: Sort
    #: The word, the thing or the deed itself.
    first: int
    last: int
    #: The same with what denies it, and the verb that has it.
    cue: tuple[int, int]
    #: Where the subject ends that stands before it.
    verb: int
    #: Whether the contrary, once done, stays so: what was completed is unfinished no more.
    is_final: bool = False


@attrs.frozen
class _Phrase:
    state: str
    sort: Sort
    words: tuple[str, ...]
    #: The word by which a text is found to have it: the longest.
    anchor: int
    is_final: bool


# These stand between the words of a phrase: "after **her** death", "toll**-**free".
_BETWEEN = frozenset(
    "the a an his her its their any all still ever own yet - 's been being also fully now currently".split()
)
_BEING = frozenset("is are was were be been being 's 're remains remain remained stays stayed".split())
_HAVING = frozenset(
    """
    have has had having 've carry carries carried carrying bear bears bore bearing wear wears wore worn wearing leave leaves left leaving
    own owns owned owning possess possesses possessed hold holds held use uses used using contain contains contained containing include
    includes included with include provide provides provided offer offers offered get gets got receive received receives raise raised
    take takes took bring brought brings find found enjoys enjoyed suffer suffered suffers keep keeps kept need needs needed given
    show shows showed showing make makes made draw draws drew sustain sustained feel feels felt there
    """.split()
)
_LACKING = frozenset("without lack lacks lacked lacking minus devoid bereft".split())
# From "had" to the children: "had **one adopted and two natural** children".
_HAVING_WITHIN = 6
_ENDS = frozenset(". ; : ! ? but although though while whereas because if unless".split())
_NOUN_OPENERS = frozenset("the a an his her its their this that of for some more public further".split())
# "Will work", "wants **to** work": not told as done.
_UNREAL = frozenset("to will would should might must shall".split())
# "**Almost** unanimous" is not unanimous, and no contrary of it.
_ALMOST = frozenset(
    "almost nearly virtually practically mostly largely partly partially half near effectively otherwise as often sometimes briefly".split()
)
_OPEN = frozenset("if unless whether".split())
_BEFORE = 2
# "Is **not in any way** uninhabited": a scope that is longer is none.
_DENIED_WITHIN = 9
# A text made to be endless has more than a passage does.
_MOST = 40


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_states(text: Analysis) -> tuple[State, ...]:
    """
    Find the states that a text tells, in any of the ways of the table.

    >>> from factcheck.facts.analysis import analyse
    >>> said = "He died childless.", "He had no children.", "He had two daughters.", "He was not childless."
    >>> [[one.holds for one in find_states(analyse(text)) if one.name == "childless"] for text in said]
    [[True], [True], [False], [False]]
    """
    found: list[State] = []
    for one in _read_all(text):
        # "**No tickets left**" is no "left" besides.
        if not any(one.name == other.name and _is_inside(one, other) for other in found):
            found = [other for other in found if one.name != other.name or not _is_inside(other, one)]
            found.append(one)
        if len(found) >= _MOST:
            break
    return tuple(found)


def _is_inside(one: State, other: State) -> bool:
    return other.first <= one.first and one.last <= other.last


def has_state_words(text: Analysis) -> bool:
    """
    Say whether a word of a text may tell a state in short.

    >>> from factcheck.facts.analysis import analyse
    >>> has_state_words(analyse("He died childless.")), has_state_words(analyse("He sang."))
    (True, False)
    """
    return not text.lowers.isdisjoint(_list_words())


def _read_all(text: Analysis) -> Iterator[State]:
    by_word, by_root = _load()
    for at, token in enumerate(text.tokens):
        lower = token.lower
        phrases = by_word.get(lower, ())
        others = by_root.get(text.roots[at], ())
        if others and read_undone(lower) is None:
            phrases = (*phrases, *others)
        for phrase in phrases:
            span = _match(text, phrase, at)
            state = _read(text, phrase, *span) if span is not None else None
            if state is not None:
                yield state


def _match(text: Analysis, phrase: _Phrase, at: int) -> tuple[int, int] | None:
    """Return where a phrase begins and ends whose longest word stands at a place."""
    last = _walk(text, phrase, phrase.words[phrase.anchor + 1 :], at, 1)
    first = _walk(text, phrase, phrase.words[: phrase.anchor][::-1], at, -1)
    return None if first is None or last is None else (first, last + 1)


# "After **his untimely** death": of these so many may stand between two words of a phrase; "every **member of the council** voted".
_MOST_BETWEEN = 3
_MOST_IN_GAP = 6
_GAP = "*"


def _walk(text: Analysis, phrase: _Phrase, words: tuple[str, ...], at: int, way: int) -> int | None:
    """Return where the last of some words stands, one behind the other; None where one is missing."""
    is_gap = False
    for word in words:
        if word == _GAP:
            is_gap = True
            continue
        step = _step(text, phrase, word, at, way, is_gap=is_gap)
        if step is None:
            return None
        at, is_gap = step, False
    return at


def _step(text: Analysis, phrase: _Phrase, word: str, at: int, way: int, *, is_gap: bool) -> int | None:
    for _ in range(_MOST_IN_GAP if is_gap else _MOST_BETWEEN):
        at += way
        if not 0 <= at < len(text.tokens):
            return None
        if _is_word(text, phrase, word, at):
            return at
        lower = text.tokens[at].lower
        is_figure = phrase.sort is not Sort.WORD and at in text.in_figures
        # "Became **a** free nation" tells of no price.
        is_between = lower in _BETWEEN and not (word == "be" and lower in {"a", "an"})
        is_between = is_between or (phrase.sort is Sort.DEED and lower == "no")  # "eats **no** meat"
        if not is_between and not is_figure and (not is_gap or lower in _ENDS):
            return None
    return None


def _is_word(text: Analysis, phrase: _Phrase, word: str, at: int) -> bool:
    lower = text.tokens[at].lower
    if word == "be":
        return lower in _BEING
    if lower == word or (word == "have" and lower in {"has", "had", "having"}):
        return True
    return phrase.sort is not Sort.WORD and text.roots[at] == word and read_undone(lower) is None


def _read(text: Analysis, phrase: _Phrase, first: int, last: int) -> State | None:
    if _is_hedged(text, first) or (last < len(text.tokens) and text.tokens[last].lower in _COMPARED):
        return None
    cues = [
        one.cue
        for one in text.negations
        if one.cue < first < one.last
        and first - one.cue <= _DENIED_WITHIN
        and not _is_of_another_verb(text, phrase, one.cue, first)
    ]
    denied = len(cues) % 2 == 1
    begin = min([*cues, first])

    def make(*, holds: bool, start: int, verb: int = first) -> State:
        return State(phrase.state, holds, phrase.sort, first, last, (start, last), verb, phrase.is_final)

    if phrase.sort is Sort.WORD:
        is_light = begin > 0 and text.tokens[begin - 1].lower in _ENDING_SO
        return make(holds=not denied, start=begin - is_light, verb=begin - is_light)
    if phrase.sort is Sort.CONTRARY:
        is_denied = denied or (last < len(text.tokens) and text.tokens[last].lower in _NOT)
        return None if is_denied else make(holds=False, start=first)
    if phrase.sort is Sort.DEED:
        behind = [token.lower for token in text.tokens[first : last + 1]]
        is_none = not _NONE.isdisjoint(behind)  # "charges **no** fee"
        if denied is is_none and _is_no_deed(text, first):
            return None
        return make(holds=denied is not is_none, start=begin)
    having = _find_having(text, first)
    if having is None or (phrase.sort is Sort.HAVING and denied) or (not denied and _is_lacked(text, having, first)):
        return None
    return make(holds=denied, start=min(begin, having), verb=having)


def _is_of_another_verb(text: Analysis, phrase: _Phrase, cue: int, first: int) -> bool:
    """Say whether a denial is of the verb before: "**refused** to testify **and** remains in prison"."""
    return phrase.sort is Sort.WORD and any(token.lower == "and" for token in text.tokens[cue:first])


# "Nobody scored **more** goals than Poe": he did score.
_COMPARED = frozenset("more fewer less better worse".split())
_NOT = frozenset("not n't no never".split())
_NONE = frozenset("no nothing nobody none".split())
# "**Escaped** unhurt", "**ended** goalless": the verb says no more than "was".
_ENDING_SO = frozenset(
    """
    escaped escapes ended ends remained remains remain stayed stays stay finished emerged lies lie lay stands stand stood proved became
    becomes came comes went goes left survived lived lives arrived arrives ran runs run
    """.split()
)


def _is_hedged(text: Analysis, first: int) -> bool:
    before = {token.lower for token in text.tokens[max(0, first - _BEFORE) : first]}
    if not _ALMOST.isdisjoint(before):
        return True
    if not text.lowers.isdisjoint(_OPEN) and any(token.lower in _OPEN for token in text.tokens[:first]):
        return True
    return any(one.first <= first < one.last and not _is_forbidden(text, one.cue) for one in text.modalities)


def _is_forbidden(text: Analysis, cue: int) -> bool:
    """Say whether a "may" forbids: "cars **may not** enter"."""
    return text.tokens[cue].lower == "may" and cue + 1 < len(text.tokens) and text.tokens[cue + 1].lower in _NOT


def _is_no_deed(text: Analysis, first: int) -> bool:
    """Say whether a word is a thing here, or only a plan: "**the** work", "hopes **to** work"."""
    before = text.tokens[first - 1].lower if first else ""
    return before in _NOUN_OPENERS or before in _UNREAL


def _find_having(text: Analysis, thing: int) -> int | None:
    """Return what says before a thing that it is had or lacked: "**had** two natural children", "**without** children"."""
    for at in range(thing - 1, max(-1, thing - 1 - _HAVING_WITHIN), -1):
        lower = text.tokens[at].lower
        if lower in _HAVING or lower in _LACKING:
            return at
        if lower in _ENDS:
            return None
    return None


def _is_lacked(text: Analysis, having: int, thing: int) -> bool:
    """Say whether what has a thing only lacks it, or is of another: "with **the help of** children"."""
    if text.tokens[having].lower in _LACKING:
        return True
    between = {token.lower for token in text.tokens[having + 1 : thing]}
    return not between.isdisjoint({"of", "for", "to", "by", "from", "about", "in", "that", "no", "not"})


@cache
def _list_words() -> frozenset[str]:
    """Return the longest word of each phrase that tells a state in short."""
    return frozenset(_load()[0])


@cache
def _load() -> tuple[Mapping[str, tuple[_Phrase, ...]], Mapping[str, tuple[_Phrase, ...]]]:
    """Return the phrases that tell a state in short by their longest words, and all others by the roots of theirs."""
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("privatives.txt").read_text("utf-8")
    by_word: dict[str, tuple[_Phrase, ...]] = {}
    by_root: dict[str, tuple[_Phrase, ...]] = {}
    for phrase in _read_table(text):
        index = by_word if phrase.sort is Sort.WORD else by_root
        key = phrase.words[phrase.anchor]
        index[key] = (*index.get(key, ()), phrase)
    return by_word, by_root


_MARKS = frozenset("-+!~")
# Words that every text has find no phrase, where it has another.
_SMALL = FUNCTION_WORDS | {"be", "have", _GAP}


def _read_table(text: str) -> Iterator[_Phrase]:
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        name, _, rest = line.partition(":")
        items = rest.split()
        if name in {"free", "less"}:
            for thing in items:
                words = (
                    (f"{thing}_free", f"free_of_{thing}", f"free_from_{thing}") if name == "free" else (f"{thing}less",)
                )
                for item in (*words, f"-{thing}"):
                    yield _read_item(words[0], item)
        else:
            for item in items:
                yield _read_item(name, item)


def _read_item(state: str, item: str) -> _Phrase:
    sort = Sort(item[0]) if item[0] in _MARKS else Sort.WORD
    words = item.lstrip("".join(_MARKS)).split("_")
    if sort is not Sort.WORD:
        words = [word if word in {"be", "have", _GAP} else find_root(word, stem_word(word)) for word in words]
    anchor = max(range(len(words)), key=lambda at: (words[at] not in _SMALL, len(words[at])))
    return _Phrase(state.rstrip("!"), sort, tuple(words), anchor, state.endswith("!"))
