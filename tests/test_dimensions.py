"""Words of one dimension, each beside a figure of it."""

import pytest

from factcheck import verify
from factcheck.facts.analysis import analyse
from factcheck.matching.dimensions import pair_dimensions


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It is 100 m tall.", "It rises 98 m above the square.", [("tall", "rises")], id="a verb"),
        pytest.param("It weighs 5 kg.", "It has a weight of 5 kg.", [("weighs", "weight")], id="forms of a word"),
        pytest.param("It is 45 m deep.", "It has a depth of about 45 metres.", [("deep", "depth")], id="a noun"),
        pytest.param("It covers 20 hectares.", "It is 20 hectares in size.", [("covers", "size")], id="an area"),
        pytest.param("It is two metres thick.", "It stands two metres tall.", [], id="another dimension"),
        pytest.param("It is tall.", "It rises 98 m above the square.", [], id="no figure"),
        pytest.param(
            "Lake A is deeper than lake B.", "Lake B is 30 m deep and lake A 45 m.", [("deeper", "deep")], id="compared"
        ),
        pytest.param("Lake A is 15 m deeper than lake B.", "Lake B is 30 m deep.", [], id="a difference"),
        pytest.param("", "It is 30 m deep.", [], id="nothing"),
    ],
)
def test_dimensions(statement, evidence, expected):
    said, found = analyse(statement), analyse(evidence)
    pairs = {}
    pair_dimensions(said, found, pairs)
    told = [(said.tokens[at].lower, found.tokens[pair.evidence].lower) for at, pair in sorted(pairs.items())]
    assert told == expected


def test_a_figure_of_the_dimension_refutes_another():
    assert (
        verify("The tower is about 200 metres tall.", "The tower rises 98.6 m above the square.").verdict.value
        == "REFUTED"
    )
