"""What stands in a passage where a word or name of the statement should stand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_alignments import hold, words_of

from factcheck.facts.thesaurus import Tie
from factcheck.matching.rivals import Rival, find_rivals

WORDS = "The Oslo Bergen choir band sang plays hymns rock old new not 12 in 1909 by for , . that largest".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)


def find(statement, evidence, **around):
    """Return what the statement says and what the passage has in its place, gap by gap."""
    alignment = hold(statement, evidence, **around)
    return [
        (words_of(alignment.statement, rival.statement), words_of(alignment.evidence, rival.evidence))
        for rival in find_rivals(alignment)
    ]


@pytest.mark.parametrize(
    ("statement", "evidence", "pairs"),
    [
        pytest.param(
            "The band plays punk in Lima.", "The band plays rock in Lima.", [("punk", "rock")],
            id="neighbours on both sides",
        ),
        pytest.param(
            "The quiet garden opened.", "The noisy garden opened.", [("quiet", "noisy")],
            id="a modifier before the same noun",
        ),
        pytest.param(
            "The harbour was closed by the mayor.", "The harbour was closed by the bishop.", [("mayor", "bishop")],
            id="the same word of grammar before both",
        ),
        pytest.param(
            "The bridge was designed by Clara Moss.", "The bridge was designed by Ida Brandt.",
            [("Clara Moss", "Ida Brandt")], id="a name is one gap, and one rival",
        ),
        pytest.param(
            "The bridge was designed by Clara Moss.", "The bridge was designed by a committee.",
            [("Clara Moss", "committee")], id="another class may stand in the place of a name",
        ),
        pytest.param(
            "The choir sang hymns in Oslo.", "The choir sang hymns in Bergen.", [("Oslo", "Bergen")], id="a place",
        ),
        pytest.param(
            "The choir sang carols in Oslo.", "The band sang carols in Bergen.",
            [("choir", "band"), ("Oslo", "Bergen")], id="two gaps, each with its own",
        ),
        pytest.param(
            "The old wooden mill burned.", "The brick mill burned.", [("old wooden", "brick")],
            id="words in a row are one gap",
        ),
    ],
)  # fmt: skip
def test_a_gap_finds_what_stands_in_its_place(statement, evidence, pairs):
    assert find(statement, evidence) == pairs


@pytest.mark.parametrize(
    ("statement", "evidence", "pairs"),
    [
        pytest.param("The choir sang.", "The choir sang.", [], id="no gap"),
        pytest.param("", "The choir sang.", [], id="no statement"),
        pytest.param("The choir sang.", "", [("choir sang", None)], id="no passage"),
        pytest.param("The band plays punk.", "The band plays.", [("punk", None)], id="nothing in its place"),
        pytest.param("The old wooden mill burned.", "The mill burned.", [("old wooden", None)], id="a mere addition"),
        pytest.param(
            "The ferry sails to Malmo.", "The ferry sails from Malmo to Gdansk.", [],
            id="a name that is said is no gap, whatever else is",
        ),
        pytest.param(
            "It is the tallest tower.", "It is a tall tower.", [("tallest", None)],
            id="a word and its own form exclude nothing",
        ),
    ],
)  # fmt: skip
def test_what_excludes_nothing_is_no_rival(statement, evidence, pairs):
    assert find(statement, evidence) == pairs


def test_what_the_context_says_is_no_gap():
    assert find("The choir sang in Oslo.", "The choir sang in Bergen.", context="Oslo") == []


@pytest.mark.parametrize(
    ("statement", "evidence", "gap"),
    [
        pytest.param("The rock band plays punk.", "The rock band plays rock.", "punk", id="a word said a second time"),
        pytest.param("Oslo beat Bergen.", "Oslo is a town, and Oslo lost.", "Bergen", id="a name said a second time"),
        pytest.param("Clara Moss beat Ida Brandt.", "Clara Moss slept; Moss lost.", "Ida Brandt", id="in another form"),
        pytest.param("The band plays punk, not rock.", "The band plays rock.", "punk", id="a word with a partner"),
    ],
)
def test_what_the_statement_says_too_is_nobodys_rival(statement, evidence, gap):
    ((said, found),) = find(statement, evidence)
    assert said == gap
    assert found is None or found.lower() not in statement.lower()


def only(statement, evidence):
    (rival,) = find_rivals(hold(statement, evidence))
    return rival


@pytest.mark.parametrize(
    ("statement", "evidence", "tie", "known"),
    [
        pytest.param("She plays the guitar.", "She plays the piano.", Tie.SISTER, True, id="kinds of one thing"),
        pytest.param("The quiet garden opened.", "The noisy garden opened.", Tie.OPPOSITE, True, id="opposites"),
        pytest.param("The band plays punk.", "The band plays rock.", None, True, id="both known, not tied"),
        pytest.param("The band plays zorf.", "The band plays rock.", None, False, id="one is unknown"),
        pytest.param("It sailed to Oslo.", "It sailed to Bergen.", None, False, id="names are not asked for"),
    ],
)
def test_the_thesaurus_is_asked_of_words(statement, evidence, tie, known):
    rival = only(statement, evidence)
    assert (rival.tie, rival.known) == (tie, known)


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        pytest.param(
            ("She plays the guitar.", "She plays the piano."), ("She plays punk.", "She plays rock."),
            id="words that exclude each other",
        ),
        pytest.param(
            ("It was closed by the mayor.", "It was closed by the bishop."),
            ("It was closed by the mayor.", "It was closed for the bishop."), id="the same word of grammar",
        ),
        pytest.param(
            ("It was built by Clara Moss.", "It was built by Ida Brandt."),
            ("It was built by Clara Moss.", "It was built by a committee."), id="the same class",
        ),
        pytest.param(
            ("The band plays punk in Lima.", "The band plays rock in Lima."),
            ("The band plays punk in Lima.", "The band plays in Lima when the rain has gone and the rock is dry."),
            id="the place beside the neighbours",
        ),
    ],
)  # fmt: skip
def test_each_sign_makes_a_rival_surer(surer, less):
    assert only(*surer).score > only(*less).score


def test_a_gap_weighs_what_its_words_weigh():
    alignment = hold("The old wooden mill burned.", "The brick mill burned.")
    (rival,) = find_rivals(alignment)
    assert rival.weight == pytest.approx(sum(alignment.statement.weights[index] for index in range(*rival.statement)))


def test_nothing_in_its_place_has_no_signs():
    rival = only("The band plays punk.", "The band plays.")
    assert rival == Rival(statement=rival.statement, evidence=None, weight=rival.weight)


@given(TEXTS, TEXTS)
def test_rivals_stand_in_both_texts_in_order(statement, evidence):
    alignment = hold(statement, evidence)
    rivals = find_rivals(alignment)
    end = 0
    for rival in rivals:
        assert end <= rival.statement[0] < rival.statement[1] <= len(alignment.statement.tokens)
        end = rival.statement[1]
        assert all(math.isfinite(value) for value in (rival.score, rival.nearness, rival.weight))
        assert 0 <= rival.beside_left <= 1
        assert 0 <= rival.beside_right <= 1
        assert (rival.evidence is None) == (rival.score == 0)
        if rival.evidence is not None:
            assert 0 <= rival.evidence[0] < rival.evidence[1] <= len(alignment.evidence.tokens)
            assert alignment.used.isdisjoint(range(*rival.evidence))


@given(TEXTS)
def test_a_text_has_no_rivals_in_itself(text):
    assert find_rivals(hold(text, text)) == ()


def test_of_a_long_statement_only_so_many_gaps_are_asked():
    statement = ", ".join(f"word{chr(97 + index)}" for index in range(26))
    assert len(find_rivals(hold(statement, "The mill burned."))) <= 8


def test_a_long_passage_is_read_by_its_first_words():
    filler = "A baker of some hamlet sold warm bread to the old widow at dawn. " * 400
    alignment = hold("The choir sang hymns in Oslo by night.", filler)
    assert len(alignment.evidence.tokens) > 5000
    assert all(math.isfinite(rival.score) for rival in find_rivals(alignment))
