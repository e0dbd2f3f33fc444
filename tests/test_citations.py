"""A citation names a source in one line, whatever the bibliography holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.citations import cite
from factcheck.model import Source

FULL = {
    "type": "article-magazine",
    "author": [{"family": "Byron", "given": "Ada"}],
    "title": "On Tides",
    "container-title": "Sea and Shore",
    "issued": {"date-parts": [[2016, 6, 28]]},
}

CASES = [
    pytest.param(FULL, "para. 15", "Ada Byron, “On Tides”, Sea and Shore, 28 June 2016, para. 15", id="all-parts"),
    pytest.param({}, None, "key", id="no-part-at-all-falls-back-to-the-key"),
    pytest.param({}, "p. 3", "key, p. 3", id="the-locator-stands-without-any-part"),
    pytest.param({"title": "On Tides"}, None, "“On Tides”", id="title-alone"),
    pytest.param({"author": [{"literal": "Tide Office"}]}, None, "Tide Office", id="an-institution-is-a-literal"),
    pytest.param(
        {"author": [{"family": "A"}, {"family": "B"}, {"family": "C"}]},
        None,
        "A, B and C",
        id="three-authors-are-named",
    ),
    pytest.param({"author": [{"family": c} for c in "ABCD"]}, None, "A et al.", id="four-authors-are-cut"),
    pytest.param(
        {"author": [{"family": "Berg", "given": "Ann", "non-dropping-particle": "van den", "suffix": "Jr."}]},
        None,
        "Ann van den Berg Jr.",
        id="particles-and-suffix-in-reading-order",
    ),
    pytest.param({"author": [{"family": "王", "given": "欣"}]}, None, "王欣", id="han-names-run-family-first"),
    pytest.param(
        {"editor": [{"family": "Berg"}], "title": "T"}, None, "Berg (ed.), “T”", id="editor-for-want-of-author"
    ),
    pytest.param(
        {"title": "T", "publisher": "Quay Press"}, None, "“T”, Quay Press", id="publisher-for-want-of-journal"
    ),
    pytest.param({"title": "The “long” <i>wave</i>"}, None, "“The ‘long’ wave”", id="inner-quotes-single-markup-gone"),
    pytest.param({"issued": {"date-parts": [[2016, 6]]}}, None, "June 2016", id="month"),
    pytest.param({"issued": {"date-parts": [["2016"]]}}, None, "2016", id="year-as-text"),
    pytest.param({"issued": {"date-parts": [[-44, 3, 15]]}}, None, "15 March 44 BC", id="before-our-era"),
    pytest.param(
        {"issued": {"date-parts": [[2016, 1, 2], [2016, 1, 4]]}}, None, "2 January 2016–4 January 2016", id="range"
    ),
    pytest.param({"issued": {"date-parts": [[1910]], "circa": True}}, None, "c. 1910", id="circa"),
    pytest.param({"issued": {"date-parts": [[1910]], "season": 3}}, None, "Autumn 1910", id="season"),
    pytest.param({"issued": {"date-parts": [[1910, 22]]}}, None, "Summer 1910", id="season-as-month-22"),
    pytest.param({"issued": {"raw": "2016-06-28"}}, None, "28 June 2016", id="iso-in-raw"),
    pytest.param({"issued": {"literal": "in the spring of 1910"}}, None, "in the spring of 1910", id="literal-date"),
    pytest.param({"issued": {"date-parts": [[2016, 13 + 20, 40]]}}, None, "2016", id="a-month-33-ends-the-date"),
    pytest.param({"issued": {"date-parts": [[2016, 6, 99]]}}, None, "June 2016", id="a-day-99-ends-the-date"),
    pytest.param({"issued": {"date-parts": [["9" * 5000]]}}, None, "key", id="a-year-of-5000-digits-is-none"),
    pytest.param({"issued": 2016, "title": ["T"], "author": "Ada"}, None, "key", id="wrong-types-are-left-out"),
    pytest.param(
        {"title": "Red \x1b[31m\u202ealert\n now"}, None, "“Red [31malert now”", id="no-terminal-codes-get-through"
    ),
]


@pytest.mark.parametrize(("item", "locator", "expected"), CASES)
def test_a_citation_names_the_parts_that_are_known(item, locator, expected):
    assert cite(Source("key", item), locator) == expected


def test_a_title_without_end_is_cut():
    citation = cite(Source("key", {"title": "tide " * 1_000_000}))

    assert len(citation) <= 302
    assert citation.endswith("…”")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["date-parts", "family", "literal", "raw", "given", "season"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.sampled_from(["author", "editor", "title", "container-title", "issued", "publisher"]),
        json_values,
        max_size=5,
    ),
    st.none() | st.text(max_size=8),
)
def test_no_bibliography_entry_crashes_it_and_the_line_is_one_line(item, locator):
    citation = cite(Source("key", item), locator)

    assert citation
    assert len(citation.splitlines()) == 1
