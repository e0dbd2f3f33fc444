"""Behaviours and their cases: sentences with gaps and the words that fill them enter, statement and evidence leave."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from random import Random

import attrs

from factcheck import Verdict

from .tables import SHARED

S, R, N = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE
#: Where a reader may say either that the source excludes the statement or that it leaves it open.
NOT_S = frozenset({R, N})

#: Cases of a behaviour whose words allow more: enough that one case is less than three percent.
_CASES = 36


class Family(StrEnum):
    INVARIANCE = "invariance"
    CHANGE = "directional change"
    ABSTENTION = "abstention"


@attrs.frozen(kw_only=True)
class Case:
    statement: str
    evidence: str | tuple[str, ...]
    accept: frozenset[Verdict]
    title: str | None = None
    date: datetime.date | None = None
    as_of: datetime.date | None = None


@attrs.frozen
class Behaviour:
    name: str
    family: Family
    cases: tuple[Case, ...]


#: A sentence with gaps for the statement, and one for the evidence; one alone serves for both.
Frame = str | tuple[str, str]
#: What fills the gap {x} in the statement, and what in the evidence.
Pair = tuple[str, str]


def accepted(verdicts: Verdict | Iterable[Verdict]) -> frozenset[Verdict]:
    return frozenset({verdicts}) if isinstance(verdicts, Verdict) else frozenset(verdicts)


def fill(
    name: str,
    family: Family,
    verdicts: Verdict | Iterable[Verdict],
    frames: Sequence[Frame],
    pairs: Sequence[Pair] = (("", ""),),
    *,
    context: Callable[[Random], dict[str, object]] | None = None,
    title: str | None = None,
    date: datetime.date | None = None,
    as_of: datetime.date | None = None,
) -> Behaviour:
    """Fill every gap: {x} from a pair, the shared gaps such as {city} alike in both sentences."""
    random = Random(name)  # the same cases on every machine
    cases: dict[tuple[object, ...], Case] = {}
    for attempt in range(_CASES * 20):
        frame = frames[attempt % len(frames)]
        said, given = frame if isinstance(frame, tuple) else (frame, frame)
        # Step through the pairs at another pace than through the frames, so that all meet.
        x, y = pairs[(attempt + attempt // len(frames)) % len(pairs)]
        words = {gap: random.choice(table) for gap, table in SHARED.items()}
        words["city2"] = random.choice([city for city in SHARED["city"] if city != words["city"]])
        words["country2"] = random.choice([country for country in SHARED["country"] if country != words["country"]])
        words["person2"] = random.choice([person for person in SHARED["person"] if person != words["person"]])
        made = Case(
            statement=_sentence(said.format(x=x, **words)),
            evidence=_sentence(given.format(x=y, **words)),
            accept=accepted(verdicts),
            title=title.format(**words) if title else None,
            date=date,
            as_of=as_of,
        )
        cases.setdefault((made.statement, made.evidence), made)
        if len(cases) == _CASES:
            break
    return Behaviour(name, family, tuple(cases.values()))


def _sentence(text: str) -> str:
    """Write a capital and a full stop."""
    start = 1 if text[0] == "“" else 0
    ended = text if text[-1] in ".!?" else text + "."
    return ended[:start] + ended[start : start + 1].upper() + ended[start + 1 :]


def rewrite(name: str, facts: Sequence[tuple[str, str]], change: Callable[[str], str]) -> Behaviour:
    """Write true and false statements in another way: the evidence stays, and so must the verdict."""
    cases = []
    for true, false in facts:
        cases.append(Case(statement=change(true), evidence=true, accept=accepted(S)))
        cases.append(Case(statement=change(false), evidence=true, accept=accepted(R)))
    return Behaviour(name, Family.INVARIANCE, tuple(cases))
