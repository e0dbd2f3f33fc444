"""What the statement tells as done and the passage as called off."""

import pytest
from sample_alignments import hold

from factcheck.matching.cancellations import compare_cancellations

FAIR = "The kite fair planned for May in Lima was cancelled because of a storm."


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("The kite fair took place in Lima in May.", FAIR, True, id="it took place"),
        pytest.param("The kite fair took place in Lima as planned.", FAIR, True, id="as planned"),
        pytest.param(
            "The kite fair took place in May.",
            "The kite fair, planned for May, was cancelled.",
            True,
            id="something in commas between",
        ),
        pytest.param("The kite fair was planned for May.", FAIR, False, id="a plan is no deed"),
        pytest.param("The kite fair in Lima was cancelled.", FAIR, False, id="it was cancelled"),
        pytest.param("A storm hit Lima.", FAIR, False, id="the cause was real"),
        pytest.param("Poe toured Peru.", "Poe called off the tour of Peru.", True, id="called off, as a noun"),
        pytest.param(
            "The firm built a port.", "The firm planned to build a port, but dropped the plan.", True, id="dropped"
        ),
        pytest.param(
            "Objectors opposed the merger.",
            "The planned merger was abandoned after objectors opposed it.",
            False,
            id="what led to it was done",
        ),
        pytest.param(
            "The show ran for a year.", "The show was cancelled after a year.", False, id="ended, not called off"
        ),
        pytest.param("", FAIR, False, id="nothing"),
        pytest.param(
            "The queen visited Ems.",
            "The queen had been due to visit Ems, but the visit was scrapped.",
            True,
            id="the deed, and its noun called off",
        ),
        pytest.param(
            "The firm opened its planned factory.",
            "The firm has dropped its plan for a factory.",
            True,
            id="the thing of a plan",
        ),
    ],
)
def test_what_was_called_off(statement, evidence, conflicts):
    assert bool(compare_cancellations(hold(statement, evidence))) is conflicts


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The fair took place in May.", "The fair planned for May was put off.", ["conflicts"], id="put off"
        ),
        pytest.param(
            "The fair was held in May.", "The fair due in May never happened.", ["conflicts"], id="never happened"
        ),
        pytest.param(
            "The fair went ahead in May.", "The fair planned for May fell through.", ["conflicts"], id="fell through"
        ),
        pytest.param(
            "The fair did not take place in May.", "The fair planned for May was axed.", ["agrees"], id="denied"
        ),
        pytest.param(
            "The fair took place.", "The fair planned for May was postponed.", [], id="it may have been held later"
        ),
        pytest.param(
            "The fair took place in June.", "The fair planned for May was postponed.", [], id="at another time"
        ),
        pytest.param(
            "The fair took place in 2020.", "The 2020 fair was cancelled.", ["conflicts"], id="the fair of a year"
        ),
        pytest.param("The fair took place in 2019.", "The 2020 fair was cancelled.", [], id="the fair of another year"),
        pytest.param("The match took place in May.", "The fair planned for May was put off.", [], id="another event"),
        pytest.param("The fair took place in May.", "The fair planned for May went ahead.", [], id="it went ahead"),
    ],
)
def test_what_was_planned_and_did_not_come_about(statement, evidence, expected):
    assert [part.relation.value for part in compare_cancellations(hold(statement, evidence))] == expected
