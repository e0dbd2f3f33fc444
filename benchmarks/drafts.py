"""
How well are the statements of a draft checked against a document, where the writer used words of his own?

The documents and the statements of ``drafts.jsonl`` were written for this benchmark: all they tell is invented. Each document is
a corpus of its own, each statement a draft of its own. A table leaves; with ``--failures`` also what went wrong.

Usage: ``python benchmarks/drafts.py [--failures] [--markdown FILE]``
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from scores import Outcome, measure, table, tell_columns

import factcheck
from factcheck import Verdict
from factcheck.model import Result

DRAFTS = Path(__file__).with_name("drafts.jsonl")
#: Documents by when they were written: the later ones were read less, or not at all, while rules were made.
SETS = {
    "*documents, first*": frozenset(
        """
        council football engineer release results bridge shrew trial company river software currency swing-bridge weighing moss
        season surveyor sync bulletin hydrologist grocer gateway
        """.split()
    ),
    "*documents, second*": frozenset(
        """
        tarsk-state-visit ombrel-heater-recall orrick-museum lowmere-nap-study siltstore-limits amsell-v-corvane tolvenby-budget
        korvane-merger orvel-pass lantern-trial quillfern-5 evander-rosk
        """.split()
    ),
    "*documents, third*": frozenset(
        """
        harrowmere-derailment pellam-dray-annual lake-vessarin lentil-breakfast drovewire-limits tressaval-election
        elspeth-varrow corvel-theatre
        """.split()
    ),
    "*documents, fourth*": frozenset(
        """
        harrowmere-plant-closure bank-of-marenza-rate-rise sable-throated-reedlark ellerscar-dye-works stowhold-backup-manual
        tour-of-selmark-stage-four ludomir-hasketh lethmar-road-safety-2023
        """.split()
    ),
    "*documents, fifth*": frozenset(
        """
        tanner-street-bridge velquist-q3 hester-vallory the-salt-ledger thornwick-rovers-2022-23 breva-breathing-trial
        larkspur-vault-backups veldrano orsenne-tiles tarnland-apprenticeships kestrel-fords low-water-line sabels-ridge-frog
        bridge-inspector lumatel-fine kettlebrook-geothermal
        """.split()
    ),
    "*documents, sixth*": frozenset(
        """
        norvane-traffic tarrow-harbour kitchen-radio carrowmere-water-vote gout-guideline cobalt-roads port-sable-open
        robot-vacuum-test valdoria-inflation-report ss-harrowmere the-salt-ledger-novel tour-of-velmark-stage
        kelmara-measles-bulletin tarvos-elio-review orlem-transport-plan obituary-brandvold
        """.split()
    ),
}
COLUMNS = tell_columns("document", "statements")


@attrs.frozen(kw_only=True)
class Checked:
    """One statement, what a fair judge says of it, and what was said."""

    document: str
    statement: str
    why: str
    outcome: Outcome
    result: Result


def check_drafts() -> Iterator[Checked]:
    """Check each statement against its document."""
    for line in DRAFTS.read_text(encoding="utf-8").splitlines():
        draft = json.loads(line)
        with tempfile.TemporaryDirectory() as name:
            documents = Path(name, "documents")
            documents.mkdir()
            text = f"# {draft['title']}\n\n{draft['text']}\n"
            (documents / f"{draft['key']}.md").write_text(text, encoding="utf-8")
            corpus = factcheck.load_corpus(Path(name))
            for row in draft["statements"]:
                # A draft of one sentence is one statement.
                result = next(iter(factcheck.check(row["statement"], corpus)))
                outcome = Outcome(
                    gold=Verdict(row["label"]),
                    accept=frozenset(map(Verdict, row["accept"])),
                    verdict=result.verdict,
                    confidence=result.confidence,
                )
                yield Checked(
                    document=draft["key"], statement=row["statement"], why=row["why"], outcome=outcome, result=result
                )


def tell_failures(checked: Sequence[Checked]) -> str:
    """Return what went wrong, the worst first: a refuted statement that was said to be supported."""
    order = [Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE]
    wrong = sorted(
        (one for one in checked if not one.outcome.right),
        key=lambda one: (order.index(one.outcome.verdict), one.outcome.gold.value, one.document),
    )
    return "\n\n".join(
        f"{one.document}: {one.outcome.verdict.value}, not {one.outcome.gold.value}: {one.statement}\n"
        f"  {one.result.explanation}\n  ({one.why})"
        for one in wrong
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Check all and print the table."""
    parser = argparse.ArgumentParser(description="How well are the statements of a draft checked against a document?")
    parser.add_argument("--failures", action="store_true", help="also print what went wrong")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the table")
    chosen = parser.parse_args(arguments)
    begun = time.perf_counter()
    checked = list(check_drafts())
    seconds = time.perf_counter() - begun
    by_document = {one.document: [each.outcome for each in checked if each.document == one.document] for one in checked}
    measured = [measure(name, outcomes, seconds=0, data="") for name, outcomes in by_document.items()]
    for name, documents in SETS.items():
        of_set = [one.outcome for one in checked if one.document in documents]
        measured.append(measure(name, of_set, seconds=0, data=""))
    measured.append(measure("all", [one.outcome for one in checked], seconds=seconds, data=""))
    written = table(measured, COLUMNS)
    print(written)
    if chosen.failures:
        print("\n" + tell_failures(checked))
    if chosen.markdown:
        chosen.markdown.write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
