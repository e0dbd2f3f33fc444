"""The rules of reading numbers in digits and in words."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.facts.numbers import NUMBER_WORDS, NumberForm, read_digits, read_number
from factcheck.text.tokens import TokenKind, tokenize

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(number):
    """Spell a whole number below a quintillion, an oracle written apart from the reader."""
    for scale, word in (
        (10**15, "quadrillion"),
        (10**12, "trillion"),
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
    ):
        if number >= scale:
            rest = number % scale
            joint = " and " if 0 < rest < 100 else " "
            return f"{spell(number // scale)} {word}" + (joint + spell(rest) if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{ONES[number // 100]} hundred" + (f" and {spell(rest)}" if rest else "")
    if number >= 20:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    return ONES[number]


def read_first(text):
    """Read the number at the first token at which one may begin."""
    tokens = tokenize(text).tokens
    for at, token in enumerate(tokens):
        if token.kind is TokenKind.NUMBER or token.lower in NUMBER_WORDS:
            return read_number(tokens, at)
    return None


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        pytest.param("7", (7.0, 1.0), id="plain"),
        pytest.param("1,234.5", (1234.5, 0.1), id="English groups"),
        pytest.param("1.234,5", (1234.5, 0.1), id="continental groups"),
        pytest.param("1.234.567", (1234567.0, 1.0), id="two points can only be group marks"),
        pytest.param("12,34,567", (1234567.0, 1.0), id="Indian groups"),
        pytest.param("3.712", (3.712, 0.001), id="a lone point is a decimal point"),
        pytest.param("600.000", (600000.0, 1.0), id="three decimals of nothing are a group"),
        pytest.param("1.000", (1.0, 0.001), id="but 1.000 is a full average"),
        pytest.param("0,5", (0.5, 0.1), id="a comma before one digit is a decimal comma"),
        pytest.param("12.50", (12.5, 0.01), id="a written zero counts"),
        pytest.param("1.2.3", None, id="a version"),
        pytest.param("007", None, id="a label with zeros before"),
        pytest.param("9" * 41, None, id="too long for a quantity"),
    ],
)
def test_digits_are_read_by_their_groups(digits, expected):
    assert read_digits(digits) == expected


@given(st.integers(min_value=0, max_value=10**18 - 1))
def test_every_spelled_number_reads_as_itself(number):
    found = read_first(spell(number) + " ships")
    assert found is not None
    assert math.isclose(found.value, number, rel_tol=1e-12)


@given(st.integers(min_value=0, max_value=10**15))
def test_english_groups_do_not_change_a_number(number):
    assert read_digits(f"{number:,}") == read_digits(str(number))


@pytest.mark.parametrize(
    ("text", "value", "form"),
    [
        pytest.param("1 234 567 trees", 1234567, NumberForm.CARDINAL, id="blanks as group marks"),
        pytest.param("1'234 trees", 1234, NumberForm.CARDINAL, id="an apostrophe as group mark"),
        pytest.param("in .5 of it", 0.5, NumberForm.CARDINAL, id="no digit before the point"),
        pytest.param("2½ years", 2.5, NumberForm.CARDINAL, id="a fraction sign after a whole number"),
        pytest.param("2 1/2 cups", 2.5, NumberForm.CARDINAL, id="a slashed fraction after a whole number"),
        pytest.param("½ of it", 0.5, NumberForm.FRACTION, id="a fraction sign alone"),
        pytest.param("1/3 of it", 1 / 3, NumberForm.FRACTION, id="a slashed fraction"),
        pytest.param("two and a half million cars", 2.5e6, NumberForm.CARDINAL, id="a half before the scale"),
        pytest.param("a million and a half cars", 1.5e6, NumberForm.CARDINAL, id="a half after the scale"),
        pytest.param("one and a half years", 1.5, NumberForm.CARDINAL, id="one with a half is a number"),
        pytest.param("half a million cars", 5e5, NumberForm.CARDINAL, id="half of a scale"),
        pytest.param("a quarter of a million cars", 2.5e5, NumberForm.CARDINAL, id="a quarter of a scale"),
        pytest.param("a dozen eggs", 12, NumberForm.CARDINAL, id="dozen"),
        pytest.param("two dozen eggs", 24, NumberForm.CARDINAL, id="dozens counted"),
        pytest.param("a quarter of them", 0.25, NumberForm.FRACTION, id="quarter"),
        pytest.param("three-quarters of them", 0.75, NumberForm.FRACTION, id="hyphened fraction"),
        pytest.param("two thirds", 2 / 3, NumberForm.FRACTION, id="fraction in words"),
        pytest.param("fell by a third.", 1 / 3, NumberForm.FRACTION, id="a third before a stop is a part"),
        pytest.param("a third fewer boats", 1 / 3, NumberForm.FRACTION, id="a third less is a part"),
        pytest.param("a third term", 3, NumberForm.ORDINAL, id="a third before a noun is a rank"),
        pytest.param("the 70th year", 70, NumberForm.ORDINAL, id="ordinal in digits"),
        pytest.param("the twenty-first ship", 21, NumberForm.ORDINAL, id="compound ordinal"),
        pytest.param("the hundredth ship", 100, NumberForm.ORDINAL, id="ordinal of a scale"),
        pytest.param("twice the size", 2, NumberForm.MULTIPLE, id="twice"),
        pytest.param("sales halved", 0.5, NumberForm.MULTIPLE, id="halved"),
        pytest.param("hundreds of thousands of birds", 2e5, NumberForm.VAGUE, id="vague scales multiply"),
        pytest.param("several hundred birds", 200, NumberForm.VAGUE, id="several hundred"),
    ],
)
def test_numbers_are_read_in_all_their_forms(text, value, form):
    found = read_first(text)
    assert found is not None
    assert math.isclose(found.value, value)
    assert found.form is form


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("one of them", id="one stands for a person"),
        pytest.param("a comprehensive one.", id="one stands for a thing"),
        pytest.param("no one knows", id="no one is nobody"),
        pytest.param("it would one day sink", id="one day is some day"),
        pytest.param("the latter half of it", id="a half that is a side"),
        pytest.param("his half-brother", id="half in a compound"),
        pytest.param("in World War Two", id="a capital makes a name"),
        pytest.param("The First Lady", id="a title"),
        pytest.param("² is a sign", id="a superscript is a digit to isdigit and no number"),
    ],
)
def test_words_that_only_look_like_numbers_are_none(text):
    assert read_first(text) is None


def test_a_chain_of_scales_ends_before_it_overflows():
    assert read_first("million " * 2000) is None
    found = read_first("a " + "million " * 2000)
    assert found is not None
    assert math.isfinite(found.value)


@given(st.text(alphabet="0123456789.,'/½² -x", max_size=60))
def test_no_run_of_digits_and_signs_breaks_the_reader(text):
    tokens = tokenize(text).tokens
    for at, token in enumerate(tokens):
        if token.kind is TokenKind.NUMBER or token.lower in NUMBER_WORDS:
            found = read_number(tokens, at)
            assert found is None or (math.isfinite(found.value) and found.first <= at < found.last <= len(tokens))
