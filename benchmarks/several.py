"""
What does ``verify`` make of several texts: contrary ones, ones that agree, and ones about something else?

The rows are made from the data sets: statements of VitaminC with a text that supports and one that refutes them, with two that
agree, with two of other pages added; the rows of FEVER and FoolMeTwice that have several texts. The shipped judge has learned from
these sets, so the figures show what several texts change, not how often a verdict is right on unseen rows. A table leaves.

Usage: ``FACTCHECK_DATA=DIR python benchmarks/several.py [--markdown FILE]``
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import attrs
from datasets import Row, data_folder, read_rows
from scores import figure, ratio, tabulate

import factcheck
from factcheck import Verdict

SUPPORTED, REFUTED, SILENT = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE
CONFLICTING = Verdict.CONFLICTING_EVIDENCE
#: Rows of each kind, drawn at random.
MOST = 1_200
#: Texts of other pages that are added.
ADDED = 2


@attrs.frozen(kw_only=True)
class Several:
    """A statement with several texts, and what a fair judge says of it; None where the set does not tell."""

    kind: str
    row: Row
    gold: Verdict | None


def make_rows(data: Path) -> list[Several]:
    """Return the rows of all kinds."""
    chosen = random.Random(0)
    vitaminc = list(read_rows("vitaminc", data))
    grouped: dict[tuple[str, str | None], dict[Verdict, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in vitaminc:
        grouped[row.statement, row.title][row.label].extend(row.evidence)
    made = []
    for (statement, title), texts in grouped.items():
        sides = {label: list(dict.fromkeys(found)) for label, found in texts.items()}
        row = Row(id="", statement=statement, title=title, evidence=(), label=SUPPORTED)
        if sides.get(SUPPORTED) and sides.get(REFUTED):
            evidence: tuple[str, ...] = (sides[SUPPORTED][0], sides[REFUTED][0])
            made.append(
                Several(kind="one supports, one refutes", row=attrs.evolve(row, evidence=evidence), gold=CONFLICTING)
            )
        for label in (SUPPORTED, REFUTED):
            if len(sides.get(label, ())) > 1:
                evidence = tuple(sides[label][:2])
                kind = "both support" if label is SUPPORTED else "both refute"
                made.append(Several(kind=kind, row=attrs.evolve(row, evidence=evidence, label=label), gold=label))
    for row in chosen.sample(vitaminc, min(len(vitaminc), MOST)):
        others = [chosen.choice(vitaminc).evidence[0] for _ in range(ADDED)]
        evidence = (row.evidence[0], *others)
        made.append(Several(kind="two unrelated added", row=attrs.evolve(row, evidence=evidence), gold=row.label))
    for name in ("fever", "fm2"):
        rows = [row for row in read_rows(name, data) if len(row.evidence) > 1]
        made.extend(Several(kind=f"{name}, several texts", row=row, gold=row.label) for row in rows)
    by_kind: dict[str, list[Several]] = defaultdict(list)
    for one in made:
        by_kind[one.kind].append(one)
    return [one for rows in by_kind.values() for one in chosen.sample(rows, min(len(rows), MOST))]


def tell(kind: str, rows: Sequence[Several]) -> list[str]:
    """Judge the rows of a kind and return its line of the table."""
    said = [factcheck.verify(one.row.statement, list(one.row.evidence), title=one.row.title) for one in rows]
    right = sum(result.verdict is one.gold for one, result in zip(rows, said, strict=True))
    changed = "–"
    if kind == "two unrelated added":
        alone = [factcheck.verify(one.row.statement, one.row.evidence[0], title=one.row.title) for one in rows]
        changed = str(sum(one.verdict is not other.verdict for one, other in zip(alone, said, strict=True)))
    shares = [
        figure(ratio(sum(result.verdict is verdict for result in said), len(said)))
        for verdict in (SUPPORTED, REFUTED, SILENT, CONFLICTING)
    ]
    return [kind, str(len(rows)), figure(ratio(right, len(rows))), *shares, changed]


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge all and print the table."""
    parser = argparse.ArgumentParser(description="What does verify make of several texts?")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the table")
    chosen = parser.parse_args(arguments)
    data = data_folder()
    by_kind: dict[str, list[Several]] = defaultdict(list)
    for one in make_rows(data):
        by_kind[one.kind].append(one)
    head = ["texts", "rows", "right", "said S", "said R", "said N", "said conflicting", "changed by what was added"]
    written = tabulate([head, *(tell(kind, rows) for kind, rows in by_kind.items())])
    print(written)
    if chosen.markdown:
        chosen.markdown.write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
