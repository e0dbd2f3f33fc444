"""
Hold what must be done against what may be done, and what holds in any case against what holds on a condition.

An alignment enters, compared parts leave. "Staff **may** work from home" and "staff **must** work from home" have one verb; "renewed
**unless** another member wants it" and "renewed **even if** another member wants it" have one condition.
"""

from itertools import pairwise

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_MUST = frozenset("must required obliged obligated mandatory compelled".split())
_HAVE_TO = frozenset("have has had need needs needed".split())
_MAY = frozenset("may can could optionally optional voluntarily".split())
# "Must **always** be", "are required **to**": so near a verb stands what says how it is meant.
_WITHIN = 3
# "**Even** if another member has reserved it".
_IN_ANY_CASE = frozenset("even regardless".split())
_CONDITIONS = frozenset("if when though unless where whether".split())
_CONDITION_WITHIN = 3
# So many words behind "unless" are its condition.
_LONGEST_CONDITION = 8
_STOPS = frozenset(". ; ! ?".split())
# So much of the condition the two must share: one word of three may be another.
_LEAST_SHARED = 0.7


def compare_obligations(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement says must be done and the passage leaves free, and a condition that one sets and the other lifts.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Staff may work from home on Fridays.")
    >>> [part.detail for part in compare_obligations(align(analyse("Staff must work from home on Fridays."), found))]
    ['obligation']
    >>> compare_obligations(align(analyse("Staff can work from home on Fridays."), found))
    ()
    """
    return (*_compare_duties(alignment), *_compare_conditions(alignment))


def _compare_duties(alignment: Alignment) -> list[Compared]:
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or evidence.lowers.isdisjoint(_MAY) or "only" in evidence.lowers:
        return []
    if _says_must([token.lower for token in evidence.tokens]):
        return []
    if _MUST.isdisjoint(statement.lowers) and "to" not in statement.lowers:
        return []
    for place, _ in alignment.weighty:
        partner = alignment.partners.get(place)
        if partner is None or partner in evidence.negated or place in statement.named:
            continue
        said = _list_before(alignment, place, of_statement=True)
        found = _list_before(alignment, partner, of_statement=False)
        if _says_must(said) and any(word in _MAY for word in found) and _tells_no_more(alignment, partner):
            return [_describe(alignment, place, partner, "obligation")]
    return []


def _tells_no_more(alignment: Alignment, verb: int) -> bool:
    """Say whether the clause behind a verb has nothing that the statement lacks: "can pay **by card**" says how, not whether."""
    evidence = alignment.evidence
    for at in range(verb + 1, min(len(evidence.tokens), verb + 1 + _LONGEST_CONDITION)):
        if evidence.tokens[at].lower in _STOPS or evidence.tokens[at].lower in _CLAUSE_ENDS:
            return True
        if evidence.weights[at] and at not in alignment.used:
            return False
    return True


_CLAUSE_ENDS = frozenset(", and but after before until while if when".split())


def _list_before(alignment: Alignment, place: int, *, of_statement: bool) -> list[str]:
    tokens = alignment.statement.tokens if of_statement else alignment.evidence.tokens
    return [token.lower for token in tokens[max(0, place - _WITHIN) : place]]


def _says_must(words: list[str]) -> bool:
    has_to = any(one in _HAVE_TO and other == "to" for one, other in pairwise(words))
    return has_to or not _MUST.isdisjoint(words)


def _compare_conditions(alignment: Alignment) -> list[Compared]:
    """Find a condition of the passage that the statement lifts: "unless it rains", "even if it rains"; or the other way round."""
    statement, evidence = alignment.statement, alignment.evidence
    if "unless" not in statement.lowers and "unless" not in evidence.lowers:
        return []
    said = [token.lower for token in statement.tokens]
    found = [token.lower for token in evidence.tokens]
    if _find_lifted(said) is not None and _find_lifted(found) is not None:
        return []
    lifted, unless = _find_lifted(said), _find_unless(found)
    if lifted is None or unless is None:
        lifted, unless = _find_unless(said), _find_lifted(found)
    if lifted is None or unless is None:
        return []
    asked = [at for at in _read_condition(said, lifted) if statement.weights[at]]
    told = set(_read_condition(found, unless))
    shared = [at for at in asked if alignment.partners.get(at) in told]
    if not asked or len(shared) < _LEAST_SHARED * len(asked):
        return []
    return [_describe(alignment, lifted, unless, "condition")]


def _find_lifted(words: list[str]) -> int | None:
    """Return where a condition is lifted: "**even** when", "**regardless** of whether"."""
    return next(
        (
            at
            for at, word in enumerate(words)
            if word in _IN_ANY_CASE and not _CONDITIONS.isdisjoint(words[at + 1 : at + 1 + _CONDITION_WITHIN])
        ),
        None,
    )


def _find_unless(words: list[str]) -> int | None:
    return next((at for at, word in enumerate(words) if word == "unless"), None)


def _read_condition(words: list[str], at: int) -> range:
    reach = range(at + 1, min(len(words), at + 1 + _LONGEST_CONDITION))
    return range(at + 1, next((one for one in reach if words[one] in _STOPS or words[one] == ","), reach.stop))


def _describe(alignment: Alignment, place: int, partner: int, detail: str) -> Compared:
    said = alignment.statement.tokens[place].text
    message = (
        f"the statement says that one must “{said}”, the evidence that one may"
        if detail == "obligation"
        else "the one makes a condition of what the other says makes no difference"
    )
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(place, place + 1),
        evidence=(partner, partner + 1),
        detail=detail,
        sure=alignment.coverage,
        message=message,
    )
