"""The rules of finding quantities in a text."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.facts.analysis import analyse
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import QuantityKind, find_quantities, round_step
from factcheck.text.tokens import tokenize

INF = math.inf


def find(text):
    return find_quantities(tokenize(text))


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        pytest.param("30 ships", Hedge.EXACT, 30, 30, id="bare"),
        pytest.param("only 30 ships", Hedge.EXACT, 30, 30, id="only is exact"),
        pytest.param("more than 30 ships", Hedge.MORE_THAN, 30, INF, id="more than"),
        pytest.param("over 30 ships", Hedge.MORE_THAN, 30, INF, id="over"),
        pytest.param("upwards of 30 ships", Hedge.MORE_THAN, 30, INF, id="upwards of"),
        pytest.param("in excess of 30 ships", Hedge.MORE_THAN, 30, INF, id="in excess of"),
        pytest.param("at least 30 ships", Hedge.AT_LEAST, 30, INF, id="at least"),
        pytest.param("no fewer than 30 ships", Hedge.AT_LEAST, 30, INF, id="no fewer than"),
        pytest.param("not below 30 ships", Hedge.AT_LEAST, 30, INF, id="not below"),
        pytest.param("not less than 30 ships", Hedge.AT_LEAST, 30, INF, id="a negation turns the bound"),
        pytest.param("30 or more ships", Hedge.AT_LEAST, 30, INF, id="or more, at the number"),
        pytest.param("30 ships or more", Hedge.AT_LEAST, 30, INF, id="or more, after the noun"),
        pytest.param("30+ ships", Hedge.AT_LEAST, 30, INF, id="plus sign"),
        pytest.param("a minimum of 30 ships", Hedge.AT_LEAST, 30, INF, id="minimum"),
        pytest.param("more than US $30", Hedge.MORE_THAN, 30, INF, id="a currency whose country stands apart"),
        pytest.param("after the 30th minute", Hedge.MORE_THAN, 30, INF, id="beyond a minute that is counted"),
        pytest.param("before the 30th lap", Hedge.LESS_THAN, -INF, 30, id="not as far as a lap"),
        pytest.param("ranks above the 30th town", Hedge.LESS_THAN, -INF, 30, id="a better rank is a smaller number"),
        pytest.param("ranked behind the 30th town", Hedge.MORE_THAN, 30, INF, id="a worse rank is a larger one"),
        pytest.param("lives above the 30th floor", Hedge.EXACT, 30, 30, id="no rank without its verb"),
        pytest.param("less than of 30 ships", Hedge.LESS_THAN, -INF, 30, id="a slip for less than"),
        pytest.param("averaged over 30 ships", Hedge.EXACT, 30, 30, id="an average is over, not above"),
        pytest.param("after the 30th king", Hedge.EXACT, 30, 30, id="a king is no stretch"),
        pytest.param("after the age of 30", Hedge.MORE_THAN, 30, INF, id="after an age"),
        pytest.param("before the age of 30", Hedge.LESS_THAN, -INF, 30, id="before an age"),
        pytest.param("fewer than 30 ships", Hedge.LESS_THAN, -INF, 30, id="fewer than"),
        pytest.param("under 30 ships", Hedge.LESS_THAN, -INF, 30, id="under"),
        pytest.param("up to 30 ships", Hedge.AT_MOST, -INF, 30, id="up to"),
        pytest.param("no more than 30 ships", Hedge.AT_MOST, -INF, 30, id="no more than"),
        pytest.param("not over 30 ships", Hedge.AT_MOST, -INF, 30, id="not over"),
        pytest.param("30 ships or fewer", Hedge.AT_MOST, -INF, 30, id="or fewer"),
        pytest.param("about 30 ships", Hedge.ABOUT, 27, 33, id="about a round number: a tenth"),
        pytest.param("about 560 ships", Hedge.ABOUT, 546, 574, id="about: a fortieth"),
        pytest.param("some 30 ships", Hedge.ABOUT, 27, 33, id="some"),
        pytest.param("30-odd ships", Hedge.ABOUT, 27, 33, id="odd"),
        pytest.param("nearly 40 ships", Hedge.NEARLY, 34, 40, id="nearly ends at the number"),
        pytest.param("just under 40 ships", Hedge.NEARLY, 34, 40, id="just under is near, not only under"),
        pytest.param("between 10 and 20 ships", Hedge.RANGE, 10, 20, id="between"),
        pytest.param("from 10 to 20 ships", Hedge.RANGE, 10, 20, id="from to"),
        pytest.param("10-20 ships", Hedge.RANGE, 10, 20, id="hyphen"),
        pytest.param("two or three ships", Hedge.RANGE, 2, 3, id="or"),
        pytest.param("10 to 20 million ships", Hedge.RANGE, 1e7, 2e7, id="a range shares its scale"),
        pytest.param("$10-20 million", Hedge.RANGE, 1e7, 2e7, id="and its currency"),
        pytest.param("$10m-$20m", Hedge.RANGE, 1e7, 2e7, id="or names it twice"),
        pytest.param("between one hundred and two hundred ships", Hedge.RANGE, 100, 200, id="and parts two numbers"),
        pytest.param("dozens of ships", Hedge.VAGUE, 24, 1200, id="dozens"),
    ],
)
def test_hedges_set_the_interval(text, hedge, low, high):
    (found,) = find(text)
    assert found.hedge is hedge
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        pytest.param("30 ships", QuantityKind.COUNT, 30, id="count"),
        pytest.param("a quarter of the fleet", QuantityKind.FRACTION, 0.25, id="fraction"),
        pytest.param("15 out of 28 ships", QuantityKind.RATIO, 15 / 28, id="out of"),
        pytest.param("15 of the 28 ships", QuantityKind.RATIO, 15 / 28, id="of the"),
        pytest.param("one in five adults", QuantityKind.RATIO, 0.2, id="one in five"),
        pytest.param("rated 6.7/10", QuantityKind.RATIO, 0.67, id="a mark"),
        pytest.param("a 3-1 win", QuantityKind.SCORE, 3, id="a falling pair is a score"),
        pytest.param("they lost 1-3", QuantityKind.SCORE, 1, id="a rising pair with a word of losing"),
        pytest.param("by 23 votes to 14", QuantityKind.SCORE, 23, id="votes to votes"),
        pytest.param("the 70th year", QuantityKind.ORDINAL, 70, id="ordinal"),
        pytest.param("chart position number 5", QuantityKind.ORDINAL, 5, id="number 5"),
        pytest.param("in season 3", QuantityKind.ORDINAL, 3, id="a numbered part"),
        pytest.param("four times the size", QuantityKind.MULTIPLE, 4, id="times the"),
        pytest.param("a threefold rise", QuantityKind.MULTIPLE, 3, id="fold"),
        pytest.param("won the cup four times", QuantityKind.COUNT, 4, id="times as occasions"),
        pytest.param("won the cup twice", QuantityKind.COUNT, 2, id="twice as occasions"),
        pytest.param("a man aged 30", QuantityKind.DURATION, 30, id="an age"),
        pytest.param("She was 78 when she died", QuantityKind.DURATION, 78, id="an age when something was"),
        pytest.param("She died at 78", QuantityKind.DURATION, 78, id="an age at death"),
        pytest.param("The score was 78", QuantityKind.COUNT, 78, id="no age"),
        pytest.param("a 30-year-old man", QuantityKind.DURATION, 30, id="an age with a hyphen"),
    ],
)
def test_kinds_are_told_apart(text, kind, value):
    (found,) = find(text)
    assert found.kind is kind
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("COVID-19 spread", id="a disease"),
        pytest.param("an A330 and the G20", id="identifiers"),
        pytest.param("World War Two", id="a war"),
        pytest.param("It runs on Windows 10 .", id="a product"),
        pytest.param("at 4:30 today", id="a time of day"),
        pytest.param("open 24/7", id="a slogan"),
        pytest.param("since 9/11", id="a date that became a name"),
        pytest.param("in 3D", id="letters glued to a digit"),
        pytest.param("the 1990s", id="a decade"),
        pytest.param("version 1.2.3", id="a version"),
        pytest.param("one of the largest", id="a pronoun"),
        pytest.param("one of the ships", id="a pronoun for a part of them"),
        pytest.param("a comprehensive one", id="one for a noun that an adjective describes"),
        pytest.param("a red one and a blue one", id="two of them"),
        pytest.param("another small one sank", id="another one with an adjective"),
        pytest.param("its small one", id="a possessive and an adjective"),
        pytest.param("that one", id="one that is pointed at"),
        pytest.param("each one", id="each of them"),
        pytest.param("every one of them", id="every one of them"),
        pytest.param("which one was it", id="asked for"),
        pytest.param("a double album", id="double as a kind"),
        pytest.param("²", id="a superscript"),
        pytest.param("9" * 5000 + " ships", id="more digits than int() takes"),
    ],
)
def test_what_is_no_quantity_is_not_found(text):
    assert find(text) == ()


def test_the_members_of_a_list_are_counted_though_a_name_stands_before():
    assert [one.value for one in find("Lima has 12 mills, Quito 9 and Arica 7.")] == [12, 9, 7]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("one ship", 1, id="it counts a noun"),
        pytest.param("the only one", 1, id="only goes with a number"),
        pytest.param("one million ships", 1e6, id="it counts a scale"),
        pytest.param("the other one hundred men", 100, id="it is part of a longer number"),
        pytest.param("the next one hundred days", 100, id="next goes with a number"),
        pytest.param("a big one percent rise", 1, id="it has a unit"),
        pytest.param("the best one km run", 1, id="another unit"),
    ],
)
def test_one_that_counts_is_a_quantity(text, value):
    (found,) = find(text)
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("The siege lasted a decade.", 10, id="a decade needs little around it"),
        pytest.param("more than a century of rain", 100, id="a century"),
        pytest.param("a decade and a half", 15, id="with a part"),
        pytest.param("in a year and a half", 1.5, id="a part makes any a stretch"),
        pytest.param("The works took a year to finish.", 1, id="what took a year"),
        pytest.param("closed for a year", 1, id="for a year"),
        pytest.param("lasted about a year", 1, id="a hedge between"),
        pytest.param("up to a year", 1, id="a bound of two words"),
        pytest.param("a year-long siege", 1, id="long"),
        pytest.param("after a year's delay", 1, id="with a clitic"),
        pytest.param("half a century", 50, id="a part of it is one quantity"),
        pytest.param("for a full year", 1, id="a full year is a year"),
        pytest.param("lasted a whole decade", 10, id="a whole decade is a decade"),
    ],
)
def test_an_article_counts_a_stretch_of_time(text, years):
    (found,) = find(text)

    assert (found.kind, found.base / 31557600) == (QuantityKind.DURATION, pytest.approx(years))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The town makes wine a year.", id="a rate"),
        pytest.param("They went for a day trip.", id="an attribute"),
        pytest.param("a film about a year at sea", id="a theme"),
        pytest.param("He scored a century there.", id="a hundred runs"),
        pytest.param("It was a year of peace.", id="no word of lasting"),
        pytest.param("a year-end report", id="another compound"),
        pytest.param("the year", id="no article"),
    ],
)
def test_an_article_counts_no_time_elsewhere(text):
    assert find(text) == ()


def test_a_rate_per_time_is_no_stretch():
    assert [(found.kind, found.per) for found in find("US$100bn a year")] == [(QuantityKind.MONEY, "year")]
    assert [(found.value, found.per) for found in find("It sails twice a day.")] == [(2, "day")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("half as many ships as the other", 0.5, id="half as many"),
        pytest.param("half as high as the tower", 0.5, id="half as high"),
        pytest.param("a quarter the size of Chile", 0.25, id="a quarter the size"),
        pytest.param("a third of the height of the tower", 1 / 3, id="a third of the height"),
        pytest.param("a third as large as the lake", 1 / 3, id="a third as large"),
        pytest.param("two thirds as much rain", 2 / 3, id="two thirds as much"),
        pytest.param("twice as old as the church", 2, id="twice as old"),
        pytest.param("three times as many ships", 3, id="three times as many"),
        pytest.param("quadruple the number of ships", 4, id="quadruple the"),
    ],
)
def test_a_part_or_a_number_of_times_as_many_is_a_multiple(text, value):
    (found,) = find(text)

    assert (found.kind, found.base) == (QuantityKind.MULTIPLE, pytest.approx(value))


def test_a_part_before_another_as_stays_a_part():
    kinds = {find(text)[0].kind for text in ("half as part of the plan", "cut by half as soon as it rained")}

    assert kinds == {QuantityKind.FRACTION}


def test_a_change_from_one_to_another_is_two_points():
    assert [found.value for found in find("Sales rose from 10 to 20 million euros.")] == [10, 20e6]


def test_over_with_a_time_means_during_unless_it_lasts():
    (during,) = find("deliveries over three decades")
    (lasting,) = find("it lasted over three decades")
    assert during.hedge is Hedge.EXACT
    assert lasting.hedge is Hedge.MORE_THAN


def test_a_bound_on_a_rank_looks_down_the_table():
    (found,) = find("placed below sixth")
    assert (found.low, found.high) == (6, INF)


def test_the_nouns_counted_are_the_phrase_up_to_its_plural():
    (found,) = find("30 bilateral trade agreements aimed at peace")
    assert found.nouns == ("bilater", "trade", "agreement")
    assert found.noun == "agreement"
    (found,) = find("1,400 newly confirmed virus cases")
    assert found.noun == "case"
    (found,) = find("two million of the voters")
    assert found.nouns == ("voter",)
    (found,) = find("at least 62 of Peru's towns")
    assert found.nouns == ("town",)
    (found,) = find("62 of the city's old schools")
    assert found.noun == "school"


@pytest.mark.parametrize("text", ["plan A $5", "in the US $5 million was raised"])
def test_what_stands_apart_may_be_no_country_of_a_dollar(text):
    (found,) = find(text)
    assert found.unit == "$"


def test_rates_say_per_what():
    assert find("US$100 billion a year")[0].per == "year"
    assert find("30 cars per day")[0].per == "day"
    assert find("30 cars")[0].per is None


@pytest.mark.parametrize(
    "phrase", ["less than", "more than", "at least", "about", "up to", "no fewer than", "a total of"]
)
def test_a_hedge_may_open_the_text(phrase):
    (found,) = find(f"{phrase.capitalize()} 20 ships")
    assert (found.first, found.last) == (0, len(phrase.split()) + 1)


@pytest.mark.parametrize("phrase", ["or more", "or fewer", "or so", "at least", "+"])
def test_a_hedge_may_close_the_text(phrase):
    (found,) = find(f"20 {phrase}")
    assert (found.first, found.last) == (0, len(phrase.split()) + 1)


def test_tokens_that_are_taken_hold_no_quantity():
    tokens = tokenize("In 2014 they bought 30 ships.")
    assert [found.value for found in find_quantities(tokens, {1})] == [30]


def test_the_tokens_hold_hedge_currency_number_and_unit():
    text = "They paid nearly US$558.4 billion in all, or at least 28 percent."
    tokens = tokenize(text)
    spans = [tokens.span(found.first, found.last).of(text) for found in find_quantities(tokens)]
    assert spans == ["nearly US$558.4 billion", "at least 28 percent"]


def test_the_step_is_the_worth_of_the_last_digit():
    assert find("558.4bn ships")[0].step == pytest.approx(1e8)
    assert find("two million ships")[0].step == 1e6
    assert round_step(2_000_000, 1) == 1e6
    assert round_step(0, 1) == 1


@pytest.mark.parametrize(
    "same",
    [
        pytest.param(["$400bn", "$400 billion", "$400,000 million", "400 billion dollars", "$0.4tn"], id="money"),
        pytest.param(
            ["753,000 ships", "753 thousand ships", "seven hundred and fifty-three thousand ships"], id="words"
        ),
        pytest.param(["1,234.5 km", "1.234,5 km", "1,234.5 kilometres"], id="formats"),
        pytest.param(["28%", "28 %", "28 percent", "28 per cent", "twenty-eight percent"], id="percent"),
    ],
)
def test_ways_to_write_a_quantity_give_the_same(same):
    assert len({(q.kind, q.base, q.base_low, q.base_high, q.unit) for text in same for q in find(text)}) == 1


WORDS = st.sampled_from(
    [
        "a",
        "one",
        "two",
        "hundred",
        "million",
        "and",
        "half",
        "of",
        "-",
        "$",
        "€",
        "%",
        "10",
        "20",
        "1,000",
        "3.5",
        "½",
        "²",
        "/",
        "'",
        '"',
        "to",
        "from",
        "between",
        "or",
        "more",
        "than",
        "about",
        "nearly",
        "km",
        "m",
        "third",
        "thirds",
        "dozen",
        "times",
        "the",
        "(",
        ".",
        "'s",
        "second",
        "per",
        "year",
        "9999999999999999999999",
        "K",
        "°",
        "C",
        "ft",
        "in",
        "maximum of",
        "or more",
        "some",
        "c.",
    ]
)


@example("two $ two")
@example("5 maximum of 8")
@example("20 c. 5")
@given(st.lists(WORDS, max_size=30).map(" ".join) | st.lists(WORDS, max_size=30).map("".join))
def test_any_text_gives_ordered_quantities_with_sound_bounds(text):
    tokens = tokenize(text)
    end = 0
    for found in find_quantities(tokens):
        assert end <= found.first < found.last <= len(tokens.tokens)
        end = found.last
        assert math.isfinite(found.value)
        assert found.low <= found.high


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        pytest.param("They paid CHF 53 for it.", "CHF", id="a code before the number is no name"),
        pytest.param("A ticket costs 15 pounds.", "GBP", id="a price in pounds"),
        pytest.param("The parcel weighs 15 pounds.", "kg", id="a weight in pounds"),
        pytest.param("She won 2,000 Polish zloty.", "PLN", id="a currency with its country"),
    ],
)
def test_money_is_told_from_weight(text, unit):
    assert [one.unit for one in analyse(text).quantities] == [unit]


def test_what_is_spread_over_floors_is_no_bound():
    assert [one.hedge.value for one in analyse("It has rooms spread over four floors.").quantities] == ["exact"]


def test_a_weekday_before_a_name_is_a_date():
    read = analyse("On Thursday Ada Poe was freed.")
    assert [name.text for name in read.names] == ["Ada Poe"]
    assert len(read.dates) == 1


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("She was under 5 when she began.", (-INF, 5), id="a hedge between"),
        pytest.param("At 23, Ada left.", (23, 23), id="it opens a sentence, a name behind"),
        pytest.param("At 23 she left.", (23, 23), id="it opens a sentence, a pronoun behind"),
        pytest.param("At 23 Ada left.", (23, 23), id="it opens a sentence, a name and its verb behind"),
        pytest.param("Children aged between 6 and 15 go.", (6, 15), id="aged between"),
        pytest.param("Between the ages of 6 and 15 they go.", (6, 15), id="between the ages of"),
        pytest.param("Between ages 6 and 15 they go.", (6, 15), id="between ages"),
    ],
)
def test_ages_are_years(text, years):
    [one] = find(text)
    assert (one.kind, one.low, one.high) == (QuantityKind.DURATION, *years)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("At 10 Low Street they met.", QuantityKind.COUNT, id="an address"),
        pytest.param("At 12 sites they dug.", QuantityKind.COUNT, id="places"),
    ],
)
def test_what_opens_a_sentence_need_not_be_an_age(text, kind):
    assert [one.kind for one in find(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("It drew 62,241fans.", [62241], id="a space is missing"),
        pytest.param("The label is 88rising.", [], id="a name of digits and letters"),
        pytest.param("Her first name is Ada.", [], id="a first name ranks nothing"),
        pytest.param("It is first-hand.", [], id="nor does first hand"),
        pytest.param("Her first film failed.", [1], id="a first film does"),
        pytest.param("Zero cases were found.", [], id="none is a denial"),
        pytest.param("It fell to zero degrees.", [0], id="and a level no denial"),
    ],
)
def test_what_counts_and_what_does_not(text, values):
    assert [one.value for one in find(text)] == values


def test_what_a_name_owns_is_counted():
    [_, one] = find("The first ten Olm United's home games were held there.")
    assert (one.value, one.noun) == (10, "game")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        pytest.param("They are a trio.", [3], id="one word for three who play"),
        pytest.param("It is a piano trio by Poe.", [], id="a piece of music"),
        pytest.param("The duo made 4 albums.", [2, 4], id="beside a figure"),
    ],
)
def test_who_plays_together_is_counted(text, counts):
    assert [one.value for one in find(text)] == counts


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        pytest.param("The fine is capped at 400 euros.", Hedge.AT_MOST, id="a cap, by its verb"),
        pytest.param("There is a ceiling of 400 euros.", Hedge.AT_MOST, id="a ceiling"),
        pytest.param("There is a floor of 400 euros.", Hedge.AT_LEAST, id="a floor"),
    ],
)
def test_a_cap_is_a_bound(text, hedge):
    assert [one.hedge for one in find(text)] == [hedge]
