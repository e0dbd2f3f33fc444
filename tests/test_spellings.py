"""Words that look alike: one word spelt in two ways, or two words."""

import pytest

from factcheck.facts.spellings import are_one_word


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("harbour", "harbor"), ("organised", "organized"), ("centres", "centers"), ("travelled", "traveled"),
        ("defence", "defense"), ("sceptical", "skeptical"), ("programme", "program"), ("judgement", "judgment"),
        ("catalogue", "catalog"), ("aluminium", "aluminum"), ("paediatric", "pediatric"),
    ],
)  # fmt: skip
def test_british_and_american_spellings_are_one_word(word, other):
    assert are_one_word(word, other)


@pytest.mark.parametrize(
    ("word", "other"), [("goverment", "government"), ("cathedrel", "cathedral"), ("Xyzon", "Xyzan")]
)
def test_what_is_no_known_word_may_be_a_slip(word, other):
    assert are_one_word(word, other)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("staged", "stayed"),
        ("import", "impost"),
        ("raised", "praised"),
        ("expert", "export"),
        ("prices", "prizes"),
        ("prescribed", "proscribed"),
    ],
)
def test_two_known_words_are_two(word, other):
    assert not are_one_word(word, other)


@pytest.mark.parametrize(("name", "other"), [("osterby", "westerby"), ("marstow", "barston")])
def test_names_that_begin_otherwise_are_two(name, other):
    assert not are_one_word(name, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("paint", "repaint", True, id="done again"),
        pytest.param("commissioned", "decommissioned", False, id="undone"),
        pytest.param("trovich", "petrovich", False, id="another name"),
    ],
)
def test_prefixes(one, other, expected):
    assert are_one_word(one, other) is expected
