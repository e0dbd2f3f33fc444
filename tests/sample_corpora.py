"""A small corpus of our own, written to a folder in any order: what whole checks are tested against."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck.text.folding import fold_digest

#: Three sources. The survey and the guide disagree on the length of the pier; the letter has a claim without a document.
BIBLIOGRAPHY = (
    {"id": "guide2018", "type": "book", "title": "A Guide to the Pier", "issued": {"date-parts": [[2018, 6, 1]]}},
    {"id": "letter2020", "type": "article", "title": "A Letter", "issued": {"date-parts": [[2020, 1, 9]]}},
    {"id": "survey2019", "type": "report", "title": "Survey of the Coast", "issued": {"date-parts": [[2019, 5, 2]]}},
)

#: With a byte order mark, line ends of two characters, curly quotes, a combining accent and an emoji before the facts.
SURVEY = (
    "\ufeffSurvey of the coast\r\n\r\n"
    "The old café\u0301 – “Gull’s Nest” 🐟 – still stands.\r\n"
    "The pier of Saltmouth is 620 metres long.  It was opened in May 1931.\r\n\r\n"
    "Ferries carried 340,000 passengers last year.\r\n"
    "The lighthouse of Saltmouth was built in 1871 by Ada Byron.\r\n"
)
GUIDE = (
    "# A Guide to the Pier\n\n"
    "The *pier of Saltmouth* is **480 metres** long.\n\n"
    "## The lighthouse\n\n"
    "The [lighthouse](https://example.org) has 140 steps &amp; two lamps.\n"
)
ANCHORED = "The pier of Saltmouth is 620 metres long."
_CLAIMS_SURVEY = (
    "- id: pier-length\n"
    "  text: The pier of Saltmouth has a length of 620 metres.\n"
    "  locator: p. 4\n"
    "  anchor: {{start: {start}, end: {end}, text: {digest}}}\n"
)
_CLAIMS_LETTER = (
    "- id: market\n"
    "  text: The fish market of Saltmouth was closed in 1998.\n"
    "- id: gulls\n"
    "  text: Nora Bell said that gulls had stolen 90 herrings.\n"
    "  said_by: Nora Bell\n"
)


def list_files() -> dict[str, str]:
    """Return the corpus's files: their paths and contents."""
    start = SURVEY.index(ANCHORED)
    claims = _CLAIMS_SURVEY.format(start=start, end=start + len(ANCHORED), digest=fold_digest(ANCHORED))
    return {
        "bibliography.json": json.dumps(BIBLIOGRAPHY),
        "claims/letter2020.yaml": _CLAIMS_LETTER,
        "claims/survey2019.yaml": claims,
        "documents/guide2018.md": GUIDE,
        "documents/survey2019.txt": SURVEY,
    }


def write_corpus(
    folder: Path,
    *,
    order: Callable[[Sequence[str]], Sequence[str]] = sorted,
    more: dict[str, str] | None = None,
    sources: Sequence[dict[str, object]] = (),
) -> Path:
    """Write the corpus, its files and the bibliography's entries in the given order, and return its folder."""
    files = list_files() | (more or {})
    entries = {str(entry["id"]): entry for entry in (*BIBLIOGRAPHY, *sources)}
    files["bibliography.json"] = json.dumps([entries[key] for key in order(sorted(entries))])
    for name in order(sorted(files)):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[name].encode("utf-8"))
    return folder
