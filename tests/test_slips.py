"""Figures that may be another one copied wrongly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.slips import is_slip


@pytest.mark.parametrize(
    ("said", "found", "expected"),
    [
        pytest.param("12.0 km", "12 km", False, id="a nought behind the point"),
        pytest.param("1.5 million", "1,500,000", False, id="the same in other words"),
        pytest.param("40 km", "400 m", False, id="other units"),
        pytest.param("73 volumes", "37 Volumes", True, id="the same word beside it"),
        pytest.param("73", "37", True, id="two digits exchanged"),
        pytest.param("13.5 percent", "15.3 percent", True, id="across a point"),
        pytest.param("1,284", "1,264", True, id="one of four digits"),
        pytest.param("420 million", "42 million", True, id="a nought too many"),
        pytest.param("1,300", "13", True, id="noughts lost"),
        pytest.param("31", "37", False, id="one of two digits: two counts"),
        pytest.param("7", "9", False, id="one digit"),
        pytest.param("1,284", "1,265", False, id="two digits changed"),
        pytest.param("five", "4", False, id="a word has no digits"),
        pytest.param("40", "40", False, id="the same"),
    ],
)
def test_slips(said, found, expected):
    assert is_slip(said, found) is expected


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_slip_works_both_ways(said, found):
    assert is_slip(said, found) == is_slip(found, said)
