"""Check a draft from Python: python examples/check_draft.py, from a checkout."""

from pathlib import Path

import factcheck

ROOT = Path(__file__).resolve().parent.parent

corpus = factcheck.load_corpus(ROOT / "corpus")
report = factcheck.check(ROOT / "examples" / "drafts" / "visit.md", corpus)

for result in report:
    print(result.verdict, result.statement.exact)
    for evidence in result.evidence[:1]:
        print("   ", evidence.quote, f"[{evidence.citation}]")
