"""
Say what a passage that a search found leaves open, though it has nearly all words of the statement.

An alignment enters, yes or no leaves. A passage that the caller picked is about the statement; one that was found may tell
of something beside it, and its title lends what it does not say itself.
"""

from itertools import permutations

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_common
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.bindings import has_another_object, is_remarked_otherwise
from factcheck.matching.clauses import is_deed
from factcheck.matching.distances import is_nearer, lay_out, list_anchors
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.orders import compare_orders
from factcheck.matching.placements import (
    gives_another_date,
    gives_another_figure,
    gives_it_to_another,
    lends_a_replaced_name,
    lends_what_is_replaced,
    limits_the_rank,
    tells_of_before,
    tells_of_time_past,
)
from factcheck.matching.predicates import exchanges_objects, is_told_of_another
from factcheck.matching.quantities import compare_quantities
from factcheck.matching.slots import find_partner
from factcheck.matching.wholes import lacks_the_share, restricts_another, tells_of_one, tells_of_some
from factcheck.model import Relation
from factcheck.text.tokens import Token


def leaves_open(alignment: Alignment) -> bool:
    """
    Say whether a found passage leaves open what the statement turns on.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The mill exports 40 % of its steel.")
    >>> leaves_open(align(said, analyse("Steel makes up 40 % of the mill's exports.")))
    True
    >>> leaves_open(align(said, analyse("The mill sells 40 % of its steel abroad.")))
    False
    """
    return (
        tells_of_another(alignment)
        or is_done_by_another(alignment)
        or _lacks_the_order(alignment)
        or _lacks_what_is_said(alignment)
        or _is_said_by_another(alignment)
        or _crosses_deeds(alignment)
        or _shares_another_whole(alignment)
        or _denies_once(alignment)
        or is_told_of_another(alignment)
        or exchanges_objects(alignment)
        or gives_another_figure(alignment)
        or gives_another_date(alignment)
        or gives_it_to_another(alignment)
        or tells_of_some(alignment)
        or tells_of_one(alignment)
        or tells_of_before(alignment)
        or lends_what_is_replaced(alignment)
        or lends_a_replaced_name(alignment)
        or limits_the_rank(alignment)
        or lacks_the_share(alignment)
        or has_another_object(alignment)
        or is_remarked_otherwise(alignment)
        or restricts_another(alignment)
        or tells_of_time_past(alignment)
    )


def tells_of_another(alignment: Alignment) -> bool:
    """
    Say whether the passage begins with another name of the statement than the statement, whose own it does not have.

    "**Peru** sells twice as much abroad as **Chile**" beside "**Chile** sells twice as much abroad": the title names Peru.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Peru sells more tin than Chile.")
    >>> tells_of_another(align(said, analyse("Chile sells more tin."))), tells_of_another(align(said, analyse("Tin is sold.")))
    (True, False)
    """
    names, others = alignment.statement.names, alignment.evidence.names
    if len(names) < 2 or not others or not (_opens(names[0]) and _opens(others[0])):
        return False
    if find_partner(alignment, names[0]) is not None:
        return False
    return any(alignment.tie_names(name, others[0]) not in NOT_SAME for name in names[1:])


def _opens(name: Name) -> bool:
    """Say whether a name opens its sentence, an article or a title before it aside."""
    return name.first - len(name.title) <= 1


def is_done_by_another(alignment: Alignment) -> bool:
    """
    Say whether the passage begins with a name that the statement does not have, and the statement's is in its title alone.

    "Acme paid 9 million for **Bolt**" beside "**Core** was bought by Acme for 9 million", on a page about Bolt.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, title = analyse("Acme paid 9 million for Bolt."), analyse("Bolt")
    >>> is_done_by_another(align(said, analyse("Core was bought by Acme for 9 million."), title))
    True
    """
    names, other = alignment.statement.names, _find_opening(alignment.evidence)
    if not names or other is None or not alignment.used.isdisjoint(range(other.first, other.last)):
        return False
    if any(alignment.tie_names(name, other) not in NOT_SAME for name in names):
        return False
    words = alignment.in_context | alignment.in_before
    return any(
        _could_be_one_kind(name, other)
        for name in names
        if find_partner(alignment, name) is None and not words.isdisjoint(range(name.first, name.last))
    )


def _find_opening(analysis: Analysis) -> Name | None:
    """Return the name that opens a text, be it one that only its capital and its being no English word tell."""
    if analysis.names and _opens(analysis.names[0]):
        return analysis.names[0]
    first = analysis.tokens[0] if analysis.tokens else None
    if first is None or not first.text.istitle() or is_common(analysis.roots[0]) or not analysis.weights[0]:
        return None
    return Name(first=0, last=1, text=first.text, words=(first.lower,))


def _could_be_one_kind(name: Name, other: Name) -> bool:
    """Say whether two names could stand in one place: two firms, two places; a person tells of a firm, he is none."""
    if NameKind.PERSON in {name.kind, other.kind} and name.kind is not other.kind:
        return False
    return exclude_each_other(name, other) or NameKind.OTHER in {name.kind, other.kind}


_ORDER = frozenset("before after".split())
_ORDERS = frozenset(
    """
    before after then earlier later until since when following followed follows preceded precedes next previous previously
    once replaces replaced succeeds succeeded ahead
    """.split()
)


def _lacks_the_order(alignment: Alignment) -> bool:
    """
    Say whether a statement tells what came before what, and the passage gives no order, and no dates that tell it.

    "The north wing opened **before** the south wing" beside "the north and the south wing are open". "Before 1920" is a date.
    """
    evidence = alignment.evidence
    if not tells_an_order(alignment.statement) or not evidence.lowers.isdisjoint(_ORDERS):
        return False
    return not _tells_on_doing(evidence) and not compare_orders(alignment)


def _tells_on_doing(evidence: Analysis) -> bool:
    """Say whether a text tells what followed at once: "**on taking** office, she left"."""
    tokens = evidence.tokens
    return any(
        token.lower in {"on", "upon"} and tokens[at + 1].lower.endswith("ing") for at, token in enumerate(tokens[:-1])
    )


def tells_an_order(statement: Analysis) -> bool:
    """
    Say whether a statement tells what came before what.

    >>> from factcheck.facts.analysis import analyse
    >>> tells_an_order(analyse("The north wing opened before the south wing.")), tells_an_order(analyse("Open before 1920."))
    (True, False)
    """
    if statement.lowers.isdisjoint(_ORDER):
        return False
    figures = statement.in_figures
    return any(
        token.lower in _ORDER and at not in figures and at + 1 not in figures
        for at, token in enumerate(statement.tokens[:-1])
    )


# Of what somebody is said to have said, by weight, the share that the passage must have itself: with less than half it may
# be another saying of his.
_SAID_SHARE = 0.5


def _lacks_what_is_said(alignment: Alignment) -> bool:
    """Say whether the passage has the speaker and not what he is said to have said: "Poe said that wages will rise"."""
    for frame in alignment.statement.attributions:
        inside = [(at, weight) for at, weight in alignment.weighty if frame.content[0] <= at < frame.content[1]]
        total = sum([weight for _, weight in inside])
        held = sum([weight for at, weight in inside if at in alignment.partners])
        if total and held < _SAID_SHARE * total:
            return True
    return False


# Of what the statement reports, by weight, the share that the passage must report too.
_REPORTED_SHARE = 0.6
_PRONOUNS = frozenset("he she they it who".split())


def _is_said_by_another(alignment: Alignment) -> bool:
    """Say whether the passage has another say what the statement reports: "a union spokesman said", "said the firm's head"."""
    for frame in alignment.statement.attributions:
        speaker = range(*frame.speaker)
        said = [(at, alignment.partners[at]) for at in range(*frame.content) if at in alignment.partners]
        if not said or not any(alignment.statement.weights[at] for at in speaker):
            continue
        for other in alignment.evidence.attributions:
            inside = [at for at, partner in said if other.content[0] <= partner < other.content[1]]
            speakers = range(*other.speaker)
            lowers = {token.lower for token in alignment.evidence.tokens[slice(*other.speaker)]}
            known = any(alignment.evidence.weights[at] for at in speakers) and lowers.isdisjoint(_PRONOUNS)
            if known and len(inside) >= _REPORTED_SHARE * len(said):
                return not any(alignment.partners.get(at) in speakers for at in speaker)
    return False


def _crosses_deeds(alignment: Alignment) -> bool:
    """
    Say whether two deeds have changed places among two: "cast in Lima and polished in Quito", "cast in Quito, polished in Lima".

    Of the 44,812 pairs of the labelled sets none is so; writers who exchange one thing of two made several.
    """
    anchors = list_anchors(alignment, named=True)
    partners, named = alignment.partners, alignment.statement.named
    # The "development" of what was "developed" is no deed that stands between others.
    deeds = [
        at
        for at in anchors
        if at not in named and _is_done(alignment.statement, at) and _is_done(alignment.evidence, partners[at])
    ]
    if len(deeds) < 2:
        return False
    said, found = lay_out(alignment.statement), lay_out(alignment.evidence)
    for first, second in permutations(deeds, 2):
        own = [at for at in anchors if at not in deeds and is_nearer(said, at, first, second)]
        others = [at for at in anchors if at not in deeds and is_nearer(said, at, second, first)]
        for one in own:
            if not is_nearer(found, partners[one], partners[second], partners[first]):
                continue
            if any(
                (one in named) == (other in named)
                and is_nearer(found, partners[other], partners[first], partners[second])
                for other in others
            ):
                return True
    return False


def _is_done(analysis: Analysis, at: int) -> bool:
    """Say whether a word is a deed: "polished", and the "cast" of "was cast"."""
    return is_deed(analysis, at) or (at > 0 and analysis.tokens[at - 1].lower in {"was", "were", "been", "be"})


# "40 % of **all the new steel**": so far behind a share stands what it is a share of.
_WHOLE_WITHIN = 5


def _shares_another_whole(alignment: Alignment) -> bool:
    """Say whether a share is of another whole: "40 % of the steel is exported", "steel is 40 % of exports"."""
    for one in alignment.statement.quantities:
        if one.kind is not QuantityKind.PERCENT:
            continue
        whole = _find_whole(alignment.statement.tokens, alignment.statement.weights, one)
        for other in alignment.evidence.quantities if whole is not None else ():
            if other.kind is not QuantityKind.PERCENT or compare_quantities(one, other).relation is not Relation.AGREES:
                continue
            found = _find_whole(alignment.evidence.tokens, alignment.evidence.weights, other)
            if found and whole and not any(alignment.partner(at) in found for at in whole):
                # The other way round: the passage has the statement's whole, outside of its own.
                return any(at in alignment.partners for at in whole)
    return False


def _find_whole(tokens: tuple[Token, ...], weights: tuple[float, ...], share: Quantity) -> tuple[int, ...] | None:
    if share.last >= len(tokens) or tokens[share.last].lower != "of":
        return None
    end = min(len(tokens), share.last + 1 + _WHOLE_WITHIN)
    return tuple([at for at in range(share.last + 1, end) if weights[at]])


_NEVER = frozenset({"never"})
_EVER = frozenset("never ever no none nobody nothing always".split())


def _denies_once(alignment: Alignment) -> bool:
    """Say whether the statement says "never" and the passage denies it at one time: "did not play **in 1938**"."""
    return (
        not alignment.statement.lowers.isdisjoint(_NEVER)
        and not alignment.statement.dates
        and bool(alignment.evidence.dates)
        and bool(alignment.evidence.negations)
        and alignment.evidence.lowers.isdisjoint(_EVER)
    )
