"""
Hold how many of a whole the statement tells something of against how many the passage does: "**nearly all** of the members" beside
"**60 of the 100** members", "**none** of the members" beside "**most** of the members".

An alignment enters, compared parts leave. Both tell one deed of one noun; words are ranges of shares, figures are shares or counts, and
where the whole is counted the one gives the other.
"""

import math
from functools import lru_cache
from itertools import pairwise

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.facts.share_words import SHARE_WORDS, Range, ShareWords
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.quantifiers import list_told_behind
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

# What parts a quantifier from its noun: "most **of the** guests", "all **the 100** guests".
_BEFORE_NOUN = frozenset("of the its their his her our those these all".split())
_BEFORE_NOUN_BUT_OF = _BEFORE_NOUN - {"of"}
_NOUN_WITHIN = 8
_ENDS = frozenset(". ; : ! ? , but while whereas".split())
_WHOLE = {QuantityKind.PERCENT: 100.0, QuantityKind.FRACTION: 1.0, QuantityKind.RATIO: 1.0}
# In a text made to be endless only the first are read.
_MOST = 12
# "Half" of 60 are 29 as well, 33 are others; a percentage is rounded to a whole one.
_ROUND, _OTHER, _ROUNDED, _OTHER_PERCENT = 0.03, 0.05, 0.006, 0.02
# "A little more than half" may be 60 of a hundred, hardly 70.
_A_LITTLE_MORE = 0.15
# "Of the 100 members, 60 **of them have** voted".
_BEFORE_DEED = frozenset("of them these those whom which have has had were was are is also".split())
_DETAILS = frozenset({"part", "votes", "majority", "quantifier", "different", "outside", "other-unit"})
_PERSON = "person"


@attrs.frozen(kw_only=True)
class _Told:
    """What a text tells of how many: where, of which noun and deed, and the shares and the numbers that it may be."""

    first: int
    last: int
    #: The root of the noun; that of no word for "everyone".
    noun: str
    deed: int
    claims: Range | None = None
    told: Range | None = None
    sure: Range | None = None
    counts: Range | None = None
    total: float | None = None
    is_worded: bool = False
    #: Whether a denial belongs to the words: "**no** member".
    is_none: bool = False


def compare_shares(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find how many the statement tells of where the passage counts as many, or others.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Of the 100 members, 60 voted.")
    >>> said = "Most of the members voted.", "Hardly any of the members voted.", "Nearly half of the members voted."
    >>> [[part.relation.value for part in compare_shares(align(analyse(one), found))] for one in said]
    [['agrees'], ['conflicts'], ['conflicts']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not (_may_tell(statement) and _may_tell(evidence)):
        return ()
    told, found = _read(statement), _read(evidence)
    if len(told) != 1:
        return ()
    same = [other for other in found if _is_same(alignment, told[0], other)]
    if len(same) != 1:
        return ()
    relation = _relate(told[0], same[0])
    if relation is None or (relation is Relation.AGREES and _are_the_same_words(alignment, told[0], same[0])):
        return ()
    places = (told[0].first, told[0].last), (same[0].first, same[0].last)
    return (
        Compared(
            kind=Kind.QUANTITY,
            relation=relation,
            statement=places[0],
            evidence=places[1],
            detail="share",
            same_unit=True,
            message=tell_difference(alignment, *places)
            if relation is Relation.CONFLICTS
            else "the evidence tells it of as many",
        ),
    )


def _are_the_same_words(alignment: Alignment, told: _Told, other: _Told) -> bool:
    """Say whether both texts have the same words for it, which then say nothing new: "**no** brakes", "**no** brakes"."""
    ours = [token.lower for token in alignment.statement.tokens[told.first : told.last]]
    return ours == [token.lower for token in alignment.evidence.tokens[other.first : other.last]]


def settle_shares(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without what other comparisons made of the words of a share that is compared as such.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> alignment = align(analyse("Hardly any guests slept."), analyse("2 of the 90 guests slept."))
    >>> parts = [*compare_polarities(alignment), *compare_shares(alignment)]
    >>> [part.detail for part in settle_shares(alignment, parts)]
    ['share']
    """
    share = next((part for part in parts if part.detail == "share" and part.kind is Kind.QUANTITY), None)
    if share is None:
        return parts
    denies = _denies(alignment.statement, share.statement) or (
        share.evidence is not None and _denies(alignment.evidence, share.evidence)
    )
    return [part for part in parts if part is share or not _is_told_by(part, share, denies=denies)]


def _denies(text: Analysis, place: tuple[int, int]) -> bool:
    return any(place[0] <= one.cue < place[1] for one in text.negations)


def _is_told_by(part: Compared, share: Compared, *, denies: bool) -> bool:
    """Say whether a part speaks of the words of the share, or denies what "none" and "hardly any" deny."""
    first, last = share.statement
    inside = first <= part.statement[0] and part.statement[1] <= last
    if part.kind is Kind.QUANTITY:
        return inside or part.detail in _DETAILS
    if part.kind is not Kind.POLARITY:
        return False
    return inside or part.detail in {"every", "most"} or (denies and part.detail == "negation")


def _may_tell(text: Analysis) -> bool:
    return bool(text.quantities) or not text.lowers.isdisjoint(SHARE_WORDS)


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read(text: Analysis) -> tuple[_Told, ...]:
    """Return all that a text tells of how many, words and figures; of what overlaps the first."""
    found: list[_Told] = []
    found.extend(one for one in (_read_fronted(text), _read_of_them(text)) if one is not None)
    for one in (*_read_words(text), *_read_figures(text)):
        if not any(_is_known(one, other) for other in found):
            found.append(one)
    return tuple(found)


def _is_known(one: _Told, other: _Told) -> bool:
    """Say whether a figure is part of words that were read, or the whole that they tell of: "most **of the 100** members"."""
    if one.first < other.last and other.first < one.last:
        return True
    return other.total is not None and one.counts == (other.total, other.total) and one.deed == other.deed


def _read_words(text: Analysis) -> list[_Told]:
    ranked = {at for rank in text.ranks for at in range(rank.first, rank.last)}
    return [
        told
        for words in text.share_words[:_MOST]
        if words.first not in ranked and not _is_hedge(text, words) and (told := _read_noun(text, words)) is not None
    ]


def _is_hedge(text: Analysis, words: ShareWords) -> bool:
    """Say whether the words belong to a figure that goes on behind them: "**no** fewer than 30"."""
    return any(one.first <= words.first < words.last < one.last for one in text.quantities)


def _read_figures(text: Analysis) -> list[_Told]:
    found = []
    for one in text.quantities[:_MOST]:
        words = _measure(text, one)
        told = _read_noun(text, words) if words is not None else None
        if told is not None:
            total = (
                one.pair[1] if one.kind is QuantityKind.RATIO and one.pair and _counts_whole(text, one) else told.total
            )
            found.append(attrs.evolve(told, total=total, is_worded=one.hedge is Hedge.VAGUE))
    return found


# "One **in** five" and "three **out of every** four" count no whole.
_NO_WHOLE = frozenset("in every out".split())


def _counts_whole(text: Analysis, one: Quantity) -> bool:
    return _NO_WHOLE.isdisjoint([token.lower for token in text.tokens[one.first : one.last]])


def _measure(text: Analysis, one: Quantity) -> ShareWords | None:
    """Read a figure as a range: "two-thirds" and its neighbourhood, "fewer than half", "at least one", "dozens"."""
    place = (one.first, one.last)
    if one.kind is QuantityKind.COUNT and one.unit is None:
        if one.hedge in {Hedge.ABOUT, Hedge.NEARLY, Hedge.RANGE}:
            return None
        # Who counts thousands counts hundreds as well.
        high = math.inf if one.hedge is Hedge.VAGUE else one.high - (one.high_open and one.high < math.inf)
        return ShareWords(*place, counts=(max(0.0, one.low + one.low_open), high))
    whole = _WHOLE.get(one.kind)
    if whole is None or one.unit == "mark":
        return None
    low, high = max(0.0, one.low / whole), min(1.0, one.high / whole)
    if one.hedge is Hedge.EXACT and _is_majority(text, one):
        return ShareWords(*place, (low - _ROUNDED, 1.0), (low, 0.99), (low - _ROUNDED, 1.0))
    if one.hedge is Hedge.MORE_THAN and high < 1.0:
        high = min(1.0, low + _A_LITTLE_MORE)
    if one.hedge not in {Hedge.EXACT, Hedge.ABOUT}:
        return ShareWords(*place, (low, high), (low, high), (low, high))
    percent = one.kind is QuantityKind.PERCENT
    near, far = (_ROUNDED, _OTHER_PERCENT) if percent else (_ROUND, _OTHER)
    if one.kind is QuantityKind.RATIO and _counts_whole(text, one):
        near = far = 1e-9
    told = (low, high) if one.hedge is Hedge.EXACT else (low - near, high + near)
    return ShareWords(*place, (max(0.0, low - far), min(1.0, high + far)), told, (low - near, high + near))


def _is_majority(text: Analysis, one: Quantity) -> bool:
    """Say whether a share is the least that a majority has: "a **two-thirds majority**"."""
    return one.last < len(text.tokens) and text.tokens[one.last].lower == "majority"


def _read_noun(text: Analysis, words: ShareWords) -> _Told | None:
    """Read the noun behind a quantifier, the number of the whole before it, and what is told: the next word of some weight."""
    noun: str | None = _PERSON if words.is_pronoun else None
    total = None
    # "**Two-thirds majority** of the members".
    last = words.last
    at = last + (last < len(text.tokens) and text.tokens[last].lower == "majority")
    end = min(len(text.tokens), at + _NOUN_WITHIN)
    while at < end:
        if text.tokens[at].lower in _ENDS:
            return None
        whole = next((one for one in text.quantities if one.first <= at < one.last), None) if noun is None else None
        if whole is not None:
            if whole.kind is not QuantityKind.COUNT or whole.hedge is not Hedge.EXACT or total is not None:
                return None
            total, at = whole.value, whole.last
            continue
        if text.weights[at] and at not in text.in_figures:
            if noun is not None:
                return _tell(text, words, noun=noun, deed=at, total=total)
            noun = text.roots[at]
            behind = _skip_complement(text, at)
            end, at = min(len(text.tokens), end + behind - at), behind
        elif noun is None and text.tokens[at].lower not in _BEFORE_NOUN:
            return None
        at += 1
    return None


# "Most members **of the orchestra are** women": what belongs to the noun tells nothing of it.
_COMPLEMENTS = frozenset("of in at from on".split())
_AUXILIARIES = frozenset("is are was were has have had do does did will can could would".split())


def _skip_complement(text: Analysis, noun: int) -> int:
    """Return the last word that belongs to a noun: itself, or what stands before the auxiliary behind its complement."""
    behind = [token.lower for token in text.tokens[noun + 1 : noun + 1 + _NOUN_WITHIN]]
    if not behind or behind[0] not in _COMPLEMENTS or noun + 1 in text.in_figures:
        return noun
    for at, lower in enumerate(behind):
        if lower in _AUXILIARIES:
            return noun + at
        if lower in _ENDS:
            break
    return noun


def _tell(text: Analysis, words: ShareWords, *, noun: str, deed: int, total: float | None) -> _Told:
    return _Told(
        first=words.first,
        last=words.last,
        noun=noun,
        deed=deed,
        claims=words.claims,
        told=words.told,
        sure=words.sure,
        counts=words.counts,
        total=total,
        is_worded=True,
        is_none=any(words.first <= one.cue < words.last for one in text.negations),
    )


# "80 members, 30 **of them** women", "80 members, **of whom** 30 are women".
_THEM = frozenset("them these those whom which".split())


def _read_of_them(text: Analysis) -> _Told | None:
    """Read "80 members, **30 of them** women": so many of so many, the whole told before with its noun."""
    if text.lowers.isdisjoint(_THEM):
        return None
    counts = [one for one in text.quantities if one.kind is QuantityKind.COUNT and one.hedge is Hedge.EXACT]
    for whole, part in pairwise(counts):
        around = (
            [token.lower for token in text.tokens[part.last : part.last + 2]],
            [token.lower for token in text.tokens[max(0, part.first - 2) : part.first]],
        )
        linked = any(two[:1] == ["of"] and not _THEM.isdisjoint(two[1:]) for two in around)
        nouns = [at for at in range(whole.last, part.first) if text.weights[at]]
        if not linked or not nouns or not 0 <= part.value <= whole.value or not whole.value:
            continue
        first = part.last + 2 * (around[0][:1] == ["of"])
        behind = next((at for at in range(first, len(text.tokens)) if text.tokens[at].lower not in _BEFORE_DEED), None)
        if behind is not None and text.weights[behind]:
            return _tell_part(part, whole, noun=text.roots[nouns[0]], deed=behind)
    return None


def _read_fronted(text: Analysis) -> _Told | None:
    """Read "**Of the 100 members, 60** voted": so many of so many, the whole told before."""
    counts = [one for one in text.quantities if one.kind is QuantityKind.COUNT and one.hedge is Hedge.EXACT]
    for whole, part in pairwise(counts):
        at = whole.first - 1
        if at >= 0 and text.tokens[at].lower in _BEFORE_NOUN_BUT_OF:
            at -= 1
        opens = (
            at >= 0 and text.tokens[at].lower == "of" and (at == 0 or text.tokens[at - 1].text in {".", ";", ",", ":"})
        )
        if not opens or not 0 <= part.value <= whole.value or not whole.value:
            continue
        between = range(whole.last, part.first)
        nouns = [place for place in between if text.weights[place]]
        behind = next(
            (place for place in range(part.last, len(text.tokens)) if text.tokens[place].lower not in _BEFORE_DEED),
            None,
        )
        if not nouns or text.tokens[part.first - 1].text != "," or behind is None or not text.weights[behind]:
            continue
        return _tell_part(part, whole, noun=text.roots[nouns[0]], deed=behind)
    return None


def _tell_part(part: Quantity, whole: Quantity, *, noun: str, deed: int) -> _Told:
    share = part.value / whole.value
    return _Told(
        first=part.first,
        last=part.last,
        noun=noun,
        deed=deed,
        claims=(share, share),
        told=(share, share),
        sure=(share, share),
        counts=(part.value, part.value),
        total=whole.value,
    )


def _is_same(alignment: Alignment, told: _Told, other: _Told) -> bool:
    """Say whether two texts tell one thing of one noun, in words on one side at the least, both or neither of them denied."""
    ours, theirs = alignment.statement, alignment.evidence
    if not (told.is_worded or other.is_worded or other.total) or told.noun != other.noun:
        return False
    if ours.roots[told.deed] != theirs.roots[other.deed] or theirs.roots.count(theirs.roots[other.deed]) > 1:
        return False  # "few left before midnight, but most **left** later"
    denied = told.deed in ours.negated and not told.is_none
    if denied is not (other.deed in theirs.negated and not other.is_none):
        return False
    # "Vaccinated **in 1992**" may stand before it all, and is compared as a date.
    behind = [at for at, _ in alignment.weighty if at > told.deed and at not in ours.in_figures]
    clause = list_told_behind(theirs, other.deed)
    return all(ours.roots[at] in clause for at in behind) and len(clause) <= len(behind)


def _relate(said: _Told, found: _Told) -> Relation | None:
    """Compare shares with shares and numbers with numbers, each worked out from the other where the whole is counted."""
    if said.total is not None and found.total is not None and said.total != found.total:
        return None
    total = said.total if said.total is not None else found.total
    answers = [
        *_answer(_find_share(said, said.claims, total), _find_share(found, found.told, total), said.sure),
        *_answer(_find_count(said, said.claims, total), _find_count(found, found.told, total), None),
    ]
    if Relation.CONFLICTS in answers:
        return Relation.CONFLICTS
    return Relation.AGREES if Relation.AGREES in answers else None


def _answer(claims: Range | None, told: Range | None, sure: Range | None) -> list[Relation]:
    if claims is None or told is None:
        return []
    if told[1] < claims[0] or claims[1] < told[0]:
        return [Relation.CONFLICTS]
    low, high = sure or claims
    return [Relation.AGREES] if low <= told[0] and told[1] <= high else []


def _find_share(one: _Told, shares: Range | None, total: float | None) -> Range | None:
    if shares is not None:
        return shares
    if one.counts is None or not total or one.counts[0] > total:
        return None
    return one.counts[0] / total, min(1.0, one.counts[1] / total)


def _find_count(one: _Told, shares: Range | None, total: float | None) -> Range | None:
    if one.counts is not None:
        return one.counts
    if shares == (0.0, 0.0):
        return shares
    return (shares[0] * total, shares[1] * total) if shares is not None and total else None
