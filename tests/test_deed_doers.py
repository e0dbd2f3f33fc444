"""Who does a deed, held against a passage that tells it in another form."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.facts.deed_nouns import find_deed_verbs, find_doer_deeds, find_named_deeds
from factcheck.matching.alignment import align
from factcheck.matching.comparison import compare
from factcheck.matching.deed_doers import compare_deed_doers
from factcheck.model import Kind, Relation


def find(statement: str, evidence: str) -> list[str | None]:
    return [part.detail for part in compare_deed_doers(align(analyse(statement), analyse(evidence)))]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The Dean of Ems, Max Tarn, drew the map.",
            "The map was drawn by Ada Quill; the Dean of Ems, Max Tarn, sold it.",
            ["exchanged"],
            id="an office and its holder in commas",
        ),
        pytest.param(
            "Max Tarn drew the map.",
            "The map was drawn by Ada Quill in May. It was coloured by her clerk, Max Tarn.",
            ["exchanged"],
            id="by belongs to another deed",
        ),
        pytest.param(
            "Max Tarn drew the map.",
            "The map was drawn by Ada Quill; Max Tarn sold it.",
            ["exchanged"],
            id="a sentence further on",
        ),
        pytest.param(
            "Max Tarn drew the map.",
            "Max Tarn ran the office in which his clerk, Ada Quill, drew the map.",
            ["exchanged"],
            id="who is named in commas behind what they are",
        ),
        pytest.param(
            "Ada Quill drew the map.",
            "Max Tarn ran the office in which his clerk, Ada Quill, drew the map.",
            [],
            id="the one in commas did it",
        ),
        pytest.param(
            "Max Tarn drew the map.",
            "The map was drawn by Ada Quill, a cousin of Max Tarn.",
            ["exchanged"],
            id="who stands in the apposition of who did it",
        ),
        pytest.param(
            "Ada Quill drew the map.",
            "The map was drawn by Ada Quill, a cousin of Max Tarn.",
            [],
            id="who did it",
        ),
        pytest.param(
            "The one who drew the map was Max Tarn.",
            "Ada Quill drew the map, while Max Tarn drew the plan.",
            ["exchanged"],
            id="two clauses crossed",
        ),
        pytest.param(
            "The plan was drawn by Max Tarn.",
            "Ada Quill drew the map, while Max Tarn drew the plan.",
            [],
            id="each clause has its own",
        ),
        pytest.param(
            "Grey Lanes was written by Max Tarn.",
            "Ada Quill, the author of Grey Lanes, met Max Tarn.",
            ["exchanged"],
            id="an author writes",
        ),
        pytest.param(
            "Max Tarn stole the crown.",
            "Ada Quill's theft of the crown surprised Max Tarn.",
            ["exchanged"],
            id="a theft is that one steals",
        ),
        pytest.param(
            "Max Tarn drew the map.",
            "Ada Quill and Max Tarn drew the map.",
            [],
            id="both did it",
        ),
        pytest.param(
            "Max Tarn drew the map.",
            "Ada Quill, a cousin of Max Tarn, did not draw the map.",
            [],
            id="who did not do it says nothing of others",
        ),
        pytest.param(
            "Max Tarn drew the map in May.",
            "The map was drawn by Ada Quill, a cousin of Max Tarn.",
            [],
            id="the statement says more: another deed may be meant",
        ),
        pytest.param(
            "Max Tarn won a grand prize.",
            "Grey Lanes won Max Tarn a grand prize.",
            [],
            id="who has the good of a deed",
        ),
        pytest.param(
            "Max Tarn led his party.",
            "Ada Quill, a cousin of Max Tarn, led his party.",
            [],
            id="each has a party of his own",
        ),
        pytest.param(
            "Max Tarn chairs the board.",
            "Ada Quill is deputy chair of the board; the chair is Max Tarn.",
            [],
            id="a deputy does not do it",
        ),
        pytest.param(
            "Max Tarn put the tale into prose.",
            "The tale was put into verse by Ada Quill and into prose by Max Tarn.",
            [],
            id="several do one deed",
        ),
        pytest.param(
            "Max Tarn studied the law.",
            "Ada Quill, a cousin of Max Tarn, studied the law.",
            [],
            id="many do it",
        ),
        pytest.param(
            "Max Tarn met the envoy.",
            "Ada Quill, a cousin of Max Tarn, met the envoy.",
            [],
            id="many may meet one",
        ),
        pytest.param(
            "Max Tarn drew the map.", "The map was drawn by Ada Quill.", [], id="the passage does not name him"
        ),
    ],
)
def test_a_deed_that_is_another_s_conflicts(statement, evidence, expected):
    assert find(statement, evidence) == expected


def test_what_the_passage_tells_of_the_same_is_no_exchange():
    statement, evidence = (
        "Ada Quill sold the barge.",
        "The barge was sold by Ada Quill, and the raft was sold by Max Tarn.",
    )
    parts = compare(align(analyse(statement), analyse(evidence)))
    assert not [part for part in parts if part.relation is Relation.CONFLICTS and part.kind in {Kind.ROLE, Kind.NAME}]


@pytest.mark.parametrize(
    ("verb", "doer", "deed"),
    [
        pytest.param("write", "author", "authorship", id="no form of the verb"),
        pytest.param("founded2", "founder", "foundation", id="to found is not to find"),
    ],
)
def test_the_nouns_of_a_deed_are_those_of_its_verb(verb, doer, deed):
    assert find_deed_verbs(verb)
    from factcheck.facts.lexicon import find_root
    from factcheck.text.tokens import stem_word

    roots = [find_root(word, stem_word(word)) for word in (doer, deed)]
    assert find_doer_deeds(roots[0]) & find_deed_verbs(verb)
    assert find_named_deeds(roots[1]) & find_deed_verbs(verb)
    assert not find_doer_deeds("tree")
