"""
Hold an age at death against the two days of a life: "died **at 70**" beside "was born in 1850 and died in 1920".

An alignment and compared parts enter, parts leave. Where a day of birth or of death is known by its year alone, the age may be a year less.
"""

import datetime
import math

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_DYING = frozenset("died dies death dead killed lived".split())
_OF_AGE = frozenset("age aged old years year".split())
_BORN, _DIED = frozenset({"born", "birth"}), frozenset({"died", "death", "killed"})
# "Was **born** in Lima on 3 January 1850".
_DATE_WITHIN = 8
# "The poet lived **to the age of 70**".
_AGE_WITHIN = 4
_OLDEST = 125


def settle_lifetimes(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with an age at death held against the days of birth and death.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.figures import compare_figures
    >>> found = analyse("Poe was born on 3 January 1850 and died on 10 June 1920.")
    >>> alignments = [align(analyse(f"Poe died at the age of {age}."), found) for age in (70, 60)]
    >>> [[part.relation.value for part in settle_lifetimes(one, [*compare_figures(one)])] for one in alignments]
    [['agrees'], ['conflicts']]
    """
    statement = alignment.statement
    age = _find_age(statement)
    if age is None or statement.lowers.isdisjoint(_DYING):
        return parts
    born, died = (_find_day(alignment.evidence, cues) for cues in (_BORN, _DIED))
    if not _are_of_one_life(alignment.evidence):
        return parts
    if born is None or died is None or born.low is None or died.low is None or born.high is None or died.high is None:
        return parts
    least, most = _count_years(born.high, died.low), _count_years(born.low, died.high)
    relation = Relation.AGREES if least <= age.value <= most else Relation.CONFLICTS
    place = (min(born.first, died.first), max(born.last, died.last))
    return [
        attrs.evolve(
            part,
            relation=relation,
            evidence=place,
            detail="derived" if relation is Relation.AGREES else "different",
            agreeing=part.sure if relation is Relation.AGREES else None,
            conflicting=part.sure if relation is Relation.CONFLICTS else None,
            distance=math.log(most / age.value) if relation is Relation.CONFLICTS and most > 0 else 0.0,
            message=f"by the days of birth and death the age is {most if most == least else f'{least} or {most}'}",
        )
        if part.kind is Kind.QUANTITY
        and part.statement == (age.first, age.last)
        and part.relation is not Relation.AGREES
        else part
        for part in parts
        if part.detail != "nearer"  # that "born" stands nearer to the age tells nothing
    ]


# "Poe was born in 1850, founded the firm**; his son** died in 1920".
_ANOTHER = frozenset("son daughter wife husband brother sister father mother child children whose".split())


def _are_of_one_life(evidence: Analysis) -> bool:
    return (
        evidence.lowers.isdisjoint(_ANOTHER)
        and len({name.full[-1] for name in evidence.names if name.first}) <= _MOST_NAMES
    )


# A place of birth and one of death.
_MOST_NAMES = 2


def _find_age(statement: Analysis) -> Quantity | None:
    """Return the only figure of a statement, if it is an age: "at the **age** of 70", "28 years **old**"."""
    if len(statement.quantities) != 1 or not statement.quantities[0].value.is_integer():
        return None
    one = statement.quantities[0]
    around = statement.tokens[max(0, one.first - _AGE_WITHIN) : one.last + 2]
    is_age = not _OF_AGE.isdisjoint(token.lower for token in around) and {"age", "aged", "old"} & statement.lowers
    return one if is_age and 0 < one.value < _OLDEST else None


def _find_day(evidence: Analysis, cues: frozenset[str]) -> DateMention | None:
    """Return the date right behind the only cue of a text."""
    places = [at for at, token in enumerate(evidence.tokens) if token.lower in cues]
    if len(places) != 1:
        return None
    behind = range(places[0], places[0] + _DATE_WITHIN)
    plain = [date for date in evidence.dates if date.relation is DateRelation.IN]
    return next((date for date in plain if date.first in behind), None)


def _count_years(first: datetime.date, last: datetime.date) -> int:
    """Return the whole years from one day to another."""
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))
