"""
Put a name, a figure or a year of the evidence where a supported statement has another: the pair is refuted with every word in place.

Rows enter, refuted rows leave. Who changes a sentence alone brings in words that the evidence lacks, which are easy to miss; what is
told of one thing and asserted of another is in the passage, and only its place is wrong. Which row gets what follows from its digest: the
same rows give the same rows.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence

import attrs
from datasets import Row

from factcheck import Verdict
from factcheck.facts.analysis import Analysis, analyse
from factcheck.facts.hedges import Hedge
from factcheck.facts.names import NameKind
from factcheck.facts.quantities import Quantity

_LONGEST = 36
#: How many crossings a statement gets, of a longer passage and of a single sentence.
_MOST, _MOST_OF_ONE = 2, 1
_KINDS = {NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION}
_YEAR = re.compile(r"\b(1[5-9]\d\d|20[012]\d)\b")
# "Before 2010" holds for other years as well.
_BOUND = re.compile(
    r"\b(before|after|since|until|by|from|till|than|to|between|and|prior)\W*(\w+ )?\d*,? ?$", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w%/-])|(?<![\w.,/-])\d+(?:\.\d+)?(?![\w/-])")


def cross(rows: Sequence[Row], surrounded: Sequence[Row]) -> tuple[Row, ...]:
    """
    Make refuted pairs of the supported rows: of those in longer passages two each, of the others one.

    >>> text = "The mill of Arlo Poe was built in 1931. The inn of Bela Roe was built in 1950."
    >>> row = Row(id="1", statement="The mill was built in 1931.", evidence=(text,), label=Verdict.SUPPORTED, title=None)
    >>> [made.statement for made in cross((), [row])]
    ['The mill was built in 1950.']
    """
    made: list[Row] = []
    for of_rows, most, kind in ((surrounded, _MOST, "far"), (rows, _MOST_OF_ONE, "near")):
        for row in of_rows:
            if row.label is Verdict.SUPPORTED and len(row.statement.split()) <= _LONGEST:
                changed = sorted(
                    _list_crossed(row.statement, " ".join(row.evidence)), key=lambda text: _number(text + row.id)
                )
                made.extend(
                    attrs.evolve(row, id=f"{row.id}/{kind}/{number}", statement=text, label=Verdict.REFUTED)
                    for number, text in enumerate(changed[:most])
                )
    return tuple(made)


def _number(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16)


def _pick(options: Sequence[str], salt: str) -> str:
    return options[_number(salt) % len(options)]


def _list_crossed(statement: str, passage: str) -> Iterator[str]:
    said, found = analyse(statement), analyse(passage)
    yield from _cross_names(statement, passage, said, found)
    yield from _cross_figures(statement, passage, said, found)
    yield from _cross_years(statement, passage)


# "In 1931 **and** 1950", "Rome**, then** Berlin": what is told of the one is told of the other.
_JOINING = r"(?:,| and| or| then|, then| to| -)[^.;]{0,12} "


def _are_joined(passage: str, one: str, other: str) -> bool:
    both = (re.escape(one), re.escape(other))
    return any(re.search(first + _JOINING + second, passage) for first, second in (both, both[::-1]))


def _cross_names(statement: str, passage: str, said: Analysis, found: Analysis) -> Iterator[str]:
    words = {word for name in said.names for word in name.words}
    for name in said.names:
        if name.kind not in _KINDS or name.possessive:
            continue
        others = {
            other.text
            for other in found.names
            if other.kind is name.kind and words.isdisjoint(other.words) and not other.possessive
        }
        others = {
            other
            for other in others
            if other.lower() not in statement.lower() and not _are_joined(passage, name.text, other)
        }
        if others:
            span = said.span(name.first, name.last)
            yield statement[: span.start] + _pick(sorted(others), statement + name.text) + statement[span.end :]


def _cross_figures(statement: str, passage: str, said: Analysis, found: Analysis) -> Iterator[str]:
    for figure in said.quantities:
        match = _find_number(said, figure, statement)
        if match is None or figure.hedge is not Hedge.EXACT:
            continue
        others = {
            other.group()
            for one in found.quantities
            if one.kind is figure.kind and one.unit == figure.unit and (other := _find_number(found, one, passage))
        }
        others = {
            other for other in others if other not in statement and not _are_joined(passage, match.group(), other)
        }
        if others:
            other = _pick(sorted(others), f"{statement}{match.start()}")
            yield statement[: match.start()] + other + statement[match.end() :]


def _find_number(text: Analysis, figure: Quantity, words: str) -> re.Match[str] | None:
    span = text.span(figure.first, figure.last)
    return _NUMBER.search(words, span.start, span.end)


def _cross_years(statement: str, passage: str) -> Iterator[str]:
    own = {match.group() for match in _YEAR.finditer(statement)}
    others = sorted({match.group() for match in _YEAR.finditer(passage)} - own)
    for match in _YEAR.finditer(statement):
        apart = [other for other in others if not _are_joined(passage, match.group(), other)]
        if apart and not _BOUND.search(statement[: match.start()]):
            other = _pick(apart, f"{statement}{match.start()}")
            yield statement[: match.start()] + other + statement[match.end() :]
