"""
Pair the words of a statement with those of a passage, and say how well their surroundings fit.

Two analyses enter (and those of the passage's context: its title, its heading, the sentences before), an
:class:`Alignment` leaves.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.capitals import tie_in_texts
from factcheck.matching.misspelt_names import find_misspelt
from factcheck.matching.names import NOT_SAME, NameDetail
from factcheck.matching.pairing import find_words, pair_words
from factcheck.matching.pairs import How, Pair

#: How much of a word's weight a pair of each kind earns.
SCORES = {
    How.SAME: 1.0,
    How.FORM: 1.0,
    How.NAME: 1.0,
    How.SYNONYM: 0.9,
    How.SPELLING: 0.9,
    # By their odds of SUPPORTED in the development data: 2.3 times the odds without, against 1.7 for the narrower.
    How.TIED: 0.7,
    How.NARROWER: 0.6,
    How.RELATED: 0.6,
    How.CONVERSE: 0.9,
    # Where one of the two is denied; otherwise an opposite is no partner.
    How.OPPOSITE: 0.9,
}
# Tokens over which nearness falls to 1/e: about a clause's width on the statement's side, wider on the evidence's,
# where more words stand between.
_STATEMENT_REACH = 4.0
_EVIDENCE_REACH = 7.0
_FARTHEST = 60  # beyond it nothing is left of either
# Words farther off than this are not asked: their voice is below a hundredth, and a long text would ask them all.
_HEARD = 20
_STATEMENT_DECAY = tuple(math.exp(-distance / _STATEMENT_REACH) for distance in range(_FARTHEST + 1))
_EVIDENCE_DECAY = tuple(math.exp(-distance / _EVIDENCE_REACH) for distance in range(_FARTHEST + 1))
# The decay by the difference of two places, whichever stands first: a negative one counts from the end of the table.
_NEAR = 512  # a passage of more tokens asks for the distance itself
_DECAY_BY_DIFFERENCE = tuple(
    _EVIDENCE_DECAY[min(abs(difference), _FARTHEST)] for difference in (*range(_NEAR), *range(-_NEAR, 0))
)
# A word found only in the title or the heading earns this share: the passage may speak of something else.
CONTEXT_SHARE = 0.75
# A statement may begin with an article, and then its subject.
_LAST_OPENING = 1
# The sentences before lend names, which "he" and "the firm" stand for; that they have other words says little.
BEFORE_SHARE = 0.3


@attrs.frozen(kw_only=True)
class Alignment:
    """
    The pairs of one statement with one passage.

    >>> from factcheck.facts.analysis import analyse
    >>> alignment = align(analyse("Exports fell."), analyse("In May exports fell."))
    >>> alignment.partner(0), alignment.partner(1)
    (2, 3)
    """

    statement: Analysis
    evidence: Analysis
    context: Analysis | None
    #: By the statement's token.
    pairs: dict[int, Pair] = attrs.field(repr=False)
    #: The statement's tokens found in the context alone.
    in_context: frozenset[int]
    #: The statement's tokens found in the sentences before alone.
    in_before: frozenset[int]
    #: Those of them that the very sentence before has.
    in_sentence_before: frozenset[int]
    #: The evidence's tokens that have a partner.
    used: frozenset[int]
    #: The statement's tokens that have a weight, with it.
    weighty: tuple[tuple[int, float], ...] = attrs.field(repr=False)
    #: By the statement's token the evidence's token that says the same: the pairs, but for opposites of which neither is denied.
    partners: dict[int, int] = attrs.field(repr=False)
    #: What ``nearness`` has worked out so far: the voters of the statement's tokens, and its answers.
    _voters: dict[tuple[int, int], tuple[float, list[tuple[float, int]]]] = attrs.field(
        factory=dict, init=False, repr=False, eq=False
    )
    _nearness: dict[tuple[int, int, int], float] = attrs.field(factory=dict, init=False, repr=False, eq=False)
    #: What ``tie_names`` has found so far, by the first tokens.
    _ties: dict[tuple[int, int], NameDetail] = attrs.field(factory=dict, init=False, repr=False, eq=False)
    #: What ``find_name`` has found so far, by the first token.
    _named: dict[int, Name | None] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def partner(self, index: int) -> int | None:
        """Return the evidence's token that says what the statement's token ``index`` says, or None."""
        return self.partners.get(index)

    def earned(self, index: int) -> float:
        """Return which share of its weight the statement's token ``index`` finds in the passage, 0 to 1."""
        if index in self.partners:
            return SCORES[self.pairs[index].how]
        if index in self.in_context:
            return CONTEXT_SHARE
        if index not in self.in_before:
            return 0.0
        return CONTEXT_SHARE if index in self.statement.named else BEFORE_SHARE

    @cached_property
    def lent(self) -> frozenset[int]:
        """
        The statement's tokens that the context lends, and of the name that it begins with those that the sentences before do.

        What "it" means is mostly the subject; of names further on a sentence before holds any.
        """
        name = self.statement.names[0] if self.statement.names else None
        if name is None or name.first > _LAST_OPENING:
            return self.in_context
        return self.in_context | self.in_before.intersection(range(name.first, name.last))

    @cached_property
    def lacks(self) -> tuple[int, ...]:
        """The statement's tokens of some weight that no token of the evidence says; empty where the passage has all its words."""
        return tuple([place for place, _ in self.weighty if place not in self.partners])

    @cached_property
    def weight(self) -> float:
        """What the statement's tokens weigh together."""
        return sum([weight for _, weight in self.weighty])

    @cached_property
    def coverage(self) -> float:
        """The share of the statement's weight that the passage and its context hold, 0 to 1; 1 where it has none."""
        if not self.weight:
            return 1.0
        return sum([weight * self.earned(index) for index, weight in self.weighty]) / self.weight

    @cached_property
    def rest(self) -> tuple[int, ...]:
        """The evidence's tokens of some weight that no word of the statement has for a partner, or is the same as."""
        said, used, roots = set(self.statement.roots), self.used, self.evidence.roots
        return tuple(
            [
                place
                for place, weight in enumerate(self.evidence.weights)
                if weight and place not in used and roots[place] not in said
            ]
        )

    def nearness(self, index: int, place: int, last: int | None = None) -> float:
        """
        Say how well the surroundings of the statement's token fit those of the evidence's token ``place``, 0 to 1.

        The words around ``index`` vote, nearer ones more, each by how near its partner stands to ``place``. Of a part of
        several tokens, ``[index, last)``, none votes.
        """
        end = index + 1 if last is None else last
        asked = (index, end, place)
        near = self._nearness.get(asked)
        if near is None:
            near = self._nearness[asked] = self._ask_voters(index, end, place)
        return near

    def tie_names(self, name: Name, other: Name) -> NameDetail:
        """Return by what a name of the statement and one of the evidence are the same or related; asked time and again."""
        asked = (name.first, other.first)
        detail = self._ties.get(asked)
        if detail is None:
            detail = self._ties[asked] = tie_in_texts(self.statement, name, self.evidence, other)
        return detail

    def find_name(self, name: Name) -> Name | None:
        """Return the passage's name for the same referent, the one in the likeliest place where there are several; asked time and again."""
        if name.first not in self._named:
            self._named[name.first] = self._find_name(name)
        return self._named[name.first]

    def _find_name(self, name: Name) -> Name | None:
        same = [other for other in self.evidence.names if self.tie_names(name, other) not in NOT_SAME]
        if len(same) < 2:
            return same[0] if same else None
        return max(same, key=lambda other: (self.nearness(name.first, other.first, name.last), -other.first))

    def _ask_voters(self, index: int, last: int, place: int) -> float:
        total, voters = self._voters.get((index, last)) or self._find_voters(index, last)
        if not total:
            # "There was a **fire**": no word around speaks for another place than that of its partner.
            return 1.0 if self.partners.get(index) == place else 0.0
        if len(self.evidence.tokens) > _NEAR:
            near = [voice * _EVIDENCE_DECAY[min(abs(partner - place), _FARTHEST)] for voice, partner in voters]
        else:
            decay = _DECAY_BY_DIFFERENCE
            near = [voice * decay[partner - place] for voice, partner in voters]
        return sum(near) / total

    def _find_voters(self, index: int, last: int) -> tuple[float, list[tuple[float, int]]]:
        """Return the sum of all voices around a part, and the voice and the partner of each that has one."""
        total = 0.0
        found = []
        partners, weighty, named = self.partners, self.weighty, self.statement.named
        # A tuple of one sorts before all that begin with the same place.
        heard = weighty[bisect_left(weighty, (index - _HEARD,)) : bisect_left(weighty, (index + _HEARD + 1,))]
        for other, weight in heard:
            if index <= other < last:
                continue
            partner = partners.get(other)
            if partner is None and other in named and self.earned(other):
                continue  # a name that "it" stands for here votes for no place
            voice = weight * _STATEMENT_DECAY[abs(other - index)]
            total += voice
            if partner is not None:
                found.append((voice, partner))
        self._voters[index, last] = total, found
        return total, found


def align(
    statement: Analysis, evidence: Analysis, context: Analysis | None = None, before: Sequence[Analysis] = ()
) -> Alignment:
    """
    Pair the statement's words with the evidence's; ``context`` is the title and heading, ``before`` are the sentences
    that precede, nearest last.

    >>> from factcheck.facts.analysis import analyse
    >>> alignment = align(analyse("The firm bought a railway."), analyse("A railroad was acquired by the company."))
    >>> round(alignment.coverage, 1)
    0.9
    """
    pairs = pair_words(statement, evidence)
    in_context = _find_lent(statement, context, pairs.keys()) if context is not None else frozenset()
    elsewhere = pairs.keys() | in_context
    by_sentence = [find_words(statement, sentence, elsewhere) for sentence in before]
    partners = {
        place: pair.evidence
        for place, pair in pairs.items()
        # "Not true" has "false" for a partner.
        if pair.how is not How.OPPOSITE or (place in statement.negated) != (pair.evidence in evidence.negated)
    }
    answered = _find_answered(statement, evidence)
    return Alignment(
        statement=statement,
        evidence=evidence,
        context=context,
        pairs=pairs,
        in_context=in_context,
        in_before=frozenset().union(*by_sentence),
        in_sentence_before=by_sentence[-1] if by_sentence else frozenset(),
        used=frozenset(list(partners.values())),
        weighty=tuple(
            [(index, weight) for index, weight in enumerate(statement.weights) if weight and index not in answered]
        ),
        partners=partners,
    )


_SHARES = frozenset({QuantityKind.RATIO, QuantityKind.PERCENT, QuantityKind.FRACTION})
_TWO = 2


def _find_answered(statement: Analysis, evidence: Analysis) -> AbstractSet[int]:
    """Return the statement's words of a share where the passage tells a share or two figures: they are compared with that."""
    said = [words for words in statement.share_words if words.claims is not None]
    if not said:
        return frozenset()
    tells = any(words.claims is not None for words in evidence.share_words) or len(evidence.quantities) >= _TWO
    if not tells and not any(one.kind in _SHARES for one in evidence.quantities):
        return frozenset()
    return {at for words in said for at in range(words.first, words.last)}


def _find_lent(statement: Analysis, context: Analysis, found: AbstractSet[int]) -> frozenset[int]:
    """Return the statement's content words that its title and heading have, misspelt names among them."""
    return find_words(statement, context, found) | find_misspelt(statement, context, found)
