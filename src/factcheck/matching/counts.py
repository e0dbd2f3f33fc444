"""
Say whether two figures can count the same thing, by the words around them.

An alignment and two figures enter, yes or no leaves. A different figure refutes only where it counts the same.
"""

from factcheck.facts.amount_pairs import CHANGES
from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.hedges import BOUNDS, Hedge
from factcheck.facts.lexicon import find_groups, find_root
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.holders import find_holder
from factcheck.matching.names import NOT_SAME
from factcheck.text.tokens import Token, stem_word

# "The two countries", "both firms" point back at what was named; a larger number is counted out even so.
_LARGEST_DEFINITE = 10
_DEFINITE = frozenset("the these those both all his her its their".split())


#: Within these a figure may lie by chance: "fewer than 40", "nearly 40".
OPEN_BOUNDS = BOUNDS | {Hedge.NEARLY}


def is_definite(alignment: Alignment, quantity: Quantity) -> bool:
    """
    Say whether a count points back at things named before rather than claiming how many there are.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The two towns grew."), analyse("They grew."))
    >>> is_definite(alignment, alignment.statement.quantities[0])
    True
    """
    before = alignment.statement.tokens[quantity.first - 1].lower if quantity.first else ""
    return quantity.kind is QuantityKind.COUNT and quantity.value <= _LARGEST_DEFINITE and before in _DEFINITE


_CHANGES = frozenset("by to from".split())


def changes_alike(alignment: Alignment, quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether both figures are where a change began, or where it led: "climbed **to** 90", "grew from 20 **to** 80".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It grew to 90."), analyse("It grew to 80."))
    >>> changes_alike(alignment, alignment.statement.quantities[0], alignment.evidence.quantities[0])
    True
    """
    said = alignment.statement.tokens[quantity.first - 1].lower if quantity.first else ""
    found = alignment.evidence.tokens[other.first - 1].lower if other.first else ""
    return said == found and said in _CHANGES


def changes_differently(alignment: Alignment, quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether one figure is the change and the other where it led: "fell **by** a third", "fell **to** a third".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It grew by 90."), analyse("It grew to 90."))
    >>> changes_differently(alignment, alignment.statement.quantities[0], alignment.evidence.quantities[0])
    True
    """
    said = alignment.statement.tokens[quantity.first - 1].lower if quantity.first else ""
    found = alignment.evidence.tokens[other.first - 1].lower if other.first else ""
    if said == found or said not in _CHANGES or found not in _CHANGES:
        return False
    # "Seen **by** 139 critics" is no change.
    return _tells_change(alignment.statement, quantity.first) and _tells_change(alignment.evidence, other.first)


# From the word that tells a change to its figure: "**rose** in the second year by 4 %".
_CHANGE_WITHIN = 8


def _tells_change(analysis: Analysis, first: int) -> bool:
    return any(token.stem in CHANGES for token in analysis.tokens[max(0, first - _CHANGE_WITHIN) : first])


def is_anothers(alignment: Alignment, quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether the passage gives an ordinal to another: "the first king, Ada" leaves open whether Max was the second.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Chile was the second winner."), analyse("The first winner, Peru, left."))
    >>> is_anothers(alignment, alignment.statement.quantities[0], alignment.evidence.quantities[0])
    True
    """
    names = alignment.statement.names
    if other.kind is not QuantityKind.ORDINAL or quantity.kind is not QuantityKind.ORDINAL or not names:
        return False
    holder = find_holder(alignment.evidence, other.last)
    return holder is not None and alignment.tie_names(names[0], holder.name) in NOT_SAME


_POSSESSIVES = frozenset("his her its their".split())


def is_elliptic(alignment: Alignment, quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether an ordinal leaves out what it counts: "her third film is not finished, **her second** came out".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Her second film is out."), analyse("She showed her second in May."))
    >>> is_elliptic(alignment, alignment.statement.quantities[0], alignment.evidence.quantities[0])
    True
    """
    if not (quantity.kind is other.kind is QuantityKind.ORDINAL) or other.nouns or not other.first:
        return False
    return alignment.evidence.tokens[other.first - 1].lower in _POSSESSIVES


_AMONG_THEM = frozenset("including includes".split())


def is_total(alignment: Alignment, other: Quantity) -> bool:
    """
    Say whether a figure is of all, among which the statement's name is one: "15 mills in all, some of them **in Peru**".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It has six mills in Peru."), analyse("It has 15 mills in all, including some in Peru."))
    >>> is_total(alignment, alignment.evidence.quantities[0])
    True
    """
    evidence = alignment.evidence
    behind = range(other.last, len(evidence.tokens))
    among = next((at for at in behind if _opens_list(evidence.tokens, at)), None)
    if among is None or not alignment.statement.names:
        return False
    ends = (at for at in range(among, len(evidence.tokens)) if evidence.tokens[at].text in {".", ";"})
    end = next(ends, len(evidence.tokens))
    own = {alignment.partners.get(at) for name in alignment.statement.names for at in range(name.first, name.last)}
    return any(partner is not None and among < partner < end for partner in own)


def _opens_list(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether "including" or "among them" stands here; "among people in Peru" counts them."""
    if tokens[at].lower in _AMONG_THEM:
        return True
    return tokens[at].lower == "among" and at + 1 < len(tokens) and tokens[at + 1].lower in {"them", "which", "these"}


def count_other_things(quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether two counts count different things by their nouns: two countries, thirty agreements.

    >>> from factcheck.facts.analysis import analyse
    >>> one, other = analyse("two countries").quantities[0], analyse("thirty agreements").quantities[0]
    >>> count_other_things(one, other)
    True
    """
    if not (quantity.kind is other.kind is QuantityKind.COUNT and quantity.nouns and other.nouns):
        return False
    if quantity.hedge in OPEN_BOUNDS and is_part_of_people(quantity, other):
        return False
    if is_part_of_people(other, quantity):
        return False
    return not any(_are_one_noun(one, two) for one in quantity.nouns for two in other.nouns)


# A bound on people is one on patients too: with an exact figure others may be meant, "12 people" beside "14 soldiers".
_PEOPLE = frozenset(stem_word(word) for word in "people person individual".split())
_PERSONS = frozenset(
    stem_word(word)
    for word in """
    patient resident citizen inhabitant student pupil learner viewer fan spectator attendee visitor guest passenger worker
    employee soldier refugee migrant child man woman player member user victim voter critic reviewer subscriber
    """.split()
)


def is_part_of_people(quantity: Quantity, other: Quantity) -> bool:
    """
    Say whether the statement counts people, and the passage persons of one sort, who are some of them.

    >>> from factcheck.facts.analysis import analyse
    >>> one, other = (analyse(text).quantities[0] for text in ("80 people", "84 fans"))
    >>> is_part_of_people(one, other), is_part_of_people(other, one)
    (True, False)
    """
    return bool(quantity.nouns and other.nouns) and quantity.nouns[-1] in _PEOPLE and other.nouns[-1] in _PERSONS


# What is sold by the copy: "24 million **albums**", "24 million **copies**".
_COPIES = frozenset(stem_word(word) for word in ("copies", "units"))
_SOLD = _COPIES | frozenset(
    stem_word(word) for word in "albums records singles games books novels dvds cds discs cassettes downloads".split()
)


def _are_one_noun(one: str, other: str) -> bool:
    if (one in _COPIES and other in _SOLD) or (other in _COPIES and one in _SOLD):
        return True
    first, second = find_root(one, one), find_root(other, other)
    return first == second or not find_groups(first).isdisjoint(find_groups(second))


_OPINIONS = frozenset(
    "approval approved critics critic viewers audience users voters positive liked favourable favorable".split()
)
# "**Approval** rating by users of 93 %", "93 % of the professional **critics**".
_OPINION_WITHIN = 4


def is_share_of_opinions(analysis: Analysis, quantity: Quantity) -> bool:
    """
    Say whether a percentage tells how many liked something, which is no mark: "an **approval** rating of 93 %".

    >>> from factcheck.facts.analysis import analyse
    >>> one, other = analyse("It has an approval rating of 93 %."), analyse("It was rated 7/10.")
    >>> [is_share_of_opinions(text, text.quantities[0]) for text in (one, other)]
    [True, False]
    """
    around = analysis.tokens[max(0, quantity.first - _OPINION_WITHIN) : quantity.last + _OPINION_WITHIN]
    return quantity.unit == "%" and any(token.lower in _OPINIONS for token in around)


_STATES = frozenset(
    "is are was were served serves worked works lived lives led leads held holds ran runs taught".split()
)
_ENDS = frozenset("retired left quit resigned until dismissed ousted died closed ended replaced stepped".split())
# "**Retired** as ambassador to the whole of Peru in 2007".
_END_WITHIN = 8


def ends_a_state(alignment: Alignment, date: DateMention, other: DateMention) -> bool:
    """
    Say whether the statement tells what was so in its time, and the passage when it ended.

    "Ada Poe **was** the ambassador in 2003" is left open by "retired as ambassador in 2007".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("She was the ambassador in 2003."), analyse("She retired as ambassador in 2007."))
    >>> ends_a_state(alignment, alignment.statement.dates[0], alignment.evidence.dates[0])
    True
    """
    statement, evidence = alignment.statement.tokens, alignment.evidence.tokens
    before = [token.lower for token in statement[: date.first]]
    ended = [token.lower for token in evidence[max(0, other.first - _END_WITHIN) : other.first]]
    if _STATES.isdisjoint(before) or _ENDS.isdisjoint(ended):
        return False
    # "Was replaced in 2003" tells an end of its own.
    return _ENDS.isdisjoint(before) and not any(token.endswith("ed") and token not in _STATES for token in before)
