"""Reports made by hand, in words of our own: what the renderings are tested and shown with."""

import datetime as dt
import hashlib

from factcheck.model import (
    Claim,
    Document,
    Draft,
    Evidence,
    Finding,
    Kind,
    Relation,
    Report,
    Result,
    Signature,
    Source,
    Span,
    Stance,
    Statement,
    Status,
    Unchecked,
    Verdict,
)

ALMANAC = Source("almanac2019", {"title": "Harbour Almanac", "issued": {"date-parts": [[2019, 5, 2]]}})
GAZETTE = Source("gazette2020", {"title": "Coastal Gazette"})

DRAFT = """# The harbour

The new pier cost 48 million euros and opened in May 2018.
It is the longest pier on the coast, at 620 metres.
Ferries carried about two million passengers in 2019, the harbour office said.
The lighthouse was built in 1871.
Is it worth a visit?
港口于2018年5月开放，造价四千八百万欧元，是海岸上最长的码头，长达六百二十米，每年有二百万名乘客从这里乘坐渡轮前往各个岛屿。
"""

ALMANAC_TEXT = (
    "Works at the harbour ended in spring. The pier, which cost 38 million euros, was opened in May 2018 "
    "by the mayor. Ferry traffic grew all year. The lighthouse dates from 1871, according to the town records."
)
GAZETTE_TEXT = "The lighthouse was finished in 1874, three years later than often printed."


def statement(exact: str, draft: str = DRAFT, path: str | None = "harbour.md") -> Statement:
    """Return the statement at the first place of the draft that has these words."""
    start = draft.index(exact)
    line = draft.count("\n", 0, start) + 1
    column = start - (draft.rfind("\n", 0, start) + 1) + 1
    return Statement(
        text=exact, exact=exact, span=Span(start, start + len(exact)), line=line, column=column, draft=path
    )


def span_of(part: str, text: str) -> Span:
    """Return where a text first has the part."""
    start = text.index(part)
    return Span(start, start + len(part))


def document(source: Source, text: str) -> Document:
    """Return the source's full text as a corpus would hold it."""
    return Document(source=source, text=text, path=f"documents/{source.key}.txt")


def quote(source: Source, text: str, exact: str, stance: Stance, *, score: float, citation: str) -> Evidence:
    """Return a quotation from a source's document."""
    span = span_of(exact, text)
    return Evidence(
        quote=exact,
        start=span.start,
        end=span.end,
        text=text,
        source=source,
        document=document(source, text),
        stance=stance,
        score=score,
        citation=citation,
    )


def chances(supported: float, refuted: float, neither: float) -> dict[Verdict, float]:
    """Return the probabilities of the three verdicts that have one."""
    return {
        Verdict.SUPPORTED: supported,
        Verdict.REFUTED: refuted,
        Verdict.NOT_ENOUGH_EVIDENCE: neither,
    }


ALMANAC_CITED = "Ada Byron, “Harbour Almanac”, Sea and Shore, 2 May 2019, p. 4"
GAZETTE_CITED = "“Coastal Gazette”, 2020"


def refuted() -> Result:
    """Return a statement with a wrong price."""
    said = statement("The new pier cost 48 million euros and opened in May 2018.")
    return Result(
        id="3f0c9a",
        statement=said,
        verdict=Verdict.REFUTED,
        confidence=0.97123,
        probabilities=chances(0.01, 0.97123, 0.01877),
        explanation="The source gives 38 million euros where the draft gives 48 million euros.",
        findings=(
            Finding(
                kind=Kind.QUANTITY,
                relation=Relation.CONFLICTS,
                message="38 million euros, not 48 million euros",
                statement=span_of("48 million euros", DRAFT),
                evidence=span_of("38 million euros", ALMANAC_TEXT),
                index=0,
            ),
            Finding(
                kind=Kind.DATE,
                relation=Relation.AGREES,
                message="May 2018 in both",
                statement=span_of("May 2018", DRAFT),
                evidence=span_of("May 2018", ALMANAC_TEXT),
                index=0,
            ),
        ),
        evidence=(
            quote(
                ALMANAC,
                ALMANAC_TEXT,
                "The pier, which cost 38 million euros, was opened in May 2018 by the mayor.",
                Stance.REFUTES,
                score=0.97123,
                citation=ALMANAC_CITED,
            ),
        ),
    )


def undecided() -> Result:
    """Return a statement that the nearest passage leaves open."""
    said = statement("It is the longest pier on the coast, at 620 metres.")
    passage = quote(
        ALMANAC,
        ALMANAC_TEXT,
        "Works at the harbour ended in spring.",
        Stance.SILENT,
        score=0.31,
        citation=ALMANAC_CITED,
    )
    return Result(
        id="91ab22",
        statement=said,
        verdict=Verdict.NOT_ENOUGH_EVIDENCE,
        confidence=0.88,
        probabilities=chances(0.07, 0.05, 0.88),
        explanation="No source gives the length of the pier or compares it with others.",
        findings=(
            Finding(
                kind=Kind.RANK,
                relation=Relation.MISSING,
                message="no source ranks the pier",
                statement=span_of("longest pier on the coast", DRAFT),
                index=0,
            ),
            Finding(
                kind=Kind.QUANTITY,
                relation=Relation.MISSING,
                message="no source gives a length",
                statement=span_of("620 metres", DRAFT),
                index=0,
            ),
        ),
        evidence=(passage,),
    )


def supported() -> Result:
    """Return a statement that a claim card bears out."""
    said = statement("Ferries carried about two million passengers in 2019, the harbour office said.")
    text = "The harbour office reported 2.03 million ferry passengers for 2019."
    card = Claim(id="ferry-passengers", text=text, source=GAZETTE, locator="para. 2")
    return Result(
        id="c07d51",
        statement=said,
        verdict=Verdict.SUPPORTED,
        confidence=0.9962,
        probabilities=chances(0.9962, 0.0008, 0.003),
        explanation="The source gives 2.03 million passengers for 2019, which “about two million” covers.",
        findings=(
            Finding(
                kind=Kind.QUANTITY,
                relation=Relation.AGREES,
                detail="rounded",
                message="about two million covers 2.03 million",
                statement=span_of("about two million passengers", DRAFT),
                evidence=span_of("2.03 million ferry passengers", text),
                index=0,
            ),
        ),
        evidence=(
            Evidence(
                quote=text,
                start=0,
                end=len(text),
                text=text,
                source=GAZETTE,
                claim=card,
                stance=Stance.SUPPORTS,
                score=0.9962,
                citation=f"{GAZETTE_CITED}, para. 2",
            ),
        ),
    )


def disputed() -> Result:
    """Return a statement on which two sources disagree."""
    said = statement("The lighthouse was built in 1871.")
    ours = span_of("in 1871", DRAFT)
    return Result(
        id="5512fe",
        statement=said,
        verdict=Verdict.CONFLICTING_EVIDENCE,
        confidence=0.83,
        probabilities=chances(0.5, 0.45, 0.05),
        explanation="One source gives 1871, another 1874.",
        findings=(
            Finding(
                kind=Kind.DATE,
                relation=Relation.AGREES,
                message="1871 in both",
                statement=ours,
                evidence=span_of("1871", ALMANAC_TEXT),
                index=0,
            ),
            Finding(
                kind=Kind.DATE,
                relation=Relation.CONFLICTS,
                message="1874, not 1871",
                statement=ours,
                evidence=span_of("in 1874", GAZETTE_TEXT),
                index=1,
            ),
        ),
        evidence=(
            quote(
                ALMANAC,
                ALMANAC_TEXT,
                "The lighthouse dates from 1871, according to the town records.",
                Stance.SUPPORTS,
                score=0.9,
                citation=ALMANAC_CITED,
            ),
            quote(GAZETTE, GAZETTE_TEXT, GAZETTE_TEXT, Stance.REFUTES, score=0.83, citation=GAZETTE_CITED),
        ),
    )


def wide() -> Result:
    """Return a Chinese statement, two cells a character, with a long marked part."""
    said = statement(DRAFT.splitlines()[-1])
    return Result(
        id="77e1d0",
        statement=said,
        verdict=Verdict.NOT_ENOUGH_EVIDENCE,
        confidence=0.6,
        probabilities=chances(0.2, 0.2, 0.6),
        explanation="No source gives the number of passengers.",
        findings=(
            Finding(
                kind=Kind.QUANTITY,
                relation=Relation.MISSING,
                message="no source gives a number",
                statement=span_of("每年有二百万名乘客", DRAFT),
            ),
        ),
    )


def harbour() -> Report:
    """Return a report with all four verdicts and both kinds of what has none."""
    asked = Unchecked(
        statement=statement("Is it worth a visit?"), status=Status.NOT_CHECKABLE, reason="a question asserts nothing"
    )
    head = Unchecked(statement=statement("# The harbour"), status=Status.NOT_CHECKABLE, reason="a heading")
    return Report(
        signature=Signature(
            version="0.0.0",
            corpus="sha256:" + "0" * 64,
            judge="rules-0",
            as_of=dt.date(2020, 1, 31),
            options={"precision": 0.9},
        ),
        drafts=(
            Draft(
                text=DRAFT,
                plain=DRAFT,
                path="harbour.md",
                format="markdown",
                digest="sha256:" + hashlib.sha256(DRAFT.encode()).hexdigest(),
            ),
        ),
        results=(refuted(), undecided(), supported(), disputed(), wide()),
        unchecked=(head, asked),
    )


def single(exact: str, **fields) -> Result:
    """Return a result for a text that is one statement."""
    said = Statement(text=exact, exact=exact, span=Span(0, len(exact)))
    return Result(statement=said, verdict=fields.pop("verdict", Verdict.NOT_ENOUGH_EVIDENCE), confidence=0.5, **fields)
