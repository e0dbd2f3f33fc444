"""
Read who has an office, had it or will have it: "the **former** mayor", "the **incumbent** mayor", "the mayor-**elect**".

An analysis enters, :class:`Tenure` records leave.
"""

from collections.abc import Iterator
from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.pairs import How, Pair
from factcheck.text.memory import TEXTS_REMEMBERED


@attrs.frozen
class Standing:
    """
    Whether one had an office, has it, and has it for the time being; None where that is left open.

    >>> Standing(was=True, now=False).for_now is None
    True
    """

    was: bool | None = None
    now: bool | None = None
    for_now: bool | None = None

    def is_told_by(self, other: "Standing") -> bool:
        """Say whether another standing tells all that this one does."""
        return all(one is None or one is its for one, its in self.pair_off(other))

    def excludes(self, other: "Standing") -> bool:
        """Say whether another standing tells something otherwise."""
        return any(None not in {one, its} and one is not its for one, its in self.pair_off(other))

    def pair_off(self, other: "Standing") -> tuple[tuple[bool | None, bool | None], ...]:
        """Return what the two tell of each."""
        return ((self.was, other.was), (self.now, other.now), (self.for_now, other.for_now))


_GONE, _HERE = Standing(was=True, now=False), Standing(now=True)
_TO_COME, _FOR_NOW, _FOR_GOOD = (
    Standing(was=False, now=False),
    Standing(now=True, for_now=True),
    Standing(for_now=False),
)
_STANDINGS = {
    **dict.fromkeys(
        "former ex onetime one-time erstwhile past sometime emeritus emerita retired ousted deposed".split(), _GONE
    ),
    **dict.fromkeys("incumbent current sitting reigning serving present outgoing departing retiring".split(), _HERE),
    **dict.fromkeys("elect incoming designate future prospective".split(), _TO_COME),
    **dict.fromkeys("acting interim caretaker provisional temporary".split(), _FOR_NOW),
    "permanent": _FOR_GOOD,
}
_BEHIND = frozenset("elect emeritus emerita designate".split())
_IS, _WAS = Standing(now=True), Standing(was=True)
_LINKS = {"is": _IS, "are": _IS, "remains": _IS, "was": _WAS, "were": _WAS}
_BETWEEN = frozenset("the a an its their also still currently now , -".split())
# "The former **deputy prime minister** Ada Poe".
_OFFICE_WITHIN = 4
#: One of these is in any text that tells of a tenure by a word of its own.
STANDING_WORDS = frozenset(_STANDINGS)


_WORDS = STANDING_WORDS | frozenset(_LINKS)


@attrs.frozen(eq=False)
class Tenure:
    """
    Who has an office, the place of the office, the words that tell of when, half-open, and what they tell.

    >>> Tenure(name=None, office=2, place=(1, 2), standing=Standing(now=True)).standing.now
    True
    """

    name: Name
    office: int
    place: tuple[int, int]
    standing: Standing


@lru_cache(maxsize=TEXTS_REMEMBERED)
def read_tenures(text: Analysis) -> tuple[Tenure, ...]:
    """
    Return who holds, held or will hold an office by a text, in order.

    >>> from factcheck.facts.analysis import analyse
    >>> [(one.name.text, one.standing.now) for one in read_tenures(analyse("Ada Poe is the former mayor, Max Roe is the mayor."))]
    [('Ada Poe', False), ('Max Roe', True)]
    """
    if _WORDS.isdisjoint(text.lowers):
        return ()
    return tuple(_iterate(text))


def _iterate(text: Analysis) -> Iterator[Tenure]:
    """Yield whom a text calls the holder of an office, and when he held it."""
    for at, lower in enumerate(text.spelt):
        standing = _STANDINGS.get(lower)
        if standing is not None and at not in text.named:
            office = _find_office_before(text, at) if lower in _BEHIND else _find_office(text, at + 1)
            name = _find_bearer(text, min(at, office), max(at, office)) if office is not None else None
            if office is not None and name is not None:
                yield Tenure(name, office, (at, at + 1), standing)
        elif lower in _LINKS:
            office = _find_office(text, at + 1)
            name = next((one for one in text.names if one.last == at), None)
            inside = text.spelt[at + 1 : office] if office is not None else ()
            if (
                office is not None
                and name is not None
                and frozenset(_STANDINGS).isdisjoint(inside)
                and "not" not in inside
                and not any(word.endswith("ed") for word in inside)
            ):
                follows = text.spelt[office + 1 : office + 3]
                if not (follows[:1] == ("-",) and follows[1:] and follows[1] in _STANDINGS) and not (
                    _BEHIND & set(follows[:1])
                ):
                    yield Tenure(name, office, (at, at + 1), _LINKS[lower])


def _find_office(text: Analysis, first: int) -> int | None:
    """Return the last of the words that name an office behind a place."""
    office = None
    for at in range(first, min(len(text.tokens), first + _OFFICE_WITHIN + 1)):
        if text.weights[at] and at not in text.named and at not in text.in_figures:
            office = at
        elif office is not None or text.spelt[at] not in _BETWEEN:
            break
    return office


def _find_office_before(text: Analysis, at: int) -> int | None:
    """Return the office before "-elect", "emeritus"."""
    place = at - 1 - (at > 0 and text.tokens[at - 1].text == "-")
    return place if place >= 0 and text.weights[place] and place not in text.named else None


def _find_bearer(text: Analysis, first: int, last: int) -> Name | None:
    """Return whose office it is: the name right behind, or the one before "is the" or a comma."""
    place = first - 1
    while place >= 0 and text.spelt[place] in _BETWEEN:
        place -= 1
    linked = place >= 0 and text.spelt[place] in _LINKS
    before = next((one for one in text.names if one.last == place + (not linked)), None)
    if linked and before is not None:
        return before  # "Poe is the former mayor, Roe"
    behind = last + 1 + (last + 1 < len(text.tokens) and text.tokens[last + 1].text == ",")
    name = next((one for one in text.names if one.first - len(one.title) in {last, last + 1, behind}), None)
    return name if name is not None and not name.possessive else before


def pair_tenures(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair the words of a tenure that the passage tells by others: "the **incumbent** mayor" beside "is the mayor".

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = {}
    >>> pair_tenures(analyse("Poe is the incumbent mayor."), analyse("Poe is the mayor."), pairs)
    >>> list(pairs)
    [3]
    """
    if STANDING_WORDS.isdisjoint(statement.lowers):
        return
    for said in read_tenures(statement):
        at = said.place[0]
        if at in pairs or not statement.weights[at]:
            continue
        for found in read_tenures(evidence):
            if statement.roots[said.office] == evidence.roots[found.office] and said.standing.is_told_by(
                found.standing
            ):
                pairs[at] = Pair(at, found.place[0], How.SYNONYM)
                break
