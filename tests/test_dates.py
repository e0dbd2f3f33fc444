"""Finding dates: what reads as a date, which days it admits, and what only looks like one."""

import re
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.calendar import Granularity, Offset
from factcheck.facts.dates import DateMention, DateRelation, find_dates, resolve_offset, resolve_year, taken_tokens
from factcheck.text.tokens import tokenize

#: A Tuesday.
TODAY = date(2016, 6, 28)


def read(text: str, reference: date | None = None) -> list[str]:
    """Write every date of a text as "words | relation low..high", an open end empty, "?" where unresolved."""
    tokens = tokenize(text)
    return [
        f"{tokens.span(mention.first, mention.last).of(text)} | {mention.relation.value} {days(mention)}"
        for mention in find_dates(tokens, reference)
    ]


def days(mention: DateMention) -> str:
    return f"{mention.low or ''}..{mention.high or ''}" if mention.resolved else "?"


WRITTEN = [
    ("June 25, 2016", "in 2016-06-25..2016-06-25", "month, day, year"),
    ("JUNE 25, 2016", "in 2016-06-25..2016-06-25", "capitals"),
    ("june 25, 2016", "in 2016-06-25..2016-06-25", "small letters"),
    ("June 25 , 2016", "in 2016-06-25..2016-06-25", "tokenised"),
    ("25 June 2016", "in 2016-06-25..2016-06-25", "day first"),
    ("25th of June, 2016", "in 2016-06-25..2016-06-25", "ordinal with of"),
    ("Jun. 25, 2016", "in 2016-06-25..2016-06-25", "abbreviated"),
    ("Sept 3 2016", "in 2016-09-03..2016-09-03", "four letters"),
    ("2016 June 25", "in 2016-06-25..2016-06-25", "year first"),
    ("June 24,2019", "in 2019-06-24..2019-06-24", "a lost blank"),
    ("2016-06-25", "in 2016-06-25..2016-06-25", "ISO"),
    ("2016/06/25", "in 2016-06-25..2016-06-25", "ISO with slashes"),
    ("25.6.2016", "in 2016-06-25..2016-06-25", "dots"),
    ("2016.06.25", "in 2016-06-25..2016-06-25", "dots, year first"),
    ("25. 6. 2016", "in 2016-06-25..2016-06-25", "dots and blanks"),
    ("25/06/2016", "in 2016-06-25..2016-06-25", "only the first can be the day"),
    ("06/25/2016", "in 2016-06-25..2016-06-25", "only the second can be the day"),
    ("Tuesday, June 28, 2016", "in 2016-06-28..2016-06-28", "with its weekday"),
    ("May 2014", "in 2014-05-01..2014-05-31", "month and year"),
    ("May of 2014", "in 2014-05-01..2014-05-31", "month of year"),
    ("2016-06", "in 2016-06-01..2016-06-30", "ISO month"),
    ("1990s", "in 1990-01-01..1999-12-31", "decade"),
    ("'90s", "in 1990-01-01..1999-12-31", "short decade"),
    ("early 1990s", "in 1990-01-01..1994-12-31", "part of a decade"),
    ("mid-2011", "in 2011-04-01..2011-09-30", "middle"),
    ("late 1998", "in 1998-08-01..1998-12-31", "late"),
    ("end of 2015", "in 2015-08-01..2015-12-31", "the end of"),
    ("19th century", "in 1800-01-01..1900-12-31", "century in figures"),
    ("nineteenth century", "in 1800-01-01..1900-12-31", "century in words"),
    ("last decade of the 20th century", "in 1990-01-01..2000-12-31", "a tenth of a century"),
    ("first quarter of the 20th century", "in 1900-01-01..1925-12-31", "a quarter of a century"),
    ("18th and 19th centuries", "from-to 1700-01-01..1900-12-31", "two centuries"),
    ("Q3 2015", "in 2015-07-01..2015-09-30", "quarter by code"),
    ("third quarter of 2015", "in 2015-07-01..2015-09-30", "quarter in words"),
    ("3rd quarter of 2015", "in 2015-07-01..2015-09-30", "quarter in figures"),
    ("first half of 2016", "in 2016-01-01..2016-06-30", "half"),
    ("FY2015", "in 2015-01-01..2015-12-31", "fiscal year by code"),
    ("fiscal 2015", "in 2015-01-01..2015-12-31", "fiscal year"),
    ("summer of 1998", "in 1998-06-01..1998-09-22", "season"),
    ("2014-16", "from-to 2014-01-01..2016-12-31", "two ends"),
    ("2014–2016", "from-to 2014-01-01..2016-12-31", "en dash"),
    ("1999-00", "in 1999-01-01..2000-12-31", "over the century"),
    ("AD 79", "in 0079-01-01..0079-12-31", "before the figure"),
    ("2000 AD", "in 2000-01-01..2000-12-31", "behind the figure"),
    ("from May 2014 to June 2016", "from-to 2014-05-01..2016-06-30", "from, to"),
    ("from 2010 until his death in May 2012", "from-to 2010-01-01..2012-05-31", "until an event of a date"),
    ("between 2010 and 2012", "between 2010-01-01..2012-12-31", "between"),
    ("April 17-24 , 2020", "from-to 2020-04-17..2020-04-24", "days of a month"),
    ("from 23 to 26 September 1941", "from-to 1941-09-23..1941-09-26", "days before the month"),
    ("12 March–14 April 2020", "from-to 2020-03-12..2020-04-14", "one year for both ends"),
    ("from December to February 2015", "from-to 2014-12-01..2015-02-28", "over New Year"),
    ("1976 -- 1977", "from-to 1976-01-01..1977-12-31", "a dash of two hyphens"),
    ("before 2010", "before ..2009-12-31", "strictly before"),
    ("prior to May 2010", "before ..2010-04-30", "prior to"),
    ("after January 2013", "after 2013-02-01..", "strictly after"),
    ("since 2013", "since 2013-01-01..", "since"),
    ("until 2013", "until ..2013-12-31", "until"),
    ("by 2020", "by ..2020-12-31", "by"),
    ("by the end of 2015", "by ..2015-12-31", "the last day of the end"),
    ("before the end of 2015", "by ..2015-12-31", "not before the end's beginning"),
    ("no later than 2010", "by ..2010-12-31", "no later"),
    ("later than 2010", "after 2011-01-01..", "later"),
    ("on or before May 3, 2010", "by ..2010-05-03", "the day itself counts"),
    ("as of October 2018", "as-of 2018-10-01..2018-10-31", "as of"),
    ("circa 1950", "about 1945-01-01..1955-12-31", "circa"),
    ("since at least 2014", "since 2014-01-01..", "a hedge between"),
    ("Jan-Mar 2015", "from-to 2015-01-01..2015-03-31", "months in short"),
    ("2015 or later", "since 2015-01-01..", "behind the date"),
    ("from 2014 onwards", "since 2014-01-01..", "from and onwards"),
    ("2010-present", "since 2010-01-01..", "an open end"),
    ("not until 2015", "in 2015-01-01..2015-12-31", "in that year at last"),
    ("post-2008", "after 2009-01-01..", "prefix"),
    ("two years after 2010", "in 2012-01-01..2012-12-31", "a distance from a date"),
    ("no sooner than 2010", "since 2010-01-01..", "a bound of three words"),
    ("previous to 2010", "before ..2009-12-31", "two words"),
    ("the day before March 6, 2013", "in 2013-03-05..2013-03-05", "the day before"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in the noughties", ["noughties | in 2000-01-01..2009-12-31"], id="a decade by its own word"),
        pytest.param("in the years before 2010", ["before 2010 | before ..2009-12-31"], id="the years before"),
        pytest.param("in the decade after 2010", ["after 2010 | after 2011-01-01.."], id="the decade after"),
        pytest.param(
            "two years before 2010", ["two years before 2010 | in 2008-01-01..2008-12-31"], id="a distance as before"
        ),
    ],
)
def test_a_stretch_of_years_is_told_in_words(text, expected):
    assert read(f"It stood there {text} .") == expected


@pytest.mark.parametrize(("text", "expected", "why"), WRITTEN, ids=[row[2] + ": " + row[0] for row in WRITTEN])
def test_a_written_date_admits_its_days(text, expected, why):
    assert read(f"It stood there {text} .") == [f"{text} | {expected}"], why


RELATIVE = [
    ("last year", "in 2015-01-01..2015-12-31"),
    ("this month", "in 2016-06-01..2016-06-30"),
    ("last week", "in 2016-06-20..2016-06-26"),
    ("next year", "in 2017-01-01..2017-12-31"),
    ("two years ago", "in 2014-01-01..2014-12-31"),
    ("twenty-five years ago", "in 1991-01-01..1991-12-31"),
    ("three days ago", "in 2016-06-25..2016-06-25"),
    ("more than two years ago", "before ..2013-12-31"),
    ("about two decades ago", "about 1994-01-01..1998-12-31"),
    ("yesterday", "in 2016-06-27..2016-06-27"),
    ("last September", "in 2015-09-01..2015-09-30"),
    ("September last year", "in 2015-09-01..2015-09-30"),
    ("last summer", "in 2015-06-01..2015-09-22"),
    ("late last year", "in 2015-08-01..2015-12-31"),
    ("June 25", "in 2016-06-25..2016-06-25"),
    ("since last year", "since 2015-01-01.."),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE, ids=[row[0] for row in RELATIVE])
def test_a_relative_date_counts_from_the_reference_and_is_open_without_it(text, expected):
    relation = expected.split()[0]

    assert read(f"It fell {text}.", TODAY) == [f"{text} | {expected}"]
    assert read(f"It fell {text}.") == [f"{text} | {relation} ?"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met on Tuesday", "2016-06-28", id="today is the latest Tuesday"),
        pytest.param("They met on Wednesday", "2016-06-22", id="the latest by now"),
        pytest.param("They met last Tuesday", "2016-06-21", id="the one before today"),
        pytest.param("They meet next Tuesday", "2016-07-05", id="the one to come"),
        pytest.param("The ministry said Friday that", "2016-06-24", id="newspaper style"),
    ],
)
def test_a_weekday_is_the_nearest_that_the_word_before_allows(text, expected):
    (mention,) = find_dates(tokenize(text), TODAY)

    assert (mention.low, mention.granularity) == (date.fromisoformat(expected), Granularity.WEEKDAY)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("over 2000 cases", id="a count after over"),
        pytest.param("more than 2016 votes", id="a count after than"),
        pytest.param("of 2000 people", id="a count after of"),
        pytest.param("by 1500 votes", id="a count after by"),
        pytest.param("in 2000 cases", id="a round count even after in"),
        pytest.param("a population of 2016", id="a sum of"),
        pytest.param("it has 1381 confirmed cases", id="a count after has"),
        pytest.param("$2000 and US$2014", id="money"),
        pytest.param("1500 km or 1800 m", id="lengths"),
        pytest.param("2,000 or 2014.5", id="written as numbers"),
        pytest.param("2014% of it", id="a share"),
        pytest.param("at 1830 GMT", id="a time of day"),
        pytest.param("1080p", id="a screen"),
        pytest.param("rose to 2016", id="a level"),
        pytest.param("COVID-19, A330 and 2019-nCoV", id="names with figures"),
        pytest.param("It may take 25 of them", id="the modal"),
        pytest.param("You may 25 times", id="the modal before a number"),
        pytest.param("They march 10 km", id="the verb"),
        pytest.param("Theresa May said so to April Jones", id="names of people"),
        pytest.param("The Sun sat second in the fall of prices", id="days, ranks and seasons that are none"),
        pytest.param("in recent years", id="too vague"),
        pytest.param("the 70th anniversary", id="an anniversary is a quantity"),
        pytest.param("in his 20s, her twenties", id="ages"),
        pytest.param("the last year of the war", id="the last of several"),
        pytest.param("on Last Week Tonight", id="a title"),
        pytest.param("Black Friday and Friday Night Lights", id="weekdays in names"),
        pytest.param("a 20th Century Pictures film", id="a century in a name"),
        pytest.param("for the next 30 years, a year", id="durations"),
        pytest.param("a score of 3-1 on 12/10", id="scores"),
        pytest.param("February 30 is none", id="no such day"),
        pytest.param("year on year", id="a comparison"),
    ],
)
def test_what_is_no_date_is_left_to_others(text):
    assert [words for words in read(text, TODAY) if "February" not in words] == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param("The 2001 treaty", [2001], id="after an article"),
        pytest.param("2008 elections", [2008], id="at the beginning"),
        pytest.param("the treaty 2001.", [2001], id="at the end"),
        pytest.param("the film (1998)", [1998], id="in brackets"),
        pytest.param("the film -LRB- 1998 -RRB-", [1998], id="in brackets of the treebank"),
        pytest.param("in 2001, 2003 and 2005", [2001, 2003, 2005], id="a list"),
        pytest.param("In 2016 people voted", [2016], id="no round number after in"),
        pytest.param("Euro 2016", [2016], id="after a name"),
        pytest.param("the 2000 census", [2000], id="a round year before what is no plural"),
        pytest.param("2016's best", [2016], id="with a clitic"),
        pytest.param("on 25 March 2020.Then", [2020], id="sentences glued"),
        pytest.param("June 26 , 2013 -LRB- aged 42 -RRB-", [2013], id="an age behind a date"),
        pytest.param("in 44 BC", [-44], id="before Christ"),
        pytest.param("May and June 2015", [2015, 2015], id="one year for both"),
        pytest.param("(26 November 1927 – 19 September 2001)", [1927, 2001], id="birth and death are two dates"),
    ],
)
def test_a_year_is_told_by_the_words_around_it(text, years):
    assert [mention.year for mention in find_dates(tokenize(text))] == years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in 1996 and two years on", "1998-01-01..1998-12-31", id="years on"),
        pytest.param("in 1996 and 15 years later", "2011-01-01..2011-12-31", id="years later"),
        pytest.param("on May 3, 1996 and two days earlier", "1996-05-01..1996-05-01", id="days earlier"),
        pytest.param("in 2010 and the following year", "2011-01-01..2011-12-31", id="the following year"),
        pytest.param("in 2010 but not the previous year", "2009-01-01..2009-12-31", id="the previous year"),
        pytest.param("on May 3, 2010 and later that month", "2010-05-01..2010-05-31", id="that month"),
    ],
)
def test_an_offset_counts_from_the_date_before_it(text, expected):
    _, offset = find_dates(tokenize(text))

    assert (offset.relation, days(offset)) == (DateRelation.OFFSET, expected)


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        pytest.param("Poe came in October and left three months later.", 1, None, id="a month"),
        pytest.param("Poe fell on 3 May and left two days later.", 5, 5, id="a day"),
        pytest.param("Poe came in October and left two years later.", None, None, id="years need one"),
        pytest.param(
            "In 1990 Poe rose. In October she fell, and two months later left.", 12, None, id="the nearest counts"
        ),
    ],
)
def test_months_and_days_are_counted_without_a_year(text, month, day):
    found = find_dates(tokenize(text))[-1]
    assert (found.month, found.day, found.resolved) == (month, day, False)


def test_an_offset_without_a_date_waits_for_one():
    (offset,) = find_dates(tokenize("It was raised 15 years later."), TODAY)

    assert (offset.resolved, offset.offset) == (False, Offset(years=15))
    assert resolve_offset(offset, find_dates(tokenize("in 1996"))[0]).low == date(2011, 1, 1)
    assert resolve_offset(offset, offset) == offset


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in the previous year", "2015-01-01..2015-12-31", id="previous year"),
        pytest.param("the following year", "2017-01-01..2017-12-31", id="following year"),
        pytest.param("a year earlier", "2015-01-01..2015-12-31", id="a year earlier"),
        pytest.param("in the previous month", "2016-05-01..2016-05-31", id="previous month"),
    ],
)
def test_one_step_from_no_other_date_counts_from_the_reference(text, expected):
    (found,) = find_dates(tokenize(f"It closed {text}."), TODAY)
    (unresolved,) = find_dates(tokenize(f"It closed {text}."))

    assert (days(found), unresolved.resolved) == (expected, False)


def test_what_came_a_year_later_followed_something_else():
    (found,) = find_dates(tokenize("It closed a year later."), TODAY)

    assert not found.resolved


def test_another_date_in_the_text_keeps_the_reference_out():
    offset, other = find_dates(tokenize("It closed the previous year and burned on June 25."), TODAY)

    assert (offset.resolved, other.resolved) == (False, True)


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        pytest.param("It sank in the course of 1982.", "the course of 1982", id="the course of"),
        pytest.param("It sank in the year of 1982.", "the year of 1982", id="the year of"),
        pytest.param("It sank in the year 1982.", "the year 1982", id="the year"),
        pytest.param("It sank some time in 1982.", "some time in 1982", id="some time in"),
        pytest.param("It sank at some point during May 1982.", "at some point during May 1982", id="some point during"),
        pytest.param("It sank some time in the year 1982.", "some time in the year 1982", id="two leads"),
        pytest.param("It sank in the course of the 19th century.", "the course of the 19th century", id="a century"),
        pytest.param("It sank by the end of the year 1982.", "by the end of the year 1982", id="a bound and a part"),
        pytest.param("It sank in the fiscal year 1982.", "fiscal year 1982", id="a fiscal year stays one"),
    ],
)
def test_the_words_that_lead_to_a_date_belong_to_it(text, covered):
    tokens = tokenize(text)
    (found,) = find_dates(tokens)

    assert tokens.span(found.first, found.last).of(text) == covered


def test_a_year_that_was_inferred_says_so():
    (said,) = find_dates(tokenize("June 25, 2016"), TODAY)
    (unsaid,) = find_dates(tokenize("June 25"))
    (inferred,) = find_dates(tokenize("June 25"), TODAY)

    assert (said.year_inferred, unsaid.year, inferred.year_inferred) == (False, None, True)
    assert resolve_year(unsaid, 2016) == inferred


def test_two_orders_of_day_and_month_are_both_kept():
    (mention,) = find_dates(tokenize("05/06/2016"))

    assert mention.named is not None
    assert mention.other is not None
    assert {mention.named.low, mention.other.low} == {date(2016, 6, 5), date(2016, 5, 6)}
    assert (mention.day, mention.month, mention.year) == (None, None, 2016)


def test_a_season_of_two_years_is_one_fiscal_year():
    texts = ["2014-15", "2014/15", "2014-2015 season", "1976 -- 1977 season", "2012-2013 European football season"]

    assert {find_dates(tokenize(text))[0].granularity for text in texts} == {Granularity.FISCAL_YEAR}


def test_the_tokens_of_dates_are_taken():
    tokens = tokenize("No later than 25 June 2016 , 7 boats left .")

    assert taken_tokens(find_dates(tokens)) == {0, 1, 2, 3, 4, 5}


WORDS = st.sampled_from(
    """in on of the by to from and - / . , ( ) since until before after last next this year years ago later may May
    March June 25 31 99 2014 2016 2000 16 05 1990 s 's th ' " century quarter first third Q3 FY2015 fall summer
    Tuesday yesterday BC AD between early mid late end than no as about two a 9999999999 0 00 1.2.2016 24,2019 ½ ²""".split()
)


@given(st.lists(WORDS, max_size=30), st.sampled_from(["", " "]), st.one_of(st.none(), st.dates()))
def test_any_text_gives_dates_in_order_that_never_overlap(words, gap, reference):
    tokens = tokenize(gap.join(words))

    mentions = find_dates(tokens, reference)

    places = [place for mention in mentions for place in (mention.first, mention.last)]
    assert places == sorted(places)
    assert all(mention.first < mention.last <= len(tokens.tokens) for mention in mentions)
    assert all(mention.low <= mention.high for mention in mentions if mention.low and mention.high)
    assert all((mention.low or mention.high) for mention in mentions if mention.resolved)


@pytest.mark.parametrize(
    "text",
    [
        "2014 " * 20_000,
        "9" * 100_000,
        "in 2014-" * 20_000,
        "May " * 30_000,
        "two years ago " * 10_000,
        "a year later " * 10_000,
        "2016-06-" * 20_000,
    ],
    ids=["years", "digits", "dashes", "months", "distances", "offsets", "half dates"],
)
def test_hostile_text_takes_time_in_proportion(text):
    tokens = tokenize(text)
    started = time.perf_counter()

    find_dates(tokens, TODAY)

    # About 20 microseconds a token where every token begins a date; quadratic time would take minutes.
    assert time.perf_counter() - started < 20


@given(st.integers(1, 12), st.integers(1, 28), st.integers(1700, 2099))
def test_all_ways_to_write_a_day_are_one_day(month, day, year):
    moment = date(year, month, day)
    name = moment.strftime("%B")
    forms = [
        f"on {name} {day}, {year}",
        f"on {day} {name} {year}",
        f"on the {day}th of {name}, {year}",
        f"on {moment.isoformat()}",
        f"on {day}.{month}.{year}",
        f"on {name.upper()} {day} , {year}",
        f"on {name[:3]}. {day}, {year}",
    ]

    assert [(found.low, found.high) for form in forms for found in find_dates(tokenize(form))] == [(moment, moment)] * 7


def test_the_readers_know_every_month():
    names = re.findall(r"\w+", "January February March April May June July August September October November December")

    assert [find_dates(tokenize(f"in {name} 2014"))[0].month for name in names] == list(range(1, 13))


@pytest.mark.parametrize(
    "text", ["It is recorded as early as 1340.", "It stood there as late as 1840.", "It goes as far back as 1340."]
)
def test_four_digits_behind_as_early_as_are_a_year(text):
    [found] = find_dates(tokenize(text))
    assert found.granularity is Granularity.YEAR


def test_as_many_as_counts():
    assert find_dates(tokenize("It holds as many as 1340.")) == ()


def test_months_may_reach_over_the_new_year():
    (months,) = find_dates(tokenize("It is closed from November to April."))
    assert months.relation is DateRelation.FROM_TO
    assert months.named is not None
    assert months.named.high.year - months.named.low.year == 1


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        pytest.param("Students under 18 may drive.", False, id="what is allowed"),
        pytest.param("Those aged 16 may enter.", False, id="what is allowed at an age"),
        pytest.param("on 3 may the council met", True, id="a day in small letters"),
        pytest.param("it opened on 3 may 2019", True, id="with its year"),
    ],
)
def test_may_behind_a_number(text, is_date):
    assert bool(find_dates(tokenize(text))) is is_date


def test_who_waits_until_a_day_has_it_then():
    [mention] = find_dates(tokenize("They had to wait until May 2021, when it came."))
    assert mention.relation is DateRelation.IN


def test_a_degree_is_no_rough_date():
    assert [mention.relation for mention in find_dates(tokenize("It reached 35 °C in May 2020."))] == [DateRelation.IN]
    [mention] = find_dates(tokenize("It reached 35 °C last July."))
    assert mention.relation is DateRelation.IN


@pytest.mark.parametrize(
    ("text", "relation", "low", "high"),
    [
        pytest.param(
            "It opened less than three years before June 2016.", DateRelation.BETWEEN, 2013, 2016, id="less before"
        ),
        pytest.param(
            "It opened more than three years before June 2016.", DateRelation.BEFORE, None, 2012, id="more before"
        ),
        pytest.param("It opened less than three years after 2010.", DateRelation.BETWEEN, 2010, 2013, id="less after"),
        pytest.param("It opened more than three years after 2010.", DateRelation.AFTER, 2014, None, id="more after"),
        pytest.param("It opened at least three years before 2010.", DateRelation.BY, None, 2007, id="at least before"),
        pytest.param("It opened about three years after 2010.", DateRelation.ABOUT, 2011, 2015, id="about"),
    ],
)
def test_a_distance_may_have_a_bound(text, relation, low, high):
    [mention] = find_dates(tokenize(text))
    assert mention.relation is relation
    assert (mention.low and mention.low.year, mention.high and mention.high.year) == (low, high)
