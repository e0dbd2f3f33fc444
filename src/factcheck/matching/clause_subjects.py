"""
Hold what is told of the subject of a clause against the passage: "**Roe** asked for more time" beside "**Poe** asked for more time, while Roe
left".

An alignment enters, compared parts leave. The passage has every word of the statement in two clauses that stand beside each other, each with
a subject of its own; the statement has the one's subject and tells of it what the passage tells of the other. A clause may leave out its verb
where the one before has it: "nurses get 5 percent, doctors 3".
"""

from itertools import pairwise

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.predicates import find_verbs
from factcheck.model import Kind, Relation

_ENDS = frozenset(". ! ? :".split())
# What parts two clauses, beside a comma with "and".
_TURNS = frozenset("; but while whereas although though".split())
_ENDS_OR_TURNS = _ENDS | _TURNS
_AUXILIARIES = frozenset(
    "is are was were has have had will would can could may might must should does do did cannot".split()
)
_BEING = frozenset("is are was were".split())
_RELATIVES = frozenset("who which that whose".split())
# "Considers **it**", "produces **150**", "coaches **the** juniors": what shows that a word in -s is a verb.
_BEHIND_VERBS = frozenset("the a an it them him her his its their this that these those".split())
_PRONOUNS = frozenset("it they he she we i you this these there who which that what one both all each neither".split())
# A subject that begins so is no subject: "in Ems", "after the war".
_PREPOSITIONS = frozenset(
    "in on at after before for with by from to as of since until during when if because where so not".split()
)
_PRONOUNS_OR_PREPOSITIONS = _PRONOUNS | _PREPOSITIONS
# In a text made to be endless only the first clauses are read.
_MOST_CLAUSES = 40
_LEAST_WORDS = 2


@attrs.frozen
class _Clause:
    """The places of a clause's subject and of what is told of it."""

    subject: tuple[int, ...]
    told: tuple[int, ...]
    verb: int | None


def compare_clause_subjects(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement tells of the subject of one clause and the passage of that of the clause beside it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Nurses will receive 5 percent in April, doctors 3 percent in July.")
    >>> [part.message for part in compare_clause_subjects(align(analyse("Doctors will receive 5 percent in April."), found))]
    ['the evidence tells it of “Nurses”, and of “doctors” something else']
    >>> compare_clause_subjects(align(analyse("Doctors will receive 3 percent in July."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if alignment.lacks or statement.negations or "than" in statement.lowers:
        return ()
    said = _read_clause(statement, range(len(statement.tokens)), frozenset(find_verbs(statement)), None)
    if said is None or said.verb is None:
        return ()
    if statement.tokens[said.verb].lower in _BEING and not find_verbs(statement):
        return ()  # what something is, a clause tells of it in passing
    for one, other in pairwise(_list_clauses(evidence)):
        if one is None or other is None:
            continue
        for its, others in ((one, other), (other, one)):
            if _are_at_once(evidence, one, other):
                continue
            if _is_crossed(alignment, said, its, others) and not _is_in_brackets(evidence, its, others):
                return (_describe(alignment, said, its, others),)
    return ()


def _list_clauses(evidence: Analysis) -> list[_Clause | None]:
    """Read the clauses of a text; None stands for one that has no subject of its own, and where a sentence ends."""
    lowers = [token.lower for token in evidence.tokens]
    figures = evidence.in_figures
    bounds = [at for at, lower in enumerate(lowers) if at not in figures and (lower in _ENDS_OR_TURNS or lower == ",")]
    clauses: list[_Clause | None] = []
    first = 0
    verbs = frozenset(find_verbs(evidence))
    for end in [*bounds, len(lowers)][:_MOST_CLAUSES]:
        places = range(first, end)
        if len([at for at in places if evidence.weights[at] or at in figures]) >= _LEAST_WORDS:
            before = clauses[-1] if clauses else None
            clause = _read_clause(evidence, places, verbs, before)
            # "The capital, the largest city" are two names of one: behind a mere comma a figure shows that a verb is left out.
            is_joined = (
                first == 0 or lowers[first - 1] != "," or lowers[first] == "and" or (clause and clause.verb is None)
            )
            clauses.append(clause if is_joined else None)
        if end < len(lowers) and lowers[end] in _ENDS:
            clauses.append(None)
        first = end + 1
    return clauses


def _read_clause(text: Analysis, places: range, verbs: frozenset[int], before: _Clause | None) -> _Clause | None:
    """Read the subject of a clause and what is told of it; without a verb of its own only behind a clause that has one."""
    told = [at for at in places if text.weights[at] or text.tokens[at].lower in _PRONOUNS_OR_PREPOSITIONS]
    first = told[0] if told else None
    if first is None or text.tokens[first].lower in _PRONOUNS_OR_PREPOSITIONS or first in text.in_figures:
        return None
    verb = _find_verb(text, range(first, places.stop), verbs)
    if verb is None and (before is None or before.verb is None):
        return None
    end = verb if verb is not None else _find_gap(text, range(first, places.stop))
    if end is None:
        return None
    subject = tuple(at for at in range(first, end) if text.weights[at] and at not in text.in_figures)
    rest = tuple(at for at in range(end, places.stop) if text.weights[at] or at in text.in_figures)
    # "Written and **directed** by Poe" has no subject.
    opens = not subject or (is_deed(text, subject[0]) and subject[0] not in text.named)
    return _Clause(subject, rest, verb) if rest and not opens else None


def _find_verb(text: Analysis, places: range, verbs: frozenset[int]) -> int | None:
    """Return the first verb of a clause; one of a relative clause tells whom the subject means: "those **who paid in cash** must"."""
    is_relative = False
    for at in places:
        lower = text.tokens[at].lower
        if lower in _RELATIVES:
            is_relative = True
        elif lower in _AUXILIARIES or at in verbs or _is_in_s(text, at):
            if at == places.start:
                return None
            if not is_relative or (lower in _AUXILIARIES and text.tokens[at - 1].lower not in _RELATIVES):
                return at
    return None


def _is_in_s(text: Analysis, at: int) -> bool:
    if at + 1 >= len(text.tokens) or not text.weights[at] or at in text.named:
        return False
    lower = text.tokens[at].lower
    following = text.tokens[at + 1].lower
    return (
        lower.endswith("s") and not lower.endswith("ss") and (following in _BEHIND_VERBS or at + 1 in text.in_figures)
    )


def _find_gap(text: Analysis, places: range) -> int | None:
    """Return where the subject of a clause without a verb ends, right before a figure: "doctors **3** percent"."""
    at = next((at for at in places if at in text.in_figures or not text.weights[at]), None)
    if at is None or at == places.start or text.tokens[places.start].lower.endswith("ing"):
        return None
    return at if at in text.in_figures or text.tokens[at].lower in {"one", "ones"} else None


def _is_crossed(alignment: Alignment, said: _Clause, its: _Clause, others: _Clause) -> bool:
    """Say whether a statement has one clause's subject, and of it all that the other clause tells and nothing of its own."""
    ours, theirs = alignment.statement, alignment.evidence
    if not ours.named.isdisjoint(said.subject) and theirs.named.isdisjoint(others.subject):
        return False  # "the film" may be what the statement names
    subjects = [_list_roots(theirs, each.subject) for each in (its, others)]
    told = [_list_roots(theirs, each.told) for each in (its, others)]
    subject = _list_words(alignment, said.subject)
    words = _list_words(alignment, said.told)
    if not subject & (subjects[0] - subjects[1]) or subject & (subjects[1] - subjects[0]):
        return False
    own, other = told[0] - told[1], told[1] - told[0]
    if not own or words & own or subject & told[1]:
        return False
    verb = {theirs.roots[others.verb]} if others.verb is not None and its.verb is None else set()
    mine = {ours.roots[at] for at in said.told if ours.tokens[at].lower not in _AUXILIARIES}
    return (
        bool((words & other) - verb) and mine <= told[1] | verb | subjects[1] and subject <= subjects[0] | subjects[1]
    )


def _are_at_once(evidence: Analysis, one: _Clause, other: _Clause) -> bool:
    """Say whether "while" or "when" joins two clauses, whose subjects may be one: "the directors met while the board was away"."""
    between = evidence.tokens[one.told[-1] : other.subject[0]]
    lowers = {token.lower for token in between}
    goes_on = any(evidence.tokens[at].lower.endswith("ing") for at in other.told[:1])
    return not lowers.isdisjoint({"when", "as"}) or ("while" in lowers and goes_on)


def _is_in_brackets(evidence: Analysis, one: _Clause, other: _Clause) -> bool:
    first, last = min(one.subject[0], other.subject[0]), max(one.told[-1], other.told[-1])
    return any(token.text in {"(", ")"} for token in evidence.tokens[first:last])


def _list_roots(text: Analysis, places: tuple[int, ...]) -> set[str]:
    return {text.roots[at] for at in places}


def _list_words(alignment: Alignment, places: tuple[int, ...]) -> set[str]:
    """Return the roots of some words of the statement, and those of the passage's words for them."""
    roots = {alignment.statement.roots[at] for at in places}
    return roots | {alignment.evidence.roots[alignment.partners[at]] for at in places if at in alignment.partners}


def _describe(alignment: Alignment, said: _Clause, its: _Clause, others: _Clause) -> Compared:
    evidence = alignment.evidence
    owner, own = (evidence.span(each.subject[0], each.subject[-1] + 1).of(evidence.text.text) for each in (others, its))
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(said.subject[0], said.subject[-1] + 1),
        evidence=(min(its.subject[0], others.subject[0]), max(its.told[-1], others.told[-1]) + 1),
        detail="elsewhere",
        message=f"the evidence tells it of “{owner}”, and of “{own}” something else",
    )
