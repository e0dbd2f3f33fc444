"""Figures that the passage gives for another thing than the statement's."""

import pytest
from sample_alignments import hold

from factcheck.matching.figure_owners import compare_figure_owners

LOANS = "Adults may borrow 12 books, while children may borrow 5 books."
BOLTS = "Tighten the four front bolts to 20 Nm first, and then the two rear bolts to 35 Nm."
PANELS = "The panels carry a 25-year performance warranty and a 10-year product warranty."


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("Adults may borrow 5 books.", LOANS, True, id="the figure of the other clause"),
        pytest.param("Adults may borrow 12 books.", LOANS, False, id="its own figure"),
        pytest.param("Children may borrow 5 books.", LOANS, False, id="the other's own figure"),
        pytest.param("Teachers may borrow 5 books.", LOANS, False, id="of whom the passage says nothing"),
        pytest.param("Adults may borrow 7 books.", LOANS, False, id="a figure of neither"),
        pytest.param("The front bolts are tightened to 35 Nm.", BOLTS, True, id="a unit that no table has"),
        pytest.param("The rear bolts are tightened to 35 Nm.", BOLTS, False, id="told apart by an adjective"),
        pytest.param("The product warranty lasts 25 years.", PANELS, True, id="one verb for both"),
        pytest.param("The performance warranty lasts 25 years.", PANELS, False, id="its own again"),
        pytest.param(
            "Free plans allow up to 600 calls.",
            "Free plans allow up to 60 calls, while paid plans allow up to 600 calls.",
            True,
            id="a limit that is within the other is another",
        ),
        pytest.param(
            "The firm made a profit of 9 million.",
            "The firm made a profit of 9 million and a revenue of 80 million.",
            False,
            id="one subject for both",
        ),
        pytest.param(
            "Ada and Max have 5 and 12 books respectively.",
            "Ada has 12 books and Max has 5 books.",
            False,
            id="respectively",
        ),
        pytest.param("", LOANS, False, id="nothing"),
    ],
)
def test_whose_figure_it_is(statement, evidence, conflicts):
    assert bool(compare_figure_owners(hold(statement, evidence))) is conflicts


def test_two_clauses_with_one_subject():
    evidence = "After ten minutes the lamp goes to sleep; after an hour it switches off."
    assert compare_figure_owners(hold("The lamp switches off after ten minutes.", evidence))
    assert not compare_figure_owners(hold("The lamp switches off after an hour.", evidence))
    assert not compare_figure_owners(hold("The lamp goes to sleep after ten minutes.", evidence))
