"""What follows from whom a passage sets apart."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.set_apart_deeds import settle_exclusions
from factcheck.model import Kind

ALL = "Every town except Lima signed it."
NONE = "No town but Lima signed it."
BOTH = "Lima as well as Cusco signed it."


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("Every town signed it.", ALL, ["conflicts"], id="all, but one did not"),
        pytest.param("No town signed it.", ALL, ["conflicts"], id="none, but all others did"),
        pytest.param("Lima signed it.", ALL, ["conflicts"], id="the one that did not"),
        pytest.param("Lima did not sign it.", ALL, ["agrees"], id="denied of the one that did not"),
        pytest.param("Lima signed it.", NONE, ["agrees"], id="the one that did"),
        pytest.param("Lima did not sign it.", NONE, ["conflicts"], id="denied of the one that did"),
        pytest.param("No town signed it.", NONE, ["conflicts"], id="none, but one did"),
        pytest.param("Brazil signed it.", "Only Peru signed it.", ["conflicts"], id="another of the kind"),
        pytest.param("Brazil did not sign it.", "Only Peru signed it.", ["agrees"], id="denied of another"),
        pytest.param("Brazil signed it.", "Every country but Peru signed it.", ["agrees"], id="one of all others"),
        pytest.param("Peru and Brazil signed it.", "Only Peru signed it.", ["conflicts"], id="two, but one did alone"),
        pytest.param("Cusco signed it.", BOTH, ["agrees"], id="the second"),
        pytest.param("Lima did not sign it.", BOTH, ["conflicts"], id="denied of the first"),
        pytest.param("Only Lima signed it.", BOTH, ["conflicts"], id="one alone, but both did"),
        pytest.param("Only Lima signed it.", "Lima and Cusco signed it.", ["conflicts"], id="one alone, and a list"),
        pytest.param("Only Lima signed it.", NONE, ["agrees"], id="one alone in both"),
        pytest.param("Only Lima signed it.", ALL, ["conflicts"], id="the one that did not alone did"),
        pytest.param("No town but Lima signed it.", "Lima signed it.", ["missing"], id="of others nothing is said"),
        pytest.param("The mill grinds rye and oats.", "The mill only grinds rye.", ["conflicts"], id="two objects"),
        pytest.param("The farm grew rice.", "The farm only grew wheat.", ["conflicts"], id="another object"),
        pytest.param("The farm grew cereals.", "The farm only grew wheat.", [], id="a broader word for it"),
        pytest.param("The mill grinds rye.", "The mill grinds nothing but rye.", ["agrees"], id="the one object"),
        pytest.param("It shut all towns but Lima.", "It shut all towns except Lima.", ["agrees"], id="apart in both"),
        pytest.param("It is shut to towns other than Lima.", "It is shut to all towns except Lima.", [], id="unread"),
        pytest.param("Lima paid.", "Every town except Lima signed, but Lima paid.", [], id="the next clause"),
        pytest.param("Lima signed.", "Every town except Lima signed, but Lima paid.", ["conflicts"], id="its clause"),
        pytest.param(
            "All but Lima signed it.",
            "All but Lima and Cusco signed it.",
            ["conflicts"],
            id="another is left out as well",
        ),
        pytest.param(
            "All but sick staff left.", "All but sick staff and some patients left.", [], id="another, by a common word"
        ),
        pytest.param("Lima is a town.", "Unlike Lima, Cusco is a rich town.", [], id="what sets apart may be more"),
        pytest.param("Lima is a rich town.", "Unlike Lima, Cusco is a rich town.", ["conflicts"], id="unlike"),
        pytest.param("Lima paid for it.", ALL, [], id="another deed"),
        pytest.param("Every town paid for it.", ALL, [], id="another deed of all"),
        pytest.param("Ada Poe signed it.", ALL, [], id="no other of the kind"),
        pytest.param(
            "Lima signed it.", "Every town except Lima signed it. Lima signed it in May.", [], id="told elsewhere"
        ),
        pytest.param("Lima signed it.", "Every town except Lima would sign it.", [], id="not told as so"),
    ],
)
def test_what_follows(statement, evidence, expected):
    parts = settle_exclusions(hold(statement, evidence), [])

    assert [part.relation.value for part in parts] == expected


def test_the_comparison_of_single_words_gives_way():
    parts = compare(hold("Lima did not sign it.", ALL))

    assert [part.relation.value for part in parts if part.kind is Kind.POLARITY] == ["agrees"]


def test_names_that_differ_give_way():
    parts = compare(hold("Brazil did not sign it.", "Only Peru signed it."))

    assert [(part.kind.value, part.relation.value) for part in parts] == [("polarity", "agrees")]
