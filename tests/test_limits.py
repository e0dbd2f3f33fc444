"""What is let through, and what a limit turns away."""

import pytest
from sample_alignments import hold

from factcheck.matching.limits import settle_limits
from factcheck.model import Relation

UPLOADS = "Uploads are limited to 5 MB."
PASSWORDS = "Passwords must contain at least 12 characters."


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Uploads of 8 MB are rejected.", UPLOADS, Relation.AGREES, id="above the most, turned away"),
        pytest.param("Uploads of 8 MB are accepted.", UPLOADS, Relation.CONFLICTS, id="above the most, let through"),
        pytest.param("Uploads of 3 MB are accepted.", UPLOADS, Relation.AGREES, id="within"),
        pytest.param("Files larger than 5 MB cannot be uploaded.", UPLOADS, Relation.AGREES, id="all beyond it"),
        pytest.param("Files larger than 3 MB cannot be uploaded.", UPLOADS, None, id="some of these are within"),
        pytest.param("Uploads of 3 MB are rejected at night.", UPLOADS, None, id="more is told than the limit"),
        pytest.param("Uploads of 8 MB are rejected.", "Uploads are limited to 5 MB a day.", None, id="a rate"),
        pytest.param("Passwords of 10 characters are rejected.", PASSWORDS, Relation.AGREES, id="below the least"),
        pytest.param("A password of 10 characters is too short.", PASSWORDS, Relation.AGREES, id="too short"),
        pytest.param("A password of 14 characters is not accepted.", PASSWORDS, Relation.CONFLICTS, id="long enough"),
        pytest.param("Passwords of 14 characters expire.", PASSWORDS, None, id="neither let through nor turned away"),
        pytest.param("Ten members may be enough.", "At least 12 members came.", None, id="a report is no rule"),
        pytest.param(
            "Hand luggage of 12 kg is not allowed.",
            "Hand luggage must not exceed 10 kg.",
            Relation.AGREES,
            id="may not exceed",
        ),
        pytest.param(
            "A 40-year-old applicant is eligible.",
            "Applicants must be under 35.",
            Relation.CONFLICTS,
            id="an age",
        ),
        pytest.param(
            "A ten-year-old cannot travel free.",
            "Passengers under twelve travel free only if accompanied.",
            None,
            id="another condition besides",
        ),
        pytest.param(
            "The strike lasted 3 weeks and began in May.",
            "The strike required more than 21 days.",
            None,
            id="May lets nothing through",
        ),
    ],
)
def test_holds_a_figure_against_a_limit(statement: str, evidence: str, relation: Relation | None) -> None:
    parts = settle_limits(hold(statement, evidence), [])
    assert {part.relation for part in parts} == ({relation} if relation else set())
