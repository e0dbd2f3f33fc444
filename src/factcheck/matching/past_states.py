"""
Hold what is told as so today against what the passage tells of a time that is over: "**is** the capital" beside "was the capital **until 1870**".

An alignment enters, compared parts leave. Where the passage tells as well that it is so again, or from when on, nothing is said.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause, find_governor
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation

_PRESENT = frozenset("is are has have".split())
_PAST = frozenset("was were had did been former formerly ex once used until till".split())
_WAS = frozenset({"was", "were", "had"})
_TODAY = frozenset("current currently still now today present presently".split())
_AGAIN = frozenset("again since reopened restored reinstated returned reintroduced resumed".split())
_ENDS = frozenset(". ; : who which but while whereas though although".split())
# What was ended is in force no more: "the tax was **abolished**".
_ENDED = frozenset("abolished abolishes repealed rescinded revoked discontinued dissolved".split())
_IN_FORCE = frozenset("force effect place operation existence use exists applies valid legal".split())
# "Abolished **the old death penalty**", "**the tax on salt** was abolished".
_ENDED_WITHIN = 5


def compare_past_states(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a state of today that the passage says ended.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Ems was the capital of the province until 1870.")
    >>> said = "Ems is the capital of the province.", "Ems was the capital of the province."
    >>> [[part.detail for part in compare_past_states(align(analyse(one), found))] for one in said]
    [['over'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.dates or statement.negations or not statement.lowers.isdisjoint(_PAST):
        return ()
    if statement.lowers.isdisjoint(_PRESENT | _TODAY) and not _is_put_in_the_past(alignment):
        return ()
    lacking = [at for at in alignment.lacks if statement.tokens[at].lower not in _TODAY]
    over = _find_over(alignment) if not lacking else None
    over = over or _find_ended(alignment, lacking) or _find_left(alignment) or _find_former(alignment, lacking)
    if over is None:
        return ()
    place = next(at for at, _ in alignment.weighty if at in alignment.partners)
    said = evidence.span(*over).of(evidence.text.text)
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.CONFLICTS,
            statement=(place, place + 1),
            evidence=over,
            detail="over",
            message=f"it was so once: the evidence says “{said}”",
        ),
    )


def _is_put_in_the_past(alignment: Alignment) -> bool:
    """Say whether a verb of the statement is a past form in the passage: "**belongs** to Poe", "**belonged** to Poe"."""
    for place, _ in alignment.weighty:
        partner = alignment.partners.get(place)
        said = alignment.statement.tokens[place].lower
        if partner is not None and said.endswith("s") and alignment.evidence.tokens[partner].lower.endswith("ed"):
            return alignment.pairs[place].how <= How.FORM
    return False


def _find_over(alignment: Alignment) -> tuple[int, int] | None:
    """Return the "until" of the one clause of the passage that has all that the statement says."""
    evidence = alignment.evidence
    for date in evidence.dates:
        clause = find_clause(evidence, date.first, _ENDS)
        if not _is_end(evidence, date) or any(one.cue in clause for one in evidence.negations):
            continue
        lowers = {evidence.tokens[at].lower for at in clause}
        partners = [alignment.partners[at] for at, _ in alignment.weighty if at in alignment.partners]
        told = all(clause.start <= at < date.first for at in partners)
        is_past = not lowers.isdisjoint(_WAS) or _is_put_in_the_past(alignment)
        if told and is_past and lowers.isdisjoint(_PRESENT) and evidence.lowers.isdisjoint(_AGAIN - {"since"}):
            return date.first, date.last
    return None


def _is_end(evidence: Analysis, date: DateMention) -> bool:
    """Say whether a date ends what was so: "until 1870"; "not until 1870" begins it."""
    return (
        date.relation is DateRelation.UNTIL and date.resolved and evidence.tokens[date.first].lower in {"until", "till"}
    )


def _find_ended(alignment: Alignment, lacking: list[int]) -> tuple[int, int] | None:
    """Return what ended the thing that the statement says is in force."""
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.lowers.isdisjoint(_ENDED) or not evidence.lowers.isdisjoint(_AGAIN) or statement.lowers & _ENDED:
        return None
    if any(statement.tokens[at].lower not in _IN_FORCE for at in lacking):
        return None
    at = next(at for at, token in enumerate(evidence.tokens) if token.lower in _ENDED)
    thing = next(
        (one for one, _ in alignment.weighty if one in alignment.partners and one not in statement.named), None
    )
    near = thing is not None and abs(alignment.partners[thing] - at) <= _ENDED_WITHIN
    return (at, at + 1) if near and at not in evidence.negated else None


_LEFT = frozenset("left quit departed".split())
_BACK = frozenset("returned rejoined back again".split())


def _find_left(alignment: Alignment) -> tuple[int, int] | None:
    """Return who or what of the statement was left: "now **plays for Ems**" beside "**left Ems** in 2020"."""
    evidence = alignment.evidence
    if evidence.lowers.isdisjoint(_LEFT) or not evidence.lowers.isdisjoint(_BACK):
        return None
    for at, token in enumerate(evidence.tokens[:-1]):
        name = next((one for one in evidence.names if one.first == at + 1), None)
        if token.lower not in _LEFT or name is None or at in evidence.negated:
            continue
        same = [one for one in alignment.statement.names if alignment.tie_names(one, name) not in NOT_SAME]
        if same and same[0].first > 1 and find_governor(alignment.statement, same[0]) in _STAYING:
            return at, name.last
    return None


# "Plays **for** Ems", "works **at** Ems".
_STAYING = frozenset({"for", "at", "in", "with"})


_FORMER = frozenset("former ex onetime erstwhile".split())
# "A **former** prime **minister**".
_FORMER_WITHIN = 3


def _find_former(alignment: Alignment, lacking: list[int]) -> tuple[int, int] | None:
    """Return the "former" before what the statement says somebody is today: "the **current** mayor" beside "a **former** mayor"."""
    evidence = alignment.evidence
    if lacking or evidence.lowers.isdisjoint(_FORMER) or alignment.statement.lowers.isdisjoint(_TODAY):
        return None
    at = next(at for at, token in enumerate(evidence.tokens) if token.lower in _FORMER)
    ahead = range(at + 1, min(len(evidence.tokens), at + 1 + _FORMER_WITHIN))
    noun = next((place for place in ahead if evidence.weights[place]), None)
    return (at, noun + 1) if noun is not None and noun in alignment.used else None
