"""
Hold who does a deed and who suffers it against the passage, names and common nouns alike, told actively or passively.

An alignment enters, compared parts leave. "The cat chased the dog" has every word of "the dog chased the cat"; "Poe signed
the law" and "the law was signed by Roe" have their doers in different places.
"""

from functools import lru_cache
from itertools import combinations

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import MUTUAL, is_bare_verb, is_deed, is_passive, is_verb
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.pairs import How
from factcheck.matching.phrases import BESIDE, WITHIN, are_one, find_before, find_behind, find_name
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED

# A text made to be endless has more words than a sentence.
_MOST_WORDS = 48
_MOST_DEEDS = 6
_MUTUAL = MUTUAL | {"face", "date"}
# Behind these stands whom one wins against.
_LOSERS = frozenset({"over", "against"})
# What leads to the other side of a deed: "a claim **against** Poe", "sold **to** Poe", "bought **from** Poe".
_TO = frozenset({"to"})
_TOWARDS = (_LOSERS, _TO, frozenset({"from"}))


@attrs.frozen
class Sides:
    """
    The places of the last words of who does a deed and of who suffers it; None where none stands there plainly.

    >>> Sides(2, None).doer
    2
    """

    doer: int | None
    sufferer: int | None


# A deed's place and its two sides.
_Told = tuple[int, Sides]


def compare_deeds(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a deed whose two sides have changed places, or which the passage tells of another.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The cat chased the dog."), analyse("The cat was chased by the dog.")
    >>> [(part.relation.value, part.detail) for part in compare_deeds(align(said, found))]
    [('conflicts', 'exchanged')]
    """
    doers = []
    for place, _ in alignment.weighty[:_MOST_WORDS]:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how > How.SYNONYM or alignment.statement.roots[place] in _MUTUAL:
            continue
        if not (_tells_deed(alignment.statement, place) and _tells_deed(alignment.evidence, pair.evidence)):
            continue
        said = place, find_sides(alignment.statement, place)
        found = _find_told(alignment, pair.evidence)
        part = _compare_deed(alignment, said, found)
        if part is not None:
            return (part,)
        if said[1].doer is not None and found[1].doer is not None:
            doers.append((said[1].doer, found[1].doer))
    # "Poe says that Roe won" beside "Roe says that Poe won".
    for (one, its), (other, others) in combinations(doers[:_MOST_DEEDS], 2):
        if one != other and are_one(alignment, one, others) and are_one(alignment, other, its):
            return (_describe(alignment, one, its, "exchanged"),)
    return ()


def _find_told(alignment: Alignment, place: int) -> _Told:
    """Return a deed of the passage with its two sides, of several mentions the first that has both: "**sends** it", "nothing else is **sent**"."""
    evidence = alignment.evidence
    told = place, find_sides(evidence, place)
    if told[1].doer is not None and told[1].sufferer is not None:
        return told
    others = [at for at, root in enumerate(evidence.roots) if root == evidence.roots[place] and at != place]
    for at in others[:_MOST_DEEDS] if len(others) < _MOST_DEEDS else ():
        sides = find_sides(evidence, at) if _tells_deed(evidence, at) else None
        if sides is not None and sides.doer is not None and sides.sufferer is not None:
            return at, sides
    return told


def _tells_deed(analysis: Analysis, place: int) -> bool:
    return place not in analysis.named and (
        is_deed(analysis, place) or is_verb(analysis, place) or is_bare_verb(analysis, place)
    )


def _compare_deed(alignment: Alignment, ours: _Told, theirs: _Told) -> Compared | None:
    (place, said), (other, found) = ours, theirs
    kin = _find_kin(alignment, ours, theirs)
    if kin is not None:
        return _describe(alignment, *kin, "doer")
    half = _find_half_turned(alignment, ours, theirs)
    if half is not None:
        return _describe(alignment, *half, "exchanged")
    if said.doer is None or found.doer is None or are_one(alignment, said.doer, found.doer):
        return None
    has_lost = _wins(alignment.statement, place) and are_one(alignment, said.doer, _find_loser(alignment, other, found))
    crossed = are_one(alignment, said.doer, found.sufferer) and are_one(alignment, said.sufferer, found.doer)
    if has_lost or crossed or _have_owners_turned(alignment, ours, theirs) or _have_turned(alignment, ours, theirs):
        return _describe(alignment, said.doer, found.doer, "exchanged")
    is_told = are_one(alignment, said.sufferer, found.sufferer)
    if is_told and is_passive(alignment.evidence, other) and _stands_elsewhere(alignment, said.doer, found.doer):
        return _describe(alignment, said.doer, found.doer, "doer")
    if is_told and _does_another_deed(alignment, said.doer, other, found.doer):
        return _describe(alignment, said.doer, found.doer, "doer")
    if is_passive(alignment.statement, place) is is_passive(alignment.evidence, other):
        return None  # names in one place are compared by their surroundings
    if is_told and _is_another(alignment, said.doer, found.doer):
        return _describe(alignment, said.doer, found.doer, "doer")
    return None


def _have_turned(alignment: Alignment, said: _Told, found: _Told) -> bool:
    """
    Say whether each text has the other's doer behind a preposition of the deed: "Poe brought a claim **against Roe**" beside "a
    claim brought by Roe **against Poe**", "Poe sold it **to Roe**" beside "it was sold by Roe **to Poe**".
    """
    sides = (alignment.statement, *said), (alignment.evidence, *found)
    for words in _TOWARDS:
        ours, theirs = (_find_towards(analysis, verb, words) for analysis, verb, _ in sides)
        if are_one(alignment, said[1].doer, theirs) and are_one(alignment, ours, found[1].doer):
            return True
        if words == _TO and (
            (are_one(alignment, said[1].doer, found[1].sufferer) and are_one(alignment, ours, found[1].doer))
            or (are_one(alignment, said[1].sufferer, found[1].doer) and are_one(alignment, said[1].doer, theirs))
        ):
            return True  # "gave the village a boat" beside "gave a boat **to** the village"
    return False


def _find_towards(analysis: Analysis, verb: int, words: frozenset[str]) -> int | None:
    """Return the last word of what stands behind one of some prepositions in the clause of a deed."""
    for at in range(verb + 1, min(len(analysis.tokens), verb + 2 + 2 * WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in words:
            return find_behind(analysis, at + 1)
        if lower in {".", ";", "and", "but"}:
            break
    return None


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_sides(analysis: Analysis, verb: int) -> Sides:
    """
    Return who does a deed and who suffers it, told actively or passively.

    >>> from factcheck.facts.analysis import analyse
    >>> find_sides(analyse("The mill was sold by the city."), 3)
    Sides(doer=6, sufferer=1)
    """
    before, behind = find_before(analysis, verb), find_behind(analysis, verb + 1)
    bearer = _find_bearer(analysis, verb)
    if bearer is not None:
        return Sides(bearer, behind)
    if not is_passive(analysis, verb):
        joined = _find_joined(analysis, verb)
        if joined is not None:
            before = before if before is not None else find_before(analysis, joined)
            behind = behind if behind is not None else find_behind(analysis, joined + 1)
        return Sides(before, behind)
    at = next(
        (at for at in range(verb + 1, min(len(analysis.tokens), verb + 1 + WITHIN)) if _is(analysis, at, "by")), None
    )
    if before is None and analysis.tokens[verb - 1].text == ",":
        before = find_before(analysis, verb - 1)  # "the **law**, signed by Poe, passed"
    return Sides(_find_agent(analysis, at + 1) if at is not None else None, before)


def _find_bearer(analysis: Analysis, verb: int) -> int | None:
    """Return the word that a name between commas is of, right before a deed: "the **prosecutor**, Ada Poe, asked for it"."""
    if (
        verb < 4
        or analysis.tokens[verb - 1].text != ","
        or analysis.tokens[min(verb + 1, len(analysis.tokens) - 1)].lower == "by"
    ):
        return None
    name = find_name(analysis, verb - 2)
    if name is None or name.last != verb - 1 or name.first < 2 or analysis.tokens[name.first - 1].text != ",":
        return None
    return find_before(analysis, name.first - 1)


def _find_joined(analysis: Analysis, verb: int) -> int | None:
    """Return the deed that is joined with another right beside it, one subject and one object for both: "**attacked** and **killed**"."""
    for at, other in ((verb + 1, verb + 2), (verb - 1, verb - 2)):
        inside = 0 <= other < len(analysis.tokens) and 0 <= at < len(analysis.tokens)
        if inside and analysis.tokens[at].lower == "and" and is_deed(analysis, other) and is_deed(analysis, verb):
            return other
    return None


def _find_agent(analysis: Analysis, first: int) -> int | None:
    """Return the last word of what stands behind "by", the kin of somebody included: "by **Poe's son**"."""
    agent = find_behind(analysis, first)
    if agent is not None:
        return agent
    ahead = range(first + 1, min(len(analysis.tokens) - 1, first + 1 + WITHIN))
    owning = next((at for at in ahead if _is(analysis, at, "'s")), None)
    return owning + 1 if owning is not None and _read_owned(analysis, owning + 1)[0] is not None else None


def _is(analysis: Analysis, at: int, word: str) -> bool:
    return analysis.tokens[at].lower == word


# "The minister's **wife** opened it": another person. "The firm's plant" is the firm, for most that it does.
_KIN = frozenset(
    """
    wife husband widow son daughter father mother brother sister uncle aunt nephew niece cousin child grandson granddaughter
    grandfather grandmother aide lawyer assistant deputy predecessor successor rival spokesman spokeswoman secretary bodyguard
    neighbour neighbor widower fiancee
    """.split()
)


def _find_kin(alignment: Alignment, said: _Told, found: _Told) -> tuple[int, int] | None:
    """Return both doers of a deed, where one is the kin of the other: "the **minister**", "the minister's **wife**"."""
    statement, evidence = alignment.statement, alignment.evidence
    kin, owner = _read_kin(evidence, found[0])
    if kin is None and found[1].doer is not None and is_passive(evidence, found[0]):
        kin, owner = _read_owned(evidence, found[1].doer)  # "written by the **director's sister**"
    if (
        kin is not None
        and kin not in alignment.used
        and are_one(alignment, said[1].doer, owner)
        and said[1].doer is not None
    ):
        return said[1].doer, kin
    own = _find_own_kin(alignment, said, found)
    if own is not None:
        return own
    kin, owner = _read_kin(statement, said[0])
    if kin is None and said[1].doer is not None and is_passive(statement, said[0]):
        kin, owner = _read_owned(statement, said[1].doer)  # "founded by **Poe's son**"
    if kin is not None and owner is not None and found[1].doer is not None and are_one(alignment, owner, found[1].doer):
        return kin, found[1].doer
    return None


_OWN = frozenset({"his", "her", "their"})
_PRONOUNS = frozenset({"he", "she", "they"})


def _find_own_kin(alignment: Alignment, said: _Told, found: _Told) -> tuple[int, int] | None:
    """Return both doers where the passage's is "**her** brother", and the statement has nobody's: "she writes her own songs"."""
    statement, evidence, other = alignment.statement, alignment.evidence, found[1].doer
    if other is None or other in alignment.used or other < 1:
        return None
    is_kin = evidence.tokens[other].lower in _KIN and evidence.tokens[other - 1].lower in _OWN
    doer = said[1].doer
    if doer is None and said[0] and statement.tokens[said[0] - 1].lower in _PRONOUNS:
        return (said[0] - 1, other) if is_kin and not alignment.lacks else None  # "**he** drew it"
    if doer is None:
        return None
    before = alignment.partners.get(doer)
    # Whose kin it is stands before it: "the **singer's** songs are written by her brother".
    return (doer, other) if is_kin and before is not None and before < other and not alignment.lacks else None


def _read_kin(analysis: Analysis, verb: int) -> tuple[int | None, int | None]:
    """Return who does a deed and whose kin that is: "Poe's **brother** drew it", "Poe, whose **brother** drew it"."""
    tokens, kin = analysis.tokens, verb - 1
    while kin > 0 and tokens[kin].lower in BESIDE:
        kin -= 1
    if kin < 2 or tokens[kin].lower not in _KIN:
        return None, None
    before = tokens[kin - 1].lower
    if before == "'s":
        return kin, kin - 2
    if before == "whose":
        return kin, kin - 3 if tokens[kin - 2].text == "," and kin > 2 else kin - 2
    return None, None


def _read_owned(analysis: Analysis, place: int) -> tuple[int | None, int | None]:
    is_kin = place > 1 and analysis.tokens[place].lower in _KIN and analysis.tokens[place - 1].lower == "'s"
    return (place, place - 2) if is_kin else (None, None)


def _find_half_turned(alignment: Alignment, said: _Told, found: _Told) -> tuple[int, int] | None:
    """
    Return who is a deed's doer in one text and suffers it in the other, where the passage does not name both sides.

    "The mayor succeeded his **deputy**" beside "served two terms and was succeeded by his **deputy**".
    """
    (place, ours), (other, theirs) = said, found
    if alignment.pairs[place].how > How.FORM or are_one(alignment, ours.doer, theirs.doer):
        return None
    by_passive = is_passive(alignment.statement, place), is_passive(alignment.evidence, other)
    if theirs.doer is None and ours.doer is not None and ours.sufferer is not None and theirs.sufferer is not None:
        is_own = are_one(alignment, ours.sufferer, theirs.sufferer)
        if by_passive[0] is by_passive[1] and not is_own and are_one(alignment, ours.doer, theirs.sufferer):
            return ours.doer, theirs.sufferer
    if theirs.sufferer is None and by_passive[1] and ours.sufferer is not None and theirs.doer is not None:
        is_own = are_one(alignment, ours.doer, theirs.doer)
        return (ours.sufferer, theirs.doer) if not is_own and are_one(alignment, ours.sufferer, theirs.doer) else None
    return None


def _have_owners_turned(alignment: Alignment, said: _Told, found: _Told) -> bool:
    """Say whether each text's doer owns what the other's suffers: "the board refused the **union's** offer" and the other way."""
    owners = _find_owner(alignment.statement, said[0]), _find_owner(alignment.evidence, found[0])
    return are_one(alignment, said[1].doer, owners[1]) and are_one(alignment, owners[0], found[1].doer)


def _find_owner(analysis: Analysis, verb: int) -> int | None:
    ahead = range(verb + 1, min(len(analysis.tokens), verb + 1 + WITHIN))
    at = next((at for at in ahead if analysis.tokens[at].lower == "'s"), None)
    return at - 1 if at is not None and analysis.weights[at - 1] else None


def _wins(analysis: Analysis, place: int) -> bool:
    return any(sense.name == "outcome" and sense.side == 0 for sense in analysis.senses[place])


def _find_loser(alignment: Alignment, verb: int, found: Sides) -> int | None:
    """Return whom the passage has win a deed won against: "beat **Roe**", "won the race over **Roe**"."""
    evidence = alignment.evidence
    if not _wins(evidence, verb):
        return None
    at = next(
        (
            at
            for at in range(verb + 1, min(len(evidence.tokens), verb + 2 + WITHIN))
            if evidence.tokens[at].lower in _LOSERS
        ),
        None,
    )
    return find_behind(evidence, at + 1) if at is not None else found.sufferer


def _stands_elsewhere(alignment: Alignment, doer: int, agent: int) -> bool:
    """Say whether the passage has the statement's doer apart from whom it names behind "by": "on which **Poe** sits, is led by Roe"."""
    place = alignment.partners.get(doer)
    if place is None:
        return False
    return place < agent and any(token.lower == "by" for token in alignment.evidence.tokens[place:agent])


def _does_another_deed(alignment: Alignment, doer: int, verb: int, its_doer: int) -> bool:
    """Say whether the passage names the statement's doer for another deed: "Roe discovered the comet that **Poe named**"."""
    evidence = alignment.evidence
    name, its = find_name(alignment.statement, doer), find_name(evidence, its_doer)
    if name is None or its is None:
        return False
    own = [one for one in evidence.names if alignment.tie_names(name, one) not in NOT_SAME]
    if len(own) != 1:
        return False
    relative = evidence.tokens[verb - 1].lower if verb else ""
    if own[0].last < its.first and its.last < verb and relative == "who":
        return not alignment.lacks  # "Poe reached the cape before **Roe, who drew** a map of it"
    if own[0].first <= its.last + 1 or verb > own[0].first:
        return False  # "Roe **and Poe** discovered it"
    at = own[0].last
    while at < len(evidence.tokens) and (evidence.tokens[at].lower in BESIDE or is_adverb(evidence.tokens[at].lower)):
        at += 1
    return at < len(evidence.tokens) and is_deed(evidence, at) and find_before(evidence, at) == own[0].last - 1


def _are_two_of_a_sort(one: Name, its: Name) -> bool:
    """Say whether two names begin alike and go on with words of their own: "the **Ministry** of Health", "the **Ministry** of Labour"."""
    ours, theirs = set(one.full), set(its.full)
    return len(ours) > 1 and one.full[0] == its.full[0] and bool(ours - theirs) and bool(theirs - ours)


def _is_another(alignment: Alignment, place: int, other: int) -> bool:
    """Say whether two doers are names of which neither text has the other's, and could stand for each other."""
    one, its = find_name(alignment.statement, place), find_name(alignment.evidence, other)
    if one is None or its is None:
        return False
    if _are_two_of_a_sort(one, its):
        return alignment.tie_names(one, its) in NOT_SAME
    if not set(one.full).isdisjoint(its.full):
        return False
    if any(alignment.earned(at) for at in range(one.first, one.last)):
        return False
    if any(alignment.tie_names(name, its) not in NOT_SAME for name in alignment.statement.names):
        return False
    kinds = {one.kind, its.kind}
    return exclude_each_other(one, its) or (
        NameKind.OTHER in kinds and not kinds & {NameKind.NATIONALITY, NameKind.PLACE}
    )


def _describe(alignment: Alignment, place: int, other: int, detail: str) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    one, its = find_name(statement, place), find_name(evidence, other)
    said = (one.first, one.last) if one is not None else (place, place + 1)
    found = (its.first, its.last) if its is not None else (other, other + 1)
    words = statement.span(*said).of(statement.text.text), evidence.span(*found).of(evidence.text.text)
    return Compared(
        kind=Kind.ROLE if detail == "exchanged" else Kind.NAME,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail=detail,
        message=f"the statement says it of “{words[0]}”, the evidence of “{words[1]}”",
    )
