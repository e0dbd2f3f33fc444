"""
The nouns of a check, from the draft's statement to the report.

Nothing here computes a verdict; these are the frozen records that the rooms hand to one another. Every offset is
half-open and counts Unicode code points of one original text, as Python's ``str`` does.
"""

import datetime
from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs


def _freeze(values: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """Keep a copy that nobody can change."""
    return MappingProxyType(dict(values))


class Verdict(StrEnum):
    """
    What the evidence says of a statement.

    >>> Verdict("REFUTED") is Verdict.REFUTED
    True
    """

    SUPPORTED = "SUPPORTED"
    REFUTED = "REFUTED"
    NOT_ENOUGH_EVIDENCE = "NOT_ENOUGH_EVIDENCE"
    CONFLICTING_EVIDENCE = "CONFLICTING_EVIDENCE"


class Stance(StrEnum):
    """
    How one passage stands to the statement.

    >>> Stance.REFUTES.value
    'REFUTES'
    """

    SUPPORTS = "SUPPORTS"
    REFUTES = "REFUTES"
    SILENT = "SILENT"


class Kind(StrEnum):
    """
    Which part of a statement a finding compares.

    >>> Kind("quantity") is Kind.QUANTITY
    True
    """

    QUANTITY = "quantity"
    DATE = "date"
    NAME = "name"
    ROLE = "role"
    POLARITY = "polarity"
    RANK = "rank"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    CITATION = "citation"
    RATING = "rating"
    CONTENT = "content"


class Relation(StrEnum):
    """
    How the evidence's value relates to the statement's.

    >>> [relation.value for relation in Relation]
    ['agrees', 'conflicts', 'missing']
    """

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    MISSING = "missing"


class Rating(StrEnum):
    """
    What a fact-check says of the claim that it checked.

    >>> Rating("mostly-false").name
    'MOSTLY_FALSE'
    """

    TRUE = "true"
    MOSTLY_TRUE = "mostly-true"
    MIXED = "mixed"
    MOSTLY_FALSE = "mostly-false"
    FALSE = "false"


class Status(StrEnum):
    """
    Why a stretch of the draft has no verdict.

    >>> Status.NOT_CHECKABLE.value
    'not_checkable'
    """

    NOT_CHECKABLE = "not_checkable"
    COULD_NOT_CHECK = "could_not_check"


@attrs.frozen
class Span:
    """
    A half-open stretch of one text, in code points.

    >>> Span(2, 5).of("abcdefg")
    'cde'
    >>> len(Span(2, 5))
    3
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"a span needs 0 <= start <= end, not {self.start} and {self.end}"
            raise ValueError(message)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the stretch of ``text`` that the span marks."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """
        Return the span moved by ``by`` code points.

        >>> Span(2, 5).shift(10)
        Span(start=12, end=15)
        """
        return Span(self.start + by, self.end + by)


@attrs.frozen
class Source:
    """
    What a citation needs to know of a source: one CSL-JSON item. It has no text.

    >>> source = Source("doe2020", {"id": "doe2020", "type": "book", "title": "On Tides"})
    >>> source.title
    'On Tides'
    """

    #: The item's ``id``, by which claims and documents name their source.
    key: str
    #: The CSL-JSON item, as in the bibliography file.
    item: Mapping[str, Any] = attrs.field(factory=dict, converter=_freeze, hash=False)

    @property
    def title(self) -> str | None:
        """The item's title, or None."""
        title = self.item.get("title")
        return title if isinstance(title, str) else None

    @property
    def issued(self) -> datetime.date | None:
        """
        The day of issue, or None where the bibliography gives no full day.

        >>> Source("a", {"issued": {"date-parts": [[2020, 3, 9]]}}).issued
        datetime.date(2020, 3, 9)
        >>> Source("a", {"issued": {"date-parts": [[2020]]}}).issued is None
        True
        """
        issued = self.item.get("issued")
        try:
            year, month, day = (int(part) for part in issued["date-parts"][0])  # type: ignore[index] # whatever the file holds
            return datetime.date(year, month, day)
        except (TypeError, ValueError, KeyError, IndexError, OverflowError):
            return None


@attrs.frozen
class Anchor:
    """
    Where a source's text says what a claim card repeats: offsets, and the digest of the folded stretch.

    >>> Anchor(10, 20, "fold1-sha256:00").span
    Span(start=10, end=20)
    """

    start: int
    end: int
    #: ``fold1-sha256:`` and the hexadecimal digest of the stretch, folded by rule 1 (see factcheck.text.folding).
    digest: str

    @property
    def span(self) -> Span:
        """The offsets as a span."""
        return Span(self.start, self.end)


@attrs.frozen(kw_only=True)
class Claim:
    """
    Something that a source asserts, in the words of whoever keeps the corpus.

    >>> claim = Claim(id="height", text="The tower is 90 m high.", source=Source("doe2020"))
    >>> claim.rating is None
    True
    """

    #: Unique among the claims of its source.
    id: str
    text: str
    source: Source
    #: Where in the source, for the citation: "para. 15", "p. 3".
    locator: str | None = None
    title: str | None = None
    #: Words that say what the claim is about, for texts that say "it" or "the film".
    context: str | None = None
    rating: Rating | None = None
    #: The fact-check's own words for the rating: "Pants on Fire". They may be there where no rating fits them.
    rating_text: str | None = None
    #: Where the fact-check of the claim is published.
    url: str | None = None
    #: When that was; ``date`` is when the claim itself was made.
    reviewed: datetime.date | None = None
    said_by: str | None = None
    date: datetime.date | None = None
    valid_from: datetime.date | None = None
    valid_until: datetime.date | None = None
    tags: tuple[str, ...] = ()
    anchor: Anchor | None = None
    #: The stretch of the source's document that says it, where the corpus holds the document and the anchor still fits.
    quoted: Span | None = None

    @property
    def is_fact_checked(self) -> bool:
        """Whether a fact-check speaks of the claim: the source then repeats it, and does not assert it."""
        return self.rating is not None or self.rating_text is not None or self.url is not None

    @property
    def rated(self) -> str | None:
        """
        How a fact-check rates the claim, in its own words and in ours, or None.

        >>> Claim(id="a", text="It rained.", source=Source("doe"), rating=Rating.FALSE, rating_text="Pants on Fire").rated
        '“Pants on Fire” (false)'
        """
        word = self.rating.value.replace("-", " ") if self.rating is not None else None
        if not self.rating_text or self.rating_text.lower() == word:
            return f"“{word}”" if word else None
        return f"“{self.rating_text}” ({word})" if word else f"“{self.rating_text}”"


@attrs.frozen(kw_only=True)
class Document:
    """
    The full text of a source, as read.

    >>> Document(source=Source("doe2020"), text="The tower is 90 m high.").name
    'doe2020'
    """

    source: Source
    #: The file's text, code point for code point; evidence offsets index this.
    text: str = attrs.field(repr=False)
    title: str | None = None
    #: When the text was issued: what "last year" in it counts from.
    date: datetime.date | None = None
    #: The path relative to the corpus folder, with forward slashes.
    path: str | None = None

    @property
    def name(self) -> str:
        """The document's name in reports: its path in the corpus, else the source's key."""
        return self.path or self.source.key


@attrs.frozen(kw_only=True)
class Passage:
    """
    A stretch of a document, or a claim's text, that can serve as evidence, with the context that explains its words.

    >>> passage = Passage(text="It rose. It is 90 m high.", span=Span(9, 25), before=(Span(0, 8),))
    >>> passage.exact
    'It is 90 m high.'
    """

    #: What the offsets index: a document's whole text, or the claim's text.
    text: str = attrs.field(repr=False)
    span: Span
    source: Source | None = None
    #: What holds the stretch; for a claim, what it is quoted from, at its ``quoted`` stretch.
    document: Document | None = None
    claim: Claim | None = None
    title: str | None = None
    heading: str | None = None
    #: Words that say what a claim is about; None for documents.
    context: str | None = None
    #: The sentences just before, nearest last, in the same text and under the same heading.
    before: tuple[Span, ...] = ()
    #: The sentences just after, nearest first.
    after: tuple[Span, ...] = ()
    date: datetime.date | None = None

    @property
    def exact(self) -> str:
        """The passage's own words."""
        return self.span.of(self.text)

    @property
    def key(self) -> tuple[str, str, str, int, int]:
        """What breaks ties between passages, the same for every order of files."""
        return (
            self.source.key if self.source else "",
            self.document.name if self.document else "",
            self.claim.id if self.claim else "",
            self.span.start,
            self.span.end,
        )


@attrs.frozen(kw_only=True)
class Statement:
    """
    A stretch of the draft that is checked.

    ``exact`` is the stretch as the file has it; ``text`` is what it says, without markup.

    >>> Statement(text="Rome is old.", exact="Rome is old.", span=Span(0, 12)).line
    1
    """

    text: str
    exact: str
    #: Offsets in the draft's file as read.
    span: Span
    line: int = 1
    column: int = 1
    #: The draft's path as given, or None for text.
    draft: str | None = None
    heading: str | None = None
    #: The sentences just before, nearest last: what "it" and "he" may mean.
    before: tuple[str, ...] = ()
    #: What relative dates in the statement count from.
    as_of: datetime.date | None = None
    #: For each code point of ``text`` its offset in the draft's file, and the end; None where text and file run alike.
    offsets: tuple[int, ...] | None = attrs.field(default=None, repr=False)

    def locate(self, span: Span) -> Span:
        """
        Map a span of ``text`` to the draft's file.

        >>> statement = Statement(text="Rome is old.", exact="Rome is old.", span=Span(40, 52))
        >>> statement.locate(Span(0, 4))
        Span(start=40, end=44)
        """
        if len(span) == len(self.text):
            return self.span  # with the marks at its ends
        if self.offsets is None:
            return span.shift(self.span.start)
        if not len(span):
            return Span(self.offsets[span.start], self.offsets[span.start])
        return Span(self.offsets[span.start], self.offsets[span.end - 1] + 1)


@attrs.frozen(kw_only=True)
class Finding:
    """
    One comparison of a part of the statement with the evidence.

    >>> finding = Finding(kind=Kind.QUANTITY, relation=Relation.CONFLICTS, message="10 against 30")
    >>> finding.relation.value
    'conflicts'
    """

    kind: Kind
    relation: Relation
    message: str
    #: The shade of the relation, where a kind has shades, as in "rounded" or "coarser".
    detail: str | None = None
    #: In the draft's file (for ``verify``: in the statement's text).
    statement: Span | None = None
    #: In the text of the evidence that ``index`` names.
    evidence: Span | None = None
    #: Which of the result's evidence.
    index: int | None = None


@attrs.frozen(kw_only=True)
class Evidence:
    """
    A quoted passage. The first law: ``text[start:end] == quote``.

    >>> Evidence(quote="90 m", start=13, end=17, text="The tower is 90 m high.").stance.value
    'SILENT'
    """

    quote: str
    start: int
    end: int
    #: What the offsets index: the document's text as read, else the claim's text, else the text given to ``verify``.
    text: str = attrs.field(repr=False)
    source: Source | None = None
    claim: Claim | None = None
    document: Document | None = None
    stance: Stance = Stance.SILENT
    #: How sure the stance is, 0 to 1.
    score: float = 0.0
    citation: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.text[self.start : self.end] != self.quote:
            message = f"the quotation is not what the text has at {self.start}:{self.end}"
            raise ValueError(message)


@attrs.frozen(kw_only=True)
class Result:
    """
    The answer for one statement: a verdict, how sure it is, why, and the quoted evidence.

    >>> statement = Statement(text="Rome is old.", exact="Rome is old.", span=Span(0, 12))
    >>> result = Result(statement=statement, verdict=Verdict.NOT_ENOUGH_EVIDENCE, confidence=0.9)
    >>> result.evidence
    ()
    """

    #: A fingerprint of the draft's path, the folded statement and its occurrence; survives edits elsewhere.
    id: str = ""
    statement: Statement
    verdict: Verdict
    #: The verdict's probability, 0 to 1; for CONFLICTING_EVIDENCE the lesser of best support and best refutation.
    confidence: float
    #: SUPPORTED, REFUTED and NOT_ENOUGH_EVIDENCE, adding up to 1.
    probabilities: Mapping[Verdict, float] = attrs.field(factory=dict, converter=_freeze, hash=False)
    findings: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    #: One sentence for a person.
    explanation: str = ""


@attrs.frozen(kw_only=True)
class Unchecked:
    """
    A stretch of the draft without a verdict, and why.

    >>> statement = Statement(text="Is it?", exact="Is it?", span=Span(0, 6))
    >>> Unchecked(statement=statement, status=Status.NOT_CHECKABLE, reason="a question").reason
    'a question'
    """

    statement: Statement
    status: Status
    reason: str


@attrs.frozen(kw_only=True)
class Unread:
    """
    A draft that was asked for and could not be read, and why.

    >>> Unread(draft="draft.md", reason="there is no such file").draft
    'draft.md'
    """

    #: The path as given.
    draft: str
    reason: str


@attrs.frozen(kw_only=True)
class Draft:
    """
    A text to check, as read from a file or given as a string.

    ``plain`` is what the draft says, without markup. ``offsets`` maps it back: code point i of ``plain`` is code point
    ``offsets[i]`` of ``text``, and ``offsets[-1]`` is the end; None where they are the same.

    >>> Draft(text="Rome is old.", plain="Rome is old.").path is None
    True
    """

    #: The file as read, code point for code point.
    text: str = attrs.field(repr=False)
    plain: str = attrs.field(repr=False)
    path: str | None = None
    #: "text" or "markdown".
    format: str = "text"
    offsets: tuple[int, ...] | None = attrs.field(default=None, repr=False)
    #: The parts of ``plain``, in order; empty means the reader knows no structure.
    blocks: tuple["Block", ...] = attrs.field(default=(), repr=False)
    #: What stands between marks, in any order.
    marked: tuple["Marked", ...] = attrs.field(default=(), repr=False)
    #: Of the file's bytes: ``sha256:`` and hexadecimal digits.
    digest: str = ""


class BlockKind(StrEnum):
    """
    What a block of a draft or document is.

    >>> BlockKind.PARAGRAPH.value
    'paragraph'
    """

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    CAPTION = "caption"
    QUOTE = "quote"
    TABLE_CELL = "table-cell"
    CODE = "code"


@attrs.frozen
class Block:
    """
    A paragraph, heading or other part of a text, as a span of its plain text.

    >>> Block(BlockKind.HEADING, Span(0, 5)).level is None
    True
    """

    kind: BlockKind
    span: Span
    #: 1 to 6 for headings, else None.
    level: int | None = None


@attrs.frozen
class Marked:
    """
    A stretch between marks (emphasis, a link, code), in the plain text and, marks and all, in the file.

    >>> Marked(Span(0, 4), Span(0, 8)).place.of("**Rome** is old.")
    '**Rome**'
    """

    plain: Span
    place: Span

    def is_part_of(self, span: Span) -> bool:
        """Whether the stretch lies in a span of the plain text and is not all of it."""
        return span.start <= self.plain.start and self.plain.end <= span.end and self.plain != span


@attrs.frozen(kw_only=True)
class Signature:
    """
    What reproduces a report: the version, the corpus, the judge, the date and the options.

    >>> Signature(version="0.1.0", corpus="sha256:00", judge="rules-1").as_of is None
    True
    """

    version: str
    #: Digest of the corpus, the same for every order of its files.
    corpus: str
    judge: str
    as_of: datetime.date | None = None
    options: Mapping[str, Any] = attrs.field(factory=dict, converter=_freeze, hash=False)


@attrs.frozen(kw_only=True)
class Report:
    """
    The results for one or more drafts. Iterating gives the results in the order of the drafts.

    >>> list(Report(signature=Signature(version="0.1.0", corpus="", judge="")))
    []
    """

    signature: Signature
    drafts: tuple[Draft, ...] = ()
    results: tuple[Result, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    #: What was asked for and is in none of the above: a report is on the drafts that could be read.
    unread: tuple[Unread, ...] = ()

    def __iter__(self) -> Iterator[Result]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    def count(self, verdict: Verdict) -> int:
        """Return how many results have the verdict."""
        return sum(result.verdict is verdict for result in self.results)

    @property
    def summary(self) -> dict[str, int]:
        """
        The counts: statements, checked, not checkable, could not check, and each verdict.

        >>> Report(signature=Signature(version="0.1.0", corpus="", judge="")).summary["checked"]
        0
        """
        states = [entry.status for entry in self.unchecked]
        return {
            "statements": len(self.results) + len(self.unchecked),
            "checked": len(self.results),
            "not_checkable": states.count(Status.NOT_CHECKABLE),
            "could_not_check": states.count(Status.COULD_NOT_CHECK),
            **{verdict.value: self.count(verdict) for verdict in Verdict},
        }
