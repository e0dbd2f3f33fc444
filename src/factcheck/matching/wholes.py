"""
Say whether the statement tells of all, both, most or only what the passage tells of some, of one, or of others.

An alignment enters, yes or no leaves, or compared parts where figures tell. "All nine towns met it" is not borne out by "six of the nine towns met it".
"""

from itertools import takewhile

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.derivations import find_part
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

_EVERY = frozenset("all every each both".split())
_OF_THEM = frozenset("them whom these those which".split())


def tells_of_some(alignment: Alignment) -> bool:
    """
    Say whether the statement tells of all what the passage tells of some of them: "31 were hurt, **nine of them** badly".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("All 31 of the passengers were badly hurt.")
    >>> tells_of_some(align(said, analyse("Of the passengers 31 were hurt, nine of them badly.")))
    True
    """
    if alignment.statement.lowers.isdisjoint(_EVERY):
        return False
    tokens = alignment.evidence.tokens
    wholes = {one.value for one in alignment.statement.quantities}
    return any(
        (one.last + 1 < len(tokens) and tokens[one.last].lower == "of" and tokens[one.last + 1].lower in _OF_THEM)
        # "**Six of the nine** districts"
        or (
            one.kind is QuantityKind.RATIO
            and one.pair is not None
            and one.pair[0] < one.pair[1]
            and one.pair[1] in wholes
        )
        for one in alignment.evidence.quantities
    )


def compare_wholes(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement tells of a number, and the passage of so many of them: "nine towns met it", "seven of the nine did".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Fifty patients died.")
    >>> [part.detail for part in compare_wholes(align(said, analyse("Of 50 patients died five, and 50 patients, five of whom died.")))]
    []
    >>> [part.detail for part in compare_wholes(align(said, analyse("It had 50 patients, five of whom died.")))]
    ['part']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "of" not in evidence.lowers or alignment.lacks:
        return ()
    only = next((at for at in range(2, len(evidence.tokens)) if _opens_only(evidence, at)), None)
    every = next((at for at, token in enumerate(statement.tokens) if token.lower in _EVERY), None)
    if only is not None and every is not None and any(partner > only for partner in alignment.partners.values()):
        return (_describe(alignment, (every, every + 1), (only, only + 1)),)
    counted = _find_some(alignment, every) if every is not None else None
    if every is not None and counted is not None:
        return (_describe(alignment, (every, every + 1), counted),)
    for said in statement.quantities:
        if said.kind is not QuantityKind.COUNT or said.hedge is not Hedge.EXACT:
            continue
        equal = [one for one in evidence.quantities if one.kind is not QuantityKind.RATIO and do_agree(said, one)]
        some = next((one for one in evidence.quantities if _is_part(alignment, said, one, equal)), None)
        if some is not None:
            return (_describe(alignment, (said.first, said.last), (some.first, some.last)),)
    return ()


# "**Most** of the old **mills**": who says "most" or "half" knows of others; "some" and "many" leave open whether all.
_SOME = frozenset("most half few".split())
_SOME_WITHIN = 4


def _find_some(alignment: Alignment, every: int) -> tuple[int, int] | None:
    """Return what counts some of those of whom the statement tells all: "**all** mills", "**most** of the mills", "**one** of which"."""
    tokens = alignment.evidence.tokens
    noun = next((at for at, _ in alignment.weighty if every < at <= every + _SOME_WITHIN), None)
    partner = alignment.partner(noun) if noun is not None else None
    if partner is None:
        return None
    for at in range(max(0, partner - _SOME_WITHIN), partner):
        lowers = [token.lower for token in tokens[at:partner]]
        if lowers[0] in _SOME and not (set(lowers[1:]) - {"of", "the", "these", "its", "their"}):
            return at, at + 1
    return None


def _opens_only(evidence: Analysis, at: int) -> bool:
    """Say whether something is told of one of several alone: "two ports, **of which only** Poe Bay has a crane"."""
    lowers = [token.lower for token in evidence.tokens[at - 2 : at + 1]]
    return lowers[0] == "of" and lowers[1] in _OF_THEM and lowers[2] == "only"


def _is_part(alignment: Alignment, said: Quantity, one: Quantity, equal: list[Quantity]) -> bool:
    """Say whether a figure of the passage is of some of those whom the statement counts, and what it tells is told of these."""
    tokens = alignment.evidence.tokens
    if one.kind is QuantityKind.RATIO:
        # "**Seven of the nine** judges"; "for eight of its nine years" is governed, "nine judges, seven of the nine" has both.
        opens = one.first == 0 or tokens[one.first - 1].lower in _OPENERS
        if find_part(alignment.statement, one) is not None:
            return False  # "of nine judges seven voted" tells of the part as well
        return opens and one.pair is not None and one.pair[0] < one.pair[1] == said.value and not equal
    behind = [token.lower for token in tokens[one.last : one.last + 2]]
    if len(equal) != 1 or len(behind) < 2 or behind[0] != "of" or behind[1] not in _OF_THEM or one is equal[0]:
        return False
    deeds = [
        partner
        for place, partner in alignment.partners.items()
        if is_deed(alignment.statement, place)
        and is_deed(alignment.evidence, partner)
        and one.last < partner <= one.last + _DEED_WITHIN
    ]
    return one.first > equal[0].first and bool(deeds) and not _is_sentence_between(alignment, equal[0], one)


# What may stand before the subject of a clause.
_OPENERS = frozenset(". ; : , that and but while".split())
# "Five **of whom have since died**".
_DEED_WITHIN = 5


def _is_sentence_between(alignment: Alignment, one: Quantity, other: Quantity) -> bool:
    return any(token.text == "." for token in alignment.evidence.tokens[one.last : other.first])


def _describe(alignment: Alignment, place: tuple[int, int], found: tuple[int, int]) -> Compared:
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.CONFLICTS,
        statement=place,
        evidence=found,
        detail="part",
        sure=alignment.coverage,
        same_unit=True,
        message=tell_difference(alignment, place, found),
    )


_TWO = frozenset("both two 2 each either neither all pair twin twins".split())
_AND_WITHIN = 4


_MOST_WORDS = 40
_MOST = frozenset({"most", "majority"})
# "Most **of the carrots**", "30 percent **of the carrots**".
_NOUN_WITHIN = 5
_OF_A_WHOLE = {QuantityKind.PERCENT: 100.0, QuantityKind.FRACTION: 1.0, QuantityKind.RATIO: 1.0}
_HALF = 0.5


def compare_majorities(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare what the statement tells of most with the share of the same that the passage gives.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Most of the carrots are imported.")
    >>> found = analyse("About 30 percent of the carrots are imported."), analyse("Some 70 percent of the carrots are imported.")
    >>> [[part.relation.value for part in compare_majorities(align(said, one))] for one in found]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    ranked = {at for rank in statement.ranks for at in range(rank.first, rank.last)}
    places = [at for at, token in enumerate(statement.tokens) if token.lower in _MOST and at not in ranked]
    if len(places) != 1 or statement.negations or evidence.negations or not _MOST.isdisjoint(evidence.lowers):
        return ()
    behind = statement.tokens[places[0] + 1 : places[0] + 1 + _NOUN_WITHIN]
    nouns = [places[0] + 1 + at for at in range(len(behind)) if statement.weights[places[0] + 1 + at]]
    if not nouns or any(
        at not in alignment.partners for at in alignment.lacks if statement.tokens[at].lower not in _MOST
    ):
        return ()
    root = statement.roots[nouns[0]]
    shares = [
        one
        for one in evidence.quantities
        if one.kind in _OF_A_WHOLE and root in evidence.roots[one.last : one.last + _NOUN_WITHIN]
    ]
    if len(shares) != 1:
        return ()
    end = next(
        (at for at in range(shares[0].last, len(evidence.tokens)) if evidence.tokens[at].text in {".", ";"}), None
    )
    told = [at for at, weight in enumerate(evidence.weights[:end]) if weight and at not in evidence.in_figures]
    if any(at not in alignment.used for at in told[:_MOST_WORDS]):
        return ()  # "40 percent passed **with honours**" is told of something else
    share = shares[0].value / _OF_A_WHOLE[shares[0].kind]
    if share == _HALF:
        return ()
    return (_describe_share(alignment, places[0], shares[0], is_so=share > _HALF),)


def _describe_share(alignment: Alignment, place: int, share: Quantity, *, is_so: bool) -> Compared:
    found = alignment.evidence.span(share.first, share.last).of(alignment.evidence.text.text)
    said = alignment.statement.tokens[place].text
    return Compared(
        kind=Kind.QUANTITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=(place, place + 1),
        evidence=(share.first, share.last),
        detail="majority",
        message=f"“{found}” is {'more' if is_so else 'less'} than half, and the statement says “{said}”",
    )


def tells_of_one(alignment: Alignment) -> bool:
    """
    Say whether the statement tells of both what the passage tells of one: "**both** piers", "the eastern pier".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Both piers broke in the storm.")
    >>> tells_of_one(align(said, analyse("The eastern pier broke in the storm.")))
    True
    >>> tells_of_one(align(said, analyse("The eastern and the western pier broke in the storm.")))
    False
    """
    if "both" not in alignment.statement.lowers or not alignment.evidence.lowers.isdisjoint(_TWO):
        return False
    tokens, roots = alignment.statement.tokens, alignment.statement.roots
    for at, token in enumerate(tokens[:-1]):
        partner = alignment.partner(at + 1)
        if token.lower == "both" and partner is not None and tokens[at + 1].lower.endswith("s"):
            found = alignment.evidence.tokens[partner].lower
            before = [one.lower for one in alignment.evidence.tokens[max(0, partner - _AND_WITHIN) : partner]]
            is_one = found != tokens[at + 1].lower and alignment.evidence.roots[partner] == roots[at + 1]
            return is_one and "and" not in before  # "the eastern and the western pier"
    return False


_MOST = frozenset("most majority".split())
_MOSTLY = frozenset(
    "most majority mostly mainly largely chiefly predominantly all every overwhelmingly minority few".split()
)
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.RATIO})


def lacks_the_share(alignment: Alignment) -> bool:
    """
    Say whether the statement tells what most do, and the passage gives no share of any.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Most of the patients smoked.")
    >>> lacks_the_share(align(said, analyse("Smoking patients were asked."))), lacks_the_share(align(said, analyse("60% smoked.")))
    (True, False)
    """
    tokens = alignment.statement.tokens
    if not any(token.lower in _MOST and tokens[at + 1].lower == "of" for at, token in enumerate(tokens[:-1])):
        return False
    if not alignment.evidence.lowers.isdisjoint(_MOSTLY):
        return False
    # "47 of the 52" may be no share to the reader of figures, and two figures make one.
    return len(alignment.evidence.quantities) < 2 and not any(
        quantity.kind in _SHARES for quantity in alignment.evidence.quantities
    )


_ONLY = frozenset("only solely exclusively purely".split())
# "Used **only for** passenger **flights**".
_ONLY_WITHIN = 4


def restricts_another(alignment: Alignment) -> bool:
    """
    Say whether the statement and the passage each say "only", and of other things: "only freight", "solely passengers".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The port is used solely for grain.")
    >>> restricts_another(align(said, analyse("The port was closed to grain and takes only timber.")))
    True
    >>> restricts_another(align(said, analyse("The port takes grain only, no timber.")))
    False
    """
    if alignment.statement.lowers.isdisjoint(_ONLY) or alignment.evidence.lowers.isdisjoint(_ONLY):
        return False
    said, found = (_list_restricted(side) for side in (alignment.statement, alignment.evidence))
    partners = {alignment.partners[at] for at in said if at in alignment.partners}
    return bool(said and found) and partners.isdisjoint(found) and bool(partners)


def _list_restricted(analysis: Analysis) -> frozenset[int]:
    """Return the words of some weight that "only" tells of: those behind it in its clause, or else the one before it."""
    found: list[int] = []
    for at, token in enumerate(analysis.tokens):
        if token.lower in _ONLY:
            behind = range(at + 1, min(len(analysis.tokens), at + 1 + _ONLY_WITHIN))
            clause = takewhile(lambda place: analysis.tokens[place].kind is not TokenKind.MARK, behind)
            told = [place for place in clause if _may_be_restricted(analysis, place)]
            found.extend(told or [place for place in range(max(0, at - 1), at) if _may_be_restricted(analysis, place)])
    return frozenset(found)


def _may_be_restricted(analysis: Analysis, place: int) -> bool:
    return bool(analysis.weights[place]) and place not in analysis.in_figures
