"""What a passage tells of another beside the statement itself, and what only looks like a conflict."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.verbatim import is_told_verbatim
from factcheck.model import Relation


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Roe voted yes.", "Poe voted no, and Roe voted yes.", True, id="a clause of the passage"),
        pytest.param("Ems won the cup.", "The captain of Ems won the cup.", False, id="the end of a longer phrase"),
        pytest.param("Roe voted yes.", "Roe never voted yes.", False, id="denied"),
        pytest.param("The fee is 5 euros.", "The fee is 7 euros.", False, id="another figure"),
        pytest.param("It is.", "The mill is old.", False, id="a statement without words of weight"),
    ],
)
def test_told_verbatim(statement: str, evidence: str, expected: bool) -> None:
    assert is_told_verbatim(hold(statement, evidence)) is expected


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Poe fought the disease.", "Poe fought against the disease.", id="Poe fought the disease."),
        pytest.param(
            "The judge ruled in favour of Poe.",
            "The judge ruled against Roe and in favour of Poe.",
            id="The judge ruled in favour of Poe.",
        ),
        pytest.param("Roe voted yes.", "Poe voted no and Roe voted yes.", id="Roe voted yes."),
        pytest.param("Ems is a town.", "Unlike Ems, Ulm is a rich town.", id="Ems is a town."),
        pytest.param(
            "The old model has a charger.",
            "Unlike the old model, which has a charger, the new one does not.",
            id="The old model has a charger.",
        ),
        pytest.param("All visitors need a ticket.", "Only visitors need a ticket.", id="All visitors need a ticket."),
        pytest.param(
            "You can call at any time.",
            "You can call at any time, but only on Monday is it free.",
            id="You can call at any time.",
        ),
        pytest.param(
            "Ems is larger than Ulm.",
            "Ems is not as large as Bonn; Ulm lies on the river.",
            id="Ems is larger than Ulm.",
        ),
        pytest.param("Ems is larger than Ulm.", "Ulm is not as large as Ems.", id="Ems is larger than Ulm."),
        pytest.param(
            "Prices rise by 5 percent.", "Prices rise from 5 to 7 percent each year.", id="Prices rise by 5 percent."
        ),
        pytest.param(
            "The trail starts at 500 metres.",
            "The trail rises from 500 to 900 metres.",
            id="The trail starts at 500 metres.",
        ),
        pytest.param(
            "The bus leaves 5 minutes before the train.",
            "The wait was cut from 10 to 5 minutes: the bus leaves 5 minutes before the train.",
            id="The bus leaves 5 minutes before the train.",
        ),
        pytest.param(
            "The exam is in January.", "The exam is on a day from November to April.", id="The exam is in January."
        ),
        pytest.param(
            "Members must pay a fee.",
            "Members need not pay a fee in May, but in June members must pay a fee.",
            id="Members must pay a fee.",
        ),
        pytest.param(
            "The tank must be cleaned.",
            "The filter does not need to be cleaned. The tank is made of steel.",
            id="The tank must be cleaned.",
        ),
        pytest.param(
            "The office is in Bonn.",
            "The firm moved its staff from Bonn to Ulm in 2010 and back to the Bonn office in 2012. The office is in Bonn.",
            id="The office is in Bonn.",
        ),
        pytest.param("The road is near Ulm.", "The goods are transferred from Ulm to Ems.", id="The road is near Ulm."),
        pytest.param(
            "It is one of four mills.",
            "It is one of four mills, and the only mill with a wheel.",
            id="It is one of four mills.",
        ),
        pytest.param(
            "Roe was on the bench.",
            "The coach picked Poe ahead of Roe, who was on the bench.",
            id="Roe was on the bench.",
        ),
        pytest.param(
            "Lima is the capital of Peru.",
            "The firm chose Quito over Lima, the capital of Peru.",
            id="Lima is the capital of Peru.",
        ),
        pytest.param(
            "The board approved the plan.",
            "The directors approved the plan while the board was meeting.",
            id="The board approved the plan.",
        ),
        pytest.param(
            "The teacher praised the girl.",
            "The woman praised the girl; she was the teacher.",
            id="The teacher praised the girl.",
        ),
        pytest.param(
            "Most guests left.", "Few guests left before midnight, but most left later.", id="Most guests left."
        ),
        pytest.param(
            "The market is held on Sunday.",
            "The market near the church is cheap on weekdays. It is held in May.",
            id="The market is held on Sunday.",
        ),
        pytest.param(
            "The fire destroyed the roof of the church.",
            "The fire destroyed the roof, but the church remained standing.",
            id="The fire destroyed the roof of the church.",
        ),
        pytest.param(
            "The flood hit the town.",
            "The flood hit the low streets; much of the town stayed dry.",
            id="The flood hit the town.",
        ),
        pytest.param(
            "The shop is open.",
            "The shop was first open, then closed for a day; it is open again.",
            id="The shop is open.",
        ),
        pytest.param(
            "The fan stops when the door is open.",
            "The fan stops and the light goes on when the door is open; the fan stops when the room is cold.",
            id="The fan stops when the door is open.",
        ),
    ],
)
def test_what_excludes_nothing(statement: str, evidence: str) -> None:
    assert not [part for part in compare(hold(statement, evidence)) if part.relation is Relation.CONFLICTS]
