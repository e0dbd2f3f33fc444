"""Names in their places: there, replaced by another, lent by what comes before."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.slots import compare_slots
from factcheck.model import Kind, Relation

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


def slots_of(statement, evidence, **around):
    """Return (the statement's words, relation, the passage's words) for each part."""
    alignment = hold(statement, evidence, **around)
    return [
        (words_of(alignment.statement, part.statement), part.relation, words_of(alignment.evidence, part.evidence))
        for part in compare_slots(alignment)
        if part.kind is Kind.NAME
    ]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The road ends in Turin.", "The road ends in Turin.", ("Turin", AGREES, "Turin"), id="the same"),
        pytest.param(
            "The road ends in Turin.",
            "The road ends in Genoa.",
            ("Turin", CONFLICTS, "Genoa"),
            id="another city in its place",
        ),
        pytest.param(
            "The road ends in Turin.", "The road is long.", ("Turin", MISSING, None), id="no name at all leaves it open"
        ),
        pytest.param(
            "The road runs from Turin to Milan.",
            "The road runs from Turin to Genoa.",
            ("Milan", CONFLICTS, "Genoa"),
            id="only the end that differs conflicts",
        ),
        pytest.param(
            "The Peruvian navy sailed north.",
            "The Chilean navy sailed north.",
            ("Peruvian", CONFLICTS, "Chilean"),
            id="two nationalities before the same word",
        ),
        pytest.param(
            "Marie Curie wrote the thesis.",
            "Lise Meitner wrote the thesis.",
            ("Marie Curie", CONFLICTS, "Lise Meitner"),
            id="another person does it",
        ),
        pytest.param(
            "Exports to France rose.",
            "Exports to French ports rose.",
            ("France", AGREES, "French"),
            id="the adjective is the country",
        ),
        pytest.param(
            "Curie wrote the thesis.",
            "Marie Curie wrote the thesis.",
            ("Curie", AGREES, "Marie Curie"),
            id="the surname is the person",
        ),
        pytest.param(
            "The bridge in Turin was closed.",
            "Rain fell over the vineyards, says the weather service of Genoa.",
            ("Turin", MISSING, None),
            id="another name in another place is no rival",
        ),
        pytest.param(
            "They met in the Great Hall of Mirrors.",
            "They met in Paris.",
            ("Great Hall of Mirrors", MISSING, None),
            id="a hall lies in its town",
        ),
    ],
)
def test_a_name_is_looked_for_in_its_place(statement, evidence, expected):
    assert expected in slots_of(statement, evidence)


def test_a_name_that_the_passage_uses_for_something_else_is_no_rival():
    found = slots_of("The road runs from Turin to Milan.", "The road from Milan is long.")
    assert ("Turin", CONFLICTS, "Milan") not in found


class TestLentNames:
    @pytest.mark.parametrize(
        ("evidence", "before", "detail"),
        [
            pytest.param("It fell in May.", ["Trade with Peru is small."], "context", id="a pronoun points back"),
            pytest.param(
                "The two countries met in May.", ["Trade with Peru is small."], "context", id="the two countries do"
            ),
            pytest.param(
                "Trade fell in May.", ["Trade with Peru is small."], "context", id="the passage goes on about it"
            ),
            pytest.param("Rain fell in May.", ["Trade with Peru is small."], "apart", id="nothing points back"),
            pytest.param(
                "Trade fell in May.",
                ["Trade with Peru is small.", "Rain is rare."],
                "apart",
                id="a farther sentence lends to pronouns alone",
            ),
        ],
    )
    def test_the_sentences_before_lend_what_the_passage_points_back_to(self, evidence, before, detail):
        [part] = compare_slots(hold("Trade with Peru fell in May.", evidence, before=before))
        assert (part.relation, part.detail) == (AGREES, detail)

    def test_the_title_lends_its_names(self):
        [part] = compare_slots(hold("Trade with Peru fell.", "Trade fell.", "Peru"))
        assert (part.relation, part.detail) == (AGREES, "context")

    def test_a_name_beside_others_leaves_what_the_title_lends(self):
        found = slots_of(
            "Hindus are part of Marram's population.", "It is home to Poe Jews and Hindus.", context="Marram"
        )
        assert ("Marram", AGREES, None) in found

    def test_another_name_before_the_same_deed_stands_in_its_place(self):
        found = slots_of("Olm United won the cup.", "Brin Rovers won the cup.", context="Olm United")
        assert ("Olm United", CONFLICTS, "Brin Rovers") in found

    def test_another_name_behind_the_same_small_word_stands_in_its_place(self):
        found = slots_of("The firm was bought by Nokia.", "The firm was bought by Ericsson.", context="Nokia")
        assert found == [("Nokia", CONFLICTS, "Ericsson")]

    @pytest.mark.parametrize(
        ("statement", "evidence", "title"),
        [
            pytest.param("Mill 76 was sold.", "It was sold.", "Mill 76", id="a number that is part of the name"),
            pytest.param("Against Me! is loud.", "It is loud.", "Against Me!", id="a name of small words"),
            pytest.param("The Bride is a film.", "Her son says it is a film.", "The Bride", id="no opposite of a son"),
        ],
    )
    def test_the_title_lends_names_of_all_sorts(self, statement, evidence, title):
        [part, *_] = compare_slots(hold(statement, evidence, title))
        assert (part.relation, part.detail) == (AGREES, "context")

    def test_a_name_in_the_very_slot_outdoes_a_lent_one(self):
        found = slots_of("Trade with Peru fell in May.", "Trade with Chile fell in May.", before=["Peru is large."])
        assert found == [("Peru", CONFLICTS, "Chile")]

    def test_words_that_stand_there_though_not_as_a_name_are_named(self):
        [part] = compare_slots(hold("Lighthouse Friends grew.", "The friends of the lighthouse grew."))
        assert part.relation is AGREES


def test_texts_without_names_have_no_slots():
    assert compare_slots(hold("The road is long.", "The road is short.")) == ()
    assert compare_slots(hold("", "")) == ()


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Louis XV built it.", "Louis XIV built it.", Relation.MISSING, id="two kings"),
        pytest.param("Elizabeth I visited Lorn.", "Elizabeth II visited Lorn.", Relation.MISSING, id="a small word as a number"),
        pytest.param("World War I ended then.", "World War II ended then.", Relation.MISSING, id="two wars"),
        pytest.param("Sonata 3 has a dial.", "Sonata 2 has a dial.", Relation.MISSING, id="two things may both have it"),
        pytest.param("Apollo XI landed.", "Apollo 11 landed.", Relation.AGREES, id="one number in two forms"),
        pytest.param("Max Roe III left.", "Max Roe the Third left.", Relation.AGREES, id="a number in a word"),
        pytest.param("Mohammed Roe left.", "Muhammad Roe left.", Relation.AGREES, id="two spellings of a given name"),
        pytest.param("Tom W. Roe left.", "Tom H. W. Roe left.", Relation.MISSING, id="other initials"),
        pytest.param("Tom Roe left.", "Tom H. W. Roe left.", Relation.AGREES, id="initials left out"),
    ],
)  # fmt: skip
def test_names_with_numbers_and_initials(statement, evidence, relation):
    assert compare_slots(hold(statement, evidence))[0].relation is relation


def test_where_one_used_to_be_and_where_one_is_are_two_places():
    said, found = "The judge used to live in Rome.", "The judge lives in Paris."
    assert [relation for _, relation, _ in slots_of(said, found)] == [MISSING]
    assert [relation for _, relation, _ in slots_of(said, "The judge used to live in Paris.")] == [CONFLICTS]
