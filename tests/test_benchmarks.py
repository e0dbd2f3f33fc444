"""The benchmarks' own arithmetic: text repaired as people write it, measures that agree with a count by hand."""

import doctest
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(FOLDER))

import accuracy  # noqa: E402
import datasets  # noqa: E402

from factcheck import Verdict  # noqa: E402

S, R, N = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE


@pytest.mark.parametrize("module", [accuracy, datasets], ids=lambda module: module.__name__)
def test_every_example_in_the_docstrings_holds(module):
    tried = doctest.testmod(module)

    assert tried.attempted > 0
    assert tried.failed == 0


@pytest.mark.parametrize(
    ("tokenised", "written"),
    [
        pytest.param("The bell , cast in 1702 , rang .", "The bell, cast in 1702, rang.", id="marks close up"),
        pytest.param("It rang ( twice ) .", "It rang (twice).", id="brackets hug what they hold"),
        pytest.param("`` Tide '' and `` Ebb ''", '"Tide" and "Ebb"', id="quotation marks pair up"),
        pytest.param("The town 's bell was n't old", "The town's bell wasn't old", id="clitics return to their word"),
        pytest.param("It can not ring .", "It cannot ring.", id="cannot is one word"),
        pytest.param("from 1702 -- 1710", "from 1702–1710", id="a range has no blanks"),
        pytest.param("a bell -- an old one -- rang", "a bell – an old one – rang", id="a pause keeps its blanks"),
        pytest.param("It cost $ 1,200 .", "It cost $1,200.", id="a currency sign stands at its number"),
        pytest.param("Tide -LRB- film -RRB-", "Tide (film)", id="escaped brackets"),
        pytest.param("It cost 1,200.50 at 3:15.", "It cost 1,200.50 at 3:15.", id="written text stays as it is"),
        pytest.param("", "", id="empty"),
    ],
)
def test_tokenised_text_reads_as_written(tokenised, written):
    assert datasets.untokenise(tokenised) == written


def test_rows_of_a_page_share_a_fold_and_silent_pairs_cross_pages():
    rows = [
        datasets.Row(
            id=str(n),
            statement=f"bell {n} rang",
            evidence=(f"bell {n} of page {n % 3}",),
            label=S,
            title=f"page {n % 3}",
        )
        for n in range(12)
    ]

    assert len({datasets.fold_of(row) for row in rows if row.title == "page 1"}) == 1
    for pairs in (datasets.unrelated_pairs(rows), datasets.near_pairs(rows)):
        assert len(pairs) == len(rows)
        assert all(pair.title != row.title and pair.label is N for pair, row in zip(pairs, rows, strict=True))


def outcome(gold, verdict, **more):
    return accuracy.Outcome(gold=gold, accept=frozenset({gold}), verdict=verdict, **more)


def test_measures_agree_with_a_count_by_hand():
    outcomes = [
        outcome(S, S, placed=True),
        outcome(S, S, placed=False),
        outcome(S, N),
        outcome(R, S),
        outcome(R, R, placed=True),
        outcome(N, N),
    ]

    scores = accuracy.measure("hand", outcomes, seconds=0.006, data="")

    assert scores.accuracy == pytest.approx(4 / 6)
    assert scores.majority == pytest.approx(3 / 6)
    assert scores.precision == pytest.approx({"SUPPORTED": 2 / 3, "REFUTED": 1.0, "NOT_ENOUGH_EVIDENCE": 1 / 2})
    assert scores.recall == pytest.approx({"SUPPORTED": 2 / 3, "REFUTED": 1 / 2, "NOT_ENOUGH_EVIDENCE": 1.0})
    assert scores.macro_f1 == pytest.approx((2 / 3 + 2 / 3 + 2 / 3) / 3)
    assert (scores.wrong_supported, scores.wrong_refuted) == (1, 0)
    assert scores.gold_place == pytest.approx(2 / 3)
    assert scores.forced is None
    assert scores.microseconds == pytest.approx(1000)


def test_a_measure_of_nothing_is_a_dash():
    scores = accuracy.measure("hand", [outcome(S, R)], seconds=1, data="")

    assert scores.precision["SUPPORTED"] is None
    assert "–/.000" in accuracy.table([scores])


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "fewest"),
    [
        pytest.param("seed-article", 54, id="with the article as the only document"),
        pytest.param("seed-claims", 48, id="with the shipped claims alone"),
    ],
)
def test_the_statements_about_the_article_are_judged_as_well_as_promised(name, fewest, data_folder):
    scores, wrong = accuracy.seed_scores(name, data_folder)

    assert round(scores.accuracy * scores.rows) >= fewest, wrong
    assert scores.wrong_supported <= 1, wrong
    assert scores.gold_place >= 0.9, wrong
