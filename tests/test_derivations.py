"""Figures that follow from two others."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.derivations import derive_figure
from factcheck.model import Relation


def derive(statement, evidence):
    alignment = hold(statement, evidence)
    found = derive_figure(alignment, alignment.statement.quantities[0])
    return found.value if found else None


@pytest.mark.parametrize(
    ("statement", "evidence", "value"),
    [
        pytest.param("The fund paid $4.5m.", "It cost $9m, half of it paid by the fund.", 9e6, id="half of it"),
        pytest.param(
            "Some 800,000 came by sea.", "Of 1.2 million visitors two-thirds came by sea.", 1.2e6, id="a share"
        ),
        pytest.param("It held 30,000 sheets before.", "She doubled it to 60,000 sheets.", 60_000, id="doubled"),
        pytest.param("Debt fell by $38m.", "Debt was $318m, after $356m in June.", 318e6, id="a change"),
        pytest.param("It has 51 boats.", "It has 38 boats in Lima and 13 in Quito.", 38, id="a sum"),
        pytest.param("A total of 85 flights were hit.", "It cut 74 flights and diverted 11 flights.", 74, id="a total"),
        pytest.param("Before the rise it stood at $79.", "It rose $2 to $81.", 2, id="what was before"),
        pytest.param(
            "The Greens have 37 points.", "The Blues have 41 points, 4 points ahead of the Greens.", 41, id="a lead"
        ),
        pytest.param("It has 35 ships.", "It has 20 cargo ships and 15 tankers.", 20, id="a sum with another sort"),
        pytest.param("15 of the boats were not sold.", "Of 17 boats two were sold.", 17, id="the rest"),
        pytest.param("The other 3 boats sank.", "There were 8 boats, of which 5 came back.", 8, id="the others"),
        pytest.param("46% were men.", "54% were women.", 54, id="the rest of a share, by its opposite"),
        pytest.param("Two fifths came by land.", "By sea came 60%, the rest by land.", 60, id="the rest of a share"),
        pytest.param(
            "310 of the 1,250 boats are in use.", "It has 1,250 boats, of which 310 are in use.", 310, id="the part"
        ),
        pytest.param("It had 12 fewer boats than in May.", "It had 38 boats, and 50 in May.", 38, id="a difference"),
    ],
)
def test_what_follows(statement, evidence, value):
    assert derive(statement, evidence) == value
    assert "derived" in {part.detail for part in compare(hold(statement, evidence))}


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The fund paid $4.6m.", "It cost $9m, half of it paid by the fund.", id="not half"),
        pytest.param("Some 400,000 came by sea.", "Of 1.2 million visitors two-thirds came by sea.", id="the rest"),
        pytest.param("The fund paid more than $4.5m.", "It cost $9m, half of it paid by the fund.", id="a bound"),
        pytest.param("It has 4 boats.", "It had 8 boats, and 12 in May.", id="one digit, and no change is claimed"),
        pytest.param("Two fifths came by sea.", "By sea came 60%.", id="the rest of a share is not told of"),
        pytest.param("More than half came.", "Of them 40% came.", id="a bound on a share"),
        pytest.param("It has 3 boats.", "It had 6 boats, half of them in Lima.", id="one digit comes about by chance"),
        pytest.param("He came fourth.", "He came eighth, with half of the points.", id="a rank is no amount"),
        pytest.param("It has 0 boats.", "It had 6 boats.", id="nothing"),
        pytest.param("Poe has 31 points.", "Poe has 17 points and Roe has 14 points.", id="a sum of two owners"),
        pytest.param("The mast is 40 m tall.", "It is 60 m tall, 20 m more than the hall.", id="no difference is told"),
        pytest.param("It owns 450 prints.", "It owns 900 prints, half of which are on show.", id="of what the half is"),
        pytest.param(
            "Poe earned $75,000 in 2019.", "She earned $45,000 in 2018 and $30,000 in 2019.", id="of its year"
        ),
        pytest.param("It cost $45,000.", "It cost $90,000, and others 50%", id="a share at the end of the text"),
        pytest.param("She has 14 points.", "She has 17 points from 7 shots and 7 passes.", id="of other things"),
        pytest.param("It has 50 boats.", f"Half of {', '.join(map(str, range(100, 120)))} boats sank.", id="a list"),
    ],
)
def test_what_does_not(statement, evidence):
    assert derive(statement, evidence) is None


def test_a_figure_that_agrees_by_itself_is_not_worked_out():
    parts = compare(hold("It cost $9m, half of it paid.", "It cost $9m, half of it paid."))
    assert all(part.detail != "derived" for part in parts)
    assert any(part.relation is Relation.AGREES for part in parts)


@pytest.mark.parametrize(
    ("statement", "evidence", "value"),
    [
        pytest.param("35 percent of the alarms failed.", "Of 20 alarms tested, 7 failed.", 7, id="a part of a whole"),
        pytest.param("A quarter of them are new.", "Of the 20 players in the squad, 5 are new.", 5, id="a fraction"),
        pytest.param("40 percent of the alarms failed.", "Of 20 alarms tested, 7 failed.", None, id="another share"),
        pytest.param(
            "She won five medals.", "She won two gold medals and three silver medals.", 2, id="a sum of a few"
        ),
        pytest.param(
            "She won five cups.", "She won two gold medals and three silver medals.", None, id="of another noun"
        ),
        pytest.param("30% failed.", "0 to -5", None, id="no whole"),
        pytest.param(
            "It is worth about 13 billion dollars a year.",
            "It is worth 400 billion dollars over 30 years.",
            4e11,
            id="a mean",
        ),
        pytest.param(
            "It is worth about 40 billion dollars a year.",
            "It is worth 400 billion dollars over 30 years.",
            None,
            id="no mean",
        ),
        pytest.param("Each ticket costs 5 euros.", "Ten tickets cost 50 euros.", 50, id="each"),
        pytest.param("They lost 60 members.", "They had 410 members in 1841, 350 in 1851.", 410, id="lost"),
        pytest.param("Four in five voted for it.", "Of the 60 members, 48 voted for it.", 48, id="so many in so many"),
        pytest.param(
            "The fare rose by 20 cents.", "The fare went up from €1.30 to €1.50.", 1.3, id="cents of any currency"
        ),
        pytest.param(
            "It grew by about 1,000.", "It grew from 4,010 in 2001 to 5,020 in 2011.", 4010, id="a round difference"
        ),
        pytest.param("It grew by about 2,000.", "It grew from 4,010 in 2001 to 5,020 in 2011.", None, id="another one"),
        pytest.param(
            "Five people died in the two raids.",
            "Three people died in the first raid and two in the second.",
            3,
            id="a sum of two that share a noun",
        ),
        pytest.param(
            "Five people died in the raid.",
            "Three people died in the first raid and two in the second.",
            None,
            id="of which the statement tells one",
        ),
    ],
)
def test_parts_and_small_sums(statement, evidence, value):
    assert derive(statement, evidence) == value
