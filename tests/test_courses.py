"""What two figures of the passage come to."""

import os
import subprocess
import sys

import pytest
from sample_alignments import hold

from factcheck import Verdict, verify
from factcheck.matching.courses import settle_courses
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The village has grown.",
            "The village had 900 people in 1950; it now has 310.",
            [CONFLICTS],
            id="the other way, now",
        ),
        pytest.param(
            "The village has shrunk.",
            "The village had 900 people in 1950 and 310 in 2000.",
            [AGREES],
            id="the same way, two years",
        ),
        pytest.param(
            "The number of otters has declined.",
            "The otters have gone from 20 to 55 in number.",
            [CONFLICTS],
            id="from and to",
        ),
        pytest.param(
            "The number of otters has grown.",
            "There were 55 otters after the flood and 20 before it.",
            [AGREES],
            id="before and after, told backwards",
        ),
        pytest.param(
            "Barley exports rose.",
            "Wheat fell from 9 to 8 tonnes, and barley exports rose.",
            [],
            id="the passage tells the way itself",
        ),
        pytest.param(
            "The village has not grown.", "The village had 900 people in 1950; it now has 310.", [], id="denied"
        ),
        pytest.param(
            "The town has grown.", "The village had 900 people in 1950; it now has 310.", [], id="another thing"
        ),
        pytest.param("Rents rose.", "Rents range from 800 to 1,200 euros.", [], id="a span of prices"),
        pytest.param("The fish shrink.", "The fish are from 10 to 20 centimetres long.", [], id="a span of sizes"),
        pytest.param(
            "The village has grown since 1990.",
            "The village had 900 people in 1950; it now has 310.",
            [],
            id="since another year",
        ),
        pytest.param("The fee was unchanged.", "The fee rose from 4 euros to 20 euros.", [], id="tells no change"),
        pytest.param(
            "The club has grown.",
            "The club had 900 members in 1950 and its rival had 310 members in 2000.",
            [],
            id="another's figure",
        ),
        pytest.param(
            "The village has grown.",
            "The village had 900 people in 1950 and 310 before the flood.",
            [],
            id="a year and what came before an event have no order",
        ),
    ],
)
def test_courses(statement: str, evidence: str, expected: list[Relation]) -> None:
    alignment = hold(statement, evidence)
    parts = settle_courses(alignment, [])
    assert [part.relation for part in parts] == expected


TWO_KINDS = (
    "Its staff rose from 900 people in 1950 to 910 people in 1960, its costs from 40 euros in 1950 to 60 euros in 1960."
)


def test_of_two_courses_the_same_is_read_whatever_the_order_of_a_set() -> None:
    script = (
        "from factcheck.facts.analysis import analyse\n"
        "from factcheck.matching.courses import _find_course\n"
        f"course = _find_course(analyse({TWO_KINDS!r}))\n"
        "print(course and (course.before.value, course.after.value))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(4)
    }
    assert len(told) == 1


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        pytest.param("The fee rose fivefold.", Verdict.SUPPORTED, id="so many times"),
        pytest.param("The fee rose threefold.", Verdict.REFUTED, id="not so many times"),
        pytest.param("The fee has doubled.", Verdict.REFUTED, id="a verb of another multiple"),
    ],
)
def test_a_change_may_be_told_by_how_many_times(statement: str, verdict: Verdict) -> None:
    assert verify(statement, "The fee climbed from 4 euros to 20 euros.").verdict is verdict
