"""What is said to be the opposite, only planned, or claimed of all, held against a passage."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.polarities import compare_polarities
from factcheck.model import Kind, Relation

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


def parts_of(statement, evidence):
    """Return (relation, detail) for each part."""
    return [(part.relation, part.detail) for part in compare_polarities(hold(statement, evidence))]


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Prices rose.", "Prices fell.", CONFLICTS, id="direction"),
        pytest.param("Poe broke the record.", "Poe missed the record.", CONFLICTS, id="a record"),
        pytest.param("The law was approved.", "The law was rejected.", CONFLICTS, id="decision"),
        pytest.param("The fort was built before the war.", "The fort was built after the war.", CONFLICTS, id="time"),
        pytest.param("He is survived by his wife.", "He is survived by his husband.", CONFLICTS, id="of one owner"),
        pytest.param("Poe sold it to Roe last year.", "Poe donated it.", CONFLICTS, id="deeds of two kinds"),
        pytest.param("Prices did not rise.", "Prices fell.", AGREES, id="denying one of two opposites agrees"),
        pytest.param(
            "Arlo was leading 2-0 at half-time.", "Arlo was trailing 2-0 at half-time.", CONFLICTS, id="a lead"
        ),
        pytest.param("The council passed the bill.", "The council rejected the bill.", CONFLICTS, id="a bill"),
        pytest.param(
            "He ordered it.", "He forbade it.", CONFLICTS, id="to forbid is a kind of ordering, and excludes it"
        ),
        pytest.param("Prices rose.", "Prices did not fall.", AGREES, id="on either side"),
        pytest.param("Prices did not rise.", "Prices did not fall.", CONFLICTS, id="both denied are opposed again"),
        pytest.param("Rye is less common.", "Rye is more common.", CONFLICTS, id="less and more of it"),
        pytest.param("The front door is red.", "The rear door is red.", CONFLICTS, id="which side"),
    ],
)
def test_opposites(statement, evidence, relation):
    [(found, _)] = parts_of(statement, evidence)
    assert found is relation


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("She sang Man Alive.", "She sang Woman Alive.", id="in a name"),
        pytest.param(
            "Prices rose in the spring.",
            "In the spring the town, which lies on a river that flows past two old mills, planted trees; a wall fell.",
            id="where no word of the statement stands near",
        ),
        pytest.param("It opened before 1997.", "It opened in 1996, after the war.", id="in a date"),
        pytest.param("It has new cases.", "It has cases, a 43-year-old among them.", id="in an age"),
        pytest.param("Ada Poe died in Lima.", "Ada Poe was born in Lima.", id="who was born died as well"),
        pytest.param(
            "The film has an approval of 80%.", "Of the critics 80% liked it.", id="critics disapprove of nothing"
        ),
        pytest.param("Poe is the husband of Roe.", "Roe is the wife of Poe.", id="husband and wife"),
        pytest.param("Poe named his son.", "Poe praised his wife.", id="kin of two sorts"),
        pytest.param("Poe's husband paints.", "His wife paints.", id="of two owners"),
        pytest.param(
            "The song reached the top in Peru and in Chile.",
            "In Peru she sold her house and an album.",
            id="kinds far apart",
        ),
    ],
)
def test_what_is_no_opposite(statement, evidence):
    assert [part for part in parts_of(statement, evidence) if part[0] is CONFLICTS] == []


@pytest.mark.parametrize(
    ("statement", "evidence", "cue"),
    [
        pytest.param("The city built a tunnel.", "The city plans to build a tunnel.", "plans", id="a plan"),
        pytest.param("The city built a tunnel.", "The city may build a tunnel.", "may", id="a possibility"),
        pytest.param("The city built a tunnel.", "The city will build a tunnel.", "will", id="the future"),
        pytest.param(
            "The city built a tunnel.", "They ask whether the city built a tunnel.", "whether", id="a question"
        ),
        pytest.param("The tunnel was built.", "The tunnel is to be built.", "to", id="is to be"),
    ],
)
def test_what_is_not_said_to_be_fact_leaves_a_fact_open(statement, evidence, cue):
    alignment = hold(statement, evidence)
    [part] = [part for part in compare_polarities(alignment) if part.detail == "modality"]
    assert part.relation is MISSING
    assert words_of(alignment.evidence, part.evidence) == cue


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The city plans to build a tunnel.", "The city plans to build a tunnel.", id="both plan"),
        pytest.param("The city built a tunnel.", "The city built a tunnel in May 1931.", id="May is a month"),
        pytest.param(
            "The city of Turin built a long tunnel.",
            "The city of Turin built a long tunnel, and the province plans to repair roads and old bridges.",
            id="the plan is for something else",
        ),
    ],
)
def test_a_modality_elsewhere_leaves_nothing_open(statement, evidence):
    assert (MISSING, "modality") not in parts_of(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence", "detail"),
    [
        pytest.param("All ferries were late.", "Some ferries were late.", "every", id="all where it says some"),
        pytest.param("Every ferry was late.", "Ferries were late.", "every", id="every where it says nothing"),
        pytest.param("Only ferries were late.", "Ferries were late.", "only", id="only"),
        pytest.param("Ferries were late because it snowed.", "Ferries were late and it snowed.", "cause", id="because"),
        pytest.param("Ferries are slower than trains.", "Ferries and trains are slow.", "comparison", id="than"),
    ],
)
def test_a_word_that_makes_the_statement_stronger_has_to_be_borne_out(statement, evidence, detail):
    assert (MISSING, detail) in parts_of(statement, evidence)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("All ferries were late.", "Every ferry was late.", id="all is every"),
        pytest.param("Only ferries were late.", "Ferries alone were late.", id="only is alone"),
        pytest.param(
            "Ferries were late because it snowed.", "Ferries were late owing to snow.", id="because is owing to"
        ),
        pytest.param("Ferries are slower than trains.", "Trains are faster than ferries.", id="another comparison"),
        pytest.param("More than 30 ferries were late.", "Ferries were late 31 times.", id="a bound is no comparison"),
        pytest.param("Some ferries were late.", "All ferries were late.", id="the statement says less"),
    ],
)
def test_a_word_that_is_borne_out_or_says_less_leaves_nothing_open(statement, evidence):
    assert MISSING not in [relation for relation, _ in parts_of(statement, evidence)]


def test_the_smaller_word_of_the_passage_is_named():
    [part] = compare_polarities(hold("All ferries were late.", "Most ferries were late."))
    assert "“All”" in part.message
    assert "“most”" in part.message


def test_empty_texts_affirm_nothing():
    assert compare_polarities(hold("", "")) == ()


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("She ran the school.", "She ran the hospital.", CONFLICTS, id="another of its kind"),
        pytest.param("She ran the school.", "She ran the college.", None, id="a word for the same"),
        pytest.param("It is not a school.", "It is a hospital.", AGREES, id="denied"),
        pytest.param("She ran the school.", "She ran the school and the hospital.", None, id="both are named"),
        pytest.param("She ran the school.", "She ran the copper mine.", None, id="of another family"),
    ],
)
def test_kinds_of_one_thing_exclude_each_other(statement, evidence, relation):
    parts = [part for part in compare_polarities(hold(statement, evidence)) if part.kind is Kind.CONTENT]

    assert [part.relation for part in parts] == ([] if relation is None else [relation])


@pytest.mark.parametrize(
    ("statement", "evidence", "is_open"),
    [
        pytest.param(
            "The planned line is 9 km long.",
            "They hope to build a line 9 km long.",
            False,
            id="the statement says no more",
        ),
        pytest.param("Peru is keen to buy grain.", "Peru wants to buy grain.", False, id="both wish it"),
        pytest.param("Peru closed the deal.", "Peru plans to close the deal.", True, id="a deal is no plan of its own"),
        pytest.param(
            "The council adopted the plan.", "The council may adopt the plan.", True, id="nor is a plan that is adopted"
        ),
    ],
)
def test_plans_are_held_against_plans(statement, evidence, is_open):
    parts = compare_polarities(hold(statement, evidence))
    assert ("modality" in [part.detail for part in parts]) is is_open


def test_a_part_of_all_is_told_by_its_figure():
    [part] = compare_polarities(hold("All mills in Peru closed.", "In Peru 30% of the mills closed."))
    assert (part.relation, part.evidence) == (CONFLICTS, (2, 4))


def test_what_is_left_on_stays():
    parts = compare_polarities(hold("The lid stays on during baking.", "Leave the lid on while baking."))
    assert not any(part.relation is Relation.CONFLICTS for part in parts)


def test_who_breaks_no_record_misses_none():
    assert parts_of("Poe broke his arm.", "Max Poe hurt his arm and will miss the season.") == []
