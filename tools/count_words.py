"""
Count how rare words are in encyclopedic sentences and write the table that weighs words in an alignment.

    FACTCHECK_DATA=/path/to/data python tools/count_words.py

Reads the evidence of the VitaminC and FEVER development files below FACTCHECK_DATA, counts in how many different
sentences each root stands, and writes src/factcheck/facts/tables/rarity.txt. The same data give the same bytes.
"""

import json
import math
import os
import sys
from collections import Counter
from pathlib import Path

from factcheck.facts.lexicon import find_root
from factcheck.text.tokens import TokenKind, tokenize

FILES = ("vitaminc/real-dev.jsonl", "vitaminc/synthetic-dev.jsonl", "fever/dev.jsonl")
TABLE = Path(__file__).parent.parent / "src" / "factcheck" / "facts" / "tables" / "rarity.txt"
# A root in fewer sentences than this counts as rare as one never seen: its own count says little.
FEWEST = 12
HEADER = """\
# How rare words are: the root and the natural logarithm of sentences per sentence that holds it.
# Counted by tools/count_words.py on {count:,} different sentences of Wikipedia, the evidence of the VitaminC (Schuster
# et al. 2021) and FEVER (Thorne et al. 2018) data sets, CC BY-SA 3.0. Roots in fewer than {fewest} of them are left out:
# they are at least {rarest} rare.
"""


def main() -> int:
    """Count and write."""
    folder = os.environ.get("FACTCHECK_DATA")
    if not folder:
        print("set FACTCHECK_DATA to the folder that holds data/", file=sys.stderr)
        return 2
    sentences = {
        sentence
        for name in FILES
        for line in (Path(folder) / "data" / name).open(encoding="utf-8")
        for sentence in json.loads(line)["evidence"]
    }
    counts: Counter[str] = Counter()
    for sentence in sentences:
        tokens = tokenize(sentence).tokens
        counts.update({find_root(token.lower, token.stem) for token in tokens if token.kind is TokenKind.WORD})
    total = len(sentences)
    rarest = round(math.log(total / FEWEST), 1)
    lines = [
        f"{root} {math.log(total / count):.1f}\n"
        for root, count in sorted(counts.items())
        if count >= FEWEST and root.isascii()
    ]
    TABLE.write_text(HEADER.format(count=total, fewest=FEWEST, rarest=rarest) + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} roots of {total} sentences in {TABLE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
