"""
Read why something is so, in spite of what, what for and by what: "closed **because of** the rain", "the rain **led to** the closure".

An analysis enters, relations leave: which words tell the reason, and which what it is the reason of, however the text puts it.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.expressions import Expression, Index, find_expressions, index_expressions, read_table
from factcheck.facts.lexicon import has_deed_form

# A sentence has a few; of a text made to be endless only the first are read.
_MOST = 16
_ENDS = frozenset(". ; : ! ?".split())
# With a comma before, these begin another clause; "but" and its like do so without one.
_JOINING = frozenset("and or nor not so yet which who".split())
_JOINING_NO_RELATIVE = _JOINING - {"which", "who"}
_PARTING = frozenset("but while whereas".split())
_JOINING_OR_PARTING = _JOINING | _PARTING
_BEING = frozenset("is are was were be been".split())
_HAVING = frozenset("has have had does did".split())
# These tell a cause only before a clause.
_CLAUSAL = frozenset("since as for".split())
_ANDS = frozenset(", and but".split())
# "Not **only** because" denies nothing.
_DENIALS = frozenset({"not"})
# A clause has so many words at most; of a text made to be endless no more are read each time.
_LONGEST = 60


@attrs.frozen
class Discourse:
    """
    A reason and what it is the reason of, by their tokens.

    >>> from factcheck.facts.analysis import analyse
    >>> relation = read_discourse(analyse("The mill closed because of the rain."))[0]
    >>> relation.kind, relation.cue.words, relation.ground, relation.matter
    ('cause', 'because_of', (6,), (1, 2))
    """

    #: Of which kind it is: a cause, a concession, a lack, a purpose, a means.
    kind: str
    cue: Expression
    #: The words of the reason, of some weight.
    ground: tuple[int, ...]
    #: The words of what it is the reason of.
    matter: tuple[int, ...]
    #: "**Not** because of the rain".
    is_denied: bool
    #: Whether the words of the cue have other senses: "**since** the captain was ill", "since May".
    is_maybe: bool


@cache
def _load() -> tuple[Mapping[str, tuple[str, ...]], Index]:
    """Return by each expression the words of its title, and the expressions by their first word."""
    table = {title: sides[0] for title, sides in read_table("discourse.txt")}
    titles: dict[str, tuple[str, ...]] = {}
    for kind in ("lack", "plenty"):
        for one in table.pop(kind):
            # "For lack of water", "because there was too little water", "due to a shortage of water".
            openers = (*table["cause.behind"], "as", "since", "for", "through", "from")
            titles.update((f"{opener}_{one}", (kind, "behind")) for opener in openers)
    for title, words in table.items():
        titles.update((one, tuple(title.split("."))) for one in words)
    return titles, index_expressions(titles)


@lru_cache(maxsize=4096)
def read_discourse(text: Analysis) -> tuple[Discourse, ...]:
    """
    Return what a text tells of reasons, in order.

    >>> from factcheck.facts.analysis import analyse
    >>> text = analyse("Because of the rain, the mill closed; the flood led to repairs, not because of the rain.")
    >>> [(one.ground, one.matter, one.is_denied) for one in read_discourse(text)]
    [((3,), (6, 7), False), ((10,), (13,), False), ((19,), (13,), True)]
    """
    found: list[Discourse] = []
    for cue in find_expressions(text.tokens, _load()[1])[:_MOST]:
        relation = _read(text, cue, found[-1] if found else None)
        if relation is not None:
            found.append(relation)
    return tuple(found)


def _read(text: Analysis, cue: Expression, last: Discourse | None) -> Discourse | None:
    kind, direction, *rest = _load()[0][cue.words]
    tokens = text.tokens
    is_denied = cue.first > 0 and tokens[cue.first - 1].lower in _DENIALS
    start = cue.first - is_denied
    if direction == "named":
        matter, ground = _read_named(text, cue)
    elif direction == "ahead":
        ground, matter = _read_before(text, start, across=True), _read_behind(text, cue.last)
    elif start == 0 or tokens[start - 1].lower in _ENDS or (not is_denied and _is_fronted(text, start)):
        ground, matter = _read_fronted(text, cue.last)
    else:
        ground, matter = _read_behind(text, cue.last), _read_before(text, start)
    if direction == "behind" and not matter:
        ground, matter = _read_cleft(text, cue.last)
    if cue.words in _CLAUSAL and not any(_is_verb(text, at) for at in range(cue.last, _find_end(text, cue.last))):
        return None  # "since May", "as mayor", "for the council"
    if is_denied and last is not None and (not matter or not set(last.ground).isdisjoint(matter)):
        matter = last.matter  # "because of the fog, **not because of** the strike"
    if not ground or not matter:
        return None
    return Discourse(kind, cue, ground, matter, is_denied, bool(rest))


def _is_verb(text: Analysis, at: int) -> bool:
    lower = text.tokens[at].lower
    return lower in _BEING or lower in _HAVING or has_deed_form(lower)


def _read_cleft(text: Analysis, first: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return what stands before and behind "that": "it was because of the fog **that** the match was called off"."""
    end = _find_end(text, first)
    that = next((at for at in range(first, end) if text.tokens[at].lower == "that"), end)
    return _list_weighty(text, first, that), _list_weighty(text, that, end)


def _is_fronted(text: Analysis, start: int) -> bool:
    """Say whether a cue begins a clause: "…, **and because of** the strike, the fair was delayed"."""
    before = text.tokens[start - 1].lower
    return before in _ANDS and start > 1 and (before == "but" or text.tokens[start - 2].lower == ",")


def _read_fronted(text: Analysis, first: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the words up to a comma, and those of the clause behind it."""
    end = min(len(text.tokens), first + _LONGEST)
    comma = next((at for at in range(first, end) if text.tokens[at].lower in {",", *_ENDS}), end)
    if comma == end or text.tokens[comma].lower != ",":
        return (), ()
    return _list_weighty(text, first, comma), _read_behind(text, comma + 1)


def _read_named(text: Analysis, cue: Expression) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the words before the last form of "be" in the clause, and those behind it: "the reason for the closure **was** the rain"."""
    end = _find_end(text, cue.last)
    being = next((at for at in range(end - 1, cue.last, -1) if text.tokens[at].lower in _BEING), None)
    if being is None:
        return (), ()
    return _list_weighty(text, cue.last, being), _list_weighty(text, being + 1, end)


def _find_end(text: Analysis, first: int) -> int:
    tokens, end = text.tokens, min(len(text.tokens), first + _LONGEST)
    for at in range(first, end):
        lower = tokens[at].lower
        following = tokens[at + 1].lower if at + 1 < len(tokens) else "."
        if lower in _ENDS or lower in _PARTING or (lower == "," and following in _JOINING_OR_PARTING):
            return at
        if lower == "and" and following == "not":
            return at
    return end


def _read_behind(text: Analysis, first: int) -> tuple[int, ...]:
    return _list_weighty(text, first, _find_end(text, first))


def _read_before(text: Analysis, end: int, *, across: bool = False) -> tuple[int, ...]:
    """Return the words before a cue in its clause; ``across``, those of the clause before where the cue begins one."""
    tokens = text.tokens
    while end > 0 and (tokens[end - 1].lower in _ANDS or (across and tokens[end - 1].lower in {";", "."})):
        end -= 1
    first = max(0, end - _LONGEST)
    for at in range(end - 1, first - 1, -1):
        lower = tokens[at].lower
        following = tokens[at + 1].lower if at + 1 < end else ""
        if lower in _ENDS or lower in _PARTING or (lower == "," and following in _JOINING_NO_RELATIVE):
            first = at + 1
            break
    return _list_weighty(text, first, end)


def _list_weighty(text: Analysis, first: int, last: int) -> tuple[int, ...]:
    return tuple(at for at in range(first, last) if text.weights[at])
