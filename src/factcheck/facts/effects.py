"""
Read what does what to what: "the levy **pushed rents up**", "swimming was **linked to a lower risk of** strokes", "no **effect on** sleep".

An analysis enters, effects leave: the words of the cause, of the outcome, and which ways the outcome may go by what the text says.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import islice

from factcheck.facts.analysis import Analysis
from factcheck.facts.effect_clauses import Clause, list_clauses
from factcheck.facts.effect_nouns import (
    read_compared,
    read_differing,
    read_named,
    read_noun,
    read_noun_of_link,
    read_suiting,
    read_unmoved,
)
from factcheck.facts.effect_records import Effect, Reading
from factcheck.facts.effect_verbs import read_link, read_made, read_turn, read_verb
from factcheck.facts.effect_words import TURNS, VERBS, find_cues, has_effect_words
from factcheck.text.memory import TEXTS_REMEMBERED

# By the sort of a cue what reads the clause around it.
_READERS: Mapping[str, Callable[[Reading], Effect | None]] = {
    **dict.fromkeys(VERBS, read_verb),
    **dict.fromkeys(TURNS, read_turn),
    "shift": lambda one: read_differing(one) or read_turn(one),
    **dict.fromkeys(("cause", "bond", "have"), read_link),
    **dict.fromkeys(("make", "leave"), read_made),
    **dict.fromkeys(("effect", "tie", "difference"), read_noun_of_link),
    **dict.fromkeys(("growth", "loss", "good", "harm"), read_noun),
    **dict.fromkeys(("guard", "risk"), read_named),
    **dict.fromkeys(("adj.more", "adj.less", "adj.better", "adj.worse"), read_compared),
    **dict.fromkeys(("likelier", "unlikelier", "even", "level"), read_compared),
    **dict.fromkeys(("suits", "hurts", "works", "fails", "outdo"), read_suiting),
    "still": read_unmoved,
}
# A sentence tells of a few effects; of a text made to be endless only the first are read.
_MOST = 24
# So far before a cue its subject may begin: of 120,000 labelled texts this changes no reading.
_BEFORE_WITHIN = 100


@lru_cache(maxsize=TEXTS_REMEMBERED)
def read_effects(text: Analysis) -> tuple[Effect, ...]:
    """
    Return the effects that a text tells, in order.

    >>> from factcheck.facts.analysis import analyse
    >>> text = analyse("The drug was no better than placebo for migraines, but it eased nausea.")
    >>> [(effect.outcome, sorted(effect.ways)) for effect in read_effects(text)]
    [((8,), [0, 1]), ((13,), [-1])]
    """
    if not has_effect_words(text):
        return ()
    found: list[Effect] = []
    for clause in list_clauses(text):
        found.extend(islice(_read_clause(text, clause, found[-1].cause if found else ()), _MOST))
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


_STANDING_IN = frozenset("it they this that these those he she".split())


def _read_clause(text: Analysis, clause: Clause, before: tuple[int, ...]) -> Iterator[Effect]:
    """Yield the effects of a clause; "**it** eased nausea" has the cause of the effect before."""
    at = start = clause.first
    opening = {token.lower for token in text.tokens[clause.first : clause.first + 1]}
    cause = before if not opening.isdisjoint(_STANDING_IN) else ()
    while at < clause.last:
        step = at + 1
        for cue in find_cues(text, at):
            one = Reading(text, clause, cue, max(start, at - _BEFORE_WITHIN), cause)
            effect = _READERS[cue.sort](one) if cue.sort in _READERS else None
            if effect is not None:
                yield effect
                cause, step = effect.cause, cue.last
                start = step
                break
        at = step
