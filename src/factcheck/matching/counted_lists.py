"""
Count the names that a passage lists: "signed by **Norway, Peru and Chile**" tells that three countries signed.

An alignment and compared parts enter, parts leave. Nothing is said where the list is open, "among others", or the passage counts itself.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

_PLACES = "country nation state town city village province region island port district borough municipality capital"
_PEOPLE = "person man woman player writer author actor politician minister candidate scientist artist member driver"
_BODIES = "company firm bank club team party newspaper university organisation organization agency airline"
# What may be counted by which names; the plural is written with -s or in -ies.
_COUNTED: dict[str, frozenset[NameKind]] = {
    word: kinds
    for words, kinds in (
        (_PLACES, frozenset({NameKind.PLACE})),
        (_PEOPLE, frozenset({NameKind.PERSON, NameKind.OTHER})),
        (_BODIES, frozenset({NameKind.ORGANISATION, NameKind.OTHER})),
    )
    for word in words.split()
}
_PLURALS = {"people": "person", "men": "man", "women": "woman"}
# A list that goes on beyond what it names.
_OPEN = frozenset(
    "including includes included among others other e.g etc such like notably least mostly especially first".split()
)
_JOINTS = frozenset({",", "and"})
# A list has so many members at the least, and a long one is no list of a sentence.
_LEAST, _MOST = 2, 20


def settle_counted_lists(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a count of the statement held against the only list of names of its kind.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The pact was signed by Norway, Peru and Chile.")
    >>> said = analyse("Three countries signed the pact."), analyse("Four countries signed the pact.")
    >>> [[part.relation.value for part in settle_counted_lists(align(one, found), [])] for one in said]
    [['agrees'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if len(evidence.names) < _LEAST or len(statement.quantities) != 1:
        return parts
    said = statement.quantities[0]
    noun = _read_counted(statement, said)
    if noun is None or not _OPEN.isdisjoint(evidence.lowers) or not _OPEN.isdisjoint(statement.lowers):
        return parts
    if any(one.kind is QuantityKind.COUNT for one in evidence.quantities):
        return parts
    lists = [names for names in _read_lists(evidence) if all(name.kind in _COUNTED[noun] for name in names)]
    place = (said.first, said.last + 1)
    lacks = [at for at in alignment.lacks if not place[0] <= at < place[1]]
    if len(lists) != 1 or lacks or _goes_on(alignment, noun, lists[0]):
        return parts
    names = lists[0]
    is_so = len(names) == said.value
    return [
        *(part for part in parts if not (part.statement[0] < place[1] and place[0] < part.statement[1])),
        Compared(
            kind=Kind.QUANTITY,
            relation=Relation.AGREES if is_so else Relation.CONFLICTS,
            statement=place,
            evidence=(names[0].first, names[-1].last),
            detail="derived" if is_so else "different",
            agreeing=1.0 if is_so else None,
            conflicting=None if is_so else 1.0,
            same_unit=True,
            message=f"the evidence names {len(names)}",
        ),
    ]


def _goes_on(alignment: Alignment, noun: str, names: tuple[Name, ...]) -> bool:
    """Say whether a name of the kind follows the list that the statement lacks: "signed by Norway and Peru, **and later by Spain**"."""
    return any(
        name.first >= names[-1].last
        and name.kind in _COUNTED[noun]
        and alignment.used.isdisjoint(range(name.first, name.last))
        for name in alignment.evidence.names
    )


def _read_counted(statement: Analysis, said: Quantity) -> str | None:
    """Return what a whole number counts, where names are counted by it: "three **countries**"."""
    if said.kind is not QuantityKind.COUNT or said.hedge is not Hedge.EXACT or said.last >= len(statement.tokens):
        return None
    lower = statement.tokens[said.last].lower
    if said.last + 1 < len(statement.tokens) and statement.tokens[said.last + 1].lower == "of":
        return None  # "**one member of** the band" is not all of them
    singular = _PLURALS.get(lower) or (f"{lower[:-3]}y" if lower.endswith("ies") else lower.removesuffix("s"))
    return singular if singular in _COUNTED else None


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read_lists(evidence: Analysis) -> tuple[tuple[Name, ...], ...]:
    """Return the lists of names that a text joins by commas and an "and" before the last."""
    found: list[tuple[Name, ...]] = []
    run: list[Name] = []
    for name in (*evidence.names, None):
        between = evidence.tokens[run[-1].last : name.first] if run and name is not None else ()
        if run and name is not None and between and all(token.lower in _JOINTS for token in between):
            run.append(name)
            continue
        if _LEAST <= len(run) <= _MOST and any(
            token.lower == "and" for token in evidence.tokens[run[-2].last : run[-1].first]
        ):
            found.append(tuple(run))
        run = [name] if name is not None else []
    return tuple(found)
