"""Which of two deeds came first, by other words than "before" and "after"."""

import pytest
from sample_alignments import hold

from factcheck.facts.analysis import analyse
from factcheck.matching.order_cues import find_order_cues, find_together
from factcheck.matching.orders import compare_orders
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS
SAID = "The inn opened before the mill opened."


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        pytest.param("The inn opened in the run-up to the opening of the mill.", AGREES, id="in the run-up to"),
        pytest.param("The mill opened on the heels of the inn.", AGREES, id="on the heels of"),
        pytest.param("The opening of the inn was followed by that of the mill.", AGREES, id="followed by"),
        pytest.param("The opening of the inn was preceded by that of the mill.", CONFLICTS, id="preceded by"),
        pytest.param("By the time the mill opened, the inn had already opened.", AGREES, id="by the time"),
        pytest.param("The inn did not open until the mill had opened.", CONFLICTS, id="not until"),
        pytest.param("No sooner had the inn opened than the mill opened.", AGREES, id="no sooner than"),
        pytest.param("Once the mill had opened, the inn opened.", CONFLICTS, id="once"),
        pytest.param("The inn opened in May, and the mill opened a week later.", AGREES, id="a week later"),
        pytest.param("The inn opened in May; prior to that, the mill had opened.", CONFLICTS, id="prior to that"),
        pytest.param("The inn opened, after which the mill opened.", AGREES, id="after which"),
        pytest.param("The inn and the mill opened simultaneously.", CONFLICTS, id="at one time"),
        pytest.param("The inn opened in 1990 and the mill opened in 1995.", AGREES, id="two dates of one deed"),
    ],
)
def test_orders(evidence: str, expected: Relation) -> None:
    assert [part.relation for part in compare_orders(hold(SAID, evidence))] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The inn once stood in Ulm.", id="once of old"),
        pytest.param("The inn stayed open until May.", id="until without a denial"),
        pytest.param("The inn opened a week later than the mill.", id="later than"),
        pytest.param("The inn opens, as ever, on the day before the fair.", id="a day before something"),
        pytest.param("Subsequently the inn opened.", id="no first clause"),
        pytest.param("", id="empty"),
    ],
)
def test_no_cue(text: str) -> None:
    assert find_order_cues(analyse(text)) == ()


def test_a_sentence_that_opens_with_it_tells_no_time() -> None:
    assert find_together(analyse("The inn opened. At the same time the rent of the mill rose.")) is None


def test_a_denial_in_another_sentence_is_none_of_this_one():
    assert find_order_cues(analyse("It did not rain. Once the mill had opened, the inn closed."))


def test_cues_of_a_text_made_to_be_endless_are_bounded():
    assert len(find_order_cues(analyse("The inn opened prior to the mill. " * 500))) == 40
