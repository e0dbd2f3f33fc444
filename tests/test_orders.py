"""What came before what."""

import pytest
from sample_alignments import hold

from factcheck.matching.orders import compare_orders
from factcheck.model import Relation


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The pass was closed after the flood.",
            "The pass had been closed two days before Sunday's flood.",
            [Relation.CONFLICTS],
            id="the date is that of an event",
        ),
        pytest.param(
            "The board named a dean before the count ended.",
            "Only once the count ended did the board name a dean.",
            [Relation.CONFLICTS],
            id="only once, and the main clause turned",
        ),
        pytest.param(
            "The board named a dean after the count ended.",
            "The board named a dean only once the count ended.",
            [Relation.AGREES],
            id="only once, behind the main clause",
        ),
        pytest.param(
            "The road was opened earlier in Lund than in Ems.",
            "Lund had the road opened on 3 May; the opening in Ems was on 11 May.",
            [Relation.AGREES],
            id="earlier in one place than in another",
        ),
        pytest.param(
            "The mill opened before the inn closed.",
            "After the mill opened, the inn closed.",
            [Relation.AGREES],
            id="the same, turned round",
        ),
        pytest.param(
            "The mill opened before the inn closed.",
            "After the inn closed, the mill opened.",
            [Relation.CONFLICTS],
            id="the other way",
        ),
        pytest.param(
            "The mill opened before the inn closed.",
            "The mill opened after the inn closed.",
            [Relation.CONFLICTS],
            id="another word",
        ),
        pytest.param(
            "The mill opened before the inn closed.",
            "After the inn closed, the mill opened; it burnt down after a year.",
            [Relation.CONFLICTS],
            id="one of two orders",
        ),
        pytest.param(
            "The mill opened before the inn.",
            "The mill opened in 1910, the inn in 1920.",
            [Relation.AGREES],
            id="dates tell it",
        ),
        pytest.param(
            "The inn opened before the mill.",
            "In 1910 the mill opened; the inn followed in 1920.",
            [Relation.CONFLICTS],
            id="dates tell the other way",
        ),
        pytest.param(
            "The mill reopened before it burned.",
            "The mill burned in 1910 and reopened in 1920.",
            [Relation.CONFLICTS],
            id="two deeds of one thing",
        ),
        pytest.param("The inn opened before the mill.", "The mill and the inn opened in 1920.", [], id="one date"),
        pytest.param("The mill opened before 1920.", "The mill opened after 1930.", [], id="dates are no deeds"),
        pytest.param("The mill opened.", "The mill opened after the inn closed.", [], id="no order is claimed"),
        pytest.param("", "", [], id="nothing"),
        pytest.param(
            "The bank slid because the line closed.",
            "The bank slid, and as a result the line closed.",
            [Relation.CONFLICTS],
            id="cause and effect turned",
        ),
        pytest.param(
            "The line closed because the bank slid.",
            "The bank slid, and as a result the line closed.",
            [Relation.AGREES],
            id="a cause in other words",
        ),
        pytest.param(
            "The line closed due to the rain.",
            "The rain caused the line to close.",
            [Relation.AGREES],
            id="a cause by its verb",
        ),
        pytest.param(
            "The line closed because the bank slid.",
            "The bank slid after the line closed.",
            [],
            id="what came later did not cause it, and is another matter",
        ),
        pytest.param(
            "The suspect was arrested before the raid.",
            "The raid took place on 3 May; the suspect was arrested on 11 May.",
            [Relation.CONFLICTS],
            id="days of one year, which is not told",
        ),
        pytest.param(
            "The strike began before the talks failed.",
            "The strike began on 28 December and the talks failed on 4 January.",
            [],
            id="the year may have turned",
        ),
        pytest.param(
            "The cables are connected before the power is switched on.",
            "First the power is switched on. Only then are the cables connected.",
            [Relation.CONFLICTS],
            id="first and then",
        ),
    ],
)
def test_orders(statement, evidence, expected):
    found = [part.relation for part in compare_orders(hold(statement, evidence))]

    assert found == expected
