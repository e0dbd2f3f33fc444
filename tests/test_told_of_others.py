"""What the statement tells of one alone, and the passage of another as well."""

import pytest
from sample_alignments import hold

from factcheck.matching.told_of_others import compare_not_only


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("She speaks only German.", "She speaks German and Polish.", True, id="another behind it"),
        pytest.param(
            "It is open only on Sundays.", "It is open on Saturdays and Sundays.", True, id="another before it"
        ),
        pytest.param("It flowers only in April.", "It flowers in April and again in July.", True, id="and again"),
        pytest.param("Poe was the only survivor.", "Poe and four sailors survived.", True, id="the subject and others"),
        pytest.param("It is open to members only.", "It is open to members and guests.", True, id="only at the end"),
        pytest.param(
            "The path is for walkers only.", "The path carries cars as well as walkers.", True, id="as well as"
        ),
        pytest.param(
            "Only members may use it.", "It may be used by members and non-members alike.", True, id="and all others"
        ),
        pytest.param("She speaks nothing but German.", "She speaks German and Polish.", True, id="nothing but"),
        pytest.param("She speaks exclusively German.", "She speaks German and Polish.", True, id="exclusively"),
        pytest.param("She speaks nothing but German.", "She speaks German.", False, id="nothing but, and no others"),
        pytest.param("She speaks only German.", "She speaks German.", False, id="nothing of others"),
        pytest.param("She speaks only German.", "She speaks German and lives in Lima.", False, id="and another deed"),
        pytest.param("She speaks only German.", "She speaks only German and Polish.", False, id="only in both"),
        pytest.param("It has only 4 lifts.", "It has 4 lifts and 8 stairs.", False, id="a number alone"),
        pytest.param(
            "He lived only in Germany.", "He lived in Bonn, Germany, where he died.", False, id="a town and its land"
        ),
        pytest.param(
            "She plays only chess.", "She plays chess as well as her brother.", False, id="as well as another does"
        ),
    ],
)
def test_what_is_not_told_of_one_alone(statement, evidence, conflicts):
    assert bool(compare_not_only(hold(statement, evidence))) is conflicts
