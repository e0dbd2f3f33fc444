"""
Hold an age against two days of a life: "died **at 70**" beside "was born in 1850 and died in 1920", "was **27** when she was elected".

An alignment and compared parts enter, parts leave. Where a day is known by its year alone, the age may be a year less.
"""

import datetime
import math

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.calendar import Period
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.facts.hedges import BOUNDS
from factcheck.facts.lives import Life
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
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
    life = _find_own_life(alignment)
    if life is not None:
        parts = [_settle_day(alignment, part, life) for part in parts]
    age = _find_age(statement)
    if age is None or not _are_of_one_life(alignment.evidence):
        return parts
    ages = _find_ages(alignment)
    relation = _hold(age, ages) if ages is not None else None
    if ages is None or relation is None:
        return parts
    least, most, place = ages.least, ages.most, ages.place
    return [
        attrs.evolve(
            part,
            relation=relation,
            evidence=place,
            detail="derived" if relation is Relation.AGREES else "different",
            agreeing=part.sure if relation is Relation.AGREES else None,
            conflicting=part.sure if relation is Relation.CONFLICTS else None,
            distance=math.log(most / age.value) if relation is Relation.CONFLICTS and most > 0 else 0.0,
            message=f"by the two days the age is {most if most == least else f'{least} or {most}'}",
        )
        if part.kind is Kind.QUANTITY
        and part.statement == (age.first, age.last)
        and part.relation is not Relation.AGREES
        else part
        for part in parts
        if part.detail != "nearer"  # that "born" stands nearer to the age tells nothing
    ]


def _find_own_life(alignment: Alignment) -> Life | None:
    """Return the life in brackets of whom the statement names; None where it is another's."""
    life = alignment.evidence.life
    return life if life is not None and life.whose in alignment.used else None


def _settle_day(alignment: Alignment, part: Compared, life: Life) -> Compared:
    """Hold a day of birth or death against the life in brackets: "**died in** 1850", "Poe (1850–1920)"."""
    statement = alignment.statement
    date = next((one for one in statement.dates if (one.first, one.last) == part.statement), None)
    if part.kind is not Kind.DATE or date is None or date.relation is not DateRelation.IN:
        return part
    before = [token.lower for token in statement.tokens[max(0, date.first - _DATE_WITHIN) : date.first]]
    deeds = [word for word in before if word in _BORN | _DIED]
    if len(deeds) != 1 or date.low is None or date.high is None:
        return part
    said, found = Period(date.low, date.high), life.born if deeds[0] in _BORN else life.died
    if said.holds(found):
        relation = Relation.AGREES
    elif not said.meets(found):
        relation = Relation.CONFLICTS
    else:
        return part
    return attrs.evolve(
        part,
        relation=relation,
        evidence=(life.birth, life.last),
        detail="equal" if relation is Relation.AGREES else "different",
        agreeing=part.sure if relation is Relation.AGREES else None,
        conflicting=part.sure if relation is Relation.CONFLICTS else None,
        message=f"the day of {'birth' if deeds[0] in _BORN else 'death'} is"
        f" {'the same' if relation is Relation.AGREES else 'another'}",
    )


@attrs.frozen
class _Ages:
    """The age on a day, in whole years, at least and at most, and the tokens of the two days that tell it."""

    least: int
    most: int
    place: tuple[int, int]


def _find_ages(alignment: Alignment) -> _Ages | None:
    """Return the age at death, or at the deed that the statement tells of; None where the passage lacks a day."""
    evidence, is_of_death = alignment.evidence, bool(alignment.statement.lowers & _DYING)
    if is_of_death and (life := _find_own_life(alignment)) is not None:
        least, most = _count_years(life.born.high, life.died.low), _count_years(life.born.low, life.died.high)
        return _Ages(least, most, (life.birth, life.last))
    born = _find_day(evidence, _BORN)
    died = _find_day(evidence, _DIED) if is_of_death else _find_deed(alignment, born)
    if born is None or died is None or born.low is None or died.low is None or born.high is None or died.high is None:
        return None
    place = min(born.first, died.first), max(born.last, died.last)
    return _Ages(_count_years(born.high, died.low), _count_years(born.low, died.high), place)


def _hold(age: Quantity, ages: _Ages) -> Relation | None:
    """Relate an age, or its bound, to the one that follows; None where the days are too coarse to tell."""
    if age.hedge not in BOUNDS:
        return Relation.AGREES if ages.least <= age.value <= ages.most else Relation.CONFLICTS
    kept = {
        (age.low < value or (value == age.low and not age.low_open))
        and (value < age.high or (value == age.high and not age.high_open))
        for value in range(ages.least, ages.most + 1)
    }
    return None if len(kept) > 1 else Relation.AGREES if True in kept else Relation.CONFLICTS


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
    """Return the only figure of a statement, if it is an age: "at the **age** of 70", "28 years **old**", "**was** 27 **when**"."""
    if len(statement.quantities) != 1 or not statement.quantities[0].value.is_integer():
        return None
    one = statement.quantities[0]
    if not 0 < one.value < _OLDEST:
        return None
    around = statement.tokens[max(0, one.first - _AGE_WITHIN) : one.last + 2]
    is_age = not _OF_AGE.isdisjoint(token.lower for token in around) and {"age", "aged", "old"} & statement.lowers
    return one if is_age or _is_bare_age(statement, one) else None


def _is_bare_age(statement: Analysis, one: Quantity) -> bool:
    """Say whether a bare figure is an age by what stands around it: "**was** 27 **when** she was elected"."""
    is_bare = (
        one.kind in {QuantityKind.COUNT, QuantityKind.DURATION} and not one.nouns and one.last <= one.first + _HEDGED
    )
    if not is_bare or not one.first or one.last >= len(statement.tokens):
        return False
    before, behind = statement.tokens[one.first - 1].lower, statement.tokens[one.last].lower
    return before in {"was", "only", "just"} and behind == "when"


# "Was **under thirty** when".
_HEDGED = 2


def _find_deed(alignment: Alignment, born: DateMention | None) -> DateMention | None:
    """Return the day of what the statement dates by an age: the only date beside that of birth, all of the deed told."""
    dates, statement = alignment.evidence.dates, alignment.statement
    if born is None or len(dates) != _BIRTH_AND_DEED or "born" in statement.lowers:
        return None
    if any(statement.tokens[at].lower not in _OF_AGE for at in alignment.lacks):
        return None
    deed = next((date for date in dates if date != born), None)
    if deed is None or deed.relation is not DateRelation.IN:
        return None
    evidence = alignment.evidence
    before = range(deed.first - 1, max(-1, deed.first - 1 - _DATE_WITHIN), -1)
    verb = next((at for at in before if evidence.weights[at] and is_deed(evidence, at)), None)
    return deed if verb is None or verb in alignment.used else None  # "the firm that had been **founded** in 1880"


_BIRTH_AND_DEED = 2


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
