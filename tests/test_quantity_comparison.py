"""The rules of comparing a statement's quantity with the evidence's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.quantities import find_quantities
from factcheck.matching.comparability import comparable, differ_in_unit, same_unit
from factcheck.matching.quantities import QuantityDetail, compare_quantities
from factcheck.model import Relation
from factcheck.text.tokens import tokenize

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


def read(text):
    (found,) = find_quantities(tokenize(text))
    return found


@pytest.mark.parametrize(
    ("statement", "evidence", "relation", "detail"),
    [
        pytest.param("$400bn", "US$400 billion", AGREES, "equal", id="formats"),
        pytest.param("more than 30 deals", "31 deals", AGREES, "within", id="inside a bound"),
        pytest.param("more than 55 %", "57 out of 100", AGREES, "within", id="marks are told in percent"),
        pytest.param("less than 55 %", "5.7/10", CONFLICTS, "outside", id="marks out of ten as well"),
        pytest.param(
            "fewer than 9,000 tests", "1,400 of the 7,600 tests", AGREES, "within", id="part and whole within"
        ),
        pytest.param(
            "more than 9,000 tests", "1,400 of the 7,600 tests", CONFLICTS, "outside", id="part and whole beyond"
        ),
        pytest.param(
            "fewer than 6,000 tests", "1,400 of the 7,600 tests", MISSING, "other-unit", id="the part alone within"
        ),
        pytest.param("fewer than 28 ships", "15 out of 28 ships", MISSING, "other-unit", id="a bound at the whole"),
        pytest.param("after the 2nd lap", "after the 3rd lap", CONFLICTS, "different", id="two points of a count"),
        pytest.param("after the 2nd lap", "after the 2nd lap", AGREES, "equal", id="one point of a count"),
        pytest.param("the 80th minute", "after the 57th minute", MISSING, "coarser", id="a point beyond another"),
        pytest.param("the 50th minute", "after the 57th minute", CONFLICTS, "different", id="a point before another"),
        pytest.param("half", "rated 5/10", MISSING, "other-unit", id="a fraction is no mark"),
        pytest.param("at least 400", "400", AGREES, "equal", id="at least holds its bound"),
        pytest.param("more than 400", "400", CONFLICTS, "bound", id="more than does not"),
        pytest.param("fewer than 400", "400", CONFLICTS, "bound", id="nor does fewer than"),
        pytest.param("more than 9 summits", "more than 10 summits", AGREES, "within", id="a stronger bound"),
        pytest.param(
            "more than 40 ships", "more than 30 ships", CONFLICTS, "bound", id="a weaker bound, in use refuted"
        ),
        pytest.param("more than 30 ships", "over 30 ships", AGREES, "equal", id="the same bound"),
        pytest.param("fewer than 20 ships", "more than 30 ships", CONFLICTS, "direction", id="opposite bounds"),
        pytest.param(
            "fewer than 40 ships", "more than 30 ships", AGREES, "within", id="a hedge in evidence is a point"
        ),
        pytest.param("more than 30 ships", "20 to 40 ships", MISSING, "coarser", id="a range across the bound"),
        pytest.param("more than 30 ships", "40 to 50 ships", AGREES, "within", id="a range inside the bound"),
        pytest.param("more than 50 ships", "40 to 50 ships", CONFLICTS, "outside", id="a range outside the bound"),
        pytest.param("just over 30 ships", "31 ships", AGREES, "within", id="not far above"),
        pytest.param("just over 30 ships", "90 ships", CONFLICTS, "outside", id="far above"),
        pytest.param("slightly more than 30 ships", "40 to 50 ships", CONFLICTS, "outside", id="a range far above"),
        pytest.param("well over 30 ships", "90 ships", AGREES, "within", id="well over sets no end"),
        pytest.param("nearly 558.4 tons", "558.4 tons", AGREES, "equal", id="nearly holds its end"),
        pytest.param("nearly 500 tons", "600 tons", CONFLICTS, "outside", id="nearly is not above"),
        pytest.param("about 560 tons", "558.4 tons", AGREES, "within", id="about"),
        pytest.param("558.4 tons", "about 560 tons", MISSING, "coarser", id="about cannot confirm more digits"),
        pytest.param("between 10 and 20", "15", AGREES, "within", id="inside a range"),
        pytest.param("from 6 to 16", "from 6 to 12", CONFLICTS, "different", id="one end of a range is another"),
        pytest.param("between 10 and 20", "from 12 to 18", MISSING, "coarser", id="a narrower range is another"),
        pytest.param("between 10 and 20", "25", CONFLICTS, "outside", id="outside a range"),
        pytest.param("15 ships", "between 10 and 20 ships", MISSING, "coarser", id="a range cannot confirm a point"),
        pytest.param("500 ships", "400 ships", CONFLICTS, "different", id="another number"),
        pytest.param("9.79 tons", "9.785 tons", AGREES, "rounded", id="rounding"),
        pytest.param("2 million ships", "2.4 million ships", CONFLICTS, "different", id="rounding does not reach far"),
        pytest.param("770 km", "about 480 miles", AGREES, "converted", id="conversion of rounded values"),
        pytest.param("24 hours", "one day", AGREES, "converted", id="exact conversion"),
        pytest.param("20 °C", "68 °F", AGREES, "converted", id="temperatures"),
        pytest.param("500 km", "480 miles", CONFLICTS, "different", id="conversion finds the difference"),
        pytest.param("a quarter", "25 percent", AGREES, "converted", id="a fraction is a share"),
        pytest.param("more than a quarter", "28 percent", AGREES, "within", id="over a quarter"),
        pytest.param("more than a third", "28 percent", CONFLICTS, "outside", id="not over a third"),
        pytest.param("nearly half", "46 percent", AGREES, "within", id="nearly a part is wider"),
        pytest.param("a third", "33 percent", AGREES, "rounded", id="a third in whole percent"),
        pytest.param("33 percent", "a third", AGREES, "rounded", id="and back"),
        pytest.param("28 percent", "28 percentage points", MISSING, "other-unit", id="points are no percent"),
        pytest.param("$5", "€5", MISSING, "other-unit", id="no exchange rates"),
        pytest.param("5 km", "5 kg", MISSING, "other-unit", id="another dimension"),
        pytest.param("$5", "A$5", AGREES, "equal", id="dollars of no named country"),
        pytest.param("15 ships", "15 out of 28 ships", AGREES, "equal", id="the part of a share"),
        pytest.param("28 ships", "15 out of 28 ships", AGREES, "equal", id="the whole of a share"),
        pytest.param("20 sailors", "15 out of 28 ships", MISSING, "other-unit", id="neither part nor whole"),
        pytest.param("15 out of 28", "14 out of 28", CONFLICTS, "different", id="another share"),
        pytest.param("a mark of 6.7", "rated 6.7/10", AGREES, "equal", id="a mark without its scale"),
        pytest.param("67 percent", "rated 6.7/10", AGREES, "converted", id="a mark is told in percent"),
        pytest.param("125 litres a year", "125 litres per day", CONFLICTS, "different", id="another rate"),
        pytest.param("70 tonnes a week", "10 tonnes a day", AGREES, "converted", id="a rate that converts"),
        pytest.param("over 1,000 euros a year", "100 euros a month", AGREES, "within", id="a rate within a bound"),
        pytest.param("5 euros a day", "5 euros per person", AGREES, "equal", id="per what is no time"),
        pytest.param("won 3-1", "lost 1-3", AGREES, "equal", id="a result from the other side"),
        pytest.param("won 3-1", "won 3-2", CONFLICTS, "different", id="another result"),
        pytest.param("worth 400 billion", "worth $400 billion", AGREES, "equal", id="a bare number of the same digits"),
        pytest.param("the 70th year", "the 71st year", CONFLICTS, "different", id="another rank"),
        pytest.param("the 70th year", "70 years", MISSING, "other-unit", id="a rank is no count"),
        pytest.param("thousands of ships", "3,000 ships", AGREES, "within", id="a vague count"),
        pytest.param("3,000 ships", "thousands of ships", MISSING, "coarser", id="a vague count cannot confirm"),
        pytest.param("dozens of ships", "three ships", CONFLICTS, "outside", id="a vague count excludes"),
        pytest.param("nearly 585.4 billion", "558.4 billion", CONFLICTS, "outside", id="four digits are known"),
        pytest.param("nearly 560", "545", AGREES, "within", id="two digits are not"),
        pytest.param(
            "185 minutes", "about three hours", MISSING, "coarser", id="finer than an estimate in another unit"
        ),
        pytest.param("extends over about 25 acres", "ten hectares", AGREES, "within", id="over a place"),
    ],
)
def test_the_relation_follows_from_both_intervals(statement, evidence, relation, detail):
    match = compare_quantities(read(statement), read(evidence))
    assert (match.relation, match.detail) == (relation, QuantityDetail(detail))


def test_the_distance_is_the_signed_log_of_the_ratio():
    assert compare_quantities(read("100 ships"), read("200 ships")).distance == pytest.approx(0.6931, abs=1e-4)
    assert compare_quantities(read("200 ships"), read("100 ships")).distance == pytest.approx(-0.6931, abs=1e-4)
    assert compare_quantities(read("0 ships"), read("100 ships")).distance == 20


def test_counts_have_the_same_unit_by_a_noun_in_common():
    assert same_unit(read("30 trade agreements"), read("20 agreements"))
    assert not same_unit(read("30 agreements"), read("20 ships"))
    assert same_unit(read("30 km"), read("20 miles"))
    assert not same_unit(read("30 km"), read("20 kg"))


SAMPLES = st.sampled_from(
    [
        "30 ships",
        "more than 30 ships",
        "about 560 tons",
        "$5",
        "€5m",
        "28%",
        "a quarter",
        "28 percentage points",
        "3-1",
        "15 out of 28",
        "the 70th year",
        "10 to 20 km",
        "dozens of men",
        "twice the size",
        "20 °C",
        "won twice",
        "6.7/10",
        "nearly 40",
        "0 ships",
        "24 hours",
    ]
)


@given(SAMPLES)
def test_a_quantity_agrees_with_itself(text):
    quantity = read(text)
    assert compare_quantities(quantity, quantity).relation is AGREES


@given(SAMPLES, SAMPLES)
def test_comparability_is_mutual_and_its_lack_is_no_conflict(one, other):
    first, second = read(one), read(other)
    assert comparable(first, second) == comparable(second, first)
    if not comparable(first, second):
        assert compare_quantities(first, second).relation is MISSING


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_bounds_follow_arithmetic(claimed, given_value):
    evidence = read(f"{given_value} ships")
    above = compare_quantities(read(f"more than {claimed} ships"), evidence).relation
    assert (above is AGREES) == (given_value > claimed)
    at_most = compare_quantities(read(f"at most {claimed} ships"), evidence).relation
    assert (at_most is AGREES) == (given_value <= claimed)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("40 euros", "40 yen", True, id="one number in two currencies"),
        pytest.param("40 euros", "30 yen", False, id="two amounts, which may be one"),
        pytest.param("$40", "US$40", False, id="one currency"),
        pytest.param("5 percent", "5 percentage points", True, id="percent and points"),
        pytest.param("8 points", "8 percent", True, id="points of what rose by percent"),
        pytest.param("8 ships", "8 percent", False, id="ships are no points"),
        pytest.param("0 euros", "0 yen", False, id="nothing is nothing"),
    ],
)
def test_one_number_in_two_units(one, other, expected):
    assert differ_in_unit(read(one), read(other)) is expected


def test_what_is_within_less_is_within_more():
    assert compare_quantities(read("within 3 hours"), read("within 2 hours")).relation is AGREES
    assert compare_quantities(read("within 48 hours"), read("within 48 hours")).relation is AGREES
