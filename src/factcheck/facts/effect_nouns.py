"""
Read an effect that a noun or an adjective tells: "had no **effect on** rents", "is **good for** sleep", "is **rarer** among swimmers".

A cue and its clause enter, an effect leaves, or None where the words are not told so.
"""

from collections.abc import Iterator

import attrs

from factcheck.facts.effect_records import Bond, Effect, Reading
from factcheck.facts.effect_sides import DENIALS, REACH, find_end, has_any, list_before
from factcheck.facts.effect_words import VERBS, WAYS, find_cues, root_of
from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.facts.outcomes import drop_people
from factcheck.text.tokens import TokenKind

# "A link between **a diet of much fish and few sweets** and": the parts of what is tied stand so near.
_PARTS_WITHIN = 12
# "A **beneficial** and lasting long-term effect on".
_GRADED_WITHIN = 4
_BEING = frozenset(
    "is are was were be been being become became becomes remain remained stay stayed get got gets seem seemed do did does".split()
)
# "**Are** no longer any more likely".
_BEING_WITHIN = 4
# What a treatment is held against in a trial: to be no better than that is to do nothing.
_PLAIN_TREATMENTS = frozenset(
    "placebo placebos sham dummy control controls nothing chance water sugar pill pills tablets tablet treatment inactive usual care".split()
)
_INVERSE = frozenset("inverse negative inversely negatively".split())
_ONTO = frozenset("in at for against on with when".split())
_GRADES = frozenset({"adj.better", "adj.worse", "adj.guarding"})
_BONDS = {"guard": Bond.TOLD, "risk": Bond.LINKED}


def read_noun_of_link(one: Reading) -> Effect | None:
    """
    Read an effect, a link or a difference: "had **no effect on** rents", "no **link between** tea and strokes".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("The levy had no effect on rents")
    >>> read_noun_of_link(Reading(text, Clause(0, 7), EffectCue(4, 6, "effect"), 0, ())).ways
    frozenset({0})
    """
    text, cue, clause = one.text, one.cue, one.clause
    preposition = one.lower(cue.last - 1)
    end = find_end(text, clause, cue.last)
    joined = {"between": "and", "of": "with" if cue.sort == "tie" else "on"}.get(preposition)
    if joined is not None:
        parts = [at for at in range(cue.last, min(clause.last, cue.last + _PARTS_WITHIN)) if one.lower(at) == joined]
        if not parts:
            return None
        cause = drop_people(text, list_before(text, cue.last, parts[0]))
        behind = tuple(range(parts[0] + 1, find_end(text, clause, parts[0] + 1)))
    elif cue.sort == "difference" and preposition != "to":
        cause, behind = one.find_cause(end)[0] or one.before(), tuple(range(cue.last, end))
    else:
        cause, behind = one.before(), tuple(range(cue.last, end))
    return _grade(one, cause, behind, is_phrase=joined is not None)


def _grade(one: Reading, cause: tuple[int, ...], behind: tuple[int, ...], *, is_phrase: bool) -> Effect | None:
    """Read by the adjectives before a noun which way the effect goes: "a **beneficial** effect on", "**no** effect on"."""
    first = max(one.start, one.cue.first - _GRADED_WITHIN)
    denied = one.denied()
    if one.cue.sort == "tie":
        inverse = has_any(one.text, first, one.cue.first, _INVERSE)
        return one.make(cause, behind, 0 if denied else -1 if inverse else 1, Bond.LINKED, denied=denied)
    for at in range(first, one.cue.first):
        for cue in find_cues(one.text, at):
            if cue.sort in _GRADES:
                amount, worth = WAYS[cue.sort]
                return one.make(cause, behind, amount, Bond.TOLD, worth=worth, denied=denied)
    effect = one.make(cause, behind, 0, Bond.TOLD, denied=denied)
    # "**The effect of** tea **on** sleep was not measured" says nothing of it.
    is_bare = is_phrase and not denied and effect is not None
    return attrs.evolve(effect, is_open=True) if is_bare and effect is not None else effect


_OF = frozenset({"in", "of"})
_BEFORE_NOUN = frozenset("a an the no any significant further".split())


def read_noun(one: Reading) -> Effect | None:
    """
    Read a rise or a fall that is only named: "the study found **no rise in** rents with the levy".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("They found no rise in rents with the levy")
    >>> sorted(read_noun(Reading(text, Clause(0, 9), EffectCue(3, 4, "growth"), 0, ())).ways)
    [-1, 0]
    """
    text, cue = one.text, one.cue
    if one.lower(cue.last) not in _OF or one.lower(cue.first - 1) not in _BEFORE_NOUN:
        return None
    end = find_end(text, one.clause, cue.last)
    cause, bond = one.find_cause(end)
    behind = tuple(range(cue.last, end))
    amount, worth = WAYS[cue.sort]
    return one.make(cause or one.before(), behind, amount, bond, worth=worth)


def read_named(one: Reading) -> Effect | None:
    """
    Read a protection or a risk: "offers **protection against** strokes", "is a **risk factor for** strokes".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("Tea offers protection against strokes")
    >>> read_named(Reading(text, Clause(0, 5), EffectCue(2, 4, "guard"), 0, ())).ways
    frozenset({-1})
    """
    behind = tuple(range(one.cue.last, find_end(one.text, one.clause, one.cue.last)))
    return one.make(one.before(), behind, WAYS[one.cue.sort][0], _BONDS[one.cue.sort])


def read_compared(one: Reading) -> Effect | None:
    """
    Read what is more or less of something: "rents are **higher** with the levy", "swimmers are **less likely to** have strokes".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("Strokes were rarer among swimmers")
    >>> effect = read_compared(Reading(text, Clause(0, 5), EffectCue(2, 3, "adj.less"), 0, ()))
    >>> effect.cause, effect.outcome, effect.ways
    ((4,), (0,), frozenset({-1}))
    """
    text, cue = one.text, one.cue
    amount, worth = WAYS[cue.sort]
    is_even = amount == 0
    denied = is_even or one.denied()
    if has_any(text, max(one.start, cue.first - _BOTH_WITHIN), cue.last, {"less"}) and has_any(
        text, max(one.start, cue.first - _BOTH_WITHIN), cue.last, {"more"}
    ):
        amount, denied = 0, True  # "**no more and no less** likely"
    first = cue.last + (one.lower(cue.last) == "to")
    if one.lower(first - 1) == "to" or (is_even and one.lower(cue.last) == "of"):
        first += one.lower(first) == "of"
        behind = tuple(range(first, find_end(text, one.clause, first)))
        return one.make(one.before(), behind, amount, Bond.LINKED, denied=denied)
    if not has_any(text, max(one.start, cue.first - _BEING_WITHIN), cue.first, _BEING) or _names_more(one):
        return None
    cause, _ = one.find_cause()
    return one.make(cause, list_before(text, one.start, cue.first), amount, Bond.LINKED, worth=worth, denied=denied)


# "**No more** and, it seems, **no less likely**".
_BOTH_WITHIN = 6


def _names_more(one: Reading) -> bool:
    """Say whether an adjective has its noun behind it: "was a **higher price**", not "was **higher** with the levy"."""
    if one.cue.last >= one.clause.last:
        return False
    token = one.text.tokens[one.cue.last]
    return token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS


def read_suiting(one: Reading) -> Effect | None:
    """
    Read what is good, bad or of use for something: "is **good for** sleep", "**works against** migraines", "**outperformed** placebo".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("Tea is bad for sleep")
    >>> read_suiting(Reading(text, Clause(0, 5), EffectCue(2, 4, "hurts"), 0, ())).ways
    frozenset({-1})
    """
    text, cue, clause = one.text, one.cue, one.clause
    denied = one.denied() or has_any(text, cue.first, cue.last, DENIALS)
    # To be of no use is not to do harm: "**of no use against** migraines" only denies that it helps.
    worth = -1 if cue.sort == "hurts" else 1
    if cue.sort == "fails":
        denied = not one.denied()
    first = cue.last
    cause = one.before()
    if one.lower(cue.last - 1) == "of" and cue.sort == "works" and one.lower(cue.first - 1) != "be":
        onto = [at for at in range(cue.last, min(clause.last, cue.last + _PARTS_WITHIN)) if one.lower(at) in _ONTO]
        if not onto:
            return None
        cause, first = drop_people(text, list_before(text, cue.last, onto[0])), onto[0] + 1
    elif cue.sort == "outdo" or one.lower(cue.last - 1) == "as":
        behind = _skip_plain(one)
        if behind is None:
            return None
        first = behind
    return _make_suited(one, cause, first, worth, denied=denied)


def _make_suited(one: Reading, cause: tuple[int, ...], first: int, worth: int, *, denied: bool) -> Effect | None:
    """Read what something is of use for; of use in "**reducing** pain" is what reduces it."""
    amount: int | None = None
    own: int | None = worth
    for cue in find_cues(one.text, first) if first < one.clause.last else ():
        if cue.sort in VERBS and one.lower(first).endswith("ing"):
            amount, own = WAYS[cue.sort]
            first = cue.last
            break
    behind = tuple(range(first, find_end(one.text, one.clause, first)))
    cause = tuple([at for at in cause if one.lower(at) not in _PLAIN_TREATMENTS])
    return one.make(cause, behind, amount, Bond.TOLD, worth=own, denied=denied)


def _skip_plain(one: Reading) -> int | None:
    """Return where the outcome begins behind "than **placebo** at"; None where something else is compared."""
    places = list(_list_compared(one))
    if not places or any(one.lower(at) not in _PLAIN_TREATMENTS for at in places if one.text.weights[at]):
        return None
    onto = places[-1] + 1
    return onto + 1 if one.lower(onto) in _ONTO else None


def _list_compared(one: Reading) -> Iterator[int]:
    for at in range(one.cue.last, min(one.clause.last, one.cue.last + REACH)):
        if one.lower(at) in _ONTO:
            return
        yield at


def read_unmoved(one: Reading) -> Effect | None:
    """
    Read what has nothing to do with something: "rents were **unaffected by** the levy", "the two **did not differ in** pain".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("Rents were unaffected by the levy")
    >>> effect = read_unmoved(Reading(text, Clause(0, 6), EffectCue(2, 4, "still"), 0, ()))
    >>> effect.cause, effect.outcome, effect.ways
    ((5,), (0,), frozenset({0}))
    """
    text, cue = one.text, one.cue
    behind = list_before(text, cue.last, find_end(text, one.clause, cue.last))
    if one.lower(cue.last - 1) == "by":
        return one.make(drop_people(text, behind), one.before(), 0, Bond.TOLD, denied=not one.denied())
    return one.make(one.before(), behind, 0, Bond.LINKED, denied=not one.denied())


_EFFECT = frozenset(root_of(word) for word in ("effect", "impact", "influence"))


def read_differing(one: Reading) -> Effect | None:
    """
    Read what two treatments do alike: "tea and placebo **did not differ in** their effect on pain".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.facts.effect_clauses import Clause
    >>> from factcheck.facts.effect_words import EffectCue
    >>> text = analyse("Tea and placebo did not differ in their effect on pain")
    >>> read_differing(Reading(text, Clause(0, 11), EffectCue(5, 6, "shift"), 0, ())).ways
    frozenset({0})
    """
    text, cue = one.text, one.cue
    cause = one.before()
    named = tuple([at for at in cause if one.lower(at) not in _PLAIN_TREATMENTS])
    if one.lower(cue.last) != "in" or named == cause:
        return None
    first = cue.last + 1
    end = find_end(text, one.clause, first)
    behind = tuple([at for at in range(first, end) if text.roots[at] not in _EFFECT])
    return one.make(named, behind, 0, Bond.TOLD)
