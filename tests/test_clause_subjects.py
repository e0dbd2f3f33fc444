"""What is told of the subject of one of two clauses."""

import pytest
from sample_alignments import hold

from factcheck.matching.clause_subjects import compare_clause_subjects


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param(
            "Doctors will receive 5 percent in April.",
            "Nurses will receive 5 percent in April, doctors 3 percent in July.",
            True,
            id="a clause without its verb",
        ),
        pytest.param(
            "Doctors will receive 3 percent in July.",
            "Nurses will receive 5 percent in April, doctors 3 percent in July.",
            False,
            id="its own",
        ),
        pytest.param(
            "The large model produces 150 watts.",
            "The engine produces 150 watts, and the large model 190.",
            True,
            id="behind a comma and and",
        ),
        pytest.param(
            "Max Roe called the promise empty.",
            "Max Roe said the tax would fall, but Jan Vance called the promise empty.",
            True,
            id="two names",
        ),
        pytest.param(
            "Jan Vance called the promise empty.",
            "Max Roe said the tax would fall, but Jan Vance called the promise empty.",
            False,
            id="who did so",
        ),
        pytest.param(
            "Arlo is the largest city of the land.",
            "Arlo is the capital, the largest city of the land.",
            False,
            id="two names of one thing",
        ),
        pytest.param(
            "Arlo won the award.",
            "Arlo is a film of 2013, winning the award in May.",
            False,
            id="a participle has no subject",
        ),
        pytest.param(
            "The film was released in May.",
            "The filming of Arlo began in March, and the film was released in May.",
            False,
            id="what it is told of",
        ),
        pytest.param(
            "The barn was not spared.",
            "The mill was spared, although the barn was swept away.",
            False,
            id="a denial",
        ),
    ],
)
def test_clause_subjects(statement: str, evidence: str, conflicts: bool) -> None:
    assert bool(compare_clause_subjects(hold(statement, evidence))) is conflicts
