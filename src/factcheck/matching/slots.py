"""
Hold the statement's names against the passage's: is each there, is another in its place, have two changed places?

An alignment enters, compared parts leave. A slot is what a name stands beside: the preposition or verb that governs
it and the words around that have partners in the passage.
"""

import itertools

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import FUNCTION_WORDS, is_irregular
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, NameDetail, exclude_each_other
from factcheck.matching.pairing import How
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

# How near the surroundings must be for another name to fill the same slot; the same governing word lowers the bar.
_SLOT_NEARNESS = 0.45
# A name that the sentences before lend is only outdone by one that stands in its very slot.
_CLEAR_SLOT_NEARNESS = 0.5
# Two places or two persons that are both known exclude each other on less.
_KNOWN_SLOT_NEARNESS = 0.3
_SAME_GOVERNOR_BONUS = 0.2
_SAME_HEAD_BONUS = 0.3
# A name of unknown kind may be a part or a byname of the other: only the same governor makes it a rival.
_GOVERNORS = frozenset(
    "of in on at by for with to from as into over between against toward towards near than and via after before under during".split()
)
_ARTICLES = frozenset("the a an".split())


def compare_slots(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare each name of the statement with the passage's, then the places that names take around the verb.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The road runs from Turin to Milan."), analyse("The road runs from Turin to Genoa.")
    >>> [part.relation.value for part in compare_slots(align(said, found))]
    ['agrees', 'conflicts']
    """
    found = [(name, _find_partner(alignment, name)) for name in alignment.statement.names]
    parts = [_compare_name(alignment, name, partner, found) for name, partner in found]
    return (
        *parts,
        *(_compare_roles(alignment, found) or _compare_subjects(alignment) or _compare_objects(alignment)),
        *_compare_sides(alignment),
        *_compare_governors(alignment, found),
        *_compare_converses(alignment, found),
    )


def _find_partner(alignment: Alignment, name: Name) -> Name | None:
    """Return the passage's name for the same referent, the one in the likeliest place where there are several."""
    same = [other for other in alignment.evidence.names if alignment.tie_names(name, other) not in NOT_SAME]
    if len(same) < 2:
        return same[0] if same else None
    return max(same, key=lambda other: (alignment.nearness(name.first, other.first, name.last), -other.first))


def _compare_name(
    alignment: Alignment, name: Name, partner: Name | None, found: list[tuple[Name, Name | None]]
) -> Compared:
    text = alignment.statement.text
    said = text.span(name.first, name.last).of(text.text)
    place = (name.first, name.last)
    if partner is not None:
        return Compared(
            kind=Kind.NAME,
            relation=Relation.AGREES,
            statement=place,
            evidence=(partner.first, partner.last),
            detail=alignment.tie_names(name, partner).value,
            message=f"“{said}” is named",
        )
    rival, sure = _find_rival(alignment, name, found)
    covered = _is_covered(alignment, name)
    if covered is not None and not (rival is not None and _is_elsewhere(alignment, name, rival)) and (
        rival is None or sure < _CLEAR_SLOT_NEARNESS or covered == "words"
    ):
        return Compared(
            kind=Kind.NAME, relation=Relation.AGREES, statement=place, detail=covered, message=f"“{said}” is named"
        )
    if rival is not None:
        evidence = alignment.evidence.text
        other = evidence.span(rival.first, rival.last).of(evidence.text)
        return Compared(
            kind=Kind.NAME,
            relation=Relation.CONFLICTS,
            statement=place,
            evidence=(rival.first, rival.last),
            detail="different",
            sure=sure,
            message=f"the statement says “{said}” where the evidence says “{other}”",
        )
    return Compared(
        kind=Kind.NAME, relation=Relation.MISSING, statement=place, message=f"the evidence does not name “{said}”"
    )


_LOCATIVES = frozenset("in at".split())


def _is_elsewhere(alignment: Alignment, name: Name, rival: Name) -> bool:
    """
    Say whether the passage has another known place where the statement has its own: "in Lima" beside "in Quito".

    The sentences before lend what "he" and "the firm" stand for; where it happened, the passage says itself.
    """
    governors = {_find_governor(alignment.statement, name), _find_governor(alignment.evidence, rival)}
    return len(governors) == 1 and governors <= _LOCATIVES and exclude_each_other(name, rival)


def _is_covered(alignment: Alignment, name: Name) -> str | None:
    """
    Say how the name's words are there, though not as a name: in the passage ("words": "the Moscow parade"), in the
    context as what a pronoun or a title stands for ("context"), or in the context alone ("apart"); None if not at all.
    """
    words = [index for index in range(name.first, name.last) if alignment.statement.weights[index]]
    if not words or not all(alignment.earned(index) > 0 for index in words):
        return None
    if any(alignment.partner(index) is not None for index in words):
        return "words"
    if any(index in alignment.in_context for index in words):
        return "context"
    goes_on = alignment.in_sentence_before.issuperset(words) and _shares_head(alignment, name)
    return "context" if goes_on or _points_back(alignment.evidence) else "apart"


def _shares_head(alignment: Alignment, name: Name) -> bool:
    """
    Say whether the passage goes on about what the name belongs to.

    "Trade with Peru is small. It **fell**" and "Trade with Peru is small. Two-way **trade** fell" both speak of trade
    with Peru: the word before the name, past grammar, is in the passage.
    """
    for index in range(name.first - 1, -1, -1):
        if alignment.statement.weights[index] and index not in alignment.statement.named:
            return alignment.partner(index) is not None
    return False


# What stands for something named before.
_ANAPHORS = frozenset("he she they it his her their its him them this these both former latter".split())


def _points_back(evidence: Analysis) -> bool:
    """Say whether a sentence speaks of what was named before: a pronoun, or "the two countries"."""
    if not _ANAPHORS.isdisjoint(evidence.lowers):
        return True
    lowers = [token.lower for token in evidence.tokens]
    return "two" in evidence.lowers and any(pair == ("the", "two") for pair in itertools.pairwise(lowers))


def _find_rival(alignment: Alignment, name: Name, found: list[tuple[Name, Name | None]]) -> tuple[Name | None, float]:
    """Return the passage's name that fills this name's slot, and how sure that is."""
    partners = {partner.first for _, partner in found if partner is not None}
    governor = _find_governor(alignment.statement, name)
    best: tuple[float, int, Name] | None = None
    for other in alignment.evidence.names:
        if other.first in partners or other.first in alignment.used:
            continue
        if alignment.tie_names(name, other) is not NameDetail.DIFFERENT:
            continue
        same_governor = governor is not None and governor == _find_governor(alignment.evidence, other)
        same_head = _have_one_head(alignment, name, other)
        is_known = exclude_each_other(name, other)
        if not is_known and not ((same_governor or same_head) and _may_conflict(name, other)):
            continue
        sure = alignment.nearness(name.first, other.first, name.last)
        sure += _SAME_GOVERNOR_BONUS * same_governor + _SAME_HEAD_BONUS * same_head
        least = _KNOWN_SLOT_NEARNESS if is_known else _SLOT_NEARNESS
        if sure >= least and (best is None or (sure, -other.first) > best[:2]):
            best = (sure, -other.first, other)
    if best is None:
        return None, 0.0
    return best[2], min(1.0, best[0])


def _have_one_head(alignment: Alignment, name: Name, other: Name) -> bool:
    """Say whether two names stand right before the same word: the Peruvian **navy**, the Chilean **navy**."""
    return name.last < len(alignment.statement.tokens) and alignment.partner(name.last) == other.last


def _may_conflict(name: Name, other: Name) -> bool:
    """Say whether two different names could exclude each other where the kind of one is unknown."""
    kinds = {name.kind, other.kind}
    if NameKind.NATIONALITY in kinds and not kinds <= _PLACES:
        return False  # "the Peruvian president" and "Humala" are one man
    unknown = NameKind.OTHER in kinds or NameKind.NATIONALITY in kinds
    return unknown and set(name.full).isdisjoint(other.full)


def _find_governor(analysis: Analysis, name: Name) -> str | None:
    """Return the preposition that governs a name, past articles and the words before it in its phrase."""
    figures = (*analysis.dates, *analysis.quantities)
    for index in range(name.first - 1, max(-1, name.first - 5), -1):
        token = analysis.tokens[index]
        if any(figure.first <= index < figure.last for figure in figures):
            return None  # "In May 2014 Peru agreed"
        if token.lower in _GOVERNORS:
            return None if token.lower == "to" and _opens_infinitive(analysis, index) else token.lower
        if token.kind is TokenKind.MARK and token.text != "-":
            return None
    return None


# "to neighbouring Peru", "to the Peruvian navy", but "to defeat Peru".
_ADJECTIVE_ENDINGS = ("ing", "ed", "ese", "ish", "an", "ern", "al", "ous", "ive", "ic", "y")


def _opens_infinitive(analysis: Analysis, index: int) -> bool:
    """Say whether "to" stands before a verb: a word in small letters that is no article and has no adjective's ending."""
    following = analysis.tokens[index + 1]
    if following.kind is not TokenKind.WORD or following.text[:1].isupper() or index + 1 in analysis.named:
        return False
    return following.lower not in FUNCTION_WORDS and not following.lower.endswith(_ADJECTIVE_ENDINGS)


# "as Peru won" names a subject, "as to Peru" does not.
_CONJUNCTIONS = frozenset("as after before than".split())
_PASSIVE_AUXILIARIES = frozenset("is are was were be been being".split())


def _compare_roles(alignment: Alignment, found: list[tuple[Name, Name | None]]) -> list[Compared]:
    """Find two names that have changed places around the same word."""
    paired = [(name, partner) for name, partner in found if partner is not None]
    pronoun = _find_pronoun(alignment.evidence) if len(paired) < len(found) else None
    if pronoun is not None:
        # Who is named only in the sentences before is whom the pronoun means.
        paired += [(name, pronoun) for name, partner in found if partner is None and alignment.earned(name.first)]
    parts = []
    for position, one in enumerate(paired):
        for other in paired[position + 1 :]:
            part = _compare_pair(alignment, one, other)
            if part is not None:
                parts.append(part)
    return parts


_PRONOUNS = frozenset("he she they it".split())


def _find_pronoun(evidence: Analysis) -> Name | None:
    """Return the first pronoun of a text as a name without words, or None."""
    if evidence.lowers.isdisjoint(_PRONOUNS):
        return None
    for index, token in enumerate(evidence.tokens):
        if token.lower in _PRONOUNS:
            return Name(first=index, last=index + 1, text=token.lower, words=(token.lower,))
    return None


def _compare_pair(alignment: Alignment, one: tuple[Name, Name], other: tuple[Name, Name]) -> Compared | None:
    if not _are_exchangeable(alignment, one[0], other[0]):
        return None
    pivot = _find_pivot(alignment, one[0], other[0])
    if pivot is None:
        return None
    unknown = NameKind.OTHER in {one[0].kind, other[0].kind}
    if unknown and not (_acts(alignment.statement, pivot[0]) and _acts(alignment.evidence, pivot[1])):
        return None  # "the gym of Simmons", "Simmons's gym": what is no deed has no doer
    said = [_read_role(alignment.statement, name, pivot[0]) for name in (one[0], other[0])]
    one, other = ((name, _find_beside(alignment, name, partner, pivot[1])) for name, partner in (one, other))
    found = [_read_role(alignment.evidence, name, pivot[1]) for name in (one[1], other[1])]
    if alignment.pairs[pivot[0]].how is How.CONVERSE:
        # "Chile sells to Peru" is "Peru buys from Chile": the subject of one is the other side of the other.
        said, found = [_name_side(role) for role in said], [_name_side(role) for role in found[::-1]]
    if said[0] == said[1] or said != found[::-1] or not (_DOERS & {*said} or {*said} in _OPPOSED_ROLES):
        return None
    text = alignment.statement.text
    names = [text.span(name.first, name.last).of(text.text) for name in (one[0], other[0])]
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(min(one[0].first, other[0].first), max(one[0].last, other[0].last)),
        evidence=(min(one[1].first, other[1].first), max(one[1].last, other[1].last)),
        detail="exchanged",
        message=f"“{names[0]}” and “{names[1]}” have changed places",
    )


# Who does and who suffers; or the two ends of a way.
_DOERS = frozenset({"subject", "object"})
_OPPOSED_ROLES = ({"from", "to"}, {"for", "against"}, {"from", "into"})


def _find_beside(alignment: Alignment, name: Name, partner: Name, pivot: int) -> Name:
    """Return of a name's mentions in the passage the one that stands nearest to the verb."""
    same = [other for other in alignment.evidence.names if alignment.tie_names(name, other) not in NOT_SAME]
    return min(same, key=lambda other: (abs(other.first - pivot), other.first), default=partner)


# A person and a country may each do to the other what the other does; a place where something happens may not.
_PLACES = frozenset({NameKind.PLACE, NameKind.NATIONALITY})


def _are_exchangeable(alignment: Alignment, one: Name, other: Name) -> bool:
    """Say whether two names of the statement could stand in one another's place, which parts of one list always can."""
    if (one.kind in _PLACES) is not (other.kind in _PLACES) and NameKind.OTHER in {one.kind, other.kind}:
        return False
    if not set(one.full).isdisjoint(other.full):
        return False
    named, tokens = alignment.statement.named, alignment.statement.tokens
    between = range(one.last, other.first)
    return any(index not in named and tokens[index].lower not in _JOINTS for index in between)


_NOUN_OPENERS = frozenset("the a an his her its their 's of this that".split())
_VERB_OPENERS = frozenset("to will would can could may might should must did does do".split())


def _acts(analysis: Analysis, place: int) -> bool:
    """Say whether a word is a deed by its form: "attacked", "beat", "to beat"; "stars" and "gym" may be things."""
    token, before = analysis.tokens[place], analysis.tokens[place - 1].lower if place else ""
    if before in _NOUN_OPENERS:
        return False
    return token.lower.endswith("ed") or before in _VERB_OPENERS or is_irregular(token.lower)


def _name_side(role: str) -> str:
    return role if role == "subject" else "other side"


def _find_pivot(alignment: Alignment, one: Name, other: Name) -> tuple[int, int] | None:
    """
    Return the first word after the first name that has a partner and is no name: mostly the verb.

    What both do to one another says nothing of their parts: "agreed to **buy**".
    """
    named = {index for name in (one, other) for index in range(name.first, name.last)}
    for index in range(one.last, len(alignment.statement.tokens)):
        partner = alignment.partner(index)
        mutual = alignment.statement.roots[index] in _MUTUAL
        if partner is not None and not mutual and index not in named and not alignment.statement.tokens[index].text[:1].isupper():
            return index, partner
    return None


def _read_role(analysis: Analysis, name: Name, pivot: int) -> str:
    """Return the part that a name plays around the pivot: a preposition, "subject" or "object"."""
    is_passive = _is_passive(analysis, pivot)
    if _opens_relative_clause(analysis, name, pivot):
        return "object" if is_passive else "subject"
    governor = _find_governor(analysis, name)
    if governor == "by" and is_passive:
        return "subject"
    if governor == "and" or (governor in _CONJUNCTIONS and 0 <= pivot - name.last <= _BESIDE_VERB):
        governor = None
    if governor is not None:
        return governor  # "from Peru" is a side, "in Lima" is none
    return "subject" if (name.first < pivot) is not is_passive else "object"


# An adverb or an auxiliary may stand between a subject and its verb.
_BESIDE_VERB = 2
_RELATIVES = frozenset("which who that".split())


def _opens_relative_clause(analysis: Analysis, name: Name, pivot: int) -> bool:
    """Say whether the pivot's clause hangs on the name: "good for Peru, which **imports** grain"."""
    following = [token.lower for token in analysis.tokens[name.last : min(name.last + 2, pivot)]]
    return bool(following) and (following[0] in _RELATIVES or (following[0] == "," and following[-1] in _RELATIVES))


# What may stand between a subject and its verb.
_BEFORE_VERBS = frozenset("has have had is are was were be been did does do will would also then later first both 's".split())
# What both sides do to one another, whoever is named first.
_MUTUAL = frozenset("sign meet marri plai draw join tie talk agre negoti fight start match".split())
_JOINTS = frozenset({"and", ",", "the"})
_FARTHEST_SUBJECT = 4


def _compare_subjects(alignment: Alignment) -> list[Compared]:
    """
    Find a verb whose subject in the passage is another name of the statement: "Peru warned that ships built by Chile" beside
    "ships of Peru that Chile warned of".
    """
    statement, evidence = alignment.statement, alignment.evidence
    seen: set[str] = set()
    for place, _ in alignment.weighty:
        root = statement.roots[place]
        pair = alignment.pairs.get(place)
        if root in seen or pair is None or pair.how is not How.SAME or not _is_verb(statement, place):
            continue
        said = _find_subject(statement, place)
        if not said:
            continue
        seen.add(root)
        found = _find_subject(evidence, pair.evidence)
        if not found or root in _MUTUAL or _is_passive(statement, place) != _is_passive(evidence, pair.evidence):
            continue
        others = [name for name in statement.names if name not in said]
        if (
            not _share(alignment, said, found)
            and all(_find_partner(alignment, name) is not None for name in said)
            and _share(alignment, others, found)
        ):
            tokens = statement.tokens
            return [
                Compared(
                    kind=Kind.ROLE,
                    relation=Relation.CONFLICTS,
                    statement=(said[0].first, place + 1),
                    evidence=(found[0].first, pair.evidence + 1),
                    detail="exchanged",
                    message=f"“{tokens[place].text}” has another subject in the evidence",
                )
            ]
    return []


def _compare_objects(alignment: Alignment) -> list[Compared]:
    """
    Find a verb or its noun whose object in the passage is another place or body of the statement: "backs Peru in its
    dispute with Chile" beside "support for Chile in its dispute with Peru".
    """
    statement, evidence = alignment.statement, alignment.evidence
    seen: set[int] = set()
    for place, _ in alignment.weighty:
        pair = alignment.pairs.get(place)
        if pair is None or pair.how > How.SYNONYM or place in statement.named or pair.evidence in seen:
            continue
        seen.add(pair.evidence)
        said, found = _find_object(statement, place), _find_object(evidence, pair.evidence)
        if said is None or found is None or not exclude_each_other(said, found):
            continue
        partner = _find_partner(alignment, said)
        if (
            partner is not None
            and partner != found
            and _share(alignment, [name for name in statement.names if name != said], [found])
            and not _share(alignment, [said], [found])
            and _is_passive(statement, place) == _is_passive(evidence, pair.evidence)
        ):
            return [
                Compared(
                    kind=Kind.ROLE,
                    relation=Relation.CONFLICTS,
                    statement=(place, said.last),
                    evidence=(pair.evidence, found.last),
                    detail="exchanged",
                    message=f"“{statement.tokens[place].text}” has another object in the evidence",
                )
            ]
    return []


_TO_OBJECTS = frozenset("for of to the a an".split())
_OBJECT_WITHIN = 3


def _find_object(analysis: Analysis, verb: int) -> Name | None:
    """Return the one name right after a verb or its noun; None where it is the first of a list."""
    at = verb + 1
    while at < min(len(analysis.tokens), verb + _OBJECT_WITHIN) and analysis.tokens[at].lower in _TO_OBJECTS:
        at += 1
    name = next((name for name in analysis.names if name.first == at), None)
    if name is not None and name.last < len(analysis.weights) and analysis.weights[name.last]:
        return None  # "needs **Peruvian** grain"
    follows = analysis.tokens[name.last].lower if name is not None and name.last < len(analysis.tokens) else ""
    # "the deal Peru agreed" has Peru for the subject of what follows.
    return None if follows in {"and", ","} or follows in _BEFORE_VERBS or follows.endswith("ed") else name


def _is_verb(analysis: Analysis, place: int) -> bool:
    """Say whether a word is a verb by its ending, or by what follows it: "needs **the**", "needs **Peru**"."""
    lower = analysis.tokens[place].lower
    following = analysis.tokens[place + 1] if place + 1 < len(analysis.tokens) else None
    if place in analysis.named or following is None:
        return False
    takes = following.lower in _ARTICLES or following.lower == "that" or following.text[:1].isupper()
    return lower.endswith("ed") or (lower.endswith("s") and takes)


def _find_subject(analysis: Analysis, verb: int) -> list[Name]:
    """Return the names right before a verb, those of a list together; none where a preposition governs them."""
    tokens = analysis.tokens
    ends = {name.last - 1: name for name in analysis.names}
    at = verb - 1
    while at > max(-1, verb - _FARTHEST_SUBJECT) and (tokens[at].lower in _BEFORE_VERBS or tokens[at].lower.endswith("ly")):
        at -= 1
    found: list[Name] = []
    while at in ends:
        found.append(ends[at])
        at = ends[at].first - 1
        while at >= 0 and tokens[at].lower in _JOINTS:
            at -= 1
    governed = at >= 0 and tokens[at].lower in _GOVERNORS
    return [] if governed else found[::-1]


def _is_passive(analysis: Analysis, verb: int) -> bool:
    """Say whether a verb is passive: "was built", "built **by**", "the hall, built in 1910"."""
    before = [token.lower for token in analysis.tokens[max(0, verb - 2) : verb]]
    if before[-1:] == ["to"]:
        return False  # "is to cut"
    after = analysis.tokens[verb + 1].lower if verb + 1 < len(analysis.tokens) else ""
    return not _PASSIVE_AUXILIARIES.isdisjoint(before) or after == "by" or before[-1:] == [","]


def _share(alignment: Alignment, names: list[Name], others: list[Name]) -> bool:
    """Say whether some name of the statement is one of some names of the passage."""
    return any(alignment.tie_names(name, other) not in NOT_SAME for name in names for other in others)


def _compare_sides(alignment: Alignment) -> list[Compared]:
    """Find the two sides of a comparison exchanged: "the hall is older than the inn", "the inn is older than the hall"."""
    if any(place not in alignment.pairs for place, _ in alignment.weighty):
        return []
    than = _find_than(alignment.statement), _find_than(alignment.evidence)
    if than[0] is None or than[1] is None:
        return []
    sides: dict[tuple[bool, bool], list[int]] = {}
    for place, _ in alignment.weighty:
        partner = alignment.partner(place)
        if partner is not None:
            sides.setdefault((place < than[0], partner < than[1]), []).append(place)
    crossed = sides.get((True, False), []), sides.get((False, True), [])
    kept = sides.get((False, False), [])
    if not crossed[0] or not crossed[1] or kept:
        return []
    return [
        Compared(
            kind=Kind.ROLE,
            relation=Relation.CONFLICTS,
            statement=(crossed[0][0], crossed[1][-1] + 1),
            evidence=(than[1], than[1] + 1),
            detail="exchanged",
            message="the two sides of the comparison have changed places",
        )
    ]


_COMPARERS = frozenset({"than", "as"})


def _find_than(analysis: Analysis) -> int | None:
    """Return the word that parts the two sides of the only comparison: "older **than**", "twice as old **as**"."""
    if analysis.lowers.isdisjoint(_COMPARERS):
        return None
    lowers = [token.lower for token in analysis.tokens]
    places = [
        index
        for index, lower in enumerate(lowers)
        if lower == "than" or (lower == "as" and "as" in lowers[max(0, index - 4) : index])
    ]
    in_figures = {index for quantity in analysis.quantities for index in range(quantity.first, quantity.last)}
    free = [place for place in places if place not in in_figures]
    return free[0] if len(free) == 1 else None


_OPPOSED_GOVERNORS = frozenset({("to", "from"), ("from", "to"), ("for", "against"), ("against", "for")})


def _compare_governors(alignment: Alignment, found: list[tuple[Name, Name | None]]) -> list[Compared]:
    """Find a name behind opposite prepositions of the same word: "exports **to** Chile", "exports **from** Chile"."""
    parts = []
    for name, partner in found:
        if partner is None or name.first < 2 or partner.first < 2:
            continue
        said, other = alignment.statement.tokens[name.first - 1], alignment.evidence.tokens[partner.first - 1]
        if (said.lower, other.lower) in _OPPOSED_GOVERNORS and alignment.partner(name.first - 2) == partner.first - 2:
            parts.append(
                Compared(
                    kind=Kind.ROLE,
                    relation=Relation.CONFLICTS,
                    statement=(name.first - 1, name.last),
                    evidence=(partner.first - 1, partner.last),
                    detail="direction",
                    message=f"the statement says “{said.text}”, the evidence “{other.text}”",
                )
            )
    return parts


def _compare_converses(alignment: Alignment, found: list[tuple[Name, Name | None]]) -> list[Compared]:
    """Find a deal told from its other side without the sides being exchanged: to buy is not to sell."""
    deals = [pair for pair in alignment.pairs.values() if pair.how is How.CONVERSE]
    paired = [(name, partner) for name, partner in found if partner is not None]
    return [
        Compared(
            kind=Kind.ROLE,
            relation=Relation.MISSING,
            statement=(pair.statement, pair.statement + 1),
            evidence=(pair.evidence, pair.evidence + 1),
            detail="converse",
            message=(
                f"the statement says “{alignment.statement.tokens[pair.statement].text}”, "
                f"the evidence “{alignment.evidence.tokens[pair.evidence].text}”"
            ),
        )
        for pair in deals
        if not _are_exchanged(alignment, pair.statement, pair.evidence, paired)
    ]


def _are_exchanged(alignment: Alignment, place: int, other: int, paired: list[tuple[Name, Name]]) -> bool:
    """Say whether some two names stand on opposite sides of the two words."""
    for position, (one, its) in enumerate(paired):
        for second, seconds in paired[position + 1 :]:
            said = [_name_side(_read_role(alignment.statement, name, place)) for name in (one, second)]
            told = [_name_side(_read_role(alignment.evidence, name, other)) for name in (its, seconds)]
            if said[0] != said[1] and said == told[::-1]:
                return True
    return False
