"""
The record of an effect, and of the cue in its clause that it is read from.

A cue, its clause and the words of the two sides enter, an :class:`Effect` leaves.
"""

from enum import IntEnum

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.effect_clauses import Clause
from factcheck.facts.effect_sides import DENIALS, find_reason, is_denied, is_hedged, list_before
from factcheck.facts.effect_words import EffectCue, find_cues, root_of
from factcheck.facts.outcomes import drop_people, read_outcome

_ALL = frozenset({-1, 0, 1})
NO_WAY = frozenset({0})
ANY_WAY = frozenset({-1, 1})


class Bond(IntEnum):
    """
    How closely a text ties a cause to its outcome, the closest first.

    >>> Bond.CAUSED < Bond.LINKED
    True
    """

    #: "Led to", "because of": one made the other.
    CAUSED = 0
    #: "Raised", "had an effect on": one acts on the other, as findings are commonly told.
    TOLD = 1
    #: "Was associated with": the two go together.
    LINKED = 2
    #: "Rose after": one came later.
    FOLLOWED = 3


@attrs.frozen
class Effect:
    """
    An effect by its tokens, and the ways the outcome may go: 1 for more of it, -1 for less, 0 for neither.

    >>> Effect((1,), (5,), frozenset({-1, 0}), Bond.TOLD, (3, 4), (0, 6)).is_open
    False
    """

    cause: tuple[int, ...]
    outcome: tuple[int, ...]
    ways: frozenset[int]
    bond: Bond
    cue: tuple[int, int]
    #: The stretch of the clause that tells it.
    extent: tuple[int, int]
    #: Nobody says that it is so: "**whether** it raises rents is not known", "**may** raise rents".
    is_open: bool = False


@attrs.frozen
class Reading:
    """
    A cue in its clause, and where the words before it begin.

    >>> Reading(text=None, clause=Clause(0, 9), cue=EffectCue(2, 3, "more"), start=0, inherited=()).cue.sort
    'more'
    """

    text: Analysis
    clause: Clause
    cue: EffectCue
    start: int
    #: The cause of the effect before in the clause: "**it** raised rents and cut jobs".
    inherited: tuple[int, ...]

    def lower(self, at: int) -> str:
        """Return the word at a place, "" outside of the clause."""
        return self.text.tokens[at].lower if self.clause.first <= at < self.clause.last else ""

    def before(self, end: int | None = None) -> tuple[int, ...]:
        """Return the words before the cue, those for people in general and links left out."""
        places = list_before(self.text, self.start, self._find_verb(self.cue.first if end is None else end))
        kept = tuple([at for at in places if not self._is_link(at) and self.text.roots[at] not in _TELLERS])
        return drop_people(self.text, kept) if kept else self.inherited

    def _find_verb(self, end: int) -> int:
        """Return where the verb of the words before the cue begins: "the levy **had** a marked effect on"."""
        seen = False
        for at in range(self.start, end):
            lower = self.lower(at)
            if seen and (lower in _VERBAL or self._is_link(at)) and not self._is_inside(at):
                return at
            seen = seen or bool(self.text.weights[at])
        return end

    def _is_inside(self, at: int) -> bool:
        """Say whether a verb belongs to a clause inside: "people **who have** pets"."""
        return any(self.lower(place) in _RELATIVE for place in range(max(self.start, at - _RELATIVE_WITHIN), at))

    def _is_link(self, at: int) -> bool:
        return any(cue.sort in _LINK_SORTS for cue in find_cues(self.text, at))

    def find_cause(self, first: int | None = None) -> tuple[tuple[int, ...], Bond]:
        """Return the reason behind the cue or in front of its clause, and how close it is told to be."""
        reason = find_reason(self.text, self.clause, self.cue.last if first is None else first)
        if reason is not None and (reason.opener != "beside" or not self.clause.fronted):
            return drop_people(self.text, reason.places), _BONDS[reason.opener]
        if self.clause.fronted:
            return drop_people(self.text, self.clause.fronted), _FRONTED.get(self.clause.opener, Bond.LINKED)
        return (), Bond.LINKED

    def denied(self, at: int | None = None) -> bool:
        """Say whether the cue is denied, by a word before it or by the frame of the clause."""
        own = is_denied(self.text, self.start, self.cue.first if at is None else at)
        return own or self.clause.is_denied

    def make(
        self,
        cause: tuple[int, ...],
        behind: tuple[int, ...],
        amount: int | None,
        bond: Bond,
        *,
        worth: int | None = None,
        denied: bool | None = None,
    ) -> Effect | None:
        """Return the effect on the words of an outcome that goes so in amount or in worth; None where a side is empty."""
        outcome = read_outcome(self.text, behind)
        if not cause or not outcome.places:
            return None
        way = _find_way(amount, worth, outcome.amount, outcome.worth, outcome.value)
        ways = ANY_WAY if way == 0 else frozenset({way})
        if self.denied() if denied is None else denied:
            ways = _ALL - ways
        open_ = self.clause.is_open or is_hedged(self.text, self.start, self.cue.first)
        open_ = open_ or any(self.lower(at) in _CONDITIONS for at in range(self.clause.first, self.clause.last))
        places = (*cause, *behind, self.cue.first, self.cue.last - 1)
        return Effect(
            cause=cause,
            outcome=outcome.places,
            ways=ways,
            bond=bond,
            cue=(self.cue.first, self.cue.last),
            extent=(min(places), max(places) + 1),
            is_open=open_,
        )


_CONDITIONS = frozenset({"if", "unless"})
_LINK_SORTS = frozenset({"cause", "bond", "have", "make"})
_VERBAL = DENIALS | frozenset(
    """
    is are was were been has have had do does did can could will would may might must should failed fails work worked works perform
    performed performs helped helps help seemed seems appeared appears tended tends
    """.split()
)
_RELATIVE = frozenset("who which that whose".split())
# "People **who** do not often have".
_RELATIVE_WITHIN = 3
# Who found it is no cause: "the **study** found no rise in rents".
_TELLERS = frozenset(
    root_of(word)
    for word in """
    study trial review research researcher analysis scientist author experiment paper report meta-analysis find show observe evidence
    detect
    """.split()
)
_BONDS = {"because": Bond.CAUSED, "then": Bond.FOLLOWED, "beside": Bond.LINKED}
_FRONTED = {
    **dict.fromkeys(("thanks", "due", "owing", "because"), Bond.CAUSED),
    **dict.fromkeys(("after", "following", "since", "once"), Bond.FOLLOWED),
}


def _find_way(amount: int | None, worth: int | None, own: int, own_worth: int, value: int) -> int:
    """Work out which way the outcome goes, of what the cue says and what the phrase itself says; 0 where neither tells."""
    if amount is not None:
        # "Reduced the **fall** in sleep", "led to a **fall** in sleep".
        return amount * (own or 1) * (own_worth * value or 1)
    if worth is not None:
        return worth * value * (own or 1)
    return 0
