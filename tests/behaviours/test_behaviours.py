"""Every behaviour keeps the rate that it has reached: ``python -m tests.behaviours --record`` writes better ones down."""

from collections import Counter

import pytest

from .cases import Family
from .measuring import BEHAVIOURS, measure, read_rates

RATES = read_rates()
FEWEST_BEHAVIOURS = 60
FEWEST_CASES = 30


def test_there_are_behaviours_of_every_family():
    families = Counter(behaviour.family for behaviour in BEHAVIOURS)
    assert len(BEHAVIOURS) >= FEWEST_BEHAVIOURS
    assert set(families) == set(Family)


def test_each_behaviour_has_a_name_of_its_own_and_a_recorded_rate():
    assert sorted(behaviour.name for behaviour in BEHAVIOURS) == sorted(RATES)


@pytest.mark.parametrize("behaviour", [pytest.param(one, id=one.name) for one in BEHAVIOURS])
def test_a_behaviour_keeps_its_rate(behaviour):
    distinct = {(case.statement, case.evidence) for case in behaviour.cases}
    assert len(distinct) >= FEWEST_CASES

    measured = measure(behaviour)

    worst = "\n".join(
        f"said {one.case.statement!r}, given {one.case.evidence!r}: {one.verdict}" for one in measured.failures[:3]
    )
    assert measured.rate >= RATES[behaviour.name], f"{measured.rate:.3f} is below {RATES[behaviour.name]}\n{worst}"
