"""How often something is done."""

import pytest
from sample_alignments import hold

from factcheck.matching.frequencies import compare_frequencies
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The fair opens every year.", "The fair opens every other year.", [CONFLICTS], id="every other"),
        pytest.param("The fair opens every two years.", "The fair opens every second year.", [AGREES], id="second"),
        pytest.param("The fair opens twice a year.", "The fair opens every six months.", [AGREES], id="twice a year"),
        pytest.param("The fair opens once a day.", "The fair opens hourly.", [CONFLICTS], id="an adverb"),
        pytest.param("The fair opens twice yearly.", "The fair opens semi-annually.", [AGREES], id="half a year"),
        pytest.param("The fair opens once a week.", "The fair opens at least once a day.", [], id="a bound"),
        pytest.param("The fair opens every week.", "The weekly fair opens every year.", [CONFLICTS], id="no adverb"),
        pytest.param("The fair opens every year.", "The fair opens daily and closes weekly.", [], id="two frequencies"),
        pytest.param("The fair opens every year.", "The market opens every week.", [], id="of another"),
    ],
)
def test_frequencies(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_frequencies(hold(statement, evidence))] == expected


def test_what_is_done_oftener_is_done_as_often():
    assert compare_frequencies(hold("He calls her every week.", "He calls her twice a week.")) == ()


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The fair opens every Monday.", "The fair opens every Friday.", id="two days are not one rate"),
        pytest.param("The fair opens monthly.", "The fair opens almost semi-annually.", id="a bound before a prefix"),
    ],
)
def test_no_rates(statement, evidence):
    assert compare_frequencies(hold(statement, evidence)) == ()
