"""Days of the week against a schedule."""

import pytest
from sample_alignments import hold

from factcheck.matching.weekly import compare_weekly
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The shop is open on Sundays.",
            "The shop is open from Monday to Saturday.",
            [CONFLICTS],
            id="a day that is left out",
        ),
        pytest.param(
            "The shop is open on Tuesdays.",
            "The shop is open from Monday to Saturday.",
            [AGREES],
            id="a day between the two",
        ),
        pytest.param(
            "The shop is closed on Sundays.",
            "The shop is open from Monday to Saturday.",
            [AGREES, AGREES],
            id="the opposite on the day that is left out, and the opposite itself",
        ),
        pytest.param(
            "The museum is closed on Sundays.",
            "The library is open from Tuesday to Saturday.",
            [],
            id="a thing of another kind",
        ),
        pytest.param(
            "The shop is open on Mondays.",
            "The shop is open every day except Monday.",
            [CONFLICTS],
            id="an excepted day",
        ),
        pytest.param(
            "The shop is closed on Tuesdays.",
            "The shop is open every day except Monday.",
            [CONFLICTS],
            id="the opposite on a day that is not excepted",
        ),
        pytest.param(
            "The market is held on Thursdays.",
            "The market is held on Tuesdays and Fridays.",
            [CONFLICTS],
            id="none of two days",
        ),
        pytest.param(
            "Tours take place on Sundays.",
            "Tours take place on weekdays.",
            [CONFLICTS],
            id="weekdays",
        ),
        pytest.param(
            "The market opened on Sunday.",
            "The market opened on Monday.",
            [],
            id="a single day is no schedule",
        ),
        pytest.param(
            "The daily toll rose on Sundays.",
            "The daily toll rose on weekdays and fell at weekends.",
            [],
            id="two stretches, the day in one of them",
        ),
        pytest.param(
            "It took place on Sunday, 6 March.",
            "It takes place on weekdays.",
            [],
            id="a day with its date",
        ),
    ],
)
def test_weekly(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_weekly(hold(statement, evidence))] == expected
