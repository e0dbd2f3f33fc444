"""
Read the data sets as rows of one shape: a statement, its evidence, the page's title and the gold label.

A data folder enters (``FACTCHECK_DATA``: ``data/<set>/*.jsonl`` and ``seed/``), tuples of :class:`Row` leave. The sets
are tokenised in different ways; :func:`untokenise` gives back the text as people write it. Rows of one page resemble
one another, so anything fitted on them is split by :attr:`Row.group`, never by row.
"""

import hashlib
import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import attrs
from rapidfuzz import fuzz

from factcheck import Verdict


@attrs.frozen(kw_only=True)
class DataSet:
    """
    Where a set lies in the data folder, and whether its text is tokenised.

    >>> SETS["fm2"].tokenised
    False
    """

    path: str
    tokenised: bool


SETS = {
    "vitaminc": DataSet(path="data/vitaminc/real-dev.jsonl", tokenised=True),
    "vitaminc_synthetic": DataSet(path="data/vitaminc/synthetic-dev.jsonl", tokenised=True),
    "fever": DataSet(path="data/fever/dev.jsonl", tokenised=True),
    "fever_symmetric": DataSet(path="data/fever_symmetric/dev.jsonl", tokenised=True),
    "fm2": DataSet(path="data/fm2/dev.jsonl", tokenised=False),
}


@attrs.frozen(kw_only=True)
class Row:
    """
    One labelled pair.

    >>> Row(id="1", statement="It rose.", evidence=("It fell.",), label=Verdict.REFUTED).group
    'It fell.'
    """

    id: str
    statement: str
    evidence: tuple[str, ...]
    label: Verdict
    #: Of the page that the evidence is from, where the set gives it.
    title: str | None = None
    #: The same where the title is known and not told.
    page: str | None = None

    @property
    def group(self) -> str:
        """The rows that must stay on one side of a split: those of a page, else those of an evidence text."""
        return self.title or self.page or " ".join(self.evidence)


@attrs.frozen(kw_only=True)
class SeedStatement:
    """
    A statement about the seed article.

    >>> row = SeedStatement(id="1", statement="It rose.", label=Verdict.SUPPORTED, accept=frozenset({Verdict.SUPPORTED}))
    >>> row.start is None
    True
    """

    id: str
    statement: str
    #: The best verdict.
    label: Verdict
    #: Every verdict that counts as right.
    accept: frozenset[Verdict]
    category: str = ""
    #: The place in the article that decides, in code points; None where none does.
    start: int | None = None
    end: int | None = None


def data_folder() -> Path:
    """Return the folder that ``FACTCHECK_DATA`` names, or stop with a sentence that says what is missing."""
    folder = os.environ.get("FACTCHECK_DATA")
    if not folder or not Path(folder).is_dir():
        raise SystemExit("Set FACTCHECK_DATA to the folder that holds data/ and seed/; neither is in the repository.")
    return Path(folder)


_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "-COLON-": ":"}
_BRACKET = re.compile("|".join(_BRACKETS))
_QUOTE_PAIR = re.compile(r'" ?([^"]*?) ?"')
_REPAIRS = (
    (re.compile(r"(?<=\d) (?:--|–|-) (?=\d)"), "–"),  # 1939 -- 1945
    (re.compile(r"(?<= )--(?= )"), "–"),  # a pause
    (re.compile(r" (?=[,;:.!?%)\]}](?:\s|$|[,;:.!?)\]}\"'%]))"), ""),  # no blank before closing marks
    (re.compile(r"(?<=[(\[{“‘]) | (?=”)"), ""),  # nor after opening ones, nor before closing quotation marks
    (re.compile(r"(?<=[$£€¥]) (?=\d)"), ""),  # $ 400
    (re.compile(r" (?=(?:'s|'re|'ve|'ll|'d|'m|n't)\b)"), ""),  # Russia 's, did n't
    (re.compile(r"(?<=s) '(?= [a-z])"), "'"),  # the states ' rights
    (re.compile(r"\b([Cc]an) (?=not\b)"), r"\1"),  # can not
    (re.compile(r"  +"), " "),
)


def untokenise(text: str) -> str:
    """
    Give back tokenised text as people write it.

    >>> untokenise("The club -LRB- founded in 1901 -RRB- did n't win , its owner 's aim .")
    "The club (founded in 1901) didn't win, its owner's aim."
    >>> untokenise("`` Tides '' was on sale 1939 -- 1945 for $ 3.50 .")
    '"Tides" was on sale 1939–1945 for $3.50.'
    >>> untokenise("")
    ''
    """
    text = _BRACKET.sub(lambda match: _BRACKETS[match.group()], text)
    text = text.replace("``", '"').replace("''", '"')
    text = _QUOTE_PAIR.sub(r'"\1"', text)
    for pattern, replacement in _REPAIRS:
        text = pattern.sub(replacement, text)
    return text.strip()


def read_rows(name: str, folder: Path) -> tuple[Row, ...]:
    """Return every row of a set, in the order of the file."""
    chosen = SETS[name]
    repair = untokenise if chosen.tokenised else str.strip
    rows = []
    with (folder / chosen.path).open(encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            title = item["title"]
            rows.append(
                Row(
                    id=str(item["id"]),
                    statement=repair(item["statement"]),
                    evidence=tuple(repair(passage) for passage in item["evidence"]),
                    label=Verdict(item["label"]),
                    title=repair(title.replace("_", " ")) if title else None,
                )
            )
    return tuple(rows)


def read_seed(folder: Path) -> tuple[str, tuple[SeedStatement, ...]]:
    """Return the seed article, code point for code point, and the statements about it."""
    article = next((folder / "seed").glob("*.txt")).read_bytes().decode("utf-8")
    with (folder / "seed" / "statements-dev.jsonl").open(encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    return article, tuple(
        SeedStatement(
            id=item["id"],
            statement=item["statement"],
            label=Verdict(item["label"]),
            accept=frozenset(map(Verdict, item["accept"])),
            category=item.get("category", ""),
            start=item.get("start"),
            end=item.get("end"),
        )
        for item in items
    )


def digest(path: Path) -> str:
    """Return the first 12 hexadecimal digits of a file's SHA-256: enough to tell one version of a set from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def _rank(key: str, seed: int) -> str:
    return hashlib.sha256(f"{seed}:{key}".encode()).hexdigest()


def sample(rows: Sequence[Row], limit: int | None, seed: int = 0) -> tuple[Row, ...]:
    """
    Return at most ``limit`` rows, picked by the digest of their ids: the same ones on every machine.

    >>> rows = [Row(id=str(n), statement="", evidence=(), label=Verdict.SUPPORTED) for n in range(9)]
    >>> sample(rows, 3) == sample(rows[::-1], 3)
    True
    """
    ordered = sorted(rows, key=lambda row: _rank(row.id, seed))
    return tuple(ordered[:limit])


def fold_of(row: Row, folds: int = 5, seed: int = 0) -> int:
    """
    Return the fold, 0 to ``folds`` - 1, that the row's page falls into.

    >>> row = Row(id="1", statement="a", evidence=("b",), label=Verdict.SUPPORTED, title="Tides")
    >>> fold_of(row) == fold_of(attrs.evolve(row, id="2", statement="c"))
    True
    """
    return int(_rank(row.group, seed)[:8], 16) % folds


def unrelated_pairs(rows: Sequence[Row], seed: int = 0) -> tuple[Row, ...]:
    """
    Pair each statement with the evidence of another page, picked blindly: nothing there can decide it.

    >>> one = Row(id="1", statement="a", evidence=("b",), label=Verdict.SUPPORTED, title="Tides")
    >>> two = Row(id="2", statement="c", evidence=("d",), label=Verdict.REFUTED, title="Bells")
    >>> [(pair.statement, pair.evidence[0], pair.label.value) for pair in unrelated_pairs([one, two])]
    [('a', 'd', 'NOT_ENOUGH_EVIDENCE'), ('c', 'b', 'NOT_ENOUGH_EVIDENCE')]
    """
    ring = sorted(rows, key=lambda row: _rank(row.id, seed + 1))
    place = {id(row): index for index, row in enumerate(ring)}
    pairs = []
    for row in rows:
        others = (ring[(place[id(row)] + step) % len(ring)] for step in range(1, len(ring)))
        other = next((other for other in others if other.group != row.group), None)
        if other is not None:
            pairs.append(_silent(row, other))
    return tuple(pairs)


def near_pairs(rows: Sequence[Row], limit_per_word: int = 200) -> tuple[Row, ...]:
    """
    Pair each statement with the evidence of another page that shares its rarest words: the same subject, mostly silent.

    A few of these do decide the statement by chance, so the share of NOT_ENOUGH_EVIDENCE found here cannot reach 1.
    """
    words = [frozenset(re.findall(r"[^\W_]{3,}", " ".join(row.evidence).lower())) for row in rows]
    frequency = Counter(word for bag in words for word in bag)
    holders: dict[str, list[int]] = defaultdict(list)
    for index, bag in enumerate(words):
        for word in bag:
            if len(holders[word]) < limit_per_word:  # a word in more rows than this says little of the subject
                holders[word].append(index)
    pairs = []
    for row in rows:
        asked = set(re.findall(r"[^\W_]{3,}", row.statement.lower())) & frequency.keys()
        shared: Counter[int] = Counter()
        for word in sorted(asked, key=lambda word: (frequency[word], word))[:5]:
            for index in holders[word]:
                shared[index] += 1_000_000 // frequency[word]
        near = (rows[index] for index, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])))
        other = next((other for other in near if other.group != row.group), None)
        if other is not None:
            pairs.append(_silent(row, other))
    return tuple(pairs)


# Revisions of one sentence share most of their words: under this likeness two sentences of a page are two.
_SAME_SENTENCE = 60.0


def same_page_pairs(rows: Sequence[Row]) -> tuple[Row, ...]:
    """
    Pair each statement with another sentence of its own page: the same subject, mostly silent.

    >>> one = Row(id="1", statement="a", evidence=("It was built in 1931.",), label=Verdict.SUPPORTED, title="Bridge")
    >>> two = Row(id="2", statement="b", evidence=("Its owner is the county.",), label=Verdict.REFUTED, title="Bridge")
    >>> [pair.evidence[0] for pair in same_page_pairs([one, two])]
    ['Its owner is the county.', 'It was built in 1931.']
    """
    pages: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.title:
            pages[row.title].append(row)
    pairs = []
    for row in rows:
        page = pages.get(row.title or "", [])
        start = int(_rank(row.id, 7)[:8], 16) % max(1, len(page))
        for other in (*page[start:], *page[:start])[:20]:  # enough to meet another sentence where there is one
            if fuzz.token_set_ratio(row.evidence[0], other.evidence[0]) < _SAME_SENTENCE:
                pairs.append(_silent(row, other))
                break
    return tuple(pairs)


def _silent(row: Row, other: Row) -> Row:
    return Row(
        id=f"{row.id}/{other.id}",
        statement=row.statement,
        evidence=other.evidence,
        label=Verdict.NOT_ENOUGH_EVIDENCE,
        title=other.title,
    )
