"""The tables of words: forms, synonyms, opposites, converses."""

import pytest

from factcheck.facts.lexicon import (
    are_opposed,
    find_converses,
    find_groups,
    find_root,
    find_senses,
    has_deed_form,
    is_phrase,
    read_undone,
)
from factcheck.text.tokens import stem_word


def root(word):
    return find_root(word, stem_word(word))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("fell", "falling", id="irregular past and regular participle"),
        pytest.param("bought", "buys", id="irregular past and present"),
        pytest.param("children", "child", id="irregular plural"),
        pytest.param("agreements", "agree", id="a noun made from its verb"),
        pytest.param("Railways".lower(), "railway", id="a plural the stemmer knows"),
    ],
)
def test_forms_of_one_word_share_a_root(one, other):
    assert root(one) == root(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("department", "depart", id="an office, a deed"),
        pytest.param("founded", "found", id="set up, come upon"),
        pytest.param("lasted", "last", id="went on, came at the end"),
        pytest.param("positively", "positions", id="for it, places"),
        pytest.param("minerals", "miners", id="stones, people"),
    ],
)
def test_words_that_only_look_like_forms_of_another_do_not(one, other):
    assert stem_word(one) == stem_word(other)
    assert root(one) != root(other)


def test_a_word_that_is_no_verb_by_its_own_root_is_no_deed():
    assert not has_deed_form("department")
    assert has_deed_form("departed")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("purchase", "bought", id="through an irregular form"),
        pytest.param("railway", "railroad", id="two countries' words"),
        pytest.param("accord", "treaty", id="near enough in the news"),
    ],
)
def test_synonyms_share_a_group(one, other):
    assert find_groups(root(one)) & find_groups(root(other))


@pytest.mark.parametrize(
    ("one", "other", "sense"),
    [
        pytest.param("rose", "dropped", "direction", id="past forms of opposite directions"),
        pytest.param("supported", "rejected", "stance", id="stance"),
        pytest.param("first", "last", "order", id="order"),
        pytest.param("upgraded", "downgraded", "direction", id="up and down in a word"),
        pytest.param("allies", "rivals", "relation", id="plurals"),
        pytest.param("rose", "grew", None, id="synonyms exclude nothing"),
        pytest.param("rose", "married", None, id="senses do not mix"),
    ],
)
def test_opposites_exclude_each_other_in_one_sense(one, other, sense):
    first, second = find_senses(root(one)), find_senses(root(other))

    assert are_opposed(first, second) == sense
    assert are_opposed(second, first) == sense


def test_converses_take_two_sides():
    [buying], [selling] = find_converses(root("bought")), find_converses(root("sold"))

    assert buying.name == selling.name
    assert buying.side != selling.side


def test_a_small_word_may_belong_to_a_converse():
    assert find_converses("studi_under")[0].side != find_converses(root("taught"))[0].side
    assert find_converses(root("studied")) == ()


@pytest.mark.parametrize("word", "red sacred hatred seaweed".split())
def test_words_in_ed_that_tell_no_deed(word):
    assert not has_deed_form(word)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        pytest.param("undamaged", "damaged", id="an ending"),
        pytest.param("unsold", "sold", id="no ending"),
        pytest.param("unveiled", None, id="a deed of its own"),
        pytest.param("united", None, id="no un-"),
        pytest.param("understood", None, id="another word"),
        pytest.param("damaged", None, id="nothing before it"),
        pytest.param("treeless", "tree", id="-less"),
        pytest.param("unless", None, id="a small word"),
    ],
)
def test_un_before_a_past_form(word, base):
    assert read_undone(word) == base
    if base is not None:
        assert root(word) == root(base)


def test_no_group_holds_opposites():
    """A pair in one synonym group and on two sides of a sense would agree and conflict at once."""
    from factcheck.facts.lexicon import _load

    lexicon = _load()
    by_group = {}
    for word, groups in lexicon.groups.items():
        for group in groups:
            by_group.setdefault(group, []).append(word)
    clashes = [
        (one, other)
        for words in by_group.values()
        for one in words
        for other in words
        if one < other and are_opposed(find_senses(one), find_senses(other))
    ]

    assert clashes == []


def test_phrases_are_known_by_their_roots():
    assert is_phrase("set_up")
    assert not is_phrase("set_down")


def test_a_word_of_the_tables_keeps_its_root_beside_one_that_looks_like_it():
    assert root("criticism") != root("critics")
    assert not find_senses(root("critics"))
    assert find_senses(root("criticism"))


def test_a_hyphen_of_the_tables_is_a_token_as_in_texts():
    assert is_phrase("_".join(root(word) for word in ("state", "-", "owned")))
