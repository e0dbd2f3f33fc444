"""
Hold what is told as so today against what the passage tells of a time that is over: "**is** the capital" beside "was the capital **until 1870**".

An alignment enters, compared parts leave. Where the passage tells as well that it is so again, or from when on, nothing is said.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention, DateRelation
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause, find_governor, find_subject, is_passive
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How
from factcheck.matching.phrases import are_one, find_before, find_behind
from factcheck.model import Kind, Relation

_PRESENT = frozenset("is are has have".split())
_PAST = frozenset("was were had did been former formerly ex once used until till".split())
_WAS = frozenset({"was", "were", "had"})
_TODAY = frozenset("current currently still now today present presently".split())
_PRESENT_OR_TODAY = _PRESENT | _TODAY
_AGAIN = frozenset("again more since reopened restored reinstated returned reintroduced resumed".split())
_AGAIN_BUT_SINCE = _AGAIN - {"since"}
# "Was **extended** until 2040": up to then it is so.
_MOVED = frozenset("extended prolonged banned suspended postponed delayed renewed made barred".split())
_PRESENT_OR_MOVED = _PRESENT | _MOVED
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
    if statement.lowers.isdisjoint(_PRESENT_OR_TODAY) and not _is_put_in_the_past(alignment):
        return ()
    if _is_perfect(statement):
        return ()
    lacking = [at for at in alignment.lacks if statement.tokens[at].lower not in _TODAY]
    over = _find_over(alignment) if not lacking else None
    over = over or _find_ended(alignment, lacking) or _find_left(alignment) or _find_former(alignment, lacking)
    place = next((at for at, _ in alignment.weighty if at in alignment.partners), None)
    if over is None or place is None:  # "it is now" tells no state
        return ()
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


def _is_perfect(statement: Analysis) -> bool:
    """Say whether a statement tells what somebody has done: "**has worked** as a nurse" is so though it is over."""
    tokens = statement.tokens
    return any(
        token.lower in {"has", "have"} and has_deed_form(tokens[at + 1].lower) for at, token in enumerate(tokens[:-1])
    )


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
        is_settled = lowers.isdisjoint(_PRESENT_OR_MOVED) and evidence.lowers.isdisjoint(_AGAIN_BUT_SINCE)
        if told and is_past and is_settled and _ends_there(evidence, date):
            return date.first, date.last
    return None


def _ends_there(evidence: Analysis, date: DateMention) -> bool:
    """Say whether a clause ends with its date; "heated until May **by gas**" tells how it was so."""
    after = evidence.tokens[date.last].lower if date.last < len(evidence.tokens) else "."
    return after in {".", ",", ";", ":", "when", "and", "but", ")"}


def _is_end(evidence: Analysis, date: DateMention) -> bool:
    """Say whether a date ends what was so: "until 1870"; "not until 1870" begins it."""
    return (
        date.relation is DateRelation.UNTIL and date.resolved and evidence.tokens[date.first].lower in {"until", "till"}
    )


def _find_ended(alignment: Alignment, lacking: list[int]) -> tuple[int, int] | None:
    """Return what ended the thing that the statement says is in force: "the salt tax **was abolished**", "**abolished the** salt tax"."""
    statement, evidence = alignment.statement, alignment.evidence
    if evidence.lowers.isdisjoint(_ENDED) or not evidence.lowers.isdisjoint(_AGAIN) or statement.lowers & _ENDED:
        return None
    if any(statement.tokens[at].lower not in _IN_FORCE for at in lacking):
        return None
    at = next(at for at, token in enumerate(evidence.tokens) if token.lower in _ENDED)
    thing = find_before(evidence, at) if is_passive(evidence, at) else find_behind(evidence, at + 1)
    clause = find_clause(evidence, at, _ENDS)
    places = [alignment.partners[one] for one, _ in alignment.weighty if one in alignment.partners]
    # "The **tax** on salt was abolished": whatever else the statement tells stands in the same clause.
    told = thing is not None and thing in places and all(one in clause for one in places)
    subject = next((one for one, _ in alignment.weighty if one not in statement.named), None)
    is_subject = subject is not None and thing is not None and _is_head(alignment, subject, thing)
    return (at, at + 1) if told and is_subject and at not in evidence.negated else None


def _is_head(alignment: Alignment, subject: int, thing: int) -> bool:
    """Say whether a thing is what the statement is about, or its phrase ends with it: "the death **penalty**"."""
    partner = alignment.partners.get(subject)
    return partner is not None and thing - _ENDED_WITHIN < partner <= thing


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
        if not _leaves(alignment, at, name):
            continue
        if same and same[0].first > 1 and find_governor(alignment.statement, same[0]) in _STAYING:
            return at, name.last
    return None


def _leaves(alignment: Alignment, verb: int, name: Name) -> bool:
    """Say whether who leaves a name is the statement's subject; "left Rome **a statue**" leaves no place."""
    tokens = alignment.evidence.tokens
    after = tokens[name.last].lower if name.last < len(tokens) else "."
    opening = next((one for one in alignment.statement.names if one.first - len(one.title) <= _OPENING), None)
    subject = opening.last - 1 if opening is not None else next((at for at, _ in alignment.weighty), None)
    names = find_subject(alignment.evidence, verb)
    doer = names[-1].last - 1 if names else find_before(alignment.evidence, verb)
    return after in {".", ",", ";", "in", "and", "after"} and are_one(alignment, subject, doer)


# "**The striker Ada** Poe plays for Ems".
_OPENING = 2


# "Plays **for** Ems", "works **at** Ems".
_STAYING = frozenset({"for", "at", "in", "with"})


_FORMER = frozenset("former ex onetime erstwhile".split())
# "A **former** prime **minister**".
_FORMER_WITHIN = 3


def _find_former(alignment: Alignment, lacking: list[int]) -> tuple[int, int] | None:
    """Return the "former" before what the statement says somebody is today: "the **current** mayor" beside "a **former** mayor"."""
    evidence = alignment.evidence
    if lacking or evidence.lowers.isdisjoint(_FORMER):
        return None
    at = next(at for at, token in enumerate(evidence.tokens) if token.lower in _FORMER)
    if alignment.statement.lowers.isdisjoint(_TODAY):
        return _find_former_holder(alignment, at)
    ahead = range(at + 1, min(len(evidence.tokens), at + 1 + _FORMER_WITHIN))
    noun = next((place for place in ahead if evidence.weights[place]), None)
    return (at, noun + 1) if noun is not None and noun in alignment.used else None


def _find_former_holder(alignment: Alignment, at: int) -> tuple[int, int] | None:
    """Return the "former" before the very person of whom the statement says that they are it: "Poe **is** the mayor", "**former** mayor Ada Poe"."""
    statement, evidence = alignment.statement, alignment.evidence
    opening = next((one for one in statement.names if one.first - len(one.title) <= _OPENING), None)
    verb = statement.tokens[opening.last].lower if opening is not None and opening.last < len(statement.tokens) else ""
    if opening is None or verb not in {"is", "remains"}:
        return None
    for name in evidence.names:
        first = name.first - len(name.title)
        between = [place for place in range(at + 1, name.first) if evidence.weights[place]]
        if (
            not at < first <= at + _FORMER_WITHIN + len(name.title) + 1
            or alignment.tie_names(opening, name) in NOT_SAME
        ):
            continue
        is_plain = between == list(range(at + 1, name.first))  # "the former owner **of** Ada Poe"
        return (at, name.first) if is_plain and between and between[-1] in alignment.used else None
    return None
