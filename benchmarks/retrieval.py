"""
How well is a fact-check found by who repeats the claim? The tweets and claims of CheckThat! 2022, task 2A, English.

Reports the mean average precision at 5 (MAP@5, the task's measure) and the share of tweets whose claim is among the first
ten (recall@10) of ``corpus.search``, beside tantivy alone with English stems, BM25 over all text as one field (Robertson
et al. 1994) with our own terms, the same with bm25s where it is installed, and rapidfuzz over a part of the tweets.

Usage: ``python benchmarks/retrieval.py [--markdown FILE] [--fuzzy N]``; reads FACTCHECK_DATA.
"""

import argparse
import datetime as dt
import json
import math
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs
from datasets import data_folder
from rapidfuzz import fuzz, process
from scores import tabulate

from factcheck.corpus import Corpus
from factcheck.corpus.terms import read_terms
from factcheck.model import Claim, Source

Search: TypeAlias = Callable[[str], Sequence[str]]
_PLACES, _RECALLED = 5, 10
PARTS = ("dev", "train")


@attrs.frozen(kw_only=True)
class Query:
    """A text that repeats a claim, and the ids of the claims that it repeats."""

    text: str
    gold: frozenset[str]


def read_queries(folder: Path, part: str) -> tuple[Query, ...]:
    """Read the tweets of one part."""
    lines = (folder / f"data/checkthat2022/queries-{part}.jsonl").read_text("utf-8").splitlines()
    return tuple(Query(text=row["text"], gold=frozenset(row["gold"])) for row in map(json.loads, lines))


def read_claims(folder: Path) -> tuple[Claim, ...]:
    """Read the claims, with the page's title, its subtitle as context, and its date."""
    source = Source("archive", {"id": "archive", "type": "webpage"})
    lines = (folder / "data/checkthat2022/claims.jsonl").read_text("utf-8").splitlines()
    return tuple(
        Claim(
            id=row["id"],
            text=row["text"],
            source=source,
            title=row["title"] or None,
            context=row["subtitle"] or None,
            date=read_day(row["date"]),
        )
        for row in map(json.loads, lines)
    )


def read_day(text: str | None) -> dt.date | None:
    """
    Read "25 February 2020"; None for what is no day.

    >>> read_day("25 February 2020"), read_day("long ago")
    (datetime.date(2020, 2, 25), None)
    """
    try:
        return dt.datetime.strptime(text or "", "%d %B %Y").date()  # noqa: DTZ007 - a day
    except ValueError:
        return None


def precision_at(found: Sequence[str], gold: frozenset[str], places: int = _PLACES) -> float:
    """
    Return the average precision of the first places: for one right answer one over its place.

    >>> precision_at(["a", "b"], frozenset({"b"})), precision_at(["a"], frozenset({"b"}))
    (0.5, 0.0)
    """
    right = 0
    total = 0.0
    for place, ident in enumerate(found[:places], start=1):
        if ident in gold:
            right += 1
            total += right / place
    return total / min(len(gold), places)


def measure(search: Search, queries: Sequence[Query]) -> tuple[float, float, float]:
    """Return MAP@5, recall@10 and milliseconds a query."""
    begun = time.perf_counter()
    found = [search(query.text) for query in queries]
    milliseconds = (time.perf_counter() - begun) / len(queries) * 1e3
    pairs = list(zip(found, queries, strict=True))
    mean = sum(precision_at(one, query.gold) for one, query in pairs) / len(pairs)
    recalled = sum(bool(query.gold & set(one[:_RECALLED])) for one, query in pairs) / len(pairs)
    return mean, recalled, milliseconds


# The searches.


def search_corpus(claims: Sequence[Claim]) -> Search:
    """Search by ``corpus.search``."""
    corpus = Corpus(claims=tuple(claims), sources=(claims[0].source,))

    def search(text: str) -> Sequence[str]:
        return [hit.passage.claim.id for hit in corpus.search(text, _RECALLED) if hit.passage.claim]

    search("warm")
    return search


def search_tantivy(claims: Sequence[Claim]) -> Search:
    """Search by tantivy's own BM25 over one field with its English stems; what it cannot parse it leaves out."""
    import tantivy  # noqa: PLC0415

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name="en_stem")
    builder.add_unsigned_field("number", stored=True)
    index = tantivy.Index(builder.build())
    writer = index.writer(heap_size=50_000_000, num_threads=1)
    for number, claim in enumerate(claims):
        document = tantivy.Document()
        document.add_text("text", join(claim))
        document.add_unsigned("number", number)
        writer.add_document(document)
    writer.commit()
    index.reload()

    def search(text: str) -> Sequence[str]:
        query, _ = index.parse_query_lenient(text, ["text"])
        searcher = index.searcher()
        return [claims[searcher.doc(at)["number"][0]].id for _, at in searcher.search(query, _RECALLED).hits]

    return search


def search_bm25(claims: Sequence[Claim]) -> Search:
    """Search by plain BM25 over all text as one field, with the package's terms."""
    bags = [Counter(read_terms(join(claim))) for claim in claims]
    sizes = [sum(bag.values()) for bag in bags]
    mean = sum(sizes) / len(sizes)
    postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, bag in enumerate(bags):
        for term, count in bag.items():
            postings[term].append((number, count))

    def search(text: str) -> Sequence[str]:
        scores: dict[int, float] = defaultdict(float)
        for term in set(read_terms(text)):
            holding = postings.get(term, [])
            weight = math.log(1 + (len(bags) - len(holding) + 0.5) / (len(holding) + 0.5))
            for number, count in holding:
                scores[number] += weight * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * sizes[number] / mean))
        return [claims[number].id for number in sorted(scores, key=lambda at: (-scores[at], at))[:_RECALLED]]

    return search


def search_bm25s(claims: Sequence[Claim]) -> Search | None:
    """Search by bm25s with English stop words and stems; None where it is not installed."""
    try:
        import bm25s  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415
    except ImportError:
        return None
    import Stemmer  # noqa: PLC0415

    stemmer: Any = Stemmer.Stemmer("english")
    retriever = bm25s.BM25()
    texts = [join(claim) for claim in claims]
    retriever.index(bm25s.tokenize(texts, stopwords="en", stemmer=stemmer, show_progress=False), show_progress=False)

    def search(text: str) -> Sequence[str]:
        tokens = bm25s.tokenize(text, stopwords="en", stemmer=stemmer, show_progress=False)
        numbers, _ = retriever.retrieve(tokens, k=_RECALLED, show_progress=False)
        return [claims[int(number)].id for number in numbers[0]]

    return search


def search_rapidfuzz(claims: Sequence[Claim]) -> Search:
    """Search by comparing with every claim: rapidfuzz's token set ratio."""
    texts = [join(claim) for claim in claims]

    def search(text: str) -> Sequence[str]:
        hits = process.extract(text, texts, scorer=fuzz.token_set_ratio, limit=_RECALLED, processor=str.lower)
        return [claims[number].id for _, _, number in hits]

    return search


def join(claim: Claim) -> str:
    """Return all text of a claim."""
    return " ".join(part for part in (claim.title, claim.context, claim.text) if part)


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure each search and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the table there")
    parser.add_argument("--fuzzy", type=int, default=0, metavar="N", help="compare rapidfuzz on N tweets of each part")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    folder = data_folder()
    claims = read_claims(folder)
    queries = {part: read_queries(folder, part) for part in PARTS}
    searches: dict[str, Search | None] = {
        "tantivy alone, English stems": search_tantivy(claims),
        "BM25, one field, our terms": search_bm25(claims),
        "bm25s": search_bm25s(claims),
        "corpus.search": search_corpus(claims),
    }
    cells = [["search", *(f"{part}: {name}" for part in PARTS for name in ("MAP@5", "recall@10", "ms a query"))]]
    for name, search in searches.items():
        if search is not None:
            cells.append([name, *_show(measure(search, queries[part]) for part in PARTS)])
    if chosen.fuzzy:
        some = (measure(search_rapidfuzz(claims), queries[part][: chosen.fuzzy]) for part in PARTS)
        cells.append([f"rapidfuzz, the first {chosen.fuzzy} tweets", *_show(some)])
    table = tabulate(cells)
    print(table)
    if chosen.markdown:
        chosen.markdown.write_text(table + "\n", encoding="utf-8")


def _show(figures: Iterable[tuple[float, float, float]]) -> list[str]:
    return [text for mean, recall, ms in figures for text in (f"{mean:.3f}", f"{recall:.3f}", f"{ms:.1f}")]


if __name__ == "__main__":
    main()
