"""Pairs made to train the judge: the label that each change makes, and that the same come each time."""

import sys
from collections import Counter
from pathlib import Path

import attrs
import pytest

ROOT = Path(__file__).resolve().parent.parent
for folder in ("tools", "benchmarks"):
    sys.path.insert(0, str(ROOT / folder))

import frames  # noqa: E402
import surroundings  # noqa: E402
import variations  # noqa: E402
from datasets import Row  # noqa: E402

from factcheck import Verdict  # noqa: E402
from factcheck.facts.analysis import analyse  # noqa: E402

S, R, N = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE

SENTENCES = (
    "The town of Saltmouth was founded in 1871 by Clara Moss, who owned the pier.",
    "On 5 May 1909 the ferry carried 1,420 passengers from Bergen to Oslo.",
    "It is the second largest harbour in Norway, and exports rose by 30 percent.",
    "Mary Brandt defeated Anna Moss in the final held at Bergen in 1921.",
    "The museum has not opened, although visitors were expected in the summer.",
)


def row(statement, evidence, label=S, name="1"):
    return Row(id=name, statement=statement, evidence=(evidence,), label=label, title="Saltmouth")


ORIGINS = [row(sentence, sentence, name=str(number)) for number, sentence in enumerate(SENTENCES)]


def change(name, text):
    return list(getattr(variations, name)(variations._Sentence(text, analyse(text))))


@pytest.mark.parametrize(
    ("name", "text", "pair"),
    [
        pytest.param(
            "_keep", "It rained on the pier.", ("It rained on the pier.", "It rained on the pier.", S),
            id="a sentence bears itself out",
        ),
        pytest.param(
            "_shorten", "The pier burned down in one night, and nobody knows why.",
            ("The pier burned down in one night.", "The pier burned down in one night, and nobody knows why.", S),
            id="the whole bears its first part out",
        ),
        pytest.param(
            "_shorten", "The pier burned down in one night, and nobody knows why.",
            ("The pier burned down in one night, and nobody knows why.", "The pier burned down in one night.", N),
            id="its first part leaves the whole open",
        ),
        pytest.param(
            "_change_figure", "The pier has 100 lamps.", ("The pier has more than 90 lamps.", "The pier has 100 lamps.", S),
            id="a bound that the figure keeps",
        ),
        pytest.param(
            "_change_figure", "The pier has 100 lamps.", ("The pier has fewer than 90 lamps.", "The pier has 100 lamps.", R),
            id="a bound that it breaks",
        ),
        pytest.param(
            "_change_figure", "The pier has 100 lamps.", ("The pier has 100 lamps.", "The pier has more than 90 lamps.", N),
            id="a bound does not say the figure",
        ),
        pytest.param(
            "_coarsen_date", "It opened on 5 May 1909 there.", ("It opened in 1909 there.", "It opened on 5 May 1909 there.", S),
            id="a day lies in its year",
        ),
        pytest.param(
            "_coarsen_date", "It opened on 5 May 1909 there.", ("It opened on 5 May 1909 there.", "It opened in 1909 there.", N),
            id="a year leaves the day open",
        ),
        pytest.param(
            "_drop_date", "It opened in 1909 with a fair.", ("It opened in 1909 with a fair.", "It opened with a fair.", N),
            id="no date leaves the date open",
        ),
        pytest.param(
            "_deny", "The pier was sold.", ("The pier was not sold.", "The pier was sold.", R), id="a denial",
        ),
        pytest.param("_deny", "The pier was sold.", ("The pier was sold.", "The pier was not sold.", R), id="the denied"),
        pytest.param("_turn", "Exports rose again.", ("Exports fell again.", "Exports rose again.", R), id="an opposite"),
        pytest.param(
            "_exchange", "Mary Brandt defeated Anna Moss there.",
            ("Anna Moss defeated Mary Brandt there.", "Mary Brandt defeated Anna Moss there.", R), id="exchanged sides",
        ),
        pytest.param(
            "_loosen_rank", "It is the largest harbour here.",
            ("It is the largest harbour here.", "It is one of the largest harbour here.", N), id="one of several",
        ),
        pytest.param(
            "_loosen_rank", "It is the largest harbour here.",
            ("It is the third-largest harbour here.", "It is the largest harbour here.", R), id="another rank",
        ),
    ],
)  # fmt: skip
def test_a_change_has_the_label_that_it_makes(name, text, pair):
    assert pair in change(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("_shorten", "The pier burned.", id="no comma"),
        pytest.param("_change_figure", "It was the third pier.", id="a rank in words"),
        pytest.param("_change_year", "The pier burned.", id="no year"),
        pytest.param("_deny", "The pier was not sold.", id="denied already"),
        pytest.param("_turn", "The pier burned.", id="no word with an opposite"),
        pytest.param("_exchange", "Ida Brandt and Clara Moss sang.", id="names that are only listed"),
        pytest.param("_loosen_rank", "It is a large harbour.", id="no rank"),
    ],
)
def test_a_sentence_without_the_thing_is_not_changed(name, text):
    assert change(name, text) == []


@pytest.mark.parametrize("name", ["_add_modifier", "_add_clause", "_report", "_drop_name"])
def test_what_the_evidence_lacks_is_left_open(name):
    found = [pair for text in SENTENCES for pair in change(name, text)]
    assert found
    assert {label for _, _, label in found} == {N}


@pytest.mark.parametrize("name", ["_change_year", "_exchange", "_turn"])
def test_another_thing_in_its_place_refutes(name):
    found = [pair for text in SENTENCES for pair in change(name, text)]
    assert found
    assert {label for _, _, label in found} == {R}


def test_the_evidence_keeps_its_label_among_other_sentences_of_its_page():
    origins = [attrs.evolve(one, id=str(number), title="Page") for number, one in enumerate(ORIGINS)]
    made = surroundings.surround(origins)
    assert made == surroundings.surround(origins)
    assert made
    by_name = {one.id: one for one in origins}
    for row in made:
        origin = by_name[row.id]
        assert (row.statement, row.label, row.group) == (origin.statement, origin.label, origin.group)
        assert origin.evidence[0] in row.evidence[0]
        assert len(row.evidence[0]) > len(origin.evidence[0])


def test_other_versions_of_a_sentence_are_not_put_around_it():
    texts = "The bridge of Arlo opened in 1931.", "The bridge of Arlo opened in 1932."
    rows = [Row(id=text, statement=text, evidence=(text,), label=S, title="Bridge") for text in texts]
    assert surroundings.surround(rows) == ()


MAKERS = [
    pytest.param(lambda: variations.vary(ORIGINS, 10), id="varied sentences"),
    pytest.param(lambda: variations.change_statements(ORIGINS, 10), id="changed statements"),
    pytest.param(frames.make_pairs, id="frames"),
]


@pytest.mark.parametrize("make", MAKERS)
class TestRows:
    def test_the_same_come_each_time(self, make):
        assert make() == make()

    def test_there_are_some_of_each_label(self, make):
        assert {one.label for one in make()} == {S, R, N}

    def test_what_is_said_word_for_word_is_supported(self, make):
        assert [one for one in make() if (one.statement,) == one.evidence and one.label is not S] == []

    def test_no_pair_has_two_labels(self, make):
        labels = {(one.statement, one.evidence, one.title, one.label) for one in make()}
        counted = Counter(key[:3] for key in labels)
        assert [pair for pair, count in counted.items() if count > 1] == []

    def test_names_are_unique(self, make):
        names = Counter(one.id for one in make())
        assert [name for name, count in names.items() if count > 1] == []

    def test_no_gap_is_left_open(self, make):
        assert [one for one in make() if set("{}") & set(one.statement + one.evidence[0])] == []


def test_what_no_change_fits_gives_no_rows():
    assert variations.vary([row("No.", "No.")], 10) == ()
    assert variations.change_statements([row(SENTENCES[0], SENTENCES[0], R)], 10) == ()


def test_the_order_of_the_sentences_does_not_matter():
    def pairs(rows):
        return {(one.statement, one.evidence, one.label) for one in variations.vary(rows, 10)}

    assert pairs(ORIGINS) == pairs(list(reversed(ORIGINS)))
