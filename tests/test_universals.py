"""What the statement tells of all, and the passage of some alone."""

import pytest
from sample_alignments import hold

from factcheck.matching.universals import compare_universals


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param(
            "The bug affects all versions.", "The bug affects only versions before 2.4.", True, id="some alone"
        ),
        pytest.param("The bug affects all versions.", "The bug affects all versions.", False, id="all"),
        pytest.param("The bug affects only versions before 2.4.", "The bug affects all versions.", False, id="turned"),
        pytest.param(
            "The bug affects all versions.", "The bug affects not only versions of Ems.", False, id="not only"
        ),
        pytest.param(
            "Both parents sit on the eggs.", "The female alone sits on the eggs.", True, id="both, and one alone"
        ),
        pytest.param(
            "Both parents sit on the eggs.", "The female sits on the eggs.", False, id="one, and nothing of the other"
        ),
        pytest.param("Both houses cost 3 million.", "The first house alone cost 3 million.", False, id="so much alone"),
        pytest.param(
            "Both mills made a profit.",
            "The old mill made a profit while the new mill lost money.",
            True,
            id="one of both",
        ),
        pytest.param(
            "Both mills made a profit.", "The old mill made a profit, as did the new mill.", False, id="both did"
        ),
        pytest.param(
            "Neither mill survived.", "The upper mill fell. The lower mill survived.", True, id="one of neither"
        ),
        pytest.param("Neither mill survived.", "No mill survived.", False, id="none"),
        pytest.param("Only admins can edit pages.", "Any user can edit pages.", True, id="only some, and any"),
        pytest.param("Only admins can edit pages.", "All admins can edit pages.", False, id="all of the same"),
        pytest.param("Neither.", "The mill survived.", False, id="neither alone"),
        pytest.param("Only.", "Any user can edit pages.", False, id="only alone"),
        pytest.param("Both men live in Ems.", "The older man lives alone in Ems.", False, id="who lives alone"),
    ],
)
def test_what_is_told_of_all(statement, evidence, conflicts):
    assert bool(compare_universals(hold(statement, evidence))) is conflicts
