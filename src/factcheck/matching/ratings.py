"""
Take into account what a fact-check says of the claim that a passage repeats: a judgement enters, another leaves.

Whoever repeats a claim that was rated false is refuted, and the rating is the conflict that is named. Whoever denies such a
claim is not borne out by the rating alone: of what exactly the fact-check says the contrary, its one word does not tell.
A fact-check whose words are not understood ("Satire") decides nothing: its claim is quoted, and asserted by nobody.
"""

import attrs

from factcheck.matching.alignment import Alignment, align
from factcheck.matching.compared import Compared
from factcheck.matching.comparison import compare
from factcheck.matching.judgement import Judgement, Use, judge
from factcheck.model import Claim, Kind, Passage, Rating, Relation

#: What stays of a verdict where the fact-check keeps something back: "mostly true" supports, less surely.
MOSTLY = 0.8
# A statement that bears the claim out less likely than this says less than the claim: such ones came to .06 and less,
# claims repeated in other words to .97 and more.
_AS_MUCH = 0.4
_FALSE = frozenset({Rating.FALSE, Rating.MOSTLY_FALSE})


def is_doubted(passage: Passage) -> bool:
    """
    Say whether a passage is a claim that a fact-check did not find true: it can complete nothing.

    >>> from factcheck.model import Source, Span
    >>> claim = Claim(id="a", text="It rained.", source=Source("doe"), rating=Rating.MIXED)
    >>> is_doubted(Passage(text="It rained.", span=Span(0, 10), claim=claim))
    True
    """
    claim = passage.claim
    return claim is not None and (claim.rating in _FALSE or _is_undecided(claim))


def _is_undecided(claim: Claim) -> bool:
    """Say whether a fact-check of the claim calls it neither true nor false, or in words that are not understood."""
    return claim.rating is Rating.MIXED or (claim.rating is None and claim.is_fact_checked)


def apply_rating(passage: Passage, alignment: Alignment, judgement: Judgement, use: Use = Use.PICKED) -> Judgement:
    """
    Return how a passage stands to a statement once the rating of its claim counts; without a rating as it was.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.model import Source, Span
    >>> claim = Claim(id="a", text="It rained.", source=Source("doe"), rating=Rating.FALSE, rating_text="Pants on fire")
    >>> passage = Passage(text="It rained.", span=Span(0, 10), claim=claim)
    >>> alignment = align(analyse("It rained."), analyse("It rained."))
    >>> repeated = Judgement(support=0.9, refute=0.0, silent=0.1, relatedness=1.0, parts=())
    >>> rated = apply_rating(passage, alignment, repeated)
    >>> rated.refute > 0.8, rated.conflict.message
    (True, 'the same claim was rated “Pants on fire” (false)')
    """
    claim = passage.claim
    if claim is None or not claim.is_fact_checked or claim.rating is Rating.TRUE:
        return judgement
    if _is_undecided(claim):
        return _change(judgement, 0.0, 0.0, _report(claim, alignment, Relation.MISSING))
    support, refute = judgement.support, judgement.refute
    if claim.rating is Rating.MOSTLY_TRUE:
        return _change(judgement, support * MOSTLY, refute * MOSTLY)
    repeats = support > max(refute, judgement.silent)
    if repeats:
        support = min(support, _find_return(alignment, use))
        repeats = support >= _AS_MUCH
    share = 1.0 if claim.rating is Rating.FALSE else MOSTLY
    # The passage's own conflicts conflict with what was found false, and so with nothing.
    parts = tuple(
        part if part.relation is not Relation.CONFLICTS else attrs.evolve(part, relation=Relation.MISSING)
        for part in judgement.parts
    )
    rating = _report(claim, alignment, Relation.CONFLICTS if repeats else Relation.MISSING)
    return _change(attrs.evolve(judgement, parts=parts), 0.0, support * share, rating)


def _find_return(alignment: Alignment, use: Use) -> float:
    """
    Return how likely the statement bears the claim out in turn.

    "A shark swam through the town, which was flooded in 2019" is false for its shark, and bears out that the town was
    flooded: who says that alone repeats no false claim.
    """
    turned = align(alignment.evidence, alignment.statement)
    return judge(turned, compare(turned), use).support


def _change(judgement: Judgement, support: float, refute: float, part: Compared | None = None) -> Judgement:
    parts = judgement.parts if part is None else (*judgement.parts, part)
    return attrs.evolve(judgement, support=support, refute=refute, silent=1 - support - refute, parts=parts)


def _report(claim: Claim, alignment: Alignment, relation: Relation) -> Compared:
    """Say how the claim was rated, in the fact-check's own word and in ours."""
    told = f"was rated {claim.rated}" if claim.rated else "was fact-checked"
    if claim.rating is None:
        told += ", which does not say whether it is true" if claim.rated else ", with no rating that can be read"
    same = "the same claim" if relation is Relation.CONFLICTS else "a claim about this"
    return Compared(
        kind=Kind.RATING,
        relation=relation,
        statement=(0, len(alignment.statement.tokens)),
        evidence=(0, len(alignment.evidence.tokens)) if alignment.evidence.tokens else None,
        detail=claim.rating.value if claim.rating is not None else None,
        message=f"{same} {told}",
    )
