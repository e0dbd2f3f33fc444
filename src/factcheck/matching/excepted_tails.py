"""
Read what a passage takes out by "but not": "banned in restaurants **but not in bars**" bans nothing in bars.

An alignment and compared parts enter, parts leave. The verb is told once, and of the tail its contrary is so.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed, is_verb
from factcheck.matching.compared import Compared
from factcheck.matching.pairs import How, Pair
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

# "But not **in the bars of the town**": so far a tail reaches, and so far before it stands the verb.
_TAIL_WITHIN, _VERB_WITHIN = 8, 12
_ENDS = frozenset(". ; , : ( ) and which who".split())
# "But not **only**", "but not **all**", "but not **until** May" take nothing out.
_NOT_BEHIND = frozenset("only all always until just every necessarily before enough so as quite".split())


def settle_excepted_tails(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with the verb of a statement about the tail held against its contrary.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The law bans smoking in restaurants but not in bars.")
    >>> said = analyse("Smoking is allowed in bars."), analyse("Smoking is banned in bars.")
    >>> [[part.relation.value for part in settle_excepted_tails(align(one, found), [])] for one in said]
    [['agrees'], ['conflicts']]
    """
    if not {"but", "not"} <= alignment.evidence.lowers or "but" in alignment.statement.lowers:
        return parts
    tail = _read_tail(alignment.evidence)
    if tail is None:
        return parts
    verb = _find_verb(alignment, tail)
    is_told = all(at in alignment.used for at in tail if alignment.evidence.weights[at])
    own = [at for at in alignment.lacks if at not in alignment.pairs]
    if any(has_deed_form(alignment.statement.tokens[at].lower) for at in own):
        return parts  # "are **barred** from voting": a verb of its own tells what becomes of the tail
    if verb is None or not is_told or _is_told_of_both(alignment, tail, verb):
        return parts
    at = alignment.pairs[verb].evidence
    # To ban smoking denies it, on either side.
    differs = (verb in alignment.statement.negated) is not (at in alignment.evidence.negated)
    denied = differs is not (alignment.pairs[verb].how is How.OPPOSITE)
    words = alignment.evidence.span(tail.start - 2, tail.stop).of(alignment.evidence.text.text)
    return [
        *(part for part in parts if not _is_of_the_tail(part, verb, tail)),
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.AGREES if denied else Relation.CONFLICTS,
            statement=(verb, verb + 1),
            evidence=(min(at, tail.start - 2), tail.stop),
            detail="excepted",
            message=f"the evidence says “{words}”",
        ),
    ]


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read_tail(evidence: Analysis) -> range | None:
    """Return what stands behind the only "but not" of a text, to the end of its clause."""
    lowers = [token.lower for token in evidence.tokens]
    places = [at for at in range(1, len(lowers) - 1) if lowers[at - 1] == "but" and lowers[at] == "not"]
    if len(places) != 1 or lowers[places[0] + 1] in _NOT_BEHIND:
        return None
    first = places[0] + 1
    within = range(first, min(len(lowers), first + _TAIL_WITHIN))
    last = next((at for at in within if lowers[at] in _ENDS), within.stop)
    if any(has_deed_form(lowers[at]) for at in range(first, last)):
        return None  # "but not **closed**" is a deed of its own
    return range(first, last) if any(evidence.weights[at] for at in range(first, last)) else None


def _find_verb(alignment: Alignment, tail: range) -> int | None:
    """Return the statement's word for the deed before the tail, the same or its opposite."""
    found = [
        (pair.evidence, place)
        for place, pair in alignment.pairs.items()
        if tail.start - _VERB_WITHIN <= pair.evidence < tail.start - 2
        and (pair.how is How.OPPOSITE or (pair.how <= How.SYNONYM and _tells_deed(alignment, pair)))
        and alignment.statement.weights[place]
    ]
    opposites = [one for one in found if alignment.pairs[one[1]].how is How.OPPOSITE]
    return max(opposites or found, default=(0, None))[1]


def _tells_deed(alignment: Alignment, pair: Pair) -> bool:
    """Say whether a word is what is done, or what denies it: "**bans** smoking", "was **closed** to lorries"."""
    evidence = alignment.evidence
    is_cue = any(one.cue == pair.evidence for one in evidence.negations)
    is_told = is_deed(evidence, pair.evidence) or is_verb(evidence, pair.evidence)
    return is_cue or is_told or is_deed(alignment.statement, pair.statement)


def _is_told_of_both(alignment: Alignment, tail: range, verb: int) -> bool:
    """Say whether the statement also has what the tail is set against: "in **restaurants** but not in bars"."""
    against = range(alignment.pairs[verb].evidence + 1, tail.start - 2)
    last = next((at for at in reversed(against) if alignment.evidence.weights[at]), None)
    return last is not None and last in alignment.used


def _is_of_the_tail(part: Compared, verb: int, tail: range) -> bool:
    if part.kind is not Kind.POLARITY:
        return False
    is_there = part.evidence is not None and part.evidence[0] in tail
    return is_there or part.statement[0] <= verb < part.statement[1] or part.detail in {"nearer", "exception"}
