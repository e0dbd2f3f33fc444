"""
Say whether a word that one side denies and the other affirms is the same said in two forms, or of two things.

An alignment and a pair of places enter, yes or no leaves. "It has **not** erupted since 1888" is "its **last** eruption was in
1888"; "**no** woman led it before Poe" is "Poe was the **first** woman to lead it".
"""

from itertools import pairwise, zip_longest

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_irregular
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.holders import find_holder
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How

_DENYING = frozenset("no not n't never none nobody nothing neither cannot".split())
_LAST = frozenset("last latest final".split())
_NO_MORE = frozenset("since further more another after again later anymore".split())
_FIRST = frozenset({"first"})
_NONE_BEFORE = frozenset("before previously earlier until".split())
# An ordinal stands so near to its noun: "the **last** recorded eruption", "eruption, its **last**".
_ORDINAL_WITHIN = 4


def say_the_same(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether a denial on one side and a last or a first on the other come to the same.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It has not erupted since 1888."), analyse("Its last eruption was in 1888."))
    >>> say_the_same(alignment, 3, 2)
    True
    """
    sides = ((alignment.statement, place), (alignment.evidence, partner))
    if any(_is_free(denying, at, other) for (denying, at), (other, _) in (sides, sides[::-1])):
        return True
    if any(
        _is_alone(denying, other) or is_first_time(denying, other) or _is_first_in_years(denying, other)
        for (denying, _), (other, _) in (sides, sides[::-1])
    ):
        return True
    return any(
        _denies_more(denying, more) and _has_near(other, at, ordinals)
        for (denying, _), (other, at) in (sides, sides[::-1])
        for more, ordinals in ((_NO_MORE, _LAST), (_NONE_BEFORE, _FIRST))
    )


def _is_alone(denying: Analysis, other: Analysis) -> bool:
    """Say whether one text says "there is **no other**" and the other "the **only** one"."""
    if "only" not in other.lowers or not {"no", "other"} <= denying.lowers:
        return False
    return any(one.lower == "no" and its.lower == "other" for one, its in pairwise(denying.tokens))


def is_first_time(denying: Analysis, other: Analysis) -> bool:
    """
    Say whether one text says "never before 1974" and the other "in 1974 for the first time".

    >>> from factcheck.facts.analysis import analyse
    >>> is_first_time(analyse("It had never lost before 1974."), analyse("It lost in 1974 for the first time."))
    True
    """
    if (
        "never" not in denying.lowers
        or _NONE_BEFORE.isdisjoint(denying.lowers)
        or not {"first", "time"} <= other.lowers
    ):
        return False
    return any(one.lower == "first" and its.lower == "time" for one, its in pairwise(other.tokens))


def _is_first_in_years(denying: Analysis, other: Analysis) -> bool:
    """Say whether one text tells of none **for ten years** and the other of the **first in ten years**."""
    if "first" not in other.lowers or "for" not in denying.lowers or "had" not in denying.lowers:
        return False
    spans = [
        {
            (one.value, one.unit)
            for one in text.quantities
            if one.kind is QuantityKind.DURATION and _is_behind(text, one, word)
        }
        for text, word in ((denying, "for"), (other, "in"))
    ]
    return bool(spans[0] & spans[1])


def _is_behind(text: Analysis, one: Quantity, word: str) -> bool:
    return one.first > 0 and text.tokens[one.first - 1].lower in {word, "for"}


_COSTING = frozenset("cost pay charge payment fee".split())
_FREE = frozenset("free gratis complimentary".split())


def _is_free(denying: Analysis, at: int, other: Analysis) -> bool:
    """Say whether one text says "costs **nothing**" and the other "**free**"."""
    return at in denying.negated and denying.roots[at] in _COSTING and not other.lowers.isdisjoint(_FREE)


def _denies_more(analysis: Analysis, more: frozenset[str]) -> bool:
    return not analysis.lowers.isdisjoint(_DENYING) and not analysis.lowers.isdisjoint(more)


def _has_near(analysis: Analysis, at: int, ordinals: frozenset[str]) -> bool:
    around = range(max(0, at - _ORDINAL_WITHIN), min(len(analysis.tokens), at + _ORDINAL_WITHIN + 1))
    dated = {place for date in analysis.dates for place in range(date.first, date.last)}
    # "Paid no dividend for **last year**" tells of no last dividend.
    return any(analysis.tokens[place].lower in ordinals and place not in dated for place in around)


_STILL = frozenset("still currently now today".split())
_ONCE = frozenset("once formerly used until previously earlier was were".split())


def tells_of_the_past(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the statement tells of the past what the passage denies of the present: "once had", "no longer has".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It once employed 400 people."), analyse("It no longer employs 400 people."))
    >>> tells_of_the_past(alignment, 2, 3)
    True
    """
    statement = alignment.statement
    told = {
        token.lower
        for token, behind in zip_longest(statement.tokens, statement.tokens[1:])
        # "**Used to** trade grain"; it "is **used for** trading grain" now.
        if token.lower != "used" or (behind is not None and behind.lower == "to")
    }
    if place in statement.negated or told.isdisjoint(_ONCE) or not told.isdisjoint(_STILL):
        return False
    before = [token.lower for token in alignment.evidence.tokens[max(0, partner - _ORDINAL_WITHIN) : partner]]
    return "longer" in before or "since" in alignment.evidence.lowers


_LACKING = frozenset("cut cuts outage outages failure failures shortage shortages loss losses blackout".split())


_LOST = frozenset("lost lose loses losing".split())


def tells_the_lack(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the passage names the lack of what the statement denies: "left without power", "the power cut", "lost power".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Homes were without power."), analyse("The power cut hit homes."))
    >>> tells_the_lack(alignment, 3, 1)
    True
    """
    tokens = alignment.evidence.tokens
    if place not in alignment.statement.negated:
        return False
    is_lost = partner > 0 and tokens[partner - 1].lower in _LOST and partner not in alignment.evidence.negated
    return is_lost or (partner + 1 < len(tokens) and tokens[partner + 1].lower in _LACKING)


_ONLY_THEN = frozenset("once after when if from until".split())


def sets_the_same_term(alignment: Alignment) -> bool:
    """
    Say whether one side says "not until" and the other "only once": "do not turn it until", "turn it only when".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Tighten it only once it fits.")
    >>> sets_the_same_term(align(said, analyse("Do not tighten it until it fits.")))
    True
    """
    sides = alignment.statement, alignment.evidence
    return any(
        (
            not denying.lowers.isdisjoint(_DENYING)
            and (
                ("until" in denying.lowers and _says_only_then(other))
                or ("unless" in other.lowers and not other.negations and not _IF.isdisjoint(denying.lowers))
            )
        )
        for denying, other in (sides, sides[::-1])
    )


# "Cannot be renewed **if** it is reserved" and "can be renewed **unless** it is reserved".
_IF = frozenset("if when once".split())


def _says_only_then(analysis: Analysis) -> bool:
    tokens = analysis.tokens
    return any(
        token.lower == "only" and at + 1 < len(tokens) and tokens[at + 1].lower in _ONLY_THEN
        for at, token in enumerate(tokens)
    )


def is_still_to_come(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether one side says "yet to" of what the other only plans: "will be taken next year".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("They have yet to take it."), analyse("It will be taken in May."))
    >>> is_still_to_come(alignment, 4, 3)
    True
    """
    sides = (alignment.statement, place), (alignment.evidence, partner)
    return any(
        "yet" in denying.lowers and at in denying.negated and _is_to_come(planning, other)
        for (denying, at), (planning, other) in (sides, sides[::-1])
    )


def _is_to_come(analysis: Analysis, verb: int) -> bool:
    """Say whether a verb tells what is to come: "**will** be taken", "**is to** open"."""
    before = [token.lower for token in analysis.tokens[max(0, verb - 3) : verb]]
    return "will" in before or before[-2:] in (["is", "to"], ["are", "to"])


_EXPECTED = frozenset(
    "expected expects expect hoped hopes hope planned plans plan intended intends aimed aims due scheduled supposed feared".split()
)
# "**Expected** the whole hill **to** slide".
_EXPECTED_WITHIN = 6


def is_only_expected(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the passage only expects or plans what the statement denies: "they expected the hill to slide".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The hill did not slide.")
    >>> is_only_expected(align(said, analyse("They expected the hill to slide.")), 4, 5)
    True
    """
    evidence = alignment.evidence
    if place not in alignment.statement.negated:
        return False
    before = [token.lower for token in evidence.tokens[max(0, partner - _EXPECTED_WITHIN) : partner]]
    if before[-1:] == ["to"] and not _EXPECTED.isdisjoint(before):
        return True
    return any(
        modality.first <= partner < modality.last and evidence.tokens[modality.cue].lower in _EXPECTED
        for modality in evidence.modalities
    )


_PRESENT = frozenset("is are am be being remains remain still now currently has have does do to".split())
_PAST = frozenset("was were had did once formerly".split())


def denies_the_present_alone(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the statement says "no longer" of what the passage tells of the past: "no longer teaches" beside "taught".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("She no longer teaches.")
    >>> denies_the_present_alone(align(said, analyse("She taught law.")), 3, 1)
    True
    >>> denies_the_present_alone(align(said, analyse("She teaches law.")), 3, 1)
    False
    """
    statement, evidence = alignment.statement.tokens, alignment.evidence.tokens
    lowers = [token.lower for token in statement[max(0, place - _ORDINAL_WITHIN) : place]]
    if "longer" not in lowers:
        return False
    word = evidence[partner].lower
    before = {token.lower for token in evidence[max(0, partner - 2) : partner]}
    is_past = word.endswith("ed") or is_irregular(word) or not before.isdisjoint(_PAST)
    return is_past and before.isdisjoint(_PRESENT)


def ranks_another(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the statement denies one a rank, and the passage gives it to another, or gives the one another rank.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Lima is not the oldest port."), analyse("Quito is the oldest port."))
    >>> ranks_another(alignment, 4, 3)
    True
    """
    statement, evidence = alignment.statement, alignment.evidence
    if place not in statement.negated or not statement.names:
        return False
    if not any(rank.first <= place < rank.last for rank in statement.ranks):
        return False
    rank = next((rank for rank in evidence.ranks if rank.first <= partner < rank.last), None)
    said = next(rank for rank in statement.ranks if rank.first <= place < rank.last)
    if rank is not None and said.pole == rank.pole and said.ordinal != rank.ordinal:
        return True  # "not the largest", "the second-largest"
    holder = find_holder(evidence, rank.last) if rank is not None else None
    return holder is not None and all(
        alignment.tie_names(name, holder.name) in NOT_SAME for name in statement.names[:1]
    )


# A verb and its object, with an article and an adjective between.
_OBJECT_WITHIN = 4


def have_other_objects(alignment: Alignment, place: int, partner: int) -> bool:
    """
    Say whether the passage denies a verb of another object, and has the statement's elsewhere.

    "Has retaken the **dam**" beside "has yet to retake the **bridge**, near the dam". What the statement denies is another
    matter: in FEVER 129 of 135 such pairs are refuted all the same, "did not win the cup" by "won the league and the cup".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("They took the dam."), analyse("They did not take the bridge that lies a mile below the dam.")
    >>> have_other_objects(align(said, found), 1, 3)
    True
    """
    evidence = alignment.evidence
    if place in alignment.statement.negated or any(
        one.governed == partner and evidence.tokens[one.cue].lower == "neither" for one in evidence.negations
    ):
        return False  # "qualified for **neither** the cup nor the shield"
    said, found = _find_object(alignment.statement, place), _find_object(alignment.evidence, partner)
    if said is None or found is None or found in alignment.used or found in alignment.evidence.negated:
        return False
    if said in alignment.statement.named and _points_back(alignment.evidence, found):
        return False  # "wrote about Ems, yet never saw **the town**"
    own = alignment.partner(said)
    return own is not None and not partner < own <= partner + _OBJECT_WITHIN


_POINTERS = frozenset("the this that these those".split())
_KINDS = frozenset(
    """
    town city village country state region island river lake mountain building bridge company firm group bank club team party
    university school film book novel song album play show game band product device drug bill law
    """.split()
)


def _points_back(analysis: Analysis, place: int) -> bool:
    """Say whether a word stands for a name before it: "the **town**", "this **firm**"."""
    tokens = analysis.tokens
    return place > 0 and tokens[place].lower in _KINDS and tokens[place - 1].lower in _POINTERS


def _find_object(analysis: Analysis, verb: int) -> int | None:
    """Return the first word of some weight behind a verb, which an article or nothing precedes."""
    for at in range(verb + 1, min(len(analysis.tokens), verb + 1 + _OBJECT_WITHIN)):
        if analysis.weights[at]:
            return at
        if not analysis.tokens[at].text.isalpha():
            return None
    return None


# Words of one family begin alike: "**ratif**y", "**ratif**ication".
_KIN = 5


def is_denied_in_kin(alignment: Alignment, place: int) -> bool:
    """
    Say whether the passage denies a word of the same family, which is no partner: "ratify", "awaits ratification".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("It has not ratified the pact."), analyse("It approved the pact without ratification.")
    >>> is_denied_in_kin(align(said, found), 3), is_denied_in_kin(align(said, said), 3)
    (True, False)
    """
    if place not in alignment.statement.negated or alignment.pairs[place].how <= How.FORM:
        return False
    word, evidence = alignment.statement.tokens[place].lower, alignment.evidence
    return len(word) > _KIN and any(evidence.tokens[at].lower.startswith(word[:_KIN]) for at in evidence.negated)


_DENY = frozenset("deny denied denies denying".split())
_EXEMPT = frozenset("exempt exempts exempted exemption".split())
_DENY_OR_EXEMPT = _DENY | _EXEMPT


def deny_both(alignment: Alignment, place: int) -> bool:
    """
    Say whether both tell that somebody denies a word, or is exempt: "a report, which the firm **denies**", "the firm **denied** a
    report", "cars are **exempt** from the toll", "a toll, from which cars are **exempt**"; not whether one did **not** deny it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("The firm denied a report."), analyse("It is a report that the firm denies."))
    >>> deny_both(alignment, 4), deny_both(alignment, 2)
    (True, False)
    """
    if alignment.statement.tokens[place].lower in _DENY_OR_EXEMPT:
        return False
    sides = alignment.statement.lowers, alignment.evidence.lowers
    return any(not any(lowers.isdisjoint(words) for lowers in sides) for words in (_DENY, _EXEMPT))
