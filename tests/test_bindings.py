"""Whether what belongs together in a statement belongs to other things in a found passage."""

import pytest
from sample_alignments import hold

from factcheck.matching.bindings import has_another_object, is_remarked_otherwise


@pytest.mark.parametrize(
    ("statement", "evidence", "another"),
    [
        pytest.param(
            "She won the cup.", "She won a medal and was nominated for the cup.", True, id="the object of another deed"
        ),
        pytest.param("She won the cup.", "She won a medal and the cup.", False, id="a list of objects"),
        pytest.param("She won the cup.", "She won and later lost the cup.", False, id="no object of its own"),
        pytest.param("She won the cup.", "She won the cup and lost a bet.", False, id="the same object"),
        pytest.param("She won the cup.", "She won a medal. Roe lost the cup.", False, id="another sentence"),
        pytest.param("", "", False, id="nothing"),
    ],
)
def test_objects(statement, evidence, another):
    assert has_another_object(hold(statement, evidence)) is another


@pytest.mark.parametrize(
    ("statement", "evidence", "otherwise"),
    [
        pytest.param(
            "People with kidney disease take 100 mg.",
            "People take 100 mg (50 mg in kidney disease).",
            True,
            id="inside",
        ),
        pytest.param(
            "People with kidney disease take 50 mg.",
            "People take 100 mg (50 mg in kidney disease).",
            False,
            id="its own",
        ),
        pytest.param("People take 100 mg.", "People take 100 mg (50 mg in kidney disease).", False, id="outside"),
        pytest.param("People take 100 mg.", "People take 100 mg (a kidney disease needs care).", False, id="no figure"),
        pytest.param("It weighs 9 kg.", "It weighs 9 kg (" + "a b " * 40, False, id="never closed"),
    ],
)
def test_remarks(statement, evidence, otherwise):
    assert is_remarked_otherwise(hold(statement, evidence)) is otherwise
