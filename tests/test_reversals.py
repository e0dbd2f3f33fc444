"""Words that the passage has for then, and their opposites for now."""

import pytest
from sample_alignments import hold

from factcheck.matching.reversals import compare_reversals

MAYOR = "The mayor, who had long been in favour of the tunnel, now opposes it."


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("The mayor is in favour of the tunnel.", MAYOR, True, id="what was so"),
        pytest.param("The mayor opposes the tunnel.", MAYOR, False, id="what is so"),
        pytest.param("The mayor had been in favour of the tunnel.", MAYOR, False, id="told of then"),
        pytest.param("The mill is open.", "The mill, once open all year, is now closed in winter.", True, id="once and now"),
        pytest.param("The mill is open.", "The mill is open all year.", False, id="nothing of now"),
        pytest.param("The mill is open.", "The mill was once open. The inn is now closed.", False, id="two sentences"),
        pytest.param("The mill is not open.", "The mill, once open, is now closed.", False, id="a denial"),
        pytest.param("", MAYOR, False, id="nothing"),
    ],
)  # fmt: skip
def test_what_is_so_no_more(statement, evidence, conflicts):
    assert bool(compare_reversals(hold(statement, evidence))) is conflicts


def test_a_mind_that_was_changed():
    evidence = "Poe at first supported the dam but later turned against it."
    assert compare_reversals(hold("Poe still supports the dam.", evidence))
    assert not compare_reversals(hold("Poe at first supported the dam.", evidence))
