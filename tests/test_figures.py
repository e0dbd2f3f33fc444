"""Which figure of a passage answers a figure of the statement, and what the two make of one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold, words_of

from factcheck.matching.figures import compare_figures
from factcheck.model import Kind, Relation

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


def figures_of(statement, evidence):
    """Return (the statement's figure, the passage's figure, relation), quantities before dates."""
    alignment = hold(statement, evidence)
    return [
        (words_of(alignment.statement, part.statement), words_of(alignment.evidence, part.evidence), part.relation)
        for part in compare_figures(alignment)
    ]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It is 90 m long.", "It is 90 m long.", ("90 m", "90 m", AGREES), id="the same"),
        pytest.param("It is 90 m long.", "It is 80 m long.", ("90 m", "80 m", CONFLICTS), id="another"),
        pytest.param("It holds minus 70 °C.", "It holds -70 °C.", ("minus 70 °C", "-70 °C", AGREES), id="minus"),
        pytest.param(
            "The step affects 140 employees.",
            "It affects 140 of its roughly 2,900 employees.",
            ("140", "140 of its roughly 2,900", AGREES),
            id="a part of a whole that is hedged",
        ),
        pytest.param(
            "About one in three of them work there.",
            "About a third work there.",
            ("About one in three", "About a third", AGREES),
            id="a hedged third is a part, whatever follows",
        ),
        pytest.param(
            "It made fewer than 400,000 tests.",
            "It made 4 tests.",
            ("fewer than 400,000", "4", MISSING),
            id="far within",
        ),
        pytest.param(
            "Fewer than 90 boats sank.",
            "In all 30 boats sank.",
            ("Fewer than 90", "30", AGREES),
            id="within, of one noun",
        ),
        pytest.param(
            "It met the goal in 6 districts.",
            "It met the goal in six of the province's nine districts.",
            ("6", "six of the province's nine", AGREES),
            id="of what somebody has",
        ),
        pytest.param(
            "It grossed less than $141 million at home.",
            "It grossed $141.7 million at home and $115.8 million abroad.",
            ("less than $141 million", "$141.7 million", CONFLICTS),
            id="a bound is held against the figure near it, though another lies within",
        ),
        pytest.param(
            "It grossed more than $100 million.",
            "It grossed $250 million against a budget of $99 million.",
            ("more than $100 million", "$250 million", AGREES),
            id="a figure that is surer by its words is meant, however near another",
        ),
        pytest.param(
            "Fewer than 50 people died in the crash.",
            "In the crash 12 people died and 51 people were hurt.",
            ("Fewer than 50", "12", AGREES),
            id="of people those who did the same",
        ),
        pytest.param(
            "It was rated 7/10.",
            "It has an approval rating of 93 %.",
            ("7/10", None, MISSING),
            id="approval is no mark",
        ),
        pytest.param(
            "The bank was founded after 1900.",
            "The bank, whose owner was born in 1899, was founded in 1950.",
            ("after 1900", "1950", AGREES),
            id="a date behind the statement's own verb, however near another",
        ),
        pytest.param(
            "More than 62 people have recovered.",
            "There were 212 cases, with 60 recoveries and 2 deaths.",
            ("More than 62", "60", CONFLICTS),
            id="people who recovered are recoveries",
        ),
        pytest.param(
            "The song was liked more than 7 million times.",
            "It has 8 million likes and 90 million views.",
            ("more than 7 million", "8 million", AGREES),
            id="how often is counted by the deed's own noun",
        ),
        pytest.param(
            "It was seen by fewer than 139 critics.",
            "The rating comes from 131 critics.",
            ("fewer than 139", "131", AGREES),
            id="by and from tell no change here",
        ),
        pytest.param(
            "At least 12 people were killed.",
            "In all 14 people were arrested.",
            ("At least 12", "14", MISSING),
            id="people who did another deed",
        ),
        pytest.param(
            "It drew more than 70,000 people.",
            "It drew 60,000 fans.",
            ("more than 70,000", "60,000", MISSING),
            id="some of the people are not all of them",
        ),
        pytest.param(
            "The museum reopened before 2012.",
            "The museum was destroyed in 2009 and reopened in 2014.",
            ("before 2012", "2014", CONFLICTS),
            id="a date beyond a bound, behind the statement's own verb",
        ),
        pytest.param(
            "It drew more than 70,000 people.",
            "It drew 84,115 fans.",
            ("more than 70,000", "84,115", AGREES),
            id="a bound on people is one on persons of any sort",
        ),
        pytest.param(
            "It hurt 12 people.", "It hurt 14 soldiers.", ("12", "14", MISSING), id="an exact figure may be of others"
        ),
        pytest.param(
            "It has an average rating of more than 55 %.",
            "Of the critics 50 % liked it, with an average rating of 5.7/10.",
            ("more than 55 %", "5.7/10", AGREES),
            id="marks answer a percentage",
        ),
        pytest.param(
            "The hall opened before 2014.",
            "Planned in 1980, the hall opened in 2015.",
            ("before 2014", "2015", CONFLICTS),
            id="the bound of a time is held against the day near it",
        ),
        pytest.param("It is 90 m long.", "It is long.", ("90 m", None, MISSING), id="none"),
        pytest.param("It is 90 m long.", "It weighs 80 kg.", ("90 m", None, MISSING), id="a mass answers no length"),
        pytest.param("It is 2 km long.", "It is 2000 m long.", ("2 km", "2000 m", AGREES), id="another unit"),
        pytest.param(
            "The mill employs 90 weavers.",
            "The mill employs 40 clerks and 80 weavers.",
            ("90", "80", CONFLICTS),
            id="what is counted decides before the order",
        ),
        pytest.param(
            "The school in Arequipa has 90 places.",
            "The school in Cusco has 70 places, the school in Arequipa has 80 places.",
            ("90", "80", CONFLICTS),
            id="the words around decide between equal nouns",
        ),
        pytest.param(
            "The storm sank more than 290 boats.",
            "Of 134 boats in the storm it sank 293 boats.",
            ("more than 290", "293", AGREES),
            id="the one of the same size is the likelier",
        ),
        pytest.param(
            "Two countries signed.",
            "Thirty agreements were signed.",
            ("Two", "Thirty", MISSING),
            id="a count of other things settles nothing",
        ),
        pytest.param(
            "Ninety employees left.",
            "Eighty workers left.",
            ("Ninety", "Eighty", CONFLICTS),
            id="synonyms count one thing",
        ),
        pytest.param(
            "They marked the 70th anniversary of the abbey.",
            "They marked seventy years of the abbey.",
            ("70th", "seventy years", AGREES),
            id="an anniversary is a number of years",
        ),
        pytest.param(
            "The abbey was built in 1790.", "The abbey was built in 1780.", ("1790", "1780", CONFLICTS), id="years"
        ),
        pytest.param(
            "The abbey was built in 1790.",
            "The abbey was built on 3 May 1790.",
            ("1790", "3 May 1790", AGREES),
            id="a day bears out its year",
        ),
        pytest.param(
            "The abbey was built on 3 May 1790.",
            "The abbey was built in 1790.",
            ("3 May 1790", "1790", MISSING),
            id="a year leaves its day open",
        ),
        pytest.param("The abbey was built in 1790.", "It is old.", ("1790", None, MISSING), id="no date"),
    ],
)
def test_a_figure_is_held_against_the_one_for_the_same_thing(statement, evidence, expected):
    assert expected in figures_of(statement, evidence)


def test_two_figures_of_a_statement_take_two_of_the_passage():
    found = figures_of("It has 12 bells and 14 bells.", "It has 14 bells and 12 bells.")
    assert {(said, answer) for said, answer, _ in found} == {("12", "12"), ("14", "14")}


def test_two_figures_share_the_only_one_there_is():
    found = figures_of("It has 12 bells and 14 bells.", "It has 12 bells.")
    assert [(answer, relation) for _, answer, relation in found] == [("12", AGREES), ("12", CONFLICTS)]


class TestDefiniteCounts:
    @pytest.mark.parametrize(
        "opening",
        ["The two towns", "Both the two towns", "These two towns", "Their two towns"],
    )
    def test_they_point_back_and_claim_nothing(self, opening):
        assert figures_of(f"{opening} grew.", "Lima and Quito grew.") == []

    @pytest.mark.parametrize(
        ("statement", "evidence"),
        [
            pytest.param("Two towns grew.", "Lima grew.", id="without an article it is a claim"),
            pytest.param("The 40 towns grew.", "Lima grew.", id="a larger number is counted out"),
            pytest.param("The two towns grew.", "The three towns grew.", id="the passage counts the same"),
        ],
    )
    def test_other_counts_are_compared(self, statement, evidence):
        assert [relation for _, _, relation in figures_of(statement, evidence)] != []


class TestOffsets:
    EVIDENCE = "The mill opened in 1900 and burned in 1915."

    @pytest.mark.parametrize(
        ("statement", "relation"),
        [
            pytest.param("The mill burned 15 years later.", AGREES, id="counted from the other date"),
            pytest.param("The mill burned 12 years later.", CONFLICTS, id="counted to another year"),
        ],
    )
    def test_they_count_from_another_date_of_the_passage(self, statement, relation):
        assert [found for *_, found in figures_of(statement, self.EVIDENCE)] == [relation]

    @pytest.mark.parametrize(
        ("statement", "relation"),
        [
            pytest.param("She came back after more than ten years.", AGREES, id="a length of time"),
            pytest.param("She came back less than ten years later.", CONFLICTS, id="a bound"),
        ],
    )
    def test_they_are_lengths_of_time_as_well(self, statement, relation):
        assert [found for *_, found in figures_of(statement, "Twelve years later she came back.")] == [relation]

    def test_without_another_date_they_settle_nothing(self):
        assert [found for *_, found in figures_of("It burned 15 years later.", "It burned in 1915.")] == [MISSING]


class TestDetails:
    @pytest.mark.parametrize(
        ("statement", "is_bound"),
        [
            pytest.param("It has more than 90 bells.", True, id="a bound"),
            pytest.param("It has nearly 90 bells.", True, id="nearly is a bound from above"),
            pytest.param("It has about 90 bells.", False, id="about is a width"),
            pytest.param("It was built before 1790.", True, id="a bound in time"),
            pytest.param("It was built in 1790.", False, id="a year"),
        ],
    )
    def test_bounds_are_marked(self, statement, is_bound):
        [part] = compare_figures(hold(statement, "It has 95 bells, built in 1780."))
        assert part.is_bound is is_bound

    def test_the_best_of_both_kinds_are_kept_whichever_is_chosen(self):
        [part] = compare_figures(hold("The tower is 90 m high.", "The tower is 90 m high, the wall is 4 m high."))
        assert part.relation is AGREES
        assert part.agreeing > part.conflicting > 0

    def test_distance_is_signed_by_which_is_more(self):
        [more] = compare_figures(hold("It has 90 bells.", "It has 80 bells."))
        [less] = compare_figures(hold("It has 80 bells.", "It has 90 bells."))
        assert more.distance == pytest.approx(-less.distance)
        assert more.distance != 0

    def test_messages_quote_both_sides(self):
        [part] = compare_figures(hold("It has 90 bells.", "It has 80 bells."))
        assert "“90”" in part.message
        assert "“80”" in part.message
        assert part.kind is Kind.QUANTITY


@given(st.integers(2, 10**6), st.integers(2, 10**6))
def test_two_counts_of_one_thing_agree_exactly_where_they_are_equal(one, other):
    [part] = compare_figures(hold(f"The hall has {one} seats.", f"The hall has {other} seats."))
    assert part.relation is (AGREES if one == other else CONFLICTS)


def test_figures_that_find_their_like_choose_first():
    found = figures_of("Version 3 came from 87 people, 31 of them new.", "It came from 87 people, 31 of them new.")
    assert ("87", "87", AGREES) in found
    assert ("31", "31", AGREES) in found


def test_dates_that_find_their_like_choose_first():
    found = figures_of("Sales rose in 2017, from less in 2016.", "Sales rose in 2016, and in 2017 even more.")
    assert [relation for _, _, relation in found] == [AGREES, AGREES]


def test_offsets_without_a_date_are_held_against_each_other():
    said = "The study, begun six months earlier, was completed."
    assert [relation for _, _, relation in figures_of(said, said)] == [AGREES]
    [part] = figures_of(said, "The study, begun nine months earlier, was completed in May.")
    assert part[-1] is CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param(
            "Over 20 million albums were sold.", "It sold 24 million copies.", AGREES, id="albums by the copy"
        ),
        pytest.param("Under 20 million copies were sold.", "It sold 24 million albums.", CONFLICTS, id="and copies"),
        pytest.param("Under 20 soldiers died.", "12 people died.", AGREES, id="some of the people are fewer still"),
        pytest.param("20 soldiers died.", "12 people died.", CONFLICTS, id="no more soldiers than people"),
        pytest.param("12 soldiers died.", "20 people died.", MISSING, id="how many of the people were soldiers"),
        pytest.param("Over 15 soldiers died.", "20 people died.", MISSING, id="more people than that"),
        pytest.param("The third season is out.", "Season 3 is out.", AGREES, id="a number of a part, in capitals"),
    ],
)
def test_what_is_counted_is_one_thing(statement, evidence, relation):
    assert relation in [found for *_, found in figures_of(statement, evidence)]
