"""
Put other sentences of its page around the evidence of a labelled pair.

Rows enter, rows with longer evidence leave, each with the label that it had. Labelled passages are a sentence long, and those
that drafts are checked against are longer: what is found far from the rest of it then says less. What is put around the
evidence has few of its words and few of the statement's, so that it is no other version of the same sentence. Which
sentences a row gets follows from its digest: the same rows give the same rows.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence

import attrs
from datasets import Row

# Words of some length and figures: what two versions of one sentence share.
_TELLING = re.compile(r"[^\W\d_]{4,}|\d+")
# Of the words of the shorter of two sentences, and of the statement's, the share that what is put around may have.
_MOST_SHARED = 0.3
_MOST_CLAIMED = 0.34
_MOST_AROUND = 3


def surround(rows: Sequence[Row]) -> tuple[Row, ...]:
    """
    Return the rows whose page has other sentences, with one to three of them around their evidence.

    >>> from factcheck import Verdict
    >>> texts = "The bridge opened in 1931.", "Its owner is the county council."
    >>> rows = [Row(id=text, statement=text, evidence=(text,), label=Verdict.SUPPORTED, title="Bridge") for text in texts]
    >>> [all(text in row.evidence[0] for text in texts) for row in surround(rows)]
    [True, True]
    """
    pages: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for row in rows:
        for passage in row.evidence if row.title else ():
            pages[row.title or ""][passage] = _list_words(passage)
    made = []
    for row in rows:
        around = _choose(row, pages.get(row.title or "", {}))
        if around:
            at = _draw(row.id, "place") % (len(around) + 1)
            made.append(attrs.evolve(row, evidence=(" ".join((*around[:at], *row.evidence, *around[at:])),)))
    return tuple(made)


def _choose(row: Row, page: dict[str, frozenset[str]]) -> list[str]:
    """Return sentences of the page that tell of something else than the pair, and than one another."""
    evidence, statement = _list_words(" ".join(row.evidence)), _list_words(row.statement)
    chosen: list[str] = []
    met = evidence
    for passage in sorted(page, key=lambda one: _draw(row.id, one)):
        words = page[passage]
        own = min(len(words), len(evidence))
        if passage in row.evidence or len(words & evidence) > _MOST_SHARED * own:
            continue
        if len(words & statement) > _MOST_CLAIMED * len(statement) or len(words & met) > _MOST_SHARED * len(words):
            continue
        chosen.append(passage)
        met |= words
        if len(chosen) == 1 + _draw(row.id, "most") % _MOST_AROUND:
            break
    return chosen


def _list_words(text: str) -> frozenset[str]:
    return frozenset(_TELLING.findall(text.lower()))


def _draw(name: str, what: str) -> int:
    return int(hashlib.sha256(f"{name} {what}".encode()).hexdigest()[:8], 16)
