"""Comparing dates: what bears a statement's date out, what excludes it, and what leaves it open."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.dates import DateMention, find_dates
from factcheck.matching.dates import DateDetail, compare_dates
from factcheck.model import Relation
from factcheck.text.tokens import tokenize

#: A Tuesday.
TODAY = date(2016, 6, 28)


def mention(text: str, reference: date | None = None) -> DateMention:
    (found,) = find_dates(tokenize(text), reference)
    return found


def compare(statement: str, evidence: str) -> str:
    match = compare_dates(mention(statement), mention(evidence))
    return f"{match.relation.value} {match.detail.value}"


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("on a Friday", "on Sunday 12 May", "conflicts outside", id="another weekday"),
        pytest.param("on a Sunday", "on Sunday 12 May", "agrees inside", id="the weekday that is said"),
        pytest.param("on a Friday", "on 12 May 2013", "conflicts outside", id="the weekday of a day"),
        pytest.param("on a Sunday", "on 12 May 2013", "agrees inside", id="the weekday of a day, the same"),
        pytest.param("on a Friday", "on a Sunday in May 2013", "conflicts outside", id="a weekday in a month"),
        pytest.param("in May 2013", "on a Sunday in May 2013", "agrees equal", id="the month of a weekday"),
        pytest.param("on a Friday", "on 12 May", "missing unresolved", id="no year, no weekday"),
        pytest.param("on a Friday", "before 12 May 2013", "missing unresolved", id="a bound has no weekday"),
        pytest.param("in 2014", "in 2014", "agrees equal", id="the same year"),
        pytest.param("June 25, 2016", "2016-06-25", "agrees equal", id="two formats"),
        pytest.param("in 2014", "in May 2014", "agrees inside", id="a month of the year"),
        pytest.param("in 1991", "in 2001", "conflicts outside", id="another year"),
        pytest.param("in May 2009", "in 2009", "missing coarser", id="evidence too coarse"),
        pytest.param("in May 2014", "in May 2015", "conflicts outside", id="the month of another year"),
        pytest.param("in the 1990s", "in 1995", "agrees inside", id="a decade holds its years"),
        pytest.param("in 1995", "in the 1990s", "missing coarser", id="a decade is too coarse"),
        pytest.param("in the 16th century", "in 1583", "agrees inside", id="a century holds its years"),
        pytest.param("in the 19th century", "in 1900", "agrees inside", id="a year of two centuries"),
        pytest.param("in Q3 2015", "in August 2015", "agrees inside", id="a quarter holds its months"),
        pytest.param("in early 2015", "in December 2015", "conflicts outside", id="the other end of the year"),
        pytest.param("in 2015", "in early 2015", "agrees inside", id="a part of the year"),
        pytest.param("as of May 2018", "in May 2018", "agrees equal", id="a state of that month"),
        pytest.param("in winter 1998", "in January 1998", "agrees inside", id="the winter that ends in the year"),
        pytest.param("in winter 1998", "in December 1998", "agrees inside", id="the winter that begins in the year"),
    ],
)
def test_a_point_agrees_with_what_lies_inside_it(statement, evidence, expected):
    assert compare(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("before 2010", "in 2009", "agrees bound-kept", id="before: the year before"),
        pytest.param("before 2010", "in 2010", "conflicts bound-broken", id="before is strict"),
        pytest.param("after 3 April 2020", "as of April 1, 2020", "conflicts bound-broken", id="after: too early"),
        pytest.param("after January 2013", "in February 2013", "agrees bound-kept", id="after: the next month"),
        pytest.param("by 2020", "in 2020", "agrees bound-kept", id="by takes its year in"),
        pytest.param("by 2020", "in 2021", "conflicts bound-broken", id="by: too late"),
        pytest.param("before 2010", "before 2009", "agrees bound-kept", id="a narrower bound"),
        pytest.param("before 2010", "before 2012", "missing coarser", id="a wider bound"),
        pytest.param("before March 2017", "in 2017", "missing coarser", id="a year on both sides of the bound"),
        pytest.param("after 1928", "by 1929", "agrees bound-kept", id="evidence means the year that it names"),
        pytest.param("between 2010 and 2012", "in 2011", "agrees inside", id="between"),
        pytest.param("between 2010 and 2012", "in 2013", "conflicts bound-broken", id="not between"),
        pytest.param("in 2009", "before 2010", "missing coarser", id="a bound cannot confirm a point"),
        pytest.param("in 2010", "before 2010", "conflicts outside", id="a bound can exclude a point"),
        pytest.param("by March 11, 2020", "as of March 11, 2020", "agrees bound-kept", id="the bound's own day"),
        pytest.param("in 2020", "by 2020", "agrees equal", id="as of and by are used alike"),
    ],
)
def test_a_bound_of_the_statement_is_taken_at_its_word(statement, evidence, expected):
    assert compare(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("since 2013", "in 2013", "agrees bound-kept", id="since: when it began"),
        pytest.param("since 2013", "in May 2013", "agrees bound-kept", id="since: a month of that year"),
        pytest.param("since 2013", "since 2010", "conflicts bound-broken", id="since another year"),
        pytest.param("since 2013", "in 2015", "missing during", id="later says nothing of the beginning"),
        pytest.param("since 2013", "in 2010", "conflicts bound-broken", id="earlier than the beginning"),
        pytest.param("in 2015", "since 2013", "missing during", id="a point within a stretch"),
        pytest.param("in 2012", "since 2013", "conflicts outside", id="before the stretch"),
        pytest.param("until 2013", "in 2011", "missing during", id="earlier says nothing of the end"),
        pytest.param("until 2013", "until 2014", "conflicts bound-broken", id="until another year"),
        pytest.param("2014-2016", "from 2014 to 2016", "agrees equal", id="two ways to write a range"),
        pytest.param("from 2010 to 2014", "from May 2010 to June 2014", "agrees inside", id="finer ends"),
        pytest.param("from May 2010 to June 2014", "from 2010 to 2014", "missing coarser", id="coarser ends"),
        pytest.param("from 2010 to 2014", "from 2010 to 2013", "conflicts outside", id="another end"),
        pytest.param("from 2010 to 2014", "in 2012", "missing during", id="a point cannot confirm a range"),
        pytest.param("from 2010 to 2014", "in 2016", "conflicts outside", id="a point outside a range"),
        pytest.param("in June 2016", "from 2010 to June 2016", "agrees inside", id="what ended then"),
        pytest.param("in 2012", "from 2010 to 2014", "missing during", id="a year within a range"),
        pytest.param("in 1941", "from 23 to 26 September 1941", "agrees inside", id="days of the year"),
        pytest.param("since 2010", "from May 2010 to 2014", "agrees bound-kept", id="the range's beginning"),
    ],
)
def test_a_stretch_is_compared_by_its_ends(statement, evidence, expected):
    assert compare(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("June 25", "June 25, 2016", "agrees year-filled", id="only the evidence says the year"),
        pytest.param("June 25, 2016", "June 25", "agrees year-filled", id="only the statement says it"),
        pytest.param("June 25", "25 June", "agrees equal", id="neither says it"),
        pytest.param("July 25, 2016", "June 25", "conflicts outside", id="another month"),
        pytest.param("in March", "on 19 March 2015", "agrees year-filled", id="a day of the month"),
        pytest.param("March 19", "in March 2015", "missing coarser", id="only the month"),
        pytest.param("June 25", "in 2016", "missing unresolved", id="they share nothing"),
        pytest.param("before March 5", "as of 4 March", "agrees bound-kept", id="a bound without years"),
        pytest.param("after March 5", "as of 4 March 2020", "conflicts bound-broken", id="a bound, one year"),
        pytest.param("before January 5, 2020", "on December 30", "agrees bound-kept", id="over New Year"),
    ],
)
def test_a_missing_year_is_lent_by_the_other_side(statement, evidence, expected):
    assert compare(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("in September 2015", "September last year", "agrees equal", id="September last year"),
        pytest.param("in September 2016", "September last year", "conflicts outside", id="not this September"),
        pytest.param("in 2014", "two years ago", "agrees equal", id="two years ago"),
        pytest.param("in 2015", "two years ago", "conflicts outside", id="not last year"),
        pytest.param("June 25, 2016", "on June 25", "agrees equal", id="the year of the source"),
        pytest.param("July 25, 2016", "on June 25", "conflicts outside", id="another month"),
        pytest.param("June 25, 2015", "on June 25", "missing unresolved", id="a guessed year is no conflict"),
        pytest.param("last year", "last year", "agrees repeated", id="the evidence's words, read as of its day"),
        pytest.param("last year", "in 2015", "missing unresolved", id="the statement has no date to count from"),
        pytest.param("last year", "this year", "missing unresolved", id="other words, and no date to count from"),
    ],
)
def test_evidence_of_a_known_date_is_resolved(statement, evidence, expected):
    match = compare_dates(mention(statement), mention(evidence, TODAY))

    assert f"{match.relation.value} {match.detail.value}" == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("last year", "last year", "agrees equal", id="the same words"),
        pytest.param("last year", "two years ago", "missing unresolved", id="texts of unknown dates"),
        pytest.param("last year", "in 2015", "missing unresolved", id="a year against none"),
        pytest.param("on Tuesday", "on Wednesday", "conflicts outside", id="two weekdays"),
        pytest.param("the first half of last year", "late last year", "missing unresolved", id="parts of a year"),
        pytest.param("last summer", "last winter", "missing unresolved", id="two seasons"),
        pytest.param("15 years later", "15 years later", "agrees equal", id="the same distance"),
        pytest.param("15 years later", "10 years later", "conflicts outside", id="another distance"),
        pytest.param("in 44 BC", "c. 44 BC", "agrees equal", id="the same year before Christ"),
        pytest.param("in 44 BC", "in 43 BC", "conflicts outside", id="another year before Christ"),
        pytest.param("in 44 BC", "in 2014", "conflicts outside", id="before and after Christ"),
    ],
)
def test_dates_without_a_place_on_the_calendar_compare_by_their_words(statement, evidence, expected):
    assert compare(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("about 1950", "in 1952", "agrees inside", id="near"),
        pytest.param("about 1950", "in 1990", "conflicts outside", id="far"),
        pytest.param("in 1950", "about 1950", "agrees equal", id="a hedge of the evidence on the same year"),
        pytest.param("in 1952", "about 1950", "missing coarser", id="a hedge cannot confirm another year"),
        pytest.param("05/06/2016", "May 6, 2016", "agrees equal", id="the reading that fits"),
        pytest.param("before 05/06/2016", "May 6, 2016", "agrees bound-kept", id="a bound and two readings"),
        pytest.param("05/06/2016", "July 6, 2016", "conflicts outside", id="no reading fits"),
        pytest.param("in the 2018/19 season", "2017/18 season", "conflicts outside", id="seasons share a year"),
        pytest.param("2014-2015 season", "2014–15 season", "agrees equal", id="two ways to write a season"),
        pytest.param("FY2015", "in 2015", "agrees equal", id="a fiscal year by its number"),
        pytest.param("in FY2015", "in October 2014", "missing overlap", id="a fiscal year may begin early"),
        pytest.param("in FY2015", "in October 2012", "conflicts outside", id="but not years early"),
    ],
)
def test_what_is_vague_or_ambiguous_agrees_with_what_it_may_mean(statement, evidence, expected):
    assert compare(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "distance"),
    [
        pytest.param("in 2014", "in May 2014", 0, id="inside"),
        pytest.param("June 25, 2016", "June 28, 2016", 3, id="later is positive"),
        pytest.param("June 25, 2016", "June 20, 2016", -5, id="earlier is negative"),
        pytest.param("before 2010", "in 2009", -1, id="from the bound"),
        pytest.param("last year", "in 2009", None, id="unknown"),
    ],
)
def test_the_distance_is_in_days_and_signed(statement, evidence, distance):
    assert compare_dates(mention(statement), mention(evidence)).distance == distance


FORMS = st.sampled_from(
    """in 2014|May 2014|June 25, 2016|June 25|in March|05/06/2016|before 2010|after May 2012|by 2020|since 2013|until 2011
    |as of October 2018|2014-16|from 2010 to 2012|between 2010 and 2013|about 1950|early 2015|the 1990s|the 19th century
    |Q3 2015|FY2015|2014-15 season|winter 1998|last year|two years ago|more than two years ago|on Tuesday|yesterday
    |last summer|15 years later|the previous year|44 BC|April 17-24|until April 3|before the end of 2015|the 1800s""".replace(
        "\n    ", ""
    ).split("|")
)
REFERENCES = st.one_of(st.none(), st.dates(date(1800, 1, 1), date(2100, 1, 1)))


@given(FORMS, REFERENCES)
def test_every_date_agrees_with_itself(form, reference):
    one = mention(form, reference)

    match = compare_dates(one, one)

    assert (match.relation, match.detail) == (Relation.AGREES, DateDetail.EQUAL)


@given(FORMS, FORMS, REFERENCES, REFERENCES)
def test_what_is_equal_agrees_both_ways(one, other, here, there):
    forth = compare_dates(mention(one, here), mention(other, there))
    back = compare_dates(mention(other, there), mention(one, here))

    assert forth.detail is not DateDetail.EQUAL or back.relation is Relation.AGREES


@given(st.dates(date(1000, 1, 1), date(2100, 1, 1)), st.dates(date(1000, 1, 1), date(2100, 1, 1)))
def test_days_agree_only_with_themselves(one, other):
    match = compare_dates(mention(f"on {one.isoformat()}"), mention(f"on {other.isoformat()}"))

    assert (match.relation is Relation.AGREES) == (one == other)
    assert match.distance == (other - one).days
