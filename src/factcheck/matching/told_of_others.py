"""
Hold what the statement tells of one alone against a passage that tells it of another as well: "speaks **only** German" beside "German and
Polish".

An alignment enters, compared parts leave. A list that goes on behind or before the one names the other.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed, is_verb
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.slots import find_partner
from factcheck.model import Kind, Relation

#: These set a thing apart in the passage as well.
ALONE_IN = frozenset("only alone lone sole single".split())
_ENDS = frozenset(". ; : , ( ) which who that".split())
# Where a phrase ends and the sentence goes on.
_VERBS = frozenset("is are was were has have had will would can could may must do does did".split())
_ALONE_OF_ALL = frozenset("only sole solely exclusively purely".split())
# "Sells **nothing but** bread".
_NOTHING = frozenset("nothing nobody none".split())
# "Only **on** Sundays", "only **in** Japan".
_TARGET_WITHIN = 4
# "Open to members **and free**" tells of no others.
_ADJECTIVES = frozenset("free open closed small large big old new cheap rare common".split())
# A word in -s before one of these is what somebody does: "and **lives in** Lima".
_PREPOSITIONS = frozenset("in at on for to as with from".split())
# "Carries cars **as well as** walkers".
_AS_WELL = ["as", "well", "as"]
# What goes on with another of the kind: "in April **and again** in July", "**and also** on the mainland".
_MORE_OF_IT = frozenset("also again too both".split())


def compare_not_only(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement tells of one alone, and the passage of it and another: "speaks only German", "speaks German and Polish".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The farmer speaks only German.")
    >>> [part.detail for part in compare_not_only(align(said, analyse("The farmer speaks German and Polish.")))]
    ['only']
    >>> compare_not_only(align(said, analyse("The farmer speaks German and lives in Lima.")))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    places = [at for at in range(len(statement.tokens)) if _tells_of_one(statement, at)]
    if len(places) != 1 or statement.negations or not evidence.lowers.isdisjoint(ALONE_IN):
        return ()
    if any(evidence.tokens[one.cue].lower != "non" for one in evidence.negations):
        return ()  # "members and **non**-members" are two
    # "Exclusively" is no word that the passage must have.
    if alignment.coverage + statement.weights[places[0]] / (alignment.weight or 1.0) < _LEAST_TOLD:
        return ()
    target = _find_target(alignment, places[0])
    if target is None:
        return ()
    first, last = target
    if _goes_on(alignment, last + 1, 1) or _goes_on(alignment, first - 1, -1):
        return (_describe_not_only(places[0], (first, last + 1)),)
    return ()


def _tells_of_one(statement: Analysis, at: int) -> bool:
    lower, before = statement.tokens[at].lower, statement.tokens[at - 1].lower if at else ""
    if lower == "than" and before == "other":
        before = statement.tokens[at - 2].lower if at > 1 else ""
        return before in _NOTHING
    return lower in _ALONE_OF_ALL or (lower in {"but", "except"} and before in _NOTHING)


# So much of the statement the passage must tell: of the labelled pairs with a name or word told of one alone 27 of 33 are refuted.
_LEAST_TOLD = 0.75


def _find_target(alignment: Alignment, only: int) -> tuple[int, int] | None:
    """Return where the passage has what the statement tells of alone: what "only" stands before, or the subject of "the only"."""
    statement, evidence = alignment.statement, alignment.evidence
    if only and statement.tokens[only - 1].lower == "the":
        subject = statement.names[0] if statement.names else None
        found = find_partner(alignment, subject) if subject is not None and subject.first <= 1 else None
        return (found.first, found.last - 1) if found is not None else None
    if only + 1 in statement.in_figures:
        return None  # "only 4 lifts" counts lifts alone
    reach = range(only + 1, min(len(statement.tokens), only + 1 + _TARGET_WITHIN))
    date = next((one for one in statement.dates if one.first in reach), None)
    if date is not None:
        same = next((one for one in evidence.dates if compare_dates(date, one).relation is Relation.AGREES), None)
        return (same.first, same.last - 1) if same is not None else None
    # "Only **stars** Robin Poe" is said of whom it stars.
    said = next((at for at in reach if statement.weights[at] and not _is_done(statement, at)), None)
    if said is None and only and statement.weights[only - 1]:
        said = only - 1  # "open to **members** only"
    partner = alignment.partners.get(said) if said is not None else None
    if partner is None:
        return None
    name = next((one for one in evidence.names if one.first <= partner < one.last), None)
    return (name.first, name.last - 1) if name is not None else (partner, partner)


def _is_done(analysis: Analysis, at: int) -> bool:
    tokens = analysis.tokens
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    lower = tokens[at].lower
    has_object = at + 1 < len(tokens) and (bool(analysis.weights[at + 1]) or at + 1 in analysis.in_figures)
    does = lower.endswith("ing") or (lower.endswith("s") and (has_object or following in _PREPOSITIONS))
    return at not in analysis.named and (does or is_deed(analysis, at) or is_verb(analysis, at))


def _goes_on(alignment: Alignment, at: int, step: int) -> bool:
    """Say whether a list goes on before or behind a place, with something that the statement does not have and that is no deed."""
    evidence = alignment.evidence
    tokens = evidence.tokens
    far = at + 2 * step
    joins = 0 <= far < len(tokens) and [token.lower for token in tokens[min(at, far) : max(at, far) + 1]] == _AS_WELL
    if joins and step > 0 and not _is_listed(alignment, far + 1):
        return False  # "plays chess as well as **her brother**"
    if joins:
        at = far
    # "In **Bonn,** Germany" is no list.
    elif not 0 <= at < len(tokens) or not (tokens[at].lower == "and" or (step > 0 and tokens[at].text == ",")):
        return False
    reach = [place for place in (at + step, at + 2 * step, at + 3 * step) if 0 <= place < len(tokens)]
    if step > 0 and reach and tokens[reach[0]].lower in _MORE_OF_IT:
        return True
    if step > 0 and tokens[at].text == "," and not any(token.lower == "and" for token in tokens[at + 1 : at + 8]):
        return False
    for place in reach:
        if tokens[place].lower in _ENDS or tokens[place].lower in _VERBS:
            return False
        if evidence.weights[place] or place in evidence.in_figures:
            follows = evidence.tokens[place + 1].lower if place + 1 < len(tokens) else "."
            is_noun = follows not in {"one", "ones"} and tokens[place].lower not in _ADJECTIVES
            return place not in alignment.used and is_noun and (joins or not _is_done(evidence, place))
    return False


def _is_listed(alignment: Alignment, at: int) -> bool:
    """Say whether "as well as" goes on a list with one word: "German as well as **Polish**"."""
    tokens = alignment.evidence.tokens
    if at >= len(tokens) or not alignment.evidence.weights[at] or tokens[at].lower.endswith("ing"):
        return False
    return at + 1 >= len(tokens) or tokens[at + 1].lower in {".", ",", ";", "and"}


def _describe_not_only(only: int, place: tuple[int, int]) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(only, only + 1),
        evidence=place,
        detail="only",
        message="the evidence tells it of another as well",
    )
