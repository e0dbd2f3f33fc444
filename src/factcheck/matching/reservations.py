"""
Hold back a verdict where a passage is nearly the statement, and the little that differs is what matters.

The judge learned from pairs of which few differ in one small word, so it takes the word for a slip. Each rule here names
one such difference; a pair enters, :class:`Reservations` leave, by which a doubtful answer becomes no likelier than silence.
How many of VitaminC's 15,673 pairs a rule touches stands beside it: it must be few, for there the judge knows better.
"""

import attrs

from factcheck.facts.lexicon import is_adverb
from factcheck.matching.alignment import Alignment
from factcheck.matching.alternatives import is_one_of_two
from factcheck.matching.compared import Compared
from factcheck.matching.cues import find_causes, reacts_over
from factcheck.matching.doubts import leaves_open
from factcheck.matching.features import FEATURES
from factcheck.matching.hearsay import is_only_alleged, only_asks, speaks_of_then
from factcheck.matching.near_pairs import COUNTING, SURE_CONFLICT, NearPair
from factcheck.matching.other_things import names_other_members, refutes_another
from factcheck.matching.owned_wholes import tells_all_of_one
from factcheck.matching.parts_of_wholes import tells_of_a_part
from factcheck.matching.predicates import lacks_a_verb
from factcheck.matching.rivals import Rival
from factcheck.matching.slips import has_same_digits, is_slip
from factcheck.matching.standings import counts_another_deed, is_of_a_namesake, is_of_a_relative, is_only_open
from factcheck.matching.titles_of_others import is_title_of_another
from factcheck.matching.weaker_tellings import says_less
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

#: What an answer that is held back has of its own likelihood and silence's together: too little to be said, and no less, since
#: it is often right all the same. Of what a search finds in VitaminC more than half of what is held back is supported; with
#: .45 of its own likelihood left, silence was said too surely: calibration error .033 instead of .018.
HELD_BACK = 0.499

#: Support is said where it is likelier than not. On two folds of VitaminC that were not seen this leaves the accuracy at .808,
#: and of the refuted rows .102 instead of .117 are called supported, of the silent ones .136 instead of .179, of other sentences
#: of the page .035 instead of .049. Without titles the accuracy is .746 instead of .758, of plain pairs .749 instead of .755, and of
#: their refuted ones .097 instead of .144 and .127 instead of .156 are called supported.
LIKELIER_THAN_NOT = 0.5
# A third and a little less: then silence leads.
_EVEN = 0.333

#: What stays of the support of a passage that has the words of the statement and tells them of others: of the labelled pairs
#: that are so one in eleven is supported.
LEFT_WHEN_TURNED = 0.1

#: What stays of a refutation by the opposite word of a thing told from its other side: the rest of it supports.
MIRRORED = 0.45

#: What stays of the support of a passage that a search found, where a word of the statement is in neither it nor its
#: context: on 310 statements written for the purpose about nine texts, half of such supports between .5 and .65 are wrong.
KEPT_WITH_GAPS = 0.8

_COVERED = FEATURES.index("coverage_in_passage")
_CAUSE_LACKING = FEATURES.index("cause_lacking")
_EVERY_LACKING, _ONLY_LACKING = FEATURES.index("lacks_every"), FEATURES.index("lacks_only")

# Shares of the statement's words, and of the passage's, 0 to 1.
_HALF = 0.5
_MOSTLY_USED = 0.6
_IN_ORDER = 0.52
_MOSTLY_COVERED = 0.75
_NEARLY_ALL = 0.9
_WORD_FOR_WORD = 0.8
# All of the passage but a word: with .5 this touches 42 pairs of VitaminC that would be supported, of which 30 are; so none.
_ALL_USED = 0.85
# The score of a rival that stands in the gap's place.
_SURE_PLACE = 1.0


@attrs.frozen
class Reservations:
    """
    What speaks against taking a judge's answer as it is.

    >>> Reservations().apply((0.8, 0.1, 0.1))
    (0.8, 0.1, 0.1)
    >>> [round(view, 2) for view in Reservations(holds_support=True).apply((0.8, 0.1, 0.1))]
    [0.45, 0.1, 0.45]
    """

    #: A thing is told from its other side: its opposite word speaks for the statement.
    is_mirrored: bool = False
    #: The passage says so plainly what excludes the statement that what speaks for it speaks against it.
    is_turned: bool = False
    #: What is refuted may be another thing.
    holds_refutation: bool = False
    #: A figure or a date is the passage's, copied wrongly.
    is_miscopied: bool = False
    #: The passage does not say quite what the statement turns on.
    holds_support: bool = False
    #: A word of the statement is nowhere.
    has_gaps: bool = False

    def apply(self, views: tuple[float, float, float]) -> tuple[float, float, float]:
        """Return how likely a passage supports, refutes and is silent, when this is taken into account."""
        support, refute, silent = views
        if self.is_turned:
            support, refute = support * LEFT_WHEN_TURNED, refute + support * (1 - LEFT_WHEN_TURNED)
        if self.is_mirrored:
            support, refute = support + refute * (1 - MIRRORED), refute * MIRRORED
        if self.holds_refutation:
            refute, silent = _hold_back(refute, silent)
        elif self.is_miscopied and refute >= LIKELY_ENOUGH:
            refute, silent = refute + silent * MISCOPIED, silent * (1 - MISCOPIED)
        if self.holds_support:
            support, silent = _hold_back(support, silent)
        elif self.has_gaps:
            support, silent = support * KEPT_WITH_GAPS, silent + support * (1 - KEPT_WITH_GAPS)
        return support, refute, silent


def hold_unlikely(views: tuple[float, float, float]) -> tuple[float, float, float]:
    """
    Return the three views, with a support that leads them and is no likelier than not made no likelier than silence.

    >>> hold_unlikely((0.6, 0.3, 0.1))
    (0.6, 0.3, 0.1)
    >>> [round(view, 2) for view in hold_unlikely((0.45, 0.2, 0.35))]
    [0.4, 0.2, 0.4]
    >>> [round(view, 2) for view in hold_unlikely((0.45, 0.41, 0.14))]
    [0.33, 0.33, 0.33]
    """
    support, refute, silent = views
    if not max(refute, silent) < support < LIKELIER_THAN_NOT:
        return views
    support, silent = _hold_back(support, silent)
    return (support, refute, silent) if refute < silent else (_EVEN, _EVEN, 1 - 2 * _EVEN)


def _hold_back(answer: float, silent: float) -> tuple[float, float]:
    """Return an answer and silence, the answer the less likely of the two: "we cannot tell", and no more than that."""
    least = min(answer, (answer + silent) * HELD_BACK)
    return least, answer + silent - least


def find_reservations(
    alignment: Alignment,
    parts: tuple[Compared, ...],
    features: tuple[float, ...],
    rivals: tuple[Rival, ...],
    *,
    is_sure: bool,
    found: bool = False,
) -> Reservations:
    """
    Find what holds back an answer, less where the judge ``is_sure`` of a support.

    Of a passage that was ``found`` by a search more is asked: that nothing in it speaks against the statement or says less.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> from factcheck.matching.features import extract_features
    >>> from factcheck.matching.rules import weigh_by_rules
    >>> alignment = align(analyse("The tax led to the strike."), analyse("There was a tax and a strike."))
    >>> parts = compare(alignment)
    >>> seen = extract_features(alignment, parts, weigh_by_rules(alignment, parts))
    >>> find_reservations(alignment, parts, *seen, is_sure=True).holds_support
    True
    """
    conflicts = frozenset(part.kind for part in parts if part.relation is Relation.CONFLICTS)
    pair = NearPair(alignment, conflicts, features, rivals)
    weaker = found and (
        _is_contradicted(parts) or _lends_little(pair, parts) or _is_loose(pair, parts) or _is_open(alignment, is_sure)
    )
    return Reservations(
        is_turned=any(part.relation is Relation.CONFLICTS and _is_of_another(part) for part in parts),
        is_mirrored=not conflicts and any(_is_from_the_other_side(part) for part in parts),
        holds_refutation=refutes_another(pair, parts, found=found),
        is_miscopied=_has_all_but_the_date(alignment, conflicts)
        or (found and conflicts == {Kind.QUANTITY} and _miscopies(alignment, parts)),
        holds_support=(
            weaker
            or _lacks_a_cause(pair)
            or _lacks_all_or_only(pair)
            or pair.is_about_another()
            or _leaves_one_word_open(pair)
            or _adds_a_word(pair)
            or says_less(alignment, parts)
            or _goes_the_other_way(parts)
            or any(_is_of_another(part) for part in parts)
            or is_only_alleged(alignment)
            or speaks_of_then(alignment)
            or only_asks(alignment)
            or is_only_open(alignment)
            or is_of_a_relative(alignment)
            or tells_of_a_part(alignment)
            or is_of_a_namesake(alignment)
            or counts_another_deed(alignment, parts)
            or names_other_members(alignment)
            or is_one_of_two(alignment)
            or is_title_of_another(alignment)
        ),
        has_gaps=found and any(rival.weight for rival in rivals),
    )


def _is_from_the_other_side(part: Compared) -> bool:
    """Say whether a thing is told by its opposite: "Peru lost to Chile", "**closed** on Mondays" of what is open on other days."""
    return part.detail == "mirrored" or (part.detail == "exception" and part.relation is Relation.AGREES)


# A figure and the word that tells which way it went: "grew **by** a fifth", "a fifth **fewer**".
_BESIDE_FIGURE = 2


def _goes_the_other_way(parts: tuple[Compared, ...]) -> bool:
    """
    Say whether a figure that both texts have went up in the one and down in the other: "grew by a fifth", "a fifth fewer".

    None of the labelled pairs is so: the judge has learned nothing of it, and weighs a figure that both have as it always does.
    """
    ways = [part for part in parts if part.relation is Relation.CONFLICTS and part.detail == "direction"]
    return any(
        part.kind is Kind.QUANTITY and part.relation is Relation.AGREES and _stand_together(way, part)
        for way in ways
        for part in parts
    )


# Who won, of which clause's thing a verb tells, the highest for the lowest, what is put in the place of what the passage has. Of
# the first two 31 of 33 labelled pairs are refuted, of the third 59 of 64, of the last there are none.
_OF_ANOTHER = frozenset(
    {
        (Kind.ROLE, "contest"),
        (Kind.ROLE, "elsewhere"),
        (Kind.ROLE, "succession"),
        (Kind.RANK, "opposed"),
        (Kind.POLARITY, "contrast"),
    }
)
_GOING_WITH = frozenset(
    # Which of several goes with which, who took which place, which time it was, who holds an office: worked out from both texts.
    "shared-out told-of-two finish turn tenure".split()
)


def _is_of_another(part: Compared) -> bool:
    """Say whether the sides of a contest, two clauses or two things have changed places: the words are there, and not so."""
    is_told = part.detail in _GOING_WITH or (part.kind, part.detail) in _OF_ANOTHER
    return part.relation is not Relation.AGREES and is_told


def _stand_together(way: Compared, figure: Compared) -> bool:
    if way.evidence is None or figure.evidence is None:
        return False
    pairs = (way.statement, figure.statement), (way.evidence, figure.evidence)
    return all(first[0] - its[1] < _BESIDE_FIGURE and its[0] - first[1] < _BESIDE_FIGURE for first, its in pairs)


#: From this support on a verb that is told in other words is no reason to doubt: of VitaminC's pairs that lack a verb 55 of
#: the 467 supports below it are wrong, 5 of the 110 above it; of 2,241 statements of drafts 6 of 11 below, and none is above.
SURE_OF_IT = 0.8


def _is_open(alignment: Alignment, is_sure: bool) -> bool:
    """Say whether a passage leaves open what the statement turns on, or lacks a verb where the judge is not sure."""
    return leaves_open(alignment) or (not is_sure and lacks_a_verb(alignment))


# What is added to a refutation.

# A figure that is nearly the passage's is it, miscopied, in so much of what the judge leaves open: of 27 such conflicts
# of VitaminC that are sure of their place (.4) 21 are refuted, of 183 others 116. Below this refutation the judge sees another subject.
MISCOPIED = 0.5
LIKELY_ENOUGH = 0.25


def _has_all_but_the_date(alignment: Alignment, conflicts: frozenset[Kind]) -> bool:
    """
    Say whether a passage has every word of the statement, and nothing but a date conflicts: "opened in **1871**", "in **1817**".

    Of the labelled pairs 922 are so, of which 871 are refuted and 30 supported; of VitaminC's 213 of them 184 and 8.
    """
    return conflicts == {Kind.DATE} and all(
        alignment.statement.tokens[at].lower in _TAKING_PLACE for at in alignment.lacks
    )


# "**Took place** in June" is "was fought in June".
_TAKING_PLACE = frozenset("took takes place held happened occurred".split())


def _miscopies(alignment: Alignment, parts: tuple[Compared, ...]) -> bool:
    """Say whether a figure of the statement may be the passage's copied wrongly: 73 volumes beside 37."""
    for part in parts:
        if part.kind is not Kind.QUANTITY or part.relation is not Relation.CONFLICTS:
            continue
        if part.evidence is None or part.is_bound:
            continue
        said = alignment.statement.span(*part.statement).of(alignment.statement.text.text)
        found = alignment.evidence.span(*part.evidence).of(alignment.evidence.text.text)
        if has_same_digits(said, found) or (part.sure >= SURE_CONFLICT and is_slip(said, found)):
            return True
    return False


# What is held back of a support.


# By these the passage says less than the statement: it plans, supposes or reports, it denies something of it.
_WEAKER = frozenset({"modality", "reported", "denies", "nearer", "holder", "limited", "doer"})
# A passage that has less of the statement's weight itself, and no figure of it, lives on its title.
_OWN_SHARE = 0.35


def _is_contradicted(parts: tuple[Compared, ...]) -> bool:
    """Say whether some part speaks against the statement, or is weaker: then a search has found no support."""
    return any(
        part.sure >= SURE_CONFLICT
        if part.relation is Relation.CONFLICTS
        else part.detail in _WEAKER or _lacks_figure(part)
        for part in parts
    )


def _lacks_figure(part: Compared) -> bool:
    """Say whether the passage has nothing for a figure of the statement: "more than half of the 312 were over 75"."""
    return part.kind is Kind.QUANTITY and part.relation is Relation.MISSING and part.evidence is None


def _lends_little(pair: NearPair, parts: tuple[Compared, ...]) -> bool:
    """Say whether a passage has little of the statement in its own words, the rest being in its title or before it."""
    return pair.features[_COVERED] < _OWN_SHARE and not _has_figure(parts)


def _is_loose(pair: NearPair, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether no figure agrees, the surroundings lend a word, and the rest takes up less than half of the passage, in
    another order of words.

    Of the statements of drafts that would be said to be supported ten are so, seven of these wrongly, and five about an article,
    all rightly; with .65 for the order two more are so, both rightly.
    """
    loose = pair.used < _HALF and pair.kept < _IN_ORDER and pair.features[_COVERED] < _NEARLY_ALL
    return loose and not _has_figure(parts)


def _has_figure(parts: tuple[Compared, ...]) -> bool:
    return any(part.kind in COUNTING and part.relation is Relation.AGREES for part in parts)


def _lacks_a_cause(pair: NearPair) -> bool:
    """
    Say whether a statement claims a cause, and the passage says the rest of it without one.

    "The tax led to the strike" beside "there was a tax and a strike". Where less of the statement is covered, the
    passage may give the cause in other words; where the title has the cause, all of the passage is about it. Of 25 pairs of
    VitaminC that this and the next rule touch 23 are supported, of 31 made for the purpose none.
    """
    return (
        pair.features[_CAUSE_LACKING] > 0
        and pair.features[_COVERED] >= _MOSTLY_COVERED
        and not _names_its_title(pair.alignment)
        and not reacts_over(pair.alignment.evidence)
    )


def _names_its_title(alignment: Alignment) -> bool:
    """Say whether all that a statement has for a cause is in the title alone: "closed **because of the flood**" in "2019 flood"."""
    weights = alignment.statement.weights
    behind = [at for cue in find_causes(alignment.statement) for at in range(cue + 1, len(weights)) if weights[at]]
    return bool(behind) and all(at in alignment.in_context and alignment.partner(at) is None for at in behind)


def _lacks_all_or_only(pair: NearPair) -> bool:
    """Say whether a statement claims all, or nothing but: "all fishermen own a boat" beside "many fishermen own a boat"."""
    lacks_all = pair.features[_EVERY_LACKING] > 0 and not tells_all_of_one(pair.alignment)
    return (lacks_all or pair.features[_ONLY_LACKING] > 0) and pair.used >= _MOSTLY_USED and pair.kept >= _MOSTLY_USED


def _leaves_one_word_open(pair: NearPair) -> bool:
    """
    Say whether a passage is the statement but for a name, in whose place something stands, or for how it was done.

    "Exports from Norway rose" beside "exports from the whole continent rose"; "secretly approved" beside "approved".
    Two pairs of VitaminC, one of them supported.
    """
    tokens = pair.alignment.statement.tokens
    lacks = pair.alignment.lacks
    if lacks and pair.used >= _ALL_USED and all(_tells_manner(tokens[at].lower) for at in lacks):
        return True  # all but how it was done, in whatever order
    if pair.kept < _WORD_FOR_WORD or pair.used < _HALF:
        return False
    return any(
        rival.score >= _SURE_PLACE
        if pair.is_named(rival)
        else rival.evidence is None and _tells_manner(tokens[rival.statement[0]].lower)
        for rival in pair.rivals
    )


# "And black": what is added is a word or two.
_MOST_ADDED = 2


def _adds_a_word(pair: NearPair) -> bool:
    """
    Say whether a statement is all of the passage and one thing more, added by "and" at its end: "620 metres long **and black**".

    What is added so is told of the subject anew, and is no slip. Three of the labelled pairs, none of them supported.
    """
    tokens, lacks = pair.alignment.statement.tokens, pair.alignment.lacks
    if not 1 <= len(lacks) <= _MOST_ADDED or pair.used < _ALL_USED:
        return False
    last = len(tokens) - 1 - (tokens[-1].kind is not TokenKind.WORD)
    opening = tokens[lacks[0] - 1].lower if lacks[0] else ""
    return opening == "and" and lacks == tuple(range(lacks[0], last + 1))


def _tells_manner(word: str) -> bool:
    """Say whether a word has the ending of an adverb of manner; "only" and "early" are too short to be made so."""
    return len(word) > len("early") and is_adverb(word)
