"""
Find a deed that the passage tells of another party, and the statement's own elsewhere: "the **guard** saved them" beside "**boats** saved
them; the guard came late".

An alignment enters, compared parts leave. The passage has every word of the statement and its deed once. In the place of one party of the
deed (who does it, who suffers it, to or from whom it is done) stands a word that the statement lacks, and the party itself in another clause.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.facts.names import Name, NameKind
from factcheck.facts.thesaurus import Tie, relate_words
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import MUTUAL, find_clause
from factcheck.matching.compared import Compared, describe_exchange
from factcheck.matching.doers import Sides, find_sides
from factcheck.matching.names import NameDetail
from factcheck.matching.pairs import How
from factcheck.matching.phrases import are_one, find_before, find_behind, find_name
from factcheck.matching.predicates import find_verbs

# "Gave Halm **to** Sevia": whom a deed is done to, from whom or against whom.
_TOWARDS = frozenset({"to", "from", "against"})
_TOWARDS_WITHIN = 9
# What parts the party's own clause from that of the deed …
_PARTS = frozenset(
    ". ; ( ) but while whereas who which when before after although though then where because until if , not and".split()
)
# … and what parts the sentences and clauses in which all else must be told.
_ENDS = frozenset(". ; ! ? but while whereas although though".split())
# "Birds, **including** owls", "fish such **as** cod", "risks**:** fire and theft": what is named so is a part of the other.
_PART_OF = frozenset({"or", "including", "as", "like", ":", "e.g"})
# "Piranhas came, and **the** fish ate him": the same again, by another word.
_POINTING = frozenset("the this these that those such".split())
_BEING = frozenset("is are was were".split())
_RELATIVES = frozenset({"who", "which", "that"})
# A deed's place and its two sides.
_Told = tuple[int, Sides]
# In a text made to be endless only the first deeds are read.
_MOST_DEEDS = 6
# A passage with more verbs than this is none.
_MOST_VERBS = 40


def compare_other_parties(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a party of a deed in whose place the passage has another.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Nearly all the passengers were rescued by boats; the coastguard arrived late.")
    >>> said = analyse("Nearly all the passengers were rescued by the coastguard.")
    >>> [part.message for part in compare_other_parties(align(said, found))]
    ['the statement says “coastguard” where the evidence says “boats”']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if alignment.lacks or statement.negations or "than" in statement.lowers:
        return ()
    deeds = find_verbs(evidence)
    if len(deeds) > _MOST_VERBS:
        return ()
    for place in _list_deeds(statement)[:_MOST_DEEDS]:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how not in _ONE_DEED or statement.roots[place] in MUTUAL:
            continue
        same = [deed for deed in deeds if evidence.roots[deed] == evidence.roots[pair.evidence]]
        if len(same) > _MOST_DEEDS:
            continue
        others = [
            (said, found)
            for deed in same
            if not _is_denied(evidence, deed) and _is_done(evidence, deed)
            for said, found in _pair_parties(alignment, place, deed)
            if _is_told_there(alignment, place, said, deed)
            and (len(same) == 1 or _is_told_once(alignment, place, said, same))
            if _is_another(alignment, said, found, deed)
        ]
        if others:
            said, found = others[0]
            return (describe_exchange(alignment, _read_place(statement, said), _read_place(evidence, found)),)
    return ()


_ONE_DEED = frozenset({How.SAME, How.FORM, How.CONVERSE})


def _list_deeds(statement: Analysis) -> tuple[int, ...]:
    """Return the verbs of a statement, with what one was "**the first to** climb"."""
    firsts = [
        at
        for at in range(_BEING_THE_FIRST, len(statement.tokens))
        if statement.weights[at] and _find_being(statement, at) is not None
    ]
    return (*find_verbs(statement), *firsts)


# "**Was the first to** climb", "was the first **person** to".
_BEING_THE_FIRST = 4


def _find_being(statement: Analysis, deed: int) -> int | None:
    """Return the "was" of "was the first to climb"; None without it."""
    lowers = [token.lower for token in statement.tokens[max(0, deed - _BEING_THE_FIRST - 1) : deed]]
    if lowers[-1:] != ["to"] or "first" not in lowers or _BEING.isdisjoint(lowers):
        return None
    being = next(at for at, lower in enumerate(lowers) if lower in _BEING)
    return deed - len(lowers) + being if lowers[being + 1 : being + 3] == ["the", "first"] else None


def _is_told_once(alignment: Alignment, place: int, said: int, deeds: Sequence[int]) -> bool:
    """Say whether but one of several like deeds has all else: "Poe **asked for a pardon**; Roe asked for more time"."""
    return sum(_is_told_there(alignment, place, said, deed) for deed in deeds) == 1


def _is_done(evidence: Analysis, deed: int) -> bool:
    """Say whether a word tells a deed, and is no part of a word or a name's second: "gambling-**addicted**", "**born** Ada Poe"."""
    behind = evidence.tokens[deed + 1].lower if deed + 1 < len(evidence.tokens) else "."
    is_name = evidence.tokens[deed].lower == "born" and behind not in _PLACING_OR_ON
    return not is_name and (deed == 0 or evidence.tokens[deed - 1].text != "-")


def _is_denied(evidence: Analysis, deed: int) -> bool:
    return any(one.governed == deed or one.cue < deed <= one.last for one in evidence.negations)


def _pair_parties(alignment: Alignment, place: int, deed: int) -> Iterator[tuple[int, int]]:
    """Yield the parties that a deed has in both texts, each by the last words."""
    ours, theirs = find_sides(alignment.statement, place), find_sides(alignment.evidence, deed)
    if alignment.pairs[place].how is How.CONVERSE:
        yield from _pair_turned(alignment, (place, ours), (deed, theirs))
        return
    being = _find_being(alignment.statement, place)
    if being is not None:
        ours = Sides(find_before(alignment.statement, being), ours.sufferer)
    for said, found in ((ours.doer, theirs.doer), (ours.sufferer, theirs.sufferer)):
        if said is not None and found is not None:
            yield said, found
    sides = _list_towards(alignment.statement, place), _list_towards(alignment.evidence, deed)
    for word in sides[0]:
        if word in sides[1]:
            yield sides[0][word], sides[1][word]
    for words in (_PLACING, _FOR):
        where = _find_named(alignment.statement, place, words), _find_named(alignment.evidence, deed, words)
        if where[0] is not None and where[1] is not None:
            yield where[0], where[1]


def _pair_turned(alignment: Alignment, said: _Told, found: _Told) -> Iterator[tuple[int, int]]:
    """Yield the parties of a deed told from its other side: "**Poe** bought it", "it was sold **to Roe**"."""
    ours, theirs = _list_towards(alignment.statement, said[0]), _list_towards(alignment.evidence, found[0])
    for word in ("to", "from"):
        if said[1].doer is not None and word in theirs:
            yield said[1].doer, theirs[word]
        if word in ours and found[1].doer is not None:
            yield ours[word], found[1].doer


def _list_towards(analysis: Analysis, deed: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for at in range(deed + 1, min(len(analysis.tokens), deed + 1 + _TOWARDS_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in _PARTS:
            break
        head = find_behind(analysis, at + 1) if lower in _TOWARDS and lower not in found else None
        if head is not None:
            found[lower] = head
    return found


# Where a deed is done, and for whom: "was found **in the Lemu Gorge**", "signed **for Easton Vale**".
_PLACING = frozenset({"in", "at"})
_PLACING_OR_ON = _PLACING | {"on"}
_FOR = frozenset({"for", "with"})


def _find_named(analysis: Analysis, deed: int, words: frozenset[str]) -> int | None:
    """Return the last word of the name behind one of some prepositions, the first behind a deed."""
    for at in range(deed + 1, min(len(analysis.tokens) - 1, deed + 1 + _TOWARDS_WITHIN)):
        if analysis.tokens[at].lower in _PARTS:
            return None
        if analysis.tokens[at].lower in words and at not in analysis.in_figures:
            name = next((one for one in analysis.names if at < one.first <= at + 2), None)
            return name.last - 1 if name is not None else None
    return None


def _is_another(alignment: Alignment, said: int, found: int, deed: int) -> bool:
    """Say whether what stands in a party's place is another, and the party itself stands in a clause of its own."""
    evidence = alignment.evidence
    own = alignment.partners.get(said)
    if own is None or is_adverb(evidence.tokens[found].lower):
        return False
    if found in alignment.used and not _are_namesakes(
        alignment, find_name(alignment.statement, said), find_name(evidence, found)
    ):
        return False
    if said in alignment.statement.in_figures or own in evidence.in_figures or found in evidence.in_figures:
        return False
    if not _may_take_its_place(alignment, said, found):
        return False
    near = {token.lower for token in evidence.tokens[max(0, own - _NEAR) : own + _NEAR]}
    if not near.isdisjoint(_IN_PART):
        return False  # "much of **the town** stayed dry": the same, or a part of it
    if not _stand_apart(evidence, own, found) or _has_both(evidence, own, found):
        return False
    return not (own < found and _may_be_the_same(evidence, own, found, deed))


_SAME = frozenset({"for", "with", "to", "from", "against", "in", "at"})
_RELATIVE = frozenset("whose which where that".split())
_JOINED = (("so", "did"), ("as", "did"), ("so", "was"), ("as", "was"))
_JOINING = frozenset("joined joining joins".split())


def _has_both(evidence: Analysis, own: int, found: int) -> bool:
    """
    Say whether a passage has the party as well, or by what stands in its place: "for Roe until May, then **for Poe**", "to a trust, **which
    Poe owns**", "in Ems. Westmark is the county of **Ems**".
    """
    first, last = sorted((own, found))
    between = [token.lower for token in evidence.tokens[first + 1 : last]]
    # "In Dunmouth **because** feelings in Halvern ran high".
    is_one_sentence = _SENTENCE_ENDS_OR_CLAUSES.isdisjoint(between)
    if is_one_sentence and _find_preposition(evidence, own) == _find_preposition(evidence, found) is not None:
        return True
    if found < own and is_one_sentence and not _RELATIVE.isdisjoint(between[:3]):
        return True
    if any(pair in _JOINED for pair in pairwise(between)) or not _JOINING.isdisjoint(between):
        return True
    sentence = find_clause(evidence, own, _SENTENCE_ENDS)
    return not is_one_sentence and any(evidence.roots[at] == evidence.roots[found] and at != found for at in sentence)


_SENTENCE_ENDS = frozenset({".", ";", "!", "?"})
_SENTENCE_ENDS_OR_CLAUSES = _SENTENCE_ENDS | {"because", "although", "though", "not"}


def _find_preposition(evidence: Analysis, at: int) -> str | None:
    """Return the preposition of the phrase that ends at a place; None without one."""
    first = at
    while first > 0 and (evidence.weights[first - 1] or evidence.tokens[first - 1].lower in {"the", "a", "an"}):
        first -= 1
    lower = evidence.tokens[first - 1].lower if first else ""
    return lower if lower in _SAME else None


def _may_take_its_place(alignment: Alignment, said: int, found: int) -> bool:
    """Say whether what stands in a party's place is neither the party by another name nor what it is a part of."""
    statement, evidence = alignment.statement, alignment.evidence
    one, other = find_name(statement, said), find_name(evidence, found)
    if _are_namesakes(alignment, one, other):
        return True
    if are_one(alignment, said, found) or statement.roots[said] == evidence.roots[found]:
        return False
    if not _are_of_one_kind(one, other):
        return False
    if one is None or other is None:
        return not _are_related(alignment, said, found)
    return alignment.tie_names(one, other) not in _INSIDE


def _are_namesakes(alignment: Alignment, one: Name | None, other: Name | None) -> bool:
    """Say whether two names share a last word and no other: "Clara Hallstrom" and "Edith Hallstrom"."""
    if one is None or other is None or min(len(one.full), len(other.full)) < _WITH_SURNAME:
        return False
    return one.full[-1] == other.full[-1] and alignment.tie_names(one, other) is NameDetail.DIFFERENT


_WITH_SURNAME = 2

# "In Lima" is "in Peru".
_INSIDE = frozenset({NameDetail.METONYM, NameDetail.GOVERNMENT, NameDetail.WITHIN})


def _stand_apart(evidence: Analysis, own: int, found: int) -> bool:
    """Say whether a party and what stands in its place are in two clauses, in none of which one is told to be the other."""
    first, last = sorted((own, found))
    between = [token.lower for token in evidence.tokens[first + 1 : last]]
    if not _AT_ONCE.isdisjoint(between):
        return False
    if not (_PRONOUNS.isdisjoint(between) or _BEING.isdisjoint(between)):
        return False  # "the woman praised it; she was the **teacher**"
    if _PARTS_OR_DISTANT.isdisjoint(between) or not _PART_OF.isdisjoint(between):
        return False
    if not _ENDS_OR_SUBORDINATING_OR_DISTANT.isdisjoint(between):
        return True
    if not any(evidence.weights[at] and at not in evidence.named for at in range(first + 1, last)):
        return False  # a list
    return not (found < own and _lies_around(evidence, own))


def _lies_around(evidence: Analysis, own: int) -> bool:
    """Say whether a party stands where a place that another lies in does: "in Lind and Ems **in southern Bavaria**"."""
    first = own
    while first > 0 and (evidence.weights[first - 1] or evidence.tokens[first - 1].lower == "the"):
        first -= 1
    return first > 0 and evidence.tokens[first - 1].lower == "in"


# "Paid for by the ministry, **after** the fund had refused".
_SUBORDINATING = frozenset("who which after before because although though until if where".split())
# "In the Lemu Gorge, 90 **kilometres** north of the Koru Valley".
_DISTANT = frozenset("kilometres kilometers km miles outside away".split())
_ENDS_OR_SUBORDINATING_OR_DISTANT = _ENDS | _SUBORDINATING | _DISTANT
_PARTS_OR_DISTANT = _PARTS | _DISTANT
# "The directors approved it **while** the board was meeting": both may be one.
_IN_PART = frozenset("much most part rest some".split())
_NEAR = 3
_AT_ONCE = frozenset({"when", "while", "as"})
_PRONOUNS = frozenset("he she it they".split())


def _are_related(alignment: Alignment, said: int, found: int) -> bool:
    """Say whether the tables know two words as related: "the **soldiers**" may be "the **army**"."""
    ours, theirs = alignment.statement.roots[said], alignment.evidence.roots[found]
    tie = relate_words(ours, theirs)
    return tie not in {None, Tie.SISTER, Tie.OPPOSITE} or not alignment.statement.groups[said].isdisjoint(
        alignment.evidence.groups[found]
    )


def _are_of_one_kind(one: Name | None, other: Name | None) -> bool:
    """Say whether two parties may stand in one place: two words, or two names of one kind or of one that the tables do not know."""
    if one is None or other is None:
        return one is other
    kinds = {one.kind, other.kind}
    is_open = NameKind.OTHER in kinds and NameKind.NATIONALITY not in kinds
    return (len(kinds) == 1 or is_open) and set(one.full).isdisjoint(other.full)


def _may_be_the_same(evidence: Analysis, own: int, found: int, deed: int) -> bool:
    """Say whether a later word may mean the party again: "the piranhas … **the fish**", "Poe was an **actress who** died"."""
    if found in evidence.named:
        return False
    first = found
    while first > 0 and evidence.weights[first - 1]:
        first -= 1
    if first > 0 and evidence.tokens[first - 1].lower in _POINTING and not _suffers_another(evidence, own, deed):
        return True
    lowers = [token.lower for token in evidence.tokens[own:deed]]
    return not (_BEING.isdisjoint(lowers) or _RELATIVES.isdisjoint(lowers))


def _suffers_another(evidence: Analysis, own: int, deed: int) -> bool:
    """Say whether a word is what an earlier deed is done to: "clears **the pilot** and blames the airline"."""
    verbs = find_verbs(evidence)
    at = own - 1
    while at > 0 and at not in verbs and (evidence.weights[at] or evidence.tokens[at].lower in _POINTING):
        at -= 1
    return at < deed and at in verbs


def _is_told_there(alignment: Alignment, place: int, said: int, deed: int) -> bool:
    """Say whether the deed's own clause has all else that the statement tells, none of it behind the party's other place."""
    statement, evidence = alignment.statement, alignment.evidence
    clause = find_clause(evidence, deed, _ENDS)
    roots = {evidence.roots[at]: at for at in clause}
    own = alignment.partners.get(said)
    if own is None:
        return False
    rest = [
        at
        for at, weight in enumerate(statement.weights)
        if (weight or at in statement.in_figures) and at != place and at not in _list_phrase(statement, said, place)
    ]
    for at in rest:
        partner = alignment.partners.get(at)
        found = partner if partner is not None and partner in clause else roots.get(statement.roots[at])
        if found is None or deed < own < found:
            return False
    return bool(rest)


def _list_phrase(statement: Analysis, said: int, place: int) -> range:
    """Return the tokens of a party: its name, or its noun with what stands before it."""
    name = find_name(statement, said)
    if name is not None:
        return range(name.first, name.last)
    first = said
    while first > 0 and statement.weights[first - 1] and first - 1 != place:
        first -= 1
    return range(first, said + 1)


def _read_place(analysis: Analysis, at: int) -> tuple[int, int]:
    name = find_name(analysis, at)
    return (name.first, name.last) if name is not None else (at, at + 1)
