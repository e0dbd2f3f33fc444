"""
How well is a plain statement told from its passage, where the two differ in one thing, or in words alone?

The pairs of ``plain.jsonl`` were written for this benchmark by writers who knew neither code nor rules: two things exchanged, a
figure of another thing, a denial more or less, an opposite, a comparison turned round, a part told as the whole; and their honest
counterparts. In *science*, *policy* and *summaries* statements sum up passages of several sentences in other words, as findings of
studies, claims about policy, and summaries by a machine; most of them follow only for who understands both. In *prose* they
restate published prose, of which they keep most words, and are refuted by one thing; in *magazine* they restate it freely, the
supported ones most freely. *Short* and *short b* are sentences of a few words, by who made the rules and before these were made. All they
tell is invented, whatever names it has. ``verify`` judges each, with ``--check`` ``check``, to which the passage is a document and the
statement a draft; a table leaves, with ``--failures`` also what went wrong.

Usage: ``python benchmarks/plain.py [--check] [--failures] [--markdown FILE]``
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs
from scores import Outcome, measure, table, tell_columns

import factcheck
from factcheck import Verdict
from factcheck.model import Result

PAIRS = Path(__file__).with_name("plain.jsonl")
#: The first three were written to mislead, the next three in the wording of the press, of reference works and of reports. Rules
#: were made while reading them; of the magazine only the first half was read, and of suites g, h and j none was made. The forms were made in frames, to find what the tables lack.
SETS = (
    *("first", "second", "third", "news", "encyclopedia", "reports", "science", "policy", "summaries"),
    *(
        "answers",
        "desk",
        "suite a",
        "suite b",
        "suite c",
        "suite d",
        "suite e",
        "suite f",
        "suite g",
        "suite h",
        "suite i",
        "suite j",
        "claims",
    ),
    "prose",
    "magazine",
    "short",
    "short b",
    "forms",
)
#: Verdicts that are this sure are told apart.
SURE = 0.7
COLUMNS = tell_columns("pairs", "rows")


@attrs.frozen(kw_only=True)
class Judged:
    """One pair, its set, and what was said of it."""

    group: str
    kind: str
    statement: str
    evidence: str
    outcome: Outcome


def verify_pair(statement: str, evidence: str, title: str | None) -> Result | None:
    """Verify a statement by its passage."""
    return factcheck.verify(statement, evidence, title=title)


def check_pair(statement: str, evidence: str, title: str | None) -> Result | None:
    """Check a statement as a draft against its passage as a document; None where it asserts nothing that can be checked."""
    with tempfile.TemporaryDirectory() as name:
        documents = Path(name, "documents")
        documents.mkdir()
        text = f"# {title}\n\n{evidence}\n" if title else f"{evidence}\n"
        (documents / "passage.md").write_text(text, encoding="utf-8")
        return next(iter(factcheck.check(statement, factcheck.load_corpus(Path(name)))), None)


def judge_pairs(judge: Callable[[str, str, str | None], Result | None] = verify_pair) -> Iterator[Judged]:
    """Verify, or check, each pair; what cannot be checked is left open."""
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        result = judge(row["statement"], row["evidence"], row.get("title"))
        gold = Verdict(row["label"])
        outcome = Outcome(
            gold=gold,
            accept=frozenset({gold}),
            verdict=result.verdict if result is not None else Verdict.NOT_ENOUGH_EVIDENCE,
            confidence=result.confidence if result is not None else 0.0,
        )
        yield Judged(
            group=row["set"], kind=row["kind"], statement=row["statement"], evidence=row["evidence"], outcome=outcome
        )


def tell_failures(judged: Sequence[Judged]) -> str:
    """Return what went wrong, the surest first."""
    wrong = sorted((one for one in judged if not one.outcome.right), key=lambda one: -one.outcome.confidence)
    return "\n\n".join(
        f"{one.outcome.verdict.value} at {one.outcome.confidence:.2f}, not {one.outcome.gold.value} ({one.kind}): "
        f"{one.statement}\n  {one.evidence}"
        for one in wrong
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge all and print the table."""
    parser = argparse.ArgumentParser(description="How well is a plain statement told from its passage?")
    parser.add_argument(
        "--check", action="store_true", help="check each statement as a draft, with its passage as a document"
    )
    parser.add_argument("--failures", action="store_true", help="also print what went wrong")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the table")
    chosen = parser.parse_args(arguments)
    begun = time.perf_counter()
    judged = list(judge_pairs(check_pair if chosen.check else verify_pair))
    seconds = time.perf_counter() - begun
    measured = []
    for group in SETS:
        of_set = [one.outcome for one in judged if one.group == group]
        measured.append(measure(group, of_set, seconds=0, data=""))
        sure = [outcome for outcome in of_set if outcome.confidence >= SURE]
        measured.append(measure(f"{group}, verdicts of {SURE} and more", sure, seconds=0, data=""))
    measured.append(measure("all", [one.outcome for one in judged], seconds=seconds, data=""))
    written = table(measured, COLUMNS)
    print(written)
    if chosen.failures:
        print("\n" + tell_failures(judged))
    if chosen.markdown:
        chosen.markdown.write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
