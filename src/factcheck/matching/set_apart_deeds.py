"""
Hold a statement against whom the passage sets apart: "every town signed" and "Lima signed" beside "every town **except Lima** signed".

An alignment and compared parts enter, parts leave. What such a clause tells of the one, of the others and of all is worked out; the
comparisons of its words and names, which hear "Lima" and "signed", give way to it.
"""

from collections.abc import Iterable

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_roots
from factcheck.facts.names import Name
from factcheck.facts.thesaurus import Tie, relate_words
from factcheck.matching.alignment import Alignment
from factcheck.matching.apart import Exclusion, Party
from factcheck.matching.compared import Compared
from factcheck.matching.exclusions import find_exclusions
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation

_ALL = frozenset("every all each everyone everybody everything both always".split())
_NO = frozenset("no nobody none nothing neither".split())
# What is not told as so.
_UNREAL = frozenset("if would could might may unless whether".split())
# A statement with one of these sets somebody apart in a way that is not read: "closed to people **other than** nationals".
_APART = frozenset("except excepting excluding excluded exempt exempted other unlike".split())
_AND = frozenset({"and", "nor", "or"})
# What comparisons of single words and names found, which the clause as a whole says otherwise.
_YIELDING = frozenset({Kind.POLARITY, Kind.NAME, Kind.ROLE, Kind.RANK})
# What is known once the clause is read: "the evidence does not say “only”", "the evidence excepts “Lima”".
_TOLD_BY_IT = frozenset({"exception", "only", "every"})
# Words of the clause that sets apart, which tell nothing of the deed: "Lima was the **only country** to sign".
_GRAMMAR = frozenset("country countries one ones other others else only also too both alone".split())
_ALL_OR_NO_OR_GRAMMAR = _ALL | _NO | _GRAMMAR


@attrs.frozen
class _Claim:
    """What a statement claims: of one party, of all, or of none, and whether it affirms it."""

    #: The statement's words that the passage's clause has for its deed.
    told: tuple[int, ...]
    #: The parties of the passage that it names.
    parties: tuple[Party, ...]
    #: The words that the clause does not have.
    left: tuple[int, ...]
    affirms: bool


def settle_exclusions(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with what follows from whom the passage sets apart, and without what its words alone seemed to say.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Every town except Lima signed it.")
    >>> for said in ("Every town signed it.", "Lima signed it.", "Lima did not sign it."):
    ...     print([part.relation.value for part in settle_exclusions(align(analyse(said), found), [])])
    ['conflicts']
    ['conflicts']
    ['agrees']
    """
    found = find_exclusions(alignment.evidence)
    own = find_exclusions(alignment.statement)
    if (not found and not own) or len(own) > 1 or (not own and not _APART.isdisjoint(alignment.statement.lowers)):
        return parts
    if own:
        part = next(
            (part for one in found or _list_joined(alignment) if (part := _compare_own(alignment, own[0], one))),
            None,
        )
    else:
        part = next((part for one in found if (part := _compare_plain(alignment, one)) is not None), None)
    if part is None:
        return _leave_open(alignment, own[0], parts) if own else parts
    return [one for one in parts if not _yields(one, part)] + [part]


def _leave_open(alignment: Alignment, own: Exclusion, parts: list[Compared]) -> list[Compared]:
    """Leave open what a statement tells of all others where the passage tells of the one: "no town **but Lima** signed", "Lima signed"."""
    cue, kind = range(*own.cue), set(own.kind)
    lacking = [at for at in alignment.lacks if at not in cue and at not in kind]
    is_told = any(part.kind is Kind.POLARITY and part.detail in {"only", "exception"} for part in parts)
    words = {alignment.statement.tokens[at].lower for at in cue}
    if own.others is None or lacking or is_told or not own.parties[0].does or words <= alignment.evidence.lowers:
        return parts
    said = alignment.statement.span(*own.cue).of(alignment.statement.text.text)
    part = Compared(
        kind=Kind.POLARITY,
        relation=Relation.MISSING,
        statement=own.cue,
        detail="only",
        message=f"the evidence does not say “{said}”",
    )
    return [one for one in parts if one.kind is not Kind.POLARITY or one.detail != "negation"] + [part]


def _yields(one: Compared, worked: Compared) -> bool:
    """Say whether a part that was found by single words gives way to what the clause says."""
    if one.kind not in _YIELDING or (one.relation is Relation.AGREES and one.kind is Kind.NAME):
        return False
    if one.kind is Kind.POLARITY and one.detail in _TOLD_BY_IT:
        return True
    if worked.relation is Relation.CONFLICTS:
        is_unnamed = one.kind is Kind.NAME and one.relation is Relation.MISSING  # one of all the others
        return one.relation is Relation.AGREES or is_unnamed
    return one.relation is not Relation.AGREES


def _read_claim(alignment: Alignment, one: Exclusion, *, without: Iterable[int] = ()) -> _Claim | None:
    """Return what the statement claims of the deed of a clause; None where it tells of another."""
    statement, evidence = alignment.statement, alignment.evidence
    cues = [negation.cue for negation in statement.negations if statement.tokens[negation.cue].lower not in _NO]
    unreal = {evidence.tokens[at].lower for at in one.clause} & _UNREAL
    if len(cues) > 1 or not unreal <= statement.lowers:
        return None
    deed = {evidence.roots[at] for at in one.deed}
    kind = {evidence.roots[at] for at in one.kind}
    named = {evidence.roots[at] for party in one.parties for at in party.places}
    skipped = frozenset(without)
    told, left = [], []
    for at, _ in alignment.weighty:
        if at in skipped or at in cues or statement.tokens[at].lower in _ALL_OR_NO_OR_GRAMMAR:
            continue
        partner = alignment.partners.get(at)
        if statement.roots[at] in deed or partner in one.deed:
            told.append(at)
        elif (
            statement.roots[at] not in kind
            and statement.roots[at] not in named
            and partner not in one.kind
            and not (partner is not None and _is_close(alignment, at) and _is_named(one, partner))
        ):
            left.append(at)
    said = set(statement.roots)
    partners = {alignment.partners[at] for at in alignment.partners if at not in skipped and _is_close(alignment, at)}
    parties = tuple([party for party in one.parties if _is_whole(evidence, party, said, partners)])
    # Half of the deed at least must be the statement's as well.
    if not told or _ENOUGH * len(deed) > len({alignment.statement.roots[at] for at in told}):
        return None
    return _Claim(tuple(told), parties, tuple(left), affirms=not cues)


# The share of a clause's deed that the statement tells: "signed the treaty" of "signed the treaty in May".
_ENOUGH = 0.5


# Rice is kin to wheat, and another thing.
_CLOSE = frozenset({How.SAME, How.FORM, How.NAME, How.SYNONYM, How.SPELLING})


def _is_close(alignment: Alignment, at: int) -> bool:
    """Say whether the passage has a word of the statement itself, or one that means the same."""
    return alignment.pairs[at].how in _CLOSE


def _is_named(one: Exclusion, partner: int) -> bool:
    return any(partner in party.places for party in one.parties)


def _is_whole(evidence: Analysis, party: Party, said: set[str], partners: set[int]) -> bool:
    """Say whether the statement has all words of a party."""
    words = [at for at in party.places if evidence.weights[at]]
    return bool(words) and all(at in partners or evidence.roots[at] in said for at in words)


def _compare_plain(alignment: Alignment, one: Exclusion) -> Compared | None:
    """Compare what the statement tells of one, of two, of all or of none with a clause of the passage."""
    claim = _read_claim(alignment, one)
    if claim is None or _is_told_elsewhere(alignment, one):
        return None
    statement = alignment.statement
    if len({party.does for party in one.parties}) > 1 and len(claim.told) < len(one.deed):
        return None  # "unlike Ems, Ulm is a **rich** town": what sets the two apart may be more than this
    tells_none = not _NO.isdisjoint(statement.lowers)
    tells_all = not _ALL.isdisjoint(statement.lowers)
    if claim.parties and not claim.left and not tells_none and not tells_all:
        # "Lima and Cusco signed" is so where both did.
        return _describe(alignment, claim, one, is_so=all(party.does is claim.affirms for party in claim.parties))
    if claim.parties and claim.left:
        return _compare_two(alignment, claim, one)
    if not claim.parties and not claim.left and tells_none is not tells_all and claim.affirms:
        return _compare_all(alignment, claim, one, tells_none=tells_none)
    if not claim.parties and claim.left and one.others is not None and not tells_all and not tells_none:
        return _compare_other(alignment, claim, one)
    return None


def _compare_all(alignment: Alignment, claim: _Claim, one: Exclusion, *, tells_none: bool) -> Compared | None:
    """Refute what is told of all, or of none: "**every** town signed" beside "every town **except Lima** signed"."""
    roots = {alignment.evidence.roots[at] for at in one.kind}
    if one.others is None or (roots and roots.isdisjoint(alignment.statement.roots)):
        return None
    wrong = one.others is tells_none or any(party.does is tells_none for party in one.parties)
    return _describe(alignment, claim, one, is_so=False) if wrong else None


def _compare_two(alignment: Alignment, claim: _Claim, one: Exclusion) -> Compared | None:
    """Refute what is told of two where one did not: "**Lima and Cusco** signed" beside "**only** Lima signed"."""
    statement = alignment.statement
    other = _find_left_name(alignment, claim)
    first = claim.left[0] if other is None else other.first
    last = claim.left[-1] + 1 if other is None else other.last
    is_joined = {token.lower for token in statement.tokens[max(0, first - 1) : first]} | {
        token.lower for token in statement.tokens[last : last + 1]
    }
    if _AND.isdisjoint(is_joined) or (other is None and len(claim.left) > 1):
        return None
    if any(party.does is not claim.affirms for party in claim.parties):
        return _describe(alignment, claim, one, is_so=False)
    if one.others is not None and one.others is not claim.affirms:
        return _describe(alignment, claim, one, is_so=False)
    return None


def _is_other_object(alignment: Alignment, claim: _Claim, one: Exclusion) -> bool:
    """Say whether the statement has another thing of the kind where the passage has the only one: "sells **milk**", "sells only **bread**"."""
    statement, evidence = alignment.statement, alignment.evidence
    if len(claim.left) != 1 or len(one.parties) != 1 or not claim.told[-1] < claim.left[0]:
        return False
    said = claim.left[0]
    head = max((at for at in one.parties[0].places if evidence.weights[at]), default=None)
    if head is None or said in statement.named or (said + 1 < len(statement.tokens) and statement.weights[said + 1]):
        return False
    return relate_words(statement.roots[said], evidence.roots[head]) is Tie.SISTER


def _find_left_name(alignment: Alignment, claim: _Claim) -> Name | None:
    """Return the one name of the statement that the clause does not have."""
    names = [name for name in alignment.statement.names if any(name.first <= at < name.last for at in claim.left)]
    return names[0] if len(names) == 1 and all(names[0].first <= at < names[0].last for at in claim.left) else None


# What says no more than that it is one of all: "the only **country** to sign".
_PLAIN_KINDS = "country state town city village person man woman player team club firm company member one"


def _compare_other(alignment: Alignment, claim: _Claim, one: Exclusion) -> Compared | None:
    """Compare what is told of another of the kind: "**Cusco** signed" beside "**only** Lima signed"."""
    other = _find_left_name(alignment, claim)
    if other is None:
        is_other = one.others is False and claim.affirms and _is_other_object(alignment, claim, one)
        return _describe(alignment, claim, one, is_so=False) if is_other else None
    evidence = alignment.evidence
    said = set(alignment.statement.roots)
    kinds = {evidence.roots[at] for at in one.kind}
    if kinds and kinds.isdisjoint(said) and not kinds <= find_roots(_PLAIN_KINDS):
        return None  # of "the only **debutant** to win it" others may have won it
    if not {evidence.roots[at] for at in one.deed} <= said:
        return None  # "the only country to win it **twice**"
    named = [name for name in evidence.names for party in one.parties if name.first in party.places]
    if not named or any(alignment.tie_names(other, name) not in NOT_SAME for name in evidence.names):
        return None
    if not all(exclude_each_other(other, name) for name in named):
        return None
    return _describe(alignment, claim, one, is_so=one.others is claim.affirms)


def _list_joined(alignment: Alignment) -> list[Exclusion]:
    """Read two names with "and" as two who did it: "**Lima and Cusco** signed"."""
    evidence = alignment.evidence
    if evidence.negations:
        return []
    for one, other in zip(evidence.names, evidence.names[1:], strict=False):
        if [token.lower for token in evidence.tokens[one.last : min(other.first, one.last + 2)]] != ["and"]:
            continue
        clause = range(one.first, min(len(evidence.tokens), other.last + _LONGEST_DEED))
        deed = tuple([at for at in range(other.last, clause.stop) if evidence.weights[at]])
        parties = tuple([Party(range(name.first, name.last), does=True) for name in (one, other)])
        cue = (one.first, other.last)
        return [Exclusion(parties=parties, others=None, kind=(), deed=deed, cue=cue, clause=clause)] if deed else []
    return []


# "Lima and Cusco **signed the treaty in May**".
_LONGEST_DEED = 40


def _compare_own(alignment: Alignment, own: Exclusion, one: Exclusion) -> Compared | None:
    """Compare what the statement tells of one and of all others: "**only** Lima signed" beside "Lima **as well as** Cusco signed"."""
    statement = alignment.statement
    names = [at for party in own.parties for at in party.places]
    rest = [at for at, _ in alignment.weighty if at not in own.deed]
    claim = _read_claim(alignment, one, without=[at for at in rest if at not in names])
    if claim is None or _is_told_elsewhere(alignment, one):
        return None
    said = {statement.roots[at]: party for party in own.parties for at in party.places}
    roots = alignment.evidence.roots
    of_both = [
        (said[roots[at]], party)
        for party in one.parties
        for at in party.places
        if roots[at] in said and alignment.evidence.weights[at]
    ]
    if any(mine.does is not party.does for mine, party in of_both):
        return _describe(alignment, claim, one, is_so=False)
    whole = {range(name.first, name.last) for name in alignment.evidence.names}
    # Whom "all" leaves out besides may have another name in the statement: "medical staff", "medical personnel".
    told = [party for party in one.parties if own.others is False or party.places in whole]
    foreign = [party for party in told if all(party is not theirs for _, theirs in of_both)]
    if of_both and own.others is not None and any(party.does is not own.others for party in foreign):
        return _describe(alignment, claim, one, is_so=False)
    is_same = len({party.places.start for _, party in of_both}) == len(one.parties)
    if of_both and own.others is not None and one.others is not None and is_same:
        return _describe(alignment, claim, one, is_so=own.others is one.others) if not claim.left else None
    return None


def _is_told_elsewhere(alignment: Alignment, one: Exclusion) -> bool:
    """Say whether another clause of the passage tells of a party as well: "every town except Lima signed. **Lima** signed later"."""
    evidence = alignment.evidence
    heads = {evidence.roots[at] for party in one.parties for at in party.places if evidence.weights[at]}
    deed = {evidence.roots[at] for at in one.deed}
    outside = [evidence.roots[at] for at in range(len(evidence.tokens)) if at not in one.clause]
    return not heads.isdisjoint(outside) and not deed.isdisjoint(outside)


def _describe(alignment: Alignment, claim: _Claim, one: Exclusion, *, is_so: bool) -> Compared:
    evidence = alignment.evidence
    said = evidence.span(one.clause.start, one.clause.stop).of(evidence.text.text)
    first = min([at for at, _ in alignment.weighty], default=0)
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=(min(first, claim.told[0]), claim.told[-1] + 1),
        evidence=one.cue,
        detail="exception",
        sure=1.0,
        message=f"it {'follows from' if is_so else 'is not so by'} “{said}”",
    )
