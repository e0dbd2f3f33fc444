"""What is held back: a verdict on a passage that is nearly the statement, but for what matters."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.features import extract_features
from factcheck.matching.reservations import HELD_BACK, KEPT_WITH_GAPS, SURE_OF_IT, find_reservations
from factcheck.matching.rules import weigh_by_rules

SUPPORTED = (0.8, 0.1, 0.1)
REFUTED = (0.1, 0.8, 0.1)
HELD = (0.8 + 0.1) * HELD_BACK


def look(statement, evidence, views, *, found=False, **around):
    alignment = hold(statement, evidence, **around)
    parts = compare(alignment)
    seen = extract_features(alignment, parts, weigh_by_rules(alignment, parts))
    return find_reservations(alignment, parts, *seen, is_sure=views[0] >= SURE_OF_IT, found=found).apply(views)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "The tax led to a strike in the mill.", "There was a tax and a strike in the mill.", id="no cause is given"
        ),
        pytest.param(
            "The fleet of Arlo grew by a fifth in 1997.",
            "The fleet of Arlo had 800 ships in 1997, a fifth fewer than before.",
            id="the other way",
        ),
        pytest.param(
            "All fishermen of the village own a boat.", "Many fishermen of the village own a boat.", id="not all"
        ),
        pytest.param(
            "The water board drained the lake of Arlo in 1902.",
            "The city council drained the lake of Arlo in 1902.",
            id="another has done it",
        ),
        pytest.param(
            "Exports of wool from Norway rose in 2009.", "Imports of coal to Norway rose in 2009.", id="another flow"
        ),
        pytest.param(
            "Sales of tea from Kenya fell in 2009.",
            "Sales of tea from the whole region fell in 2009.",
            id="a wider group",
        ),
        pytest.param("At least 12 people were killed in Arlo.", "In Arlo 14 people were arrested.", id="another deed"),
        pytest.param(
            "The board of Arlo secretly sold the old mill.",
            "The board of Arlo sold the old mill.",
            id="how it was done",
        ),
        pytest.param("The visit lasted 185 minutes.", "The visit lasted about three hours.", id="a finer figure"),
        pytest.param("The keeper sold the mill.", "The keeper is alleged to have sold the mill.", id="only alleged"),
    ],
)
def test_support_is_held_back(statement, evidence):
    support, refute, silent = look(statement, evidence, SUPPORTED)
    assert (support, refute) == pytest.approx((HELD, 0.1))
    assert silent == pytest.approx(1 - support - refute)


def test_that_others_are_of_a_kind_says_nothing_of_one():
    support, refute, silent = look("Olmbrook is a mill in Arlo.", "Other mills in Arlo are Drayhill.", SUPPORTED)
    assert max(support, refute) <= silent


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "In 2010 the port of Arlo had 12 cranes.", "In 1995 the port of Arlo had 7 cranes.", id="another time"
        ),
        pytest.param(
            "An earthquake struck the port of Arlo on 5 May.",
            "A flood struck the port of Arlo on 9 June.",
            id="another thing at another time",
        ),
        pytest.param(
            "Women in Lima live to 81 years.", "People in Lima live to 78 years.", id="of whom the figure tells"
        ),
        pytest.param(
            "The north tower of the mill is 60 metres high.",
            "The south tower of the mill is 48 metres high.",
            id="one of two",
        ),
        pytest.param(
            "The bridge of Quito opened in 1931.", "The airport of Quito opened in 1968.", id="another subject"
        ),
        pytest.param("The Poe Mill is also based in Lima.", "The Poe Mill is based in Quito.", id="what is so besides"),
        pytest.param(
            "Olmbrook is a mill in Arlo.", "Other mills in Arlo are Drayhill and Norrby.", id="other members of a kind"
        ),
    ],
)
def test_a_refutation_is_held_back(statement, evidence):
    support, refute, silent = look(statement, evidence, REFUTED)
    assert refute == pytest.approx(HELD)
    assert silent == pytest.approx(1 - support - refute)


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("The port had 12 cranes in 2010.", "In 2010 the port had 7 cranes.", id="one figure differs"),
        pytest.param("The tower is 60 metres high.", "The tower is 48 metres high.", id="the same thing measured"),
        pytest.param("The tower is also 60 metres high.", "The tower is 48 metres high.", id="besides, another figure"),
        pytest.param(
            "The tax led to a strike in the mill.",
            "The strike in the mill was caused by the tax.",
            id="a cause is given",
        ),
        pytest.param(
            "They sued the mill because it closed.",
            "They sued the mill over its closure.",
            id="what one reacts over is the cause",
        ),
        pytest.param("The firm sold the old mill.", "The company sold the old mill.", id="a word for the same"),
        pytest.param("The board quickly sold the mill.", "The board sold the mill quickly.", id="manner is told"),
        pytest.param(
            "The water board drained the lake.",
            "After years of debate with farmers and fishermen, the city council and its water board drained the lake.",
            id="the subject is there",
        ),
    ],
)
@pytest.mark.parametrize("views", [SUPPORTED, REFUTED])
def test_all_else_is_left_as_it_is(statement, evidence, views):
    assert look(statement, evidence, views) == views


@pytest.mark.parametrize(
    ("statement", "evidence", "kept"),
    [
        pytest.param("Few members of the club sail.", "Many members of the club sail.", HELD, id="an opposite"),
        pytest.param("The town sold the mill.", "The town plans to sell the mill.", HELD, id="only planned"),
        pytest.param("The mill is haunted.", "Locals say that the mill is haunted.", HELD, id="only reported"),
        pytest.param(
            "The club will share out an annual bonus.",
            "The club will not pay an annual bonus.",
            HELD,
            id="denied in other words",
        ),
        pytest.param(
            "The mill was sold to a brewer in Arlo.", "The mill was sold in Arlo.", 0.8 * KEPT_WITH_GAPS, id="a gap"
        ),
        pytest.param("The mill was sold in Arlo.", "The mill was sold in Arlo.", 0.8, id="nothing to be said against"),
    ],
)
def test_of_what_a_search_found_more_is_asked(statement, evidence, kept):
    support, _, silent = look(statement, evidence, SUPPORTED, found=True)
    assert support == pytest.approx(kept)
    assert silent == pytest.approx(0.9 - kept)


def test_a_passage_that_lives_on_its_title_supports_little():
    support, *_ = look(
        "The Arlo mill is a museum.", "It opened as a museum.", SUPPORTED, found=True, context="The Arlo mill"
    )
    assert support < 0.8 * KEPT_WITH_GAPS


def test_a_cause_that_the_title_has_need_not_be_told_again():
    said, title = "The mill closed in May because of the flood.", "The flood of 1931"
    assert look(said, "The mill closed in May.", SUPPORTED, context=title) == SUPPORTED
    assert look(said, "The mill closed in May, and a flood came.", SUPPORTED, context=title)[0] == pytest.approx(HELD)


def test_all_that_somebody_has_is_what_he_has():
    said = "The country closed all of its borders in May."
    assert look(said, "The country closed its borders in May.", SUPPORTED) == SUPPORTED
    assert look(said, "The country closed borders in May.", SUPPORTED)[0] == pytest.approx(HELD)
    assert look(said, "The country closed its borders with Peru in May.", SUPPORTED)[0] == pytest.approx(HELD)


@pytest.mark.parametrize(
    ("statement", "evidence", "is_held"),
    [
        pytest.param(
            "By 9 May 1931 it had sold fewer than 40 mills.",
            "By 20 May 1931 it had sold 48 mills.",
            False,
            id="up to then",
        ),
        pytest.param("By 1931 it had 40 mills.", "In 1933 it had 48 mills.", True, id="no bound"),
        pytest.param("In 1931 it had 40 mills.", "In 1930 it had 48 mills.", True, id="at another time"),
    ],
)
def test_a_figure_of_another_time_refutes_where_it_tells_of_all_up_to_then(statement, evidence, is_held):
    assert (look(statement, evidence, REFUTED)[1] == pytest.approx(HELD)) is is_held


def test_a_found_passage_that_tells_of_another_name_first_bears_nothing_out():
    statement, evidence = "Peru sells more tin abroad than Chile.", "Chile sells more tin abroad."
    lent = {"context": "The mines of Peru"}

    assert look(statement, evidence, SUPPORTED, found=True, **lent)[0] == pytest.approx(HELD)
    assert look(statement, evidence, SUPPORTED, **lent)[0] > HELD


def test_a_found_passage_that_does_not_say_who_holds_the_office_bears_nothing_out():
    said, found = "Ada Poe is the governor of the bank.", "The minister, Ada Poe, visited the bank."

    assert look(said, found, SUPPORTED, found=True)[0] == pytest.approx(HELD)


@pytest.mark.parametrize(
    ("said", "is_more"),
    [
        pytest.param("73", True, id="two digits exchanged"),
        pytest.param("370", True, id="a nought too many"),
        pytest.param("52", False, id="another figure"),
    ],
)
def test_a_figure_that_may_be_miscopied_is_refuted_the_more(said, is_more):
    statement, evidence = f"The diaries of Ada Poe fill {said} volumes.", "The diaries of Ada Poe fill 37 volumes."
    refute = look(statement, evidence, (0.1, 0.5, 0.4), found=True)[1]

    assert refute == pytest.approx(0.7 if is_more else 0.5)
    assert look(statement, evidence, (0.1, 0.5, 0.4))[1] == pytest.approx(0.5)


def test_a_found_passage_that_gives_a_rank_to_another_refutes_although_it_has_the_rank():
    said = "Chile is the world's second largest economy."
    found = "Talks with Peru, the world's second largest economy, have failed, the ministry of Chile says."
    assert look(said, found, REFUTED, found=True)[1] == pytest.approx(REFUTED[1])


def test_a_found_passage_about_another_with_another_figure_refutes_nothing():
    pairs = [
        ("Trade with India reached $70m.", "Trade with Peru reached $90m."),
        (
            "Trade with India, a small part of all, reached $70m.",
            "It fell to $68m, they say, two years after the deal.",
        ),
        ("India's trade with Peru fell by 24 percent.", "Two-way trade fell by 28 percent."),
        ("Trade between Peru and India fell by 24 percent.", "Two-way trade of Peru fell by 28 percent."),
    ]
    for statement, evidence in pairs:
        assert look(statement, evidence, REFUTED, found=True)[1] == pytest.approx(HELD)
        assert look(statement, evidence, REFUTED)[1] > HELD


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("Sales fell in Asia.", "Sales rose in Asia but fell in Peru.", id="of the other verb"),
        pytest.param("Poe won the cup.", "Roe won the cup against Poe.", id="the loser"),
        pytest.param("It was the highest price ever.", "It was the lowest price ever.", id="the other end"),
        pytest.param("They grew rye, not oats.", "They grew oats.", id="put in the place of what was"),
        pytest.param(
            "The forecast was cut to 900 boats.",
            "They left the forecast unchanged at 900 boats, but cut the price.",
            id="another word stands in that place",
        ),
    ],
)
def test_what_is_told_of_another_is_refuted(statement, evidence):
    support, refute, silent = look(statement, evidence, (0.6, 0.2, 0.2))

    assert (support < refute, refute > 0.6, silent < 0.3) == (True, True, True)


def test_all_but_the_date_speaks_for_a_refutation():
    for statement, more in (("The mill opened in 1871.", True), ("The mill opened with a feast in 1871.", False)):
        support, refute, silent = look(statement, "The mill opened in May 1817.", (0.1, 0.4, 0.5))
        assert (refute > 0.6, silent < 0.3) == (more, more)
        assert support == pytest.approx(0.1)


def test_a_date_that_differs_leaves_an_unlikely_refutation_as_it_is():
    assert look("The mill closed in May 2010.", "The mill closed in June 2010.", SUPPORTED) == pytest.approx(SUPPORTED)


def test_an_open_verb_of_two_holds_back():
    support, refute, _ = look("Ada Poe died in Lima.", "Ada Poe was born in Lima and died in 1934.", (0.6, 0.2, 0.2))

    assert (support, refute) == (pytest.approx(0.4, abs=0.01), pytest.approx(0.2))


def test_the_opposite_of_what_is_excepted_speaks_for_the_statement():
    support, refute, _ = look("It is closed in May.", "It is always open except in May.", (0.2, 0.6, 0.2))

    assert support > 0.5 > refute
