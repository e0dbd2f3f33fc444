"""The benchmarks' own arithmetic: text repaired as people write it, measures that agree with a count by hand."""

import doctest
import functools
import importlib
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(FOLDER))
sys.path.insert(0, str(FOLDER.parent / "tools"))

import accuracy  # noqa: E402
import datasets  # noqa: E402
import drafts  # noqa: E402
import plain  # noqa: E402
import published  # noqa: E402
import scores as measures  # noqa: E402

from factcheck import Verdict  # noqa: E402

S, R, N = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE


@pytest.mark.parametrize("module", [accuracy, datasets, measures, published], ids=lambda module: module.__name__)
def test_every_example_in_the_docstrings_holds(module):
    tried = doctest.testmod(module)

    assert tried.attempted > 0
    assert tried.failed == 0


@pytest.mark.parametrize("name", ["baselines", "wide_rows", "unseen"])
def test_every_example_of_the_unseen_rows_holds(name):
    pytest.importorskip("lightgbm", reason="needs the extra called train")
    tried = doctest.testmod(importlib.import_module(name))

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
    return measures.Outcome(gold=gold, accept=frozenset({gold}), verdict=verdict, **more)


def test_measures_agree_with_a_count_by_hand():
    outcomes = [
        outcome(S, S, placed=True),
        outcome(S, S, placed=False),
        outcome(S, N),
        outcome(R, S),
        outcome(R, R, placed=True),
        outcome(N, N),
    ]

    scores = measures.measure("hand", outcomes, seconds=0.006, data="")

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
    scores = measures.measure("hand", [outcome(S, R)], seconds=1, data="")

    assert scores.precision["SUPPORTED"] is None
    assert "–/.000" in measures.table([scores], accuracy.COLUMNS)


@pytest.mark.parametrize(
    ("verdict", "coverage", "precision"),
    [
        pytest.param(S, 0.25, 1.0, id="the surest row alone"),
        pytest.param(S, 0.5, 0.5, id="a wrong one beside it"),
        pytest.param(S, 0.75, 0.5, id="another verdict counts for the coverage, not for the precision"),
        pytest.param(R, 0.5, None, id="not said among the surest"),
        pytest.param(R, 1.0, 0.5, id="all rows"),
    ],
)
def test_precision_is_that_of_the_surest_rows(verdict, coverage, precision):
    outcomes = [
        outcome(S, R, winning=0.4),
        outcome(R, S, winning=0.8),
        outcome(R, R, winning=0.6),
        outcome(S, S, winning=0.9),
    ]

    assert measures.precision_at(outcomes, verdict, coverage) == precision


@pytest.mark.parametrize(
    ("outcomes", "error"),
    [
        pytest.param([outcome(S, S, confidence=1.0)], 0.0, id="sure and right"),
        pytest.param([outcome(R, S, confidence=1.0)], 1.0, id="sure and wrong"),
        pytest.param(
            [outcome(S, S, confidence=0.52), outcome(R, S, confidence=0.58)], 0.05, id="one bin: half of them right"
        ),
        pytest.param(
            [outcome(S, S, confidence=0.8), outcome(R, S, confidence=0.4)],
            (0.2 + 0.4) / 2,
            id="two bins: no offsetting",
        ),
        pytest.param(
            [outcome(S, S, confidence=0.8, weight=3), outcome(R, S, confidence=0.4)],
            (3 * 0.2 + 0.4) / 4,
            id="by weight",
        ),
        pytest.param([], 0.0, id="nothing"),
    ],
)
def test_calibration_error_agrees_with_a_count_by_hand(outcomes, error):
    assert measures.calibration_error(outcomes) == pytest.approx(error)


@pytest.mark.parametrize(
    ("outcomes", "f1"),
    [
        pytest.param([outcome(S, S), outcome(R, R), outcome(N, N)], 1.0, id="all right"),
        pytest.param([outcome(S, S), outcome(S, S), outcome(R, S)], (4 / 5 + 0) / 2, id="always supported"),
        pytest.param([outcome(S, N), outcome(R, R)], (0 + 1) / 2, id="a label that gold lacks is no class of its own"),
    ],
)
def test_macro_f1_agrees_with_a_count_by_hand(outcomes, f1):
    assert measures.macro_f1(outcomes) == pytest.approx(f1)


def test_the_worst_error_is_counted_among_the_refuted():
    scores = measures.measure("hand", [outcome(R, S), outcome(R, R), outcome(N, S), outcome(S, S)], seconds=1, data="")

    assert scores.reversed == pytest.approx(1 / 2)
    assert scores.always_supported == pytest.approx(1 / 4)


@pytest.fixture
def trained():
    """Return the modules that train, which only the extra called train makes work."""
    pytest.importorskip("lightgbm", reason="needs the extra called train")
    return importlib.import_module("held_out"), importlib.import_module("training_pairs")


def test_no_fold_learns_from_its_own_pages_statements_or_evidence(trained, monkeypatch):
    held_out, pairs = trained
    rows = [
        datasets.Row(
            id=f"r{n}", statement=f"bell {n} rang", evidence=(f"text {n % 40}",), label=S, title=f"page {n % 50}"
        )
        for n in range(200)
    ]
    silent = [
        datasets.attrs.evolve(rows[n], id=f"r{n}/r{n + 7}", statement=f"other {n}", title=rows[n + 7].title)
        for n in range(100)
    ]
    wide = {"vitaminc": rows, "near": silent}
    wide = {name: pairs.arrange(of_set, [[0.0]] * len(of_set)) for name, of_set in wide.items()}
    learned = []
    monkeypatch.setattr(held_out, "learn", learned.append)
    monkeypatch.setattr(held_out, "answer", lambda model, one: one)

    answers = [one for _, one in held_out.answer_folds(wide, {"vitaminc": wide["vitaminc"]}, rows)]

    assert sum(len(one.rows) for one in answers) == len(rows)
    for seen, asked in zip(learned, answers, strict=True):
        unseen = {row.title for row in asked.rows}
        page = {row.id: row.title for row in rows}
        for row in [*seen["vitaminc"].rows, *seen["near"].rows]:
            assert row.title not in unseen
            assert page[row.id.split("/")[0]] not in unseen
            assert row.statement not in {other.statement for other in asked.rows}
            assert row.evidence not in {other.evidence for other in asked.rows}


def test_silent_pairs_stay_within_a_fold(trained):
    held_out, pairs = trained
    rows = [
        datasets.Row(
            id=f"r{n}", statement=f"bell {n} rang", evidence=(f"bell {n} of {n % 90}",), label=S, title=f"page {n % 90}"
        )
        for n in range(270)
    ]
    fold = {row.id: held_out.fold_of(pairs.number_page(row)) for row in rows}

    made = held_out.make_silent(rows, 100)

    for pair in [*made["unrelated"], *made["near"]]:
        statement, evidence = pair.id.split("/")
        assert fold[statement] == fold[evidence]


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


@pytest.mark.parametrize(
    ("documents", "accuracy", "supported", "refuted", "reversed_"),
    [
        # Free paraphrase is mostly left open, and that is honest; what is said should be right.
        pytest.param("*documents, first*", 0.45, 0.9, 0.85, 0.03, id="documents read often"),
        # Harder, and read less: the engine is not yet as good on them.
        pytest.param("*documents, second*", 0.43, 0.7, 0.64, 0.06, id="documents read once"),
        pytest.param("*documents, third*", 0.46, 0.7, 0.65, 0.06, id="documents read once, written later"),
        pytest.param("*documents, fourth*", 0.42, 0.4, 0.75, 0.12, id="documents that mislead"),
        pytest.param("*documents, fifth*", 0.36, 0.5, 0.65, 0.08, id="documents retold freely"),
        pytest.param("*documents, sixth*", 0.34, 0.35, 0.55, 0.06, id="documents retold freely, written last"),
        pytest.param("sentences", 0.46, 0.8, 0.7, 0.07, id="beside single sentences"),
    ],
)
def test_the_statements_of_drafts_are_checked_as_well_as_before(documents, accuracy, supported, refuted, reversed_):
    of_set = [
        one.outcome
        for one in check_all_drafts()
        if one.document in drafts.SETS.get(documents, ()) or one.document.startswith(documents)
    ]
    scores = measures.measure(documents, of_set, seconds=0, data="")

    assert scores.accuracy >= accuracy
    assert scores.precision["SUPPORTED"] >= supported
    assert scores.precision["REFUTED"] >= refuted
    assert scores.reversed <= reversed_


@pytest.mark.parametrize(
    ("group", "accuracy", "supported", "refuted", "reversed_"),
    [
        pytest.param("first", 0.47, 0.46, 0.6, 0.49, id="read once, in words of their own"),
        pytest.param("second", 0.66, 0.64, 0.75, 0.3, id="read once"),
        pytest.param("third", 0.63, 0.62, 0.76, 0.25, id="read once, last"),
        pytest.param("news", 0.74, 0.87, 0.87, 0.11, id="in the wording of the press"),
        pytest.param("encyclopedia", 0.77, 0.84, 0.84, 0.15, id="in the wording of reference works"),
        pytest.param("reports", 0.74, 0.81, 0.82, 0.17, id="in the wording of reports"),
        # What sums up a longer passage in other words is mostly beyond the engine; it should not get worse.
        pytest.param("science", 0.26, 0.38, 0.38, 0.25, id="findings summed up"),
        pytest.param("policy", 0.25, 0.29, 0.38, 0.42, id="policy summed up"),
        pytest.param("summaries", 0.36, 0.31, 0.38, 0.8, id="summed up as by a machine"),
        pytest.param("answers", 0.75, 0.69, 0.85, 0.35, id="answers beside their passage, half read"),
        pytest.param("desk", 0.68, 0.66, 0.83, 0.41, id="answers of a help desk, half read"),
        pytest.param("suite a", 0.9, 0.91, 0.9, 0.07, id="behaviours by another"),
        pytest.param("suite b", 0.87, 0.85, 0.92, 0.06, id="behaviours by a second"),
        pytest.param("suite c", 0.93, 0.88, 0.97, 0.06, id="behaviours by a third"),
        pytest.param("suite d", 0.87, 0.89, 0.89, 0.11, id="behaviours by a fourth"),
        pytest.param("suite e", 0.93, 0.95, 0.92, 0.03, id="behaviours by a fifth"),
        pytest.param("suite f", 0.78, 0.78, 0.8, 0.19, id="behaviours by a sixth"),
        # No rule was made of its errors: the figure here that tells best what strangers will see.
        pytest.param("suite g", 0.76, 0.77, 0.82, 0.17, id="behaviours by a seventh, no rule made of them"),
        pytest.param("suite h", 0.87, 0.88, 0.85, 0.04, id="behaviours by an eighth, of which none was read"),
        pytest.param("suite i", 0.54, 0.71, 0.83, 0.15, id="retold by a ninth, half read"),
        pytest.param(
            "suite j", 0.35, 0.5, 0.54, 0.17, id="what follows in other words, by a tenth, no rule made of them"
        ),
        pytest.param("forms", 0.89, 0.88, 0.91, 0.07, id="expressions in fixed frames, of which the rules are made"),
        pytest.param("claims", 0.53, 0.64, 0.67, 0.14, id="short claims about pages, read"),
        pytest.param("prose", 0.48, 0.49, 0.76, 0.34, id="published prose restated"),
        # Free restatements are beyond the engine; it should not get worse.
        pytest.param("magazine", 0.33, 0.22, 0.48, 0.6, id="restated freely, half read"),
        pytest.param("short", 0.64, 0.64, 0.95, 0.06, id="a few words, by who made the rules"),
        pytest.param("short b", 0.69, 0.91, 0.9, 0.05, id="a few words more, of which the rules are made"),
    ],
)
def test_plain_pairs_are_judged_as_well_as_before(group, accuracy, supported, refuted, reversed_):
    of_set = [one.outcome for one in judge_all_pairs() if one.group == group]
    scores = measures.measure(group, of_set, seconds=0, data="")

    assert scores.accuracy >= accuracy
    assert scores.precision["SUPPORTED"] >= supported
    assert scores.precision["REFUTED"] >= refuted
    assert scores.reversed <= reversed_


@functools.cache
def judge_all_pairs():
    return tuple(plain.judge_pairs())


@functools.cache
def check_all_drafts():
    return tuple(drafts.check_drafts())
