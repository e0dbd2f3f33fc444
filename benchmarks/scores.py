"""
How good are verdicts? The measures of a set of judged rows, and the tables they are written in.

Judged rows enter as :class:`Outcome`, :class:`Scores` and Markdown leave.
"""

from collections import Counter
from collections.abc import Callable, Sequence

import attrs

from factcheck import Verdict

SUPPORTED, REFUTED, SILENT = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE


@attrs.frozen(kw_only=True)
class Outcome:
    """
    What one row came to.

    >>> Outcome(gold=Verdict.REFUTED, accept=frozenset({Verdict.REFUTED}), verdict=Verdict.SUPPORTED).right
    False
    """

    gold: Verdict
    accept: frozenset[Verdict]
    verdict: Verdict
    confidence: float = 0.0
    #: The likelier of SUPPORTED and REFUTED, for sets that have no third label.
    forced: Verdict | None = None
    #: The probability of the likeliest verdict: what rows are ranked by where the judge may abstain.
    winning: float = 0.0
    #: How many rows this one stands for where confidence is compared with accuracy.
    weight: float = 1.0
    #: Whether the first quotation lies at the gold place; None where that is not asked.
    placed: bool | None = None

    @property
    def right(self) -> bool:
        """Whether the verdict is one of those that count as right."""
        return self.verdict in self.accept


@attrs.frozen(kw_only=True)
class Scores:
    """
    The measures of one set.

    A precision or recall is None where nothing was predicted or nothing was there to find.
    """

    name: str
    rows: int
    accuracy: float
    macro_f1: float
    majority: float
    #: The accuracy of always saying SUPPORTED.
    always_supported: float
    precision: dict[str, float | None]
    recall: dict[str, float | None]
    wrong_supported: int
    wrong_refuted: int
    #: Of the refuted rows, the share that was said to be SUPPORTED; None where no row is refuted.
    reversed: float | None
    #: How far confidence is from accuracy, over ten equally wide bins, weighted by their size: 0 is best.
    calibration_error: float
    #: Accuracy where the verdict may only be SUPPORTED or REFUTED; None where a third label occurs.
    forced: float | None
    #: Of the right SUPPORTED and REFUTED, the share quoted at the gold place.
    gold_place: float | None
    microseconds: float
    data: str


def ratio(part: float, whole: float) -> float | None:
    """
    Divide, or say that there is nothing to divide by.

    >>> ratio(1, 4), ratio(0, 0)
    (0.25, None)
    """
    return part / whole if whole else None


def macro_f1(outcomes: Sequence[Outcome]) -> float:
    """
    Return the mean F1 over the labels that the gold column has.

    >>> right = Outcome(gold=SUPPORTED, accept=frozenset({SUPPORTED}), verdict=SUPPORTED)
    >>> macro_f1([right]), macro_f1([])
    (1.0, 0.0)
    """
    scores = []
    for label in sorted({outcome.gold for outcome in outcomes}):
        hit = sum(outcome.gold is label is outcome.verdict for outcome in outcomes)
        said = sum(outcome.verdict is label for outcome in outcomes)
        there = sum(outcome.gold is label for outcome in outcomes)
        scores.append(2 * hit / (said + there))
    return sum(scores) / len(scores) if scores else 0.0


def calibration_error(outcomes: Sequence[Outcome], bins: int = 10) -> float:
    """
    Return the expected calibration error, 0 to 1, each row by its weight.

    >>> sure = Outcome(gold=REFUTED, accept=frozenset({REFUTED}), verdict=REFUTED, confidence=0.75)
    >>> calibration_error([sure])
    0.25
    """
    filled: dict[int, list[Outcome]] = {}
    for outcome in outcomes:
        filled.setdefault(min(int(outcome.confidence * bins), bins - 1), []).append(outcome)
    gaps = (
        abs(sum(outcome.weight * (outcome.confidence - outcome.right) for outcome in full)) for full in filled.values()
    )
    return sum(gaps) / (sum(outcome.weight for outcome in outcomes) or 1)


def precision_at(outcomes: Sequence[Outcome], verdict: Verdict, coverage: float) -> float | None:
    """
    Return the precision of a verdict among the surest rows, ranked by the probability of their likeliest verdict.

    >>> sure = Outcome(gold=SUPPORTED, accept=frozenset({SUPPORTED}), verdict=SUPPORTED, winning=0.9)
    >>> unsure = attrs.evolve(sure, gold=REFUTED, accept=frozenset({REFUTED}), winning=0.6)
    >>> precision_at([unsure, sure], SUPPORTED, 0.5), precision_at([unsure, sure], SUPPORTED, 1)
    (1.0, 0.5)
    """
    ranked = sorted(outcomes, key=lambda outcome: -outcome.winning)
    said = [outcome for outcome in ranked[: round(coverage * len(ranked))] if outcome.verdict is verdict]
    return ratio(sum(outcome.right for outcome in said), len(said))


def measure(name: str, outcomes: Sequence[Outcome], *, seconds: float, data: str) -> Scores:
    """Return the measures of one set's outcomes."""
    gold = Counter(outcome.gold for outcome in outcomes)
    precision: dict[str, float | None] = {}
    recall: dict[str, float | None] = {}
    for label in (SUPPORTED, REFUTED, SILENT):
        said = [outcome for outcome in outcomes if outcome.verdict is label]
        precision[label.value] = ratio(sum(outcome.right for outcome in said), len(said))
        recall[label.value] = ratio(sum(outcome.gold is label for outcome in said), gold[label])
    placed = [outcome.placed for outcome in outcomes if outcome.placed is not None]
    pairwise = gold.keys() <= {SUPPORTED, REFUTED}
    return Scores(
        name=name,
        rows=len(outcomes),
        accuracy=sum(outcome.right for outcome in outcomes) / len(outcomes),
        macro_f1=macro_f1(outcomes),
        majority=max(gold.values()) / len(outcomes),
        always_supported=gold[SUPPORTED] / len(outcomes),
        precision=precision,
        recall=recall,
        wrong_supported=sum(outcome.verdict is SUPPORTED and not outcome.right for outcome in outcomes),
        wrong_refuted=sum(outcome.verdict is REFUTED and not outcome.right for outcome in outcomes),
        reversed=ratio(
            sum(outcome.gold is REFUTED and outcome.verdict is SUPPORTED for outcome in outcomes), gold[REFUTED]
        ),
        calibration_error=calibration_error(outcomes),
        forced=sum(outcome.forced is outcome.gold for outcome in outcomes) / len(outcomes) if pairwise else None,
        gold_place=ratio(sum(placed), len(placed)),
        microseconds=seconds / len(outcomes) * 1e6,
        data=data,
    )


def figure(value: float | None) -> str:
    """
    Write a share with three digits, as tables of this field do.

    >>> figure(0.8), figure(1.0), figure(None)
    ('.800', '1.000', '–')
    """
    return "–" if value is None else f"{value:.3f}".removeprefix("0")


#: A heading, and how its cell is written.
Column = tuple[str, Callable[[Scores], str]]


def _precision_and_recall(heading: str, verdict: Verdict) -> Column:
    return heading, lambda scores: f"{figure(scores.precision[verdict.value])}/{figure(scores.recall[verdict.value])}"


PRECISION_AND_RECALL: tuple[Column, ...] = (
    _precision_and_recall("S prec/rec", SUPPORTED),
    _precision_and_recall("R prec/rec", REFUTED),
    _precision_and_recall("N prec/rec", SILENT),
)


def tell_columns(name: str, rows: str) -> tuple[Column, ...]:
    """
    Return the columns of a table of verdicts, whose first two are called ``name`` and ``rows``.

    >>> [heading for heading, _ in tell_columns("set", "rows")]
    ['set', 'rows', 'accuracy', 'S prec/rec', 'R prec/rec', 'N prec/rec', 'R said S']
    """
    return (
        (name, lambda scores: scores.name),
        (rows, lambda scores: str(scores.rows)),
        ("accuracy", lambda scores: figure(scores.accuracy)),
        *PRECISION_AND_RECALL,
        ("R said S", lambda scores: figure(scores.reversed)),
    )


def table(measured: Sequence[Scores], columns: Sequence[Column]) -> str:
    """Return the measures as a Markdown table."""
    return tabulate(
        [[heading for heading, _ in columns], *([write(scores) for _, write in columns] for scores in measured)]
    )


def tabulate(cells: Sequence[Sequence[str]]) -> str:
    """
    Return a Markdown table whose columns line up; the first row is the heading, the first column stands left.

    >>> print(tabulate([["set", "rows"], ["fm2", "9"]]))
    | set | rows |
    |-----|-----:|
    | fm2 |    9 |
    """
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "| " + " | ".join(cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in pairs) + " |"
        for pairs in (enumerate(zip(row, widths, strict=True)) for row in cells)
    ]
    rule = "|" + "|".join("-" * (width + 1) + ("-" if at == 0 else ":") for at, width in enumerate(widths)) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
