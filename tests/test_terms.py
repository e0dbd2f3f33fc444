"""A text's terms are the same whether they are read by the chunk or token by token."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.corpus.term_tokens import read_by_tokens
from factcheck.corpus.terms import read_forms

# What is read together with its neighbours, or says how they are read, and plain words between.
PIECES = """
tides harbour Quay Moss two hundred and a half million 400 1,234 5 bn US$5 ½ 1/2 000 - / % . , the an of one no Two First
third quarter dozens several than between second War World Isle Man New York South Korea Hong Kong United States Sino- U.S.
U. S. People's Republic No. Mr. Inc. #tag @ cannot don't 2016-06-25 Guinea-Bissau (two) "first twenty-one one- COVID 19 to in
""".split()


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from([" ", "  ", "\n", "\u00a0"]))
@settings(max_examples=400, deadline=None)
def test_both_readings_agree(pieces, blank):
    text = blank.join(pieces)
    assert read_forms(text) == read_by_tokens(text)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_both_readings_agree_on_any_text(text):
    assert read_forms(text) == read_by_tokens(text.strip())


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        pytest.param("tides of 5 bn litres", ["tide", "=5", "=5e+09", "litr"], id="a short scale goes on with digits"),
        pytest.param("on the Isle of Man today", ["place", "today"], id="little words inside a name"),
        pytest.param("two tides, two hundred tides", ["=2", "tide", "=200", "tide"], id="the same word in two numbers"),
        pytest.param("World War Two ended", ["event", "end"], id="a number that is a name's"),
        pytest.param("He met Mr. Poe", ["meet", "mr.", "poe"], id="a shortened word"),
        pytest.param("1 234 567 tides", ["=1.23457e+06", "tide"], id="digits in groups"),
    ],
)
def test_what_is_read_together(text, terms):
    kinds = ("place:", "country:", "region:", "event:", "territory:")
    found = [term.partition(":")[0] if term.startswith(kinds) else term for term, _ in read_forms(text)]
    assert [term if term not in {"country", "region", "territory"} else "place" for term in found] == terms
