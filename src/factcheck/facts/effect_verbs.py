"""
Read an effect that a verb tells: "the levy **raised** rents", "rents **rose** because of the levy", "the levy **led to** a rise in rents".

A cue and its clause enter, an effect leaves, or None where the words are not told so.
"""

from factcheck.facts.effect_records import Bond, Effect, Reading
from factcheck.facts.effect_sides import DENIALS, find_end, has_any, list_before
from factcheck.facts.effect_words import TURNS, VERBS, WAYS, EffectCue, find_cues
from factcheck.facts.outcomes import drop_people, read_outcome

# What may be made to go a way: "made rents **fall**", "made strokes **more likely**".
_MADE = TURNS | frozenset("likelier unlikelier adj.more adj.less adj.better adj.worse".split())
_LINKS = {"cause": Bond.CAUSED, "bond": Bond.LINKED, "have": Bond.TOLD}
_BEING = frozenset("is are was were be been being get got".split())
# "Was raised **sharply again by**".
_BY_WITHIN = 3
# "**Was** not at all raised".
_BEING_WITHIN = 3
_DETERMINERS = frozenset(
    "a an the no any its his her their this that these those some significant marked sharp".split()
)
_BEFORE_NOUN = frozenset("of in to with from for and or by against on".split())


def _is_passive(one: Reading) -> bool:
    return has_any(one.text, max(one.start, one.cue.first - _BEING_WITHIN), one.cue.first, _BEING)


def read_verb(one: Reading) -> Effect | None:
    """
    Read a verb with its object: "raised rents", "rents were raised by the levy".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("The levy raised rents")
    >>> read_verb(Reading(text, Clause(0, 4), EffectCue(2, 3, "more"), 0, ())).ways
    frozenset({1})
    """
    text, cue = one.text, one.cue
    lower, before = one.lower(cue.first), one.lower(cue.first - 1)
    if lower.endswith("ing") or before in _DETERMINERS or (before in _BEFORE_NOUN and lower.endswith("ed")):
        return None
    if before in _BEFORE_NOUN - {"to", "and", "or"}:
        return None
    if any(other.sort in VERBS for at in (cue.last, cue.last + 1) for other in _find_base(one, at)):
        return None  # "**helped** reduce pain", "helped to reduce it"
    kind = WAYS[cue.sort]
    end = find_end(text, one.clause, cue.last)
    if _joins_opposite(one):
        return one.make(one.before(), tuple(range(cue.last + 2, end)), 0, Bond.TOLD, denied=True)
    if _is_passive(one) and not lower.endswith("s"):
        by = next((at for at in range(cue.last, cue.last + _BY_WITHIN) if one.lower(at) == "by"), None)
        if by is not None:
            return one.make(
                drop_people(text, list_before(text, by + 1, find_end(text, one.clause, by + 1))),
                list_before(text, one.start, cue.first),
                kind[0],
                Bond.TOLD,
                worth=kind[1],
            )
        is_kept_from = cue.sort == "relieve" and cue.last - cue.first > 1
        return None if is_kept_from else read_turn(one)  # "boats are **shielded from** the wind by the wall"
    if end == cue.last or one.lower(cue.last) in _NO_OBJECT:
        return read_turn(one) if cue.sort == "touch" else None
    behind = tuple(range(cue.last, end))
    return one.make(one.before(), behind, kind[0], Bond.TOLD, worth=kind[1])


# "Improved **with** practice", "rose **in** May" have no object.
_NO_OBJECT = frozenset("in of on at by for with as more less over under among when if and or .".split())


def _find_base(one: Reading, at: int) -> tuple[EffectCue, ...]:
    """Return the cues of a verb that another leads up to: "helped **reduce**", "helped **to reduce**"."""
    if at >= one.clause.last or (at > one.cue.last and one.lower(at - 1) != "to"):
        return ()
    is_bare = not one.lower(at).endswith(("ed", "ing", "s"))
    return find_cues(one.text, at) if is_bare else ()


def _joins_opposite(one: Reading) -> bool:
    """Say whether a denied verb is one of two that leave no way: "did **not raise or lower** rents"."""
    if one.lower(one.cue.last) not in {"or", "nor"} or not one.denied():
        return False
    others = find_cues(one.text, one.cue.last + 1)
    own = WAYS.get(one.cue.sort, (1, None))  # "did **not cause** or prevent" strokes
    return any(other.sort in VERBS and WAYS[other.sort] != own for other in others)


def read_turn(one: Reading) -> Effect | None:
    """
    Read what changes by itself, and the reason: "rents **rose** because of the levy", "after the levy, rents rose".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("Rents fell because of the levy")
    >>> read_turn(Reading(text, Clause(0, 6), EffectCue(1, 2, "fall"), 0, ())).ways
    frozenset({-1})
    """
    text, cue = one.text, one.cue
    if one.lower(cue.first - 1) in _DETERMINERS:
        return None
    outcome = list_before(text, one.start, cue.first)
    amount, worth = WAYS[cue.sort]
    cause, bond = one.find_cause()
    return one.make(cause, outcome, amount, bond, worth=worth)


def read_link(one: Reading) -> Effect | None:
    """
    Read what ties a cause to an outcome: "**led to** a rise in rents", "was **linked to** strokes", "had **lower** risk".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("The levy led to higher rents")
    >>> read_link(Reading(text, Clause(0, 6), EffectCue(2, 4, "cause"), 0, ())).ways
    frozenset({1})
    """
    text, cue = one.text, one.cue
    if one.lower(cue.first - 1) in _DETERMINERS and not one.lower(cue.first).endswith("ed"):
        return None
    end = find_end(text, one.clause, cue.last)
    if end > cue.last + 1 and one.lower(end) == "for" and _is_worth(one, end - 1):
        end = find_end(text, one.clause, end + 1)  # "had no **benefit for** memory"
    behind = tuple(range(cue.last, end))
    if _joins_opposite(one):
        return one.make(one.before(), tuple(range(cue.last + 2, end)), 0, bond=Bond.TOLD, denied=True)
    if any(other.sort in _NOUNS_OF_LINK for at in behind for other in find_cues(text, at)):
        return None  # "had no **effect on**"
    if cue.sort == "have" and _is_bare_have(one, behind):
        return None
    denied = one.denied() or has_any(text, cue.last, min(end, cue.last + 2), DENIALS)
    moved = _read_caused(one, behind, denied=denied) if cue.sort == "cause" else None
    return moved or _read_tied(one, behind, denied=denied)


def _is_bare_have(one: Reading, behind: tuple[int, ...]) -> bool:
    """Say whether what is had goes no way, or is only held against another's: "had **less than** 7 million"."""
    outcome = read_outcome(one.text, behind)
    is_compared = one.lower(one.cue.last + len(behind)) == "than" and len(behind) <= _BARE
    return is_compared or not (outcome.amount or outcome.worth)


def _read_caused(one: Reading, behind: tuple[int, ...], *, denied: bool) -> Effect | None:
    """Read a cause told behind its outcome, and what is caused to turn: "was caused **by** the levy", "caused rents **to rise**"."""
    text, cue, bond = one.text, one.cue, _LINKS[one.cue.sort]
    if one.lower(cue.last) == "by" or (one.lower(cue.last - 1) == "by" and _is_passive(one)):
        by = cue.last + (one.lower(cue.last) == "by")
        causes = drop_people(text, list_before(text, by, find_end(text, one.clause, by)))
        return one.make(causes, tuple(range(one.start, cue.first)), 1, bond, denied=denied)
    moved = _find_moved(one, behind)
    if moved is None:
        return None
    return one.make(one.before(), tuple(range(cue.last, moved[0])), moved[1], bond, worth=moved[2], denied=denied)


def _read_tied(one: Reading, behind: tuple[int, ...], *, denied: bool) -> Effect | None:
    """Read a link to what goes its own way, or to what is there: "linked to **lower** rents", "linked to strokes"."""
    bond = _LINKS[one.cue.sort]
    outcome = read_outcome(one.text, behind)
    if outcome.worth:
        return one.make(one.before(), behind, None, bond, worth=outcome.worth, denied=denied)
    amount = -1 if has_any(one.text, one.cue.first - 2, one.cue.last, _INVERSE) else 1
    if denied and one.cue.sort == "bond" and not outcome.amount:
        amount = 0
    return one.make(one.before(), behind, amount, bond, denied=denied)


# "Had **less** than", "had **far less** than".
_BARE = 2
_INVERSE = frozenset("inversely negatively".split())
_NOUNS_OF_LINK = frozenset("effect tie difference guard risk".split())


def _is_worth(one: Reading, at: int) -> bool:
    return any(cue.sort in {"good", "harm"} for cue in find_cues(one.text, at))


def _find_moved(one: Reading, behind: tuple[int, ...]) -> tuple[int, int | None, int | None] | None:
    """Return where a caused turn stands, and its way: "caused rents **to rise**"."""
    for at in behind:
        if one.lower(at) == "to":
            for cue in find_cues(one.text, at + 1):
                if cue.sort in TURNS:
                    return at, *WAYS[cue.sort]
    return None


def read_made(one: Reading) -> Effect | None:
    """
    Read what is made to turn: "**made** rents **fall**", "**made** strokes **more likely**", "**left** rents **unchanged**".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("The levy left rents unchanged")
    >>> read_made(Reading(text, Clause(0, 5), EffectCue(2, 3, "leave"), 0, ())).ways
    frozenset({0})
    """
    text, cue = one.text, one.cue
    for at in range(cue.last + 1, min(one.clause.last, cue.last + _MADE_WITHIN)):
        if one.lower(at) in _AT_BAY and one.lower(at - 1) in {"at", "in", "under"}:
            return one.make(one.before(), tuple(range(cue.last, at - 1)), -1, Bond.TOLD)
        if one.lower(at) in _AS_IT_WAS and cue.sort == "leave":
            return one.make(one.before(), tuple(range(cue.last, at)), 0, Bond.TOLD, denied=True)
        for other in find_cues(text, at) if cue.sort == "make" else ():
            if other.sort in _MADE:
                amount, worth = WAYS[other.sort]
                return one.make(one.before(), tuple(range(cue.last, at)), amount, Bond.TOLD, worth=worth)
    return None


# "Made **the price of a loaf of bread** fall".
_MADE_WITHIN = 7
_AT_BAY = frozenset("bay check control".split())
_AS_IT_WAS = frozenset("unchanged unaffected untouched unaltered same".split())
