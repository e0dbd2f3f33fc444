"""
What the rules look at that hold back an answer: a pair that is nearly the statement, its conflicts, features and rivals.

An alignment and what was measured of it enter, a :class:`NearPair` leaves.
"""

import attrs

from factcheck.facts.thesaurus import Tie
from factcheck.matching.alignment import Alignment
from factcheck.matching.features import FEATURES
from factcheck.matching.rivals import Rival
from factcheck.model import Kind

_IN_ORDER, _WORDS_IN_ORDER = FEATURES.index("in_order"), FEATURES.index("words_in_order")
_USED = FEATURES.index("evidence_used")
# Shares of the statement's words, and of the passage's, 0 to 1.
_MOSTLY_USED, _MOSTLY_COVERED = 0.6, 0.75
# The score of a rival that stands in the gap's place beyond doubt.
_SURE_RIVAL = 1.2
_ALIKE = frozenset({Tie.SYNONYM, Tie.BROADER, Tie.NARROWER, Tie.DERIVED})
#: So sure a conflict stands in its place: of opposites as sure five of six refute in VitaminC's rewritten FEVER.
SURE_CONFLICT = 0.3
#: What counts.
COUNTING = frozenset({Kind.QUANTITY, Kind.DATE})


@attrs.frozen
class NearPair:
    """
    What the rules look at.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> seen = (0.0,) * len(FEATURES)
    >>> NearPair(align(analyse("It rained."), analyse("It rained.")), frozenset(), seen, ()).is_in_order
    False
    """

    alignment: Alignment
    conflicts: frozenset[Kind]
    features: tuple[float, ...]
    rivals: tuple[Rival, ...]

    @property
    def is_in_order(self) -> bool:
        """Whether the passage has the statement's words in their order."""
        return self.features[_IN_ORDER] == 1

    @property
    def kept(self) -> float:
        """The share of the statement's words, small ones too, that the passage has in their order."""
        return self.features[_WORDS_IN_ORDER]

    @property
    def used(self) -> float:
        """The share of the passage that the statement takes up."""
        return self.features[_USED]

    def is_named(self, rival: Rival) -> bool:
        """Say whether the gap of a rival is in a name."""
        return rival.statement[0] in self.alignment.statement.named

    def is_about_another(self) -> bool:
        """
        Say whether a passage says of another subject nearly word for word what the statement says of its own.

        "The water board crossed the bay" beside "the city council crossed the bay": what stands in the subject's place is no
        word for the same. Of 13 pairs of VitaminC 11 are supported; of 33 made for the purpose 5.
        """
        if self.used < _MOSTLY_USED or self.kept < (_MOSTLY_USED if self.is_in_order else _MOSTLY_COVERED):
            return False
        opening = len(self.alignment.statement.tokens) / 3
        return any(
            rival.score >= _SURE_RIVAL
            and rival.same_class
            and rival.statement[0] < opening
            and rival.tie not in _ALIKE
            and (rival.known or self.is_named(rival))
            for rival in self.rivals
        )
