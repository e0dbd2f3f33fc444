"""Shares of things that the passage counts."""

import pytest
from sample_alignments import hold

from factcheck import verify
from factcheck.matching.partitions import compare_partitions
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "All the inns passed.",
            "They checked 60 inns; 54 passed.",
            [CONFLICTS],
            id="fewer than all",
        ),
        pytest.param(
            "All the inns passed.",
            "They checked 60 inns; 60 passed.",
            [AGREES],
            id="all of them",
        ),
        pytest.param(
            "Most of the inns passed.",
            "They checked 60 inns; 20 passed.",
            [CONFLICTS],
            id="less than half is not most",
        ),
        pytest.param(
            "Fewer than half of the inns passed.",
            "They checked 60 inns; 54 passed.",
            [CONFLICTS],
            id="a bound from above",
        ),
        pytest.param(
            "Ninety percent of the inns passed.",
            "They checked 60 inns; 54 passed.",
            [AGREES],
            id="the share worked out",
        ),
        pytest.param(
            "Half of the inns passed.",
            "They checked 60 inns; 27 passed.",
            [],
            id="a little off may be rounded",
        ),
        pytest.param(
            "All twelve bridges survived.",
            "Of the twelve bridges, only the old one, built in 1534, survived.",
            [CONFLICTS],
            id="one alone",
        ),
        pytest.param(
            "All of the 100 sheep were shorn.",
            "Only half of the 100 sheep were shorn.",
            [CONFLICTS],
            id="a share told beside its noun",
        ),
        pytest.param(
            "All 60 clocks are on display.",
            "It has 60 clocks, some of which are on display.",
            [CONFLICTS],
            id="some of which",
        ),
        pytest.param(
            "The whole of the mill was destroyed.",
            "The fire destroyed one wing of the mill; the rest was not damaged.",
            [CONFLICTS],
            id="the rest is denied",
        ),
        pytest.param(
            "It will keep only some of the 40 clerks.",
            "It will keep all 40 clerks.",
            [CONFLICTS],
            id="only some of all",
        ),
        pytest.param(
            "All the inns closed.",
            "They checked 60 inns; 54 passed.",
            [],
            id="another deed",
        ),
        pytest.param(
            "",
            "",
            [],
            id="empty",
        ),
        pytest.param(
            "All rooms have a bath.", "Of the 40 rooms, 25 have a bath.", [Relation.CONFLICTS], id="of so many"
        ),
        pytest.param("Not all rooms have a bath.", "25 of the 40 rooms have a bath.", [Relation.AGREES], id="not all"),
        pytest.param(
            "Some rooms have no bath.", "25 of the 40 rooms have a bath.", [Relation.AGREES], id="some have no"
        ),
        pytest.param(
            "Few of the rooms have a bath.", "35 of the 40 rooms have a bath.", [Relation.CONFLICTS], id="few"
        ),
        pytest.param("A few of the rooms have a bath.", "35 of the 40 rooms have a bath.", [], id="a few"),
        pytest.param(
            "None of the rooms has a bath.", "Of the 40 rooms, 25 have a bath.", [Relation.CONFLICTS], id="none"
        ),
        pytest.param(
            "Not every stop is underground.",
            "There are 11 stops, seven underground and four elevated.",
            [Relation.AGREES],
            id="not every",
        ),
    ],
)
def test_partitions(statement, evidence, expected):
    assert [part.relation for part in compare_partitions(hold(statement, evidence))] == expected


@pytest.mark.parametrize(
    ("statement", "verdict"),
    [("Not all rooms have a bath.", "SUPPORTED"), ("All rooms have a bath.", "REFUTED")],
)
def test_a_denial_that_the_figures_bear_out_is_no_conflict(statement, verdict):
    assert verify(statement, "25 of the 40 rooms have a bath.").verdict.value == verdict
