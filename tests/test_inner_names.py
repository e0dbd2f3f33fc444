"""A place of the passage that lies in the statement's."""

import pytest
from sample_alignments import hold

from factcheck import Verdict, verify
from factcheck.matching.inner_names import find_inner_name


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "A European bank bought it.", "A Belgian bank bought it.", "Belgian", id="a people before the same word"
        ),
        pytest.param("A European bank bought it.", "A Brazilian bank bought it.", None, id="another continent"),
        pytest.param("A Belgian bank bought it.", "A European bank bought it.", None, id="not the other way"),
        pytest.param("A European bank bought it.", "A Belgian spy told a bank.", None, id="before another word"),
        pytest.param("It was sold in Africa.", "It was sold in Ghana.", "Ghana", id="a place behind the same word"),
        pytest.param("It was sold in Africa.", "It was sold to Ghana.", None, id="behind another word"),
        pytest.param(
            "The rarest plant in Africa is small.", "A small plant in Ghana.", None, id="of all that is there"
        ),
        pytest.param("It was sold in Ems.", "It was sold in Ghana.", None, id="a place of no table"),
    ],
)
def test_inner_names(statement, evidence, expected):
    alignment = hold(statement, evidence)
    [name] = alignment.statement.names
    found = find_inner_name(alignment.statement, name, alignment.evidence, alignment.pairs)
    assert (found.text if found is not None else None) == expected


def test_a_part_bears_out_the_whole():
    assert verify("The fair took place in Africa.", "The fair took place in Ghana.").verdict is Verdict.SUPPORTED
    assert verify("The fair did not take place in Africa.", "The fair took place in Ghana.").verdict is Verdict.REFUTED
    assert verify("The fair took place in Ghana.", "The fair took place in Africa.").verdict is not Verdict.SUPPORTED
