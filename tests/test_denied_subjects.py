"""What the passage denies of the statement's own subject and affirms of others."""

import pytest
from sample_alignments import hold

from factcheck.matching.denied_subjects import compare_denied_subjects

LOANS = "Books can be renewed twice. DVDs cannot be renewed."


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("DVDs can be renewed twice.", LOANS, True, id="its own denial"),
        pytest.param("Books can be renewed twice.", LOANS, False, id="another's denial"),
        pytest.param(
            "It may be given by email.", "It is given in writing; email is not sufficient.", True, id="granted"
        ),
        pytest.param("It may be given by post.", "It is given in writing; email is not sufficient.", False, id="other"),
        pytest.param("DVDs cannot be renewed.", LOANS, False, id="both deny"),
        pytest.param("Maps can be renewed.", LOANS, False, id="of which nothing is said"),
        pytest.param(
            "DVDs can be renewed.", "Books can be renewed. DVDs cannot be renewed online.", False, id="only there"
        ),
        pytest.param("Only books can be renewed.", LOANS, False, id="only denies as well"),
        pytest.param(
            "Pupils choose after the sixth year.", "Pupils may not choose until the sixth year.", False, id="not until"
        ),
        pytest.param("", LOANS, False, id="nothing"),
    ],
)
def test_whose_denial_it_is(statement, evidence, conflicts):
    assert bool(compare_denied_subjects(hold(statement, evidence))) is conflicts
