"""
Read fact-checks as they are published: ClaimReview markup, feeds of it, and answers of the Fact Check Tools API.

A file's bytes enter; reviews leave, and what could not be read. Start reading at :func:`read_reviews`. Names are those of
schema.org (https://schema.org/ClaimReview) and of the API (``claims:search``).
"""

import datetime as dt
import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

import attrs

from factcheck.corpus.files import is_encodable, show
from factcheck.errors import Fault

#: Longer texts are no claims and no titles; what is longer is cut.
LONGEST = 5_000
_DEEPEST = 60
_BLANKS = re.compile(r"\s+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_REMEDY = "correct it, or leave it out"


@attrs.frozen(kw_only=True)
class Review:
    """
    One fact-check of one claim.

    >>> Review(claim="It rained.", url="https://desk.example/a", publisher="Fact Desk").words is None
    True
    """

    claim: str
    #: Of the fact-check.
    url: str
    publisher: str
    #: The publisher's address, or None.
    site: str | None = None
    title: str | None = None
    #: When the fact-check was published, and when the claim was made.
    date: dt.date | None = None
    claimed: dt.date | None = None
    claimant: str | None = None
    #: How it is rated: in words, and as a value between the worst and the best.
    words: str | None = None
    value: Any = None
    best: Any = None
    worst: Any = None


def read_reviews(data: bytes, path: str) -> tuple[list[Review], list[Fault]]:
    """
    Read the fact-checks of a file, and say what is wrong with those that cannot be read.

    Takes ClaimReview as JSON-LD (one, a list, a graph, inside a page), a Data Commons feed, and API JSON.

    >>> text = '{"@type": "ClaimReview", "url": "https://d.example/1", "claimReviewed": "It rained.", "author": {"name": "D"}}'
    >>> reviews, faults = read_reviews(text.encode(), "feed.json")
    >>> reviews[0].claim, faults
    ('It rained.', [])
    >>> print(*read_reviews(b'{"claims": 3}', "feed.json")[1])
    feed.json: holds no fact-checks; give ClaimReview markup, a feed of it, or an answer of the Fact Check Tools API
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return [], [Fault(path, line, "is not valid UTF-8", "save the file as UTF-8")]
    faults: list[Fault] = []
    reviews: list[Review] = []
    number = 0
    for document in _parse(text, path, faults):
        for node, read in _find(document, 0):
            number += 1
            try:
                reviews.extend(read(node))
            except _Wrong as wrong:
                faults.append(Fault(f"{path}: fact-check {number}", None, str(wrong), _REMEDY))
    if not number and not faults:
        remedy = "give ClaimReview markup, a feed of it, or an answer of the Fact Check Tools API"
        faults.append(Fault(path, None, "holds no fact-checks", remedy))
    return reviews, faults


class _Wrong(Exception):  # noqa: N818 - never leaves this module
    """What a fact-check lacks."""


# Finding the fact-checks in a file.


def _parse(text: str, path: str, faults: list[Fault]) -> Iterator[Any]:
    """Yield the JSON documents of a file: itself, its lines, or the scripts of a page."""
    start = text.lstrip()[:1]
    if start == "<":
        for script in _find_scripts(text):
            yield from _load(script, path, faults)
    elif start:
        first = len(faults)
        whole = list(_load(text, path, faults))
        if not whole and start == "{" and "\n" in text.strip():  # perhaps one object a line
            lines: list[Fault] = []
            read = [one for line in text.splitlines() if line.strip() for one in _load(line, path, lines)]
            if read and not lines:
                del faults[first:]
                whole = read
        yield from whole


def _load(text: str, path: str, faults: list[Fault]) -> Iterator[Any]:
    try:
        yield json.loads(text, parse_constant=_refuse, parse_int=_read_integer)
    except (ValueError, RecursionError) as error:
        where = getattr(error, "lineno", None)
        what = getattr(error, "msg", None) or "it is nested too deeply"
        faults.append(Fault(path, where, f"is not JSON ({what})", "save the feed again"))


def _refuse(name: str) -> NoReturn:
    message = f"{name} is no JSON"
    raise ValueError(message)


def _read_integer(digits: str) -> int | float:
    return int(digits) if len(digits) < 20 else float(digits)


_SCRIPT = re.compile(r"<script\b([^<>]{0,2000})>", re.IGNORECASE)
_JSON_LD = re.compile(r"""\btype\s*=\s*["']?\s*application/ld\+json""", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)


def _find_scripts(page: str) -> Iterator[str]:
    """Yield the scripts of JSON-LD of a page, in time proportional to it, which a parser of hostile pages does not keep to."""
    place = 0
    while opening := _SCRIPT.search(page, place):
        closing = _SCRIPT_END.search(page, opening.end())
        end = closing.start() if closing else len(page)
        if _JSON_LD.search(opening[1]):
            yield page[opening.end() : end]
        place = end


def _find(node: Any, depth: int) -> Iterator[tuple[Mapping[str, Any], Any]]:  # noqa: ANN401 - JSON
    """Yield what is a fact-check in a document, with what reads it."""
    if depth > _DEEPEST:
        return
    if isinstance(node, list):
        for inner in node:
            yield from _find(inner, depth + 1)
    elif isinstance(node, dict):
        if "ClaimReview" in _list_words(node.get("@type")):
            yield node, _read_markup
        elif isinstance(node.get("claimReview"), list):
            yield node, _read_answer
        else:
            for inner in node.values():
                if isinstance(inner, dict | list):
                    yield from _find(inner, depth + 1)


def _list_words(value: Any) -> list[str]:  # noqa: ANN401
    found = value if isinstance(value, list) else [value]
    return [one.rpartition("/")[2].rpartition(":")[2] for one in found if isinstance(one, str)]


# Reading one.


def _read_markup(node: Mapping[str, Any]) -> list[Review]:
    item = _first(node.get("itemReviewed"))
    claim = _text(node.get("claimReviewed")) or (_text(item.get("text")) or _text(item.get("name")) if item else None)
    publisher = _first(node.get("author")) or _first(node.get("publisher")) or _first(node.get("creator"))
    rating = _first(node.get("reviewRating")) or {}
    claimant = _name(item.get("author")) if item else None
    words = (_text(rating.get("alternateName")) or _text(rating.get("name"))) if rating else None
    return [
        _make(
            claim=claim,
            url=_text(node.get("url")) or _text(node.get("@id")),
            publisher=_name(publisher),
            site=_text((publisher or {}).get("url")),
            title=_text(node.get("headline")) or _text(node.get("name")),
            date=_day(node.get("datePublished")) or _day(node.get("dateCreated")),
            claimed=_day(item.get("datePublished")) if item else None,
            claimant=claimant,
            words=words,
            value=rating.get("ratingValue"),
            best=rating.get("bestRating"),
            worst=rating.get("worstRating"),
        )
    ]


def _read_answer(node: Mapping[str, Any]) -> list[Review]:
    """Read one of the API's claims, which may have several reviews."""
    reviews = []
    for review in node["claimReview"]:
        if not isinstance(review, dict):
            message = "its claimReview holds what is no review"
            raise _Wrong(message)
        publisher = _first(review.get("publisher")) or {}
        site = _text(publisher.get("site"))
        reviews.append(
            _make(
                claim=_text(node.get("text")),
                url=_text(review.get("url")),
                publisher=_name(publisher) or site,
                site=site,
                title=_text(review.get("title")),
                date=_day(review.get("reviewDate")),
                claimed=_day(node.get("claimDate")),
                claimant=_text(node.get("claimant")),
                words=_text(review.get("textualRating")),
            )
        )
    return reviews


def _make(*, claim: str | None, url: str | None, publisher: str | None, **others: Any) -> Review:  # noqa: ANN401
    if not claim:
        message = "says not what claim was checked (claimReviewed)"
        raise _Wrong(message)
    if not url or not url.startswith(("https://", "http://")) or " " in url:
        message = f"has no address (url: {show(url)})"
        raise _Wrong(message)
    if not publisher:
        publisher = url.split("/")[2].removeprefix("www.")
    if not publisher:
        message = "says not who checked the claim (author)"
        raise _Wrong(message)
    return Review(claim=claim, url=url, publisher=publisher, **others)


def _first(value: Any) -> Mapping[str, Any] | None:  # noqa: ANN401
    """Return the first object of a value that may be one or several, or a name alone."""
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, dict | str)), None)
    if isinstance(value, str):
        return {"name": value}
    return value if isinstance(value, dict) else None


def _name(value: Any) -> str | None:  # noqa: ANN401
    found = _first(value)
    return _text(found.get("name")) if found else None


def _text(value: Any) -> str | None:  # noqa: ANN401
    """Return a text on one line, without what a terminal obeys; None for an empty one, or none."""
    if isinstance(value, list):
        value = next((one for one in value if isinstance(one, str)), None)
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return None
    plain = html.unescape(_TAG.sub(" ", value[: 4 * LONGEST]))
    clean = _CONTROLS.sub("", _BLANKS.sub(" ", plain)).strip()[:LONGEST]
    return clean if clean and is_encodable(clean) else None


def _day(value: Any) -> dt.date | None:  # noqa: ANN401
    text = _text(value)
    try:
        return dt.date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
