"""The table of ties between words: what it ties, what it leaves apart, and its form."""

import re
import subprocess
import sys
from importlib import resources, util
from pathlib import Path

import pytest

from factcheck.facts.lexicon import FUNCTION_WORDS, LIGHT_WORDS, find_root
from factcheck.facts.thesaurus import Tie, find_entry, relate_words
from factcheck.text.tokens import stem_word

TABLES = resources.files("factcheck.facts").joinpath("tables")


def root(phrase):
    return "_".join(find_root(word, stem_word(word)) for word in phrase.split())


TIES = [
    pytest.param("car", "automobile", Tie.SYNONYM, id="two words for one thing"),
    pytest.param("films", "movie", Tie.SYNONYM, id="a plural through its stem"),
    pytest.param("began", "started", Tie.SYNONYM, id="an irregular form through its base"),
    pytest.param("bicycle", "bike", Tie.SYNONYM, id="a long and a short word"),
    pytest.param("failed", "failure", Tie.DERIVED, id="a noun made from its verb, which the stemmer keeps apart"),
    pytest.param("taught", "teacher", Tie.DERIVED, id="who does it, from an irregular form"),
    pytest.param("president", "presidential", Tie.DERIVED, id="an adjective made from its noun"),
    pytest.param("victory", "defeat", Tie.OPPOSITE, id="outcomes that exclude each other"),
    pytest.param("hot", "cold", Tie.OPPOSITE, id="ends of a scale"),
    pytest.param("parent", "child", Tie.OPPOSITE, id="the two sides of a relation"),
    pytest.param("sparrow", "bird", Tie.BROADER, id="a kind, through a level whose word is too rare to be kept"),
    pytest.param("terrier", "dog", Tie.BROADER, id="a kind, one level up or two"),
    pytest.param("hurricane", "storm", Tie.BROADER, id="a kind of weather"),
    pytest.param("tennis", "sport", Tie.BROADER, id="a kind, three levels up"),
    pytest.param("guitar", "piano", Tie.SISTER, id="two kinds of one thing"),
    pytest.param("trumpet", "trombone", Tie.SISTER, id="two kinds of a narrow thing"),
    pytest.param("painter", "sculptor", Tie.SISTER, id="two professions"),
    pytest.param(
        "fiddle", "violin", Tie.SYNONYM, id="synonyms are no sisters, although they share what they are kinds of"
    ),
]
TURNED = {Tie.BROADER: Tie.NARROWER}


@pytest.mark.parametrize(("first", "second", "tie"), TIES)
def test_words_are_tied_by_their_closest_tie(first, second, tie):
    assert relate_words(root(first), root(second)) is tie
    assert relate_words(root(second), root(first)) is TURNED.get(tie, tie)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("cat", "dog", id="kinds of animals, with too many others between them"),
        pytest.param("bank", "river", id="words that meet in texts but mean different things"),
        pytest.param("person", "dog", id="a person is no dog"),
        pytest.param("dog", "entity", id="what everything is says nothing"),
        pytest.param("teacher", "person", id="what half the nouns are says nothing"),
        pytest.param("novel", "green", id="a noun and an adjective of other matter"),
        pytest.param("walk", "run", id="kinds of one action do not exclude each other"),
        pytest.param("bat", "ball", id="two things of one game"),
        pytest.param("make", "build", id="light words say too little to be tied"),
        pytest.param("the", "a", id="grammar is not in the table"),
        pytest.param("paris", "city", id="names are the business of the names"),
        pytest.param("xyzzy", "bird", id="a word that no table has"),
        pytest.param("", "", id="nothing"),
        pytest.param("bird", "bird", id="a word and itself"),
        pytest.param("1990", "%", id="figures and marks"),
    ],
)
def test_other_words_are_not_tied(first, second):
    assert relate_words(root(first), root(second)) is None
    assert relate_words(root(second), root(first)) is None


def test_an_entry_gives_numbers_by_which_words_can_be_gathered():
    sparrow, bird, guitar, piano = (find_entry(root(word)) for word in ("sparrow", "bird", "guitar", "piano"))

    assert sparrow.above & bird.usual
    assert guitar.choices & piano.choices
    assert not bird.above & sparrow.usual
    assert find_entry("xyzzy") is None


def test_a_phrase_is_found_by_its_roots():
    assert find_entry(root("prime minister")) is not None


def test_nothing_is_read_at_import():
    program = "from factcheck.facts import thesaurus; print(thesaurus._load.cache_info().currsize)"

    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "0"


# The form that the header of the table promises and the look-up relies on.


@pytest.fixture(scope="module")
def text():
    return TABLES.joinpath("thesaurus.txt").read_bytes().decode("ascii")


@pytest.fixture(scope="module")
def notions(text):
    return re.search(r"^\[notions\]\n(.*?)^\[words\]\n", text, re.MULTILINE | re.DOTALL)[1].splitlines()


@pytest.fixture(scope="module")
def words(text):
    return [(line + "\t\t\t").split("\t")[:5] for line in text.partition("[words]\n")[2].splitlines()]


def test_the_table_is_small_and_says_where_it_is_from(text):
    assert len(text) <= 700_000
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in text[:1200]
    assert "Permission to use, copy, modify and distribute" in TABLES.joinpath("THESAURUS-LICENSE.txt").read_text()


def test_every_notion_names_notions_of_the_table(notions):
    assert all(re.fullmatch(r"-|\*|\*?\d+(?: \d+)*", line) for line in notions)
    assert max(int(number) for line in notions for number in re.findall(r"\d+", line)) < len(notions)


def test_no_notion_is_a_kind_of_itself(notions):
    assert [number for number, line in enumerate(notions) if str(number) in line.lstrip("*").split()] == []


def test_words_are_sorted_once_each_and_say_something(words):
    roots = [row[0] for row in words]

    assert roots == sorted(set(roots))
    assert [row[0] for row in words if not any(row[1:])] == []
    assert all(re.fullmatch(r"[a-z]+2?(?:_[a-z]+2?)?", one) for one in roots)
    # Look-up is by the root and a tab: the order of the lines must be that of the roots.
    lines = ["\t".join(row) for row in words]
    assert lines == sorted(lines)


def test_words_name_notions_of_the_table_in_order(words, notions):
    for _, usual, other, _, _ in words:
        for column in (usual, other):
            numbers = [int(number) for number in column.split()]
            assert numbers == sorted(set(numbers))
            assert all(number < len(notions) for number in numbers)
        assert not {*usual.split()} & {*other.split()}


@pytest.mark.parametrize("column", [pytest.param(3, id="derived"), pytest.param(4, id="opposites")])
def test_partners_name_each_other(words, column):
    partners = {row[0]: row[column].split() for row in words}

    assert all(others == sorted({*others} - {one}) for one, others in partners.items())
    assert [(one, other) for one, others in partners.items() for other in others if one not in partners[other]] == []


def test_no_light_word_is_in_the_table(words):
    light = {root(word) for word in (*FUNCTION_WORDS, *LIGHT_WORDS)}

    assert light & {row[0] for row in words} == set()


@pytest.mark.slow
def test_the_tool_writes_the_table_that_is_shipped(text):
    path = Path(__file__).parent.parent / "tools" / "build_thesaurus.py"
    spec = util.spec_from_file_location("build_thesaurus", path)
    tool = util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    if not tool.FOLDER.is_dir():
        pytest.skip("WordNet is not installed")

    assert tool.build(tool.FOLDER) == text
