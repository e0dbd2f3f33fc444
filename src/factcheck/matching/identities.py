"""
Hold who or what a statement says somebody is against the passage: "Ada Poe is the governor of the bank".

An alignment enters, compared parts leave. A passage may have every word of it and give the office to another: "the
governor, Max Roe", or another office to the same one: "the minister, Ada Poe, met the governor". Offices pass on, so
that another holder at what may be another time is a gap and no conflict.
"""

from enum import Enum

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.facts.namewords import word_lists
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind


class Link(Enum):
    """By what a description hangs on a name, and of when it speaks."""

    IS = "is"
    WAS = "was"
    BECAME = "became"
    #: "The governor, Ada Poe", "as the governor": of the time of the sentence.
    BESIDE = "beside"


_LINKS = {
    "is": Link.IS,
    "are": Link.IS,
    "remains": Link.IS,
    "was": Link.WAS,
    "were": Link.WAS,
    "remained": Link.WAS,
    "became": Link.BECAME,
    "becomes": Link.BECAME,
}
_ARTICLES = frozenset("the a an".split())
_PREPOSITIONS = frozenset(
    """
    of in at on for from to by with as than about above across after against along among around before behind below beside
    between beyond during inside into near outside over since through throughout under until upon within
    """.split()
)
# A description ends before these: "the governor **of** the bank", "the capital **since** 1920", "the firm **today**".
_DESCRIPTION_ENDS = _PREPOSITIONS | frozenset(
    """
    who whom whose which that where when and but or while because though although if so not ever yet now then today once again
    still also there here is are was were has have had be been responsible able . , ; : ( ) -
    """.split()
)
# More words than this are a clause.
_LONGEST_DESCRIPTION = 7
# Words of an office or a title that passes from one to another, on either side: who has it now did not have it always.
_PASSES_ON = frozenset(
    """
    until once former formerly ex previous previously earlier before after later then since held replace replaced replaces
    replacing succeed succeeded succeeds succeeding overtook overtaken overtaking took handed ousted outgoing incoming resigned
    stepped acting predecessor successor deputy
    """.split()
)
# How surely another holds the office: a doubt of the first kind is as good as an opposite in its place.
_SURE = 0.5


@attrs.frozen(kw_only=True)
class Identity:
    """
    Who is what: a name, and the tokens of its description, the last of which is its noun.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("Lima is the old capital of Peru.")
    >>> one = find_identity(read)
    >>> one.name.text, read.tokens[one.noun].text, one.of.text
    ('Lima', 'capital', 'Peru')
    """

    name: Name
    link: Link
    first: int
    noun: int
    #: The name behind "of", or before "'s": whose governor, capital or president.
    of: Name | None


@attrs.frozen(kw_only=True)
class Holder:
    """Whom a text calls by a noun, and how."""

    name: Name
    link: Link
    noun: int


def find_identity(analysis: Analysis) -> Identity | None:
    """
    Return who a text says in its beginning is **the** what, of which there is but one; None where it says nothing so.

    >>> from factcheck.facts.analysis import analyse
    >>> find_identity(analyse("Lima has a port.")) is None, find_identity(analyse("Lima is a port.")) is None
    (True, True)
    >>> find_identity(analyse("The capital of Peru is Lima.")).name.text
    'Lima'
    """
    if not analysis.names or analysis.negations:
        return None
    name = analysis.names[0]
    if name.first - len(name.title) <= 1 and not name.possessive:
        return _read_name_first(analysis, name)
    return _read_description_first(analysis)


def _read_name_first(analysis: Analysis, name: Name) -> Identity | None:
    """Read "Ada Poe is the governor" and "Ada Poe became governor"."""
    at, tokens = name.last, analysis.tokens
    link = _LINKS.get(tokens[at].lower) if at + 1 < len(tokens) else None
    if link is None:
        return None
    first = at + 2 if tokens[at + 1].lower == "the" else at + 1
    last = _find_description_end(analysis, first)
    noun = last - 1
    if noun < first or tokens[noun].kind is not TokenKind.WORD or noun in analysis.named:
        return None
    if first == at + 1 and (tokens[first].lower in _ARTICLES or tokens[noun].lower not in word_lists().titles):
        return None  # "Ada Poe is a governor", "Ada Poe became famous"
    return Identity(name=name, link=link, first=first, noun=noun, of=_find_owner(analysis, first, last))


# "The founder of **the old brewery in the hills** was": so far behind the noun stands the verb at most.
_VERB_WITHIN = 8


def _read_description_first(analysis: Analysis) -> Identity | None:
    """Read "The governor of the bank is Ada Poe"."""
    tokens = analysis.tokens
    if tokens[0].lower != "the":
        return None
    last = _find_description_end(analysis, 1)
    noun = last - 1
    if noun < 1 or tokens[noun].kind is not TokenKind.WORD or noun in analysis.named:
        return None
    at = next(
        (at for at in range(last, min(len(tokens), last + _VERB_WITHIN)) if tokens[at].lower in _LINKS), len(tokens)
    )
    if any(token.kind is TokenKind.MARK and token.text not in {"-", "'"} for token in tokens[last:at]):
        return None
    name = next((one for one in analysis.names if one.first - len(one.title) == at + 1 and not one.possessive), None)
    if name is None:
        return None
    link = _LINKS[tokens[at].lower]
    return Identity(name=name, link=link, first=1, noun=noun, of=_find_owner(analysis, 1, last))


def _find_description_end(analysis: Analysis, first: int) -> int:
    tokens = analysis.tokens
    last = first
    while last < min(len(tokens), first + _LONGEST_DESCRIPTION) and tokens[last].lower not in _DESCRIPTION_ENDS:
        last += 1
    # "The firm **supplying** ships", "the governor **appointed** in May": a participle behind the noun.
    behind = next((at for at in range(first + 1, last) if tokens[at].lower.endswith(("ed", "ing"))), last)
    if behind >= last - 1:
        return behind
    return behind if tokens[behind + 1].lower in _ARTICLES or behind + 1 in analysis.named else last


def _find_owner(analysis: Analysis, first: int, last: int) -> Name | None:
    """Return the name in a description ("Peru's old capital", "the Peruvian capital") or right behind its "of"."""
    inside = [name for name in analysis.names if first <= name.first < last]
    if inside:
        return inside[0]
    tokens = analysis.tokens
    if last < len(tokens) and tokens[last].lower == "of":
        after = last + 2 if last + 1 < len(tokens) and tokens[last + 1].lower in _ARTICLES else last + 1
        return next((name for name in analysis.names if name.first == after), None)
    return None


def compare_identities(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare who is what.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Chile is the only producer.")
    >>> found = analyse("Peru and Chile mine copper, while Bolivia, the only producer, mines tin.")
    >>> [(part.relation.value, part.detail) for part in compare_identities(align(said, found))]
    [('conflicts', 'holder')]
    """
    said = find_identity(alignment.statement)
    if said is None:
        return ()
    nouns = _find_nouns(alignment, said.noun)
    if not nouns:
        return (_describe(alignment, said, None, Relation.MISSING),)
    holders = [holder for noun in nouns if (holder := find_holder(alignment.evidence, noun)) is not None]
    same = next((one for one in holders if alignment.tie_names(said.name, one.name) not in NOT_SAME), None)
    if same is not None:
        return _compare_same(alignment, said, same)
    if holders:
        if _find_other_owner(alignment, said, holders[0].noun) is not None:
            return ()  # "the Peruvian president, Max Roe" says nothing of who is Chile's
        return (_describe(alignment, said, holders[0].name, _relate_to_other(alignment, said, holders[0])),)
    other = _find_other_owner(alignment, said, nouns[0]) or _find_nearer(alignment, said, nouns[0])
    return (_describe(alignment, said, other, Relation.MISSING),) if other is not None else ()


def _compare_same(alignment: Alignment, said: Identity, same: Holder) -> tuple[Compared, ...]:
    """Compare what the passage calls the same one: of another place, or only once."""
    owner = _find_other_owner(alignment, said, same.noun)
    if owner is not None:
        is_excluded = exclude_each_other(said.of, owner) if said.of is not None else False
        return (_describe(alignment, said, owner, Relation.CONFLICTS if is_excluded else Relation.MISSING),)
    # "Is the largest" beside "was the largest until another **overtook** it".
    ends = not _PASSES_ON.isdisjoint(alignment.evidence.lowers)
    if said.link is Link.IS and ends and (same.link is Link.WAS or _is_former(alignment.evidence, same.noun)):
        return (_describe(alignment, said, None, Relation.MISSING),)
    return ()


_FORMER = frozenset("former ex previous".split())


def _is_former(analysis: Analysis, noun: int) -> bool:
    return any(token.lower in _FORMER for token in analysis.tokens[max(0, noun - 3) : noun])


def _relate_to_other(alignment: Alignment, said: Identity, other: Holder) -> Relation:
    excluded = (
        exclude_each_other(said.name, other.name)
        and _is_at_once(alignment, said, other)
        and _is_in_one_place(alignment, said, other.noun)
    )
    return Relation.CONFLICTS if excluded else Relation.MISSING


# "Took over **from** Max Roe as governor", "**replaced** Max Roe as governor": the one who went.
_LEFT = _PREPOSITIONS | frozenset("replaced replaces replacing succeeded succeeds succeeding beat defeated beating".split())
_PERSONS = frozenset({NameKind.PERSON, NameKind.OTHER})


def _find_nearer(alignment: Alignment, said: Identity, noun: int) -> Name | None:
    """
    Return a name that the statement does not have and that stands nearer to the noun than the statement's name does.

    "Ada Poe drew the plans, but Max Roe was put in as **governor**"; None where the passage does not have the name itself.
    """
    evidence = alignment.evidence
    own = [name for name in evidence.names if alignment.tie_names(said.name, name) not in NOT_SAME]
    if not own:
        return None
    nearest = min(abs(name.first - noun) for name in own)
    others = [
        name
        for name in evidence.names
        if name.kind is said.name.kind or {name.kind, said.name.kind} <= _PERSONS
        if abs(name.first - noun) < nearest and not name.possessive
        if all(alignment.tie_names(one, name) in NOT_SAME for one in alignment.statement.names)
    ]
    for name in others:
        before = name.first - len(name.title) - 1
        if before < 0 or evidence.tokens[before].lower not in _LEFT or evidence.tokens[before].lower in {"by", "of"}:
            return name
    return None


# The titles that stand before names in short.
_SHORT_TITLES = {
    "gov": "governor",
    "sen": "senator",
    "pres": "president",
    "prof": "professor",
    "gen": "general",
    "capt": "captain",
    "supt": "superintendent",
    "rep": "representative",
}
_MOST_NOUNS = 8


def _find_nouns(alignment: Alignment, noun: int) -> list[int]:
    """Return where the passage has the noun, or a word for it; a title, which weighs nothing, has no partner."""
    statement, evidence = alignment.statement, alignment.evidence
    partner = alignment.partner(noun)
    word, root, groups = statement.tokens[noun].lower, statement.roots[noun], statement.groups[noun]
    return [
        at
        for at, token in enumerate(evidence.tokens)
        if at == partner
        or evidence.roots[at] == root
        or not groups.isdisjoint(evidence.groups[at])
        or _SHORT_TITLES.get(token.lower.strip(".")) == word
    ][:_MOST_NOUNS]


def _find_other_owner(alignment: Alignment, said: Identity, noun: int) -> Name | None:
    """Return whose the passage says the office is, where the statement says another's: "Peruvian president"."""
    owner = _find_owner(alignment.evidence, max(0, noun - 2), noun + 1)
    if said.of is None or owner is None or alignment.tie_names(said.of, owner) not in NOT_SAME:
        return None
    # "The Peruvian writer" and "the author of The Well" may be one.
    is_people = NameKind.NATIONALITY in {owner.kind, said.of.kind}
    return None if is_people and not exclude_each_other(said.of, owner) else owner


def _is_at_once(alignment: Alignment, said: Identity, other: Holder) -> bool:
    """
    Say whether the statement and the passage speak of one time.

    "Ada Poe **was** the governor" stands beside "the governor **is** Max Roe"; so it does where somebody took over.
    """
    if said.link is not other.link and not (said.link is Link.IS and other.link is Link.BESIDE):
        return False
    return _PASSES_ON.isdisjoint(alignment.statement.lowers) and _PASSES_ON.isdisjoint(alignment.evidence.lowers)


def _is_in_one_place(alignment: Alignment, said: Identity, noun: int) -> bool:
    """Say whether what stands behind the two nouns is the same: "the largest firm **in Peru**", "**in the world**"."""
    statement, evidence = alignment.statement, alignment.evidence
    place, other = _find_tail(statement, said.noun), _find_tail(evidence, noun)
    if place is None or other is None:
        return other is None and (place is None or bool(alignment.earned(place)))
    return statement.roots[place] == evidence.roots[other] or alignment.partner(place) == other


def _find_tail(analysis: Analysis, noun: int) -> int | None:
    """Return the word behind a noun's preposition: "the governor of the **bank**"."""
    at, tokens = noun + 1, analysis.tokens
    if at >= len(tokens) or tokens[at].lower not in _PREPOSITIONS:
        return None
    return next((place for place in range(at + 1, min(len(tokens), at + 5)) if analysis.weights[place]), None)


def _describe(alignment: Alignment, said: Identity, other: Name | None, relation: Relation) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    description = statement.span(said.first, said.noun + 1).of(statement.text.text)
    if other is None:
        message = f"the evidence does not say who is “{description}”"
    else:
        message = (
            f"the evidence says “{description}” of “{evidence.span(other.first, other.last).of(evidence.text.text)}”"
        )
    return Compared(
        kind=Kind.ROLE,
        relation=relation,
        statement=(min(said.name.first, said.first), max(said.name.last, said.noun + 1)),
        evidence=None if other is None else (other.first, other.last),
        detail="holder",
        sure=_SURE,
        message=message,
    )


# What a description opens with: "Lima, **the** old capital", "Lima, **Peru's** capital".
_OPENINGS = frozenset("the a an its his her their now then still also".split())


def find_holder(analysis: Analysis, noun: int) -> Holder | None:
    """
    Return whom a text calls by a noun: the name before it, with a comma, "is" or "as" between, or right behind it.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("The bank's governor, Max Roe, met the minister, Ada Poe.")
    >>> find_holder(read, 3).name.text, find_holder(read, 10).name.text
    ('Max Roe', 'Ada Poe')
    """
    return _find_behind(analysis, noun) or find_described(analysis, noun)


def _find_behind(analysis: Analysis, noun: int) -> Holder | None:
    """Read "the governor, **Ada Poe**", "Governor **Poe**", "Gov. **Poe**" and "the governor is **Ada Poe**"."""
    tokens = analysis.tokens
    if noun + 1 >= len(tokens):
        return None
    behind = tokens[noun + 1]
    link = _LINKS.get(behind.lower)
    at = noun + 2 if link is not None or behind.text in {",", "."} else noun + 1
    name = next((one for one in analysis.names if one.first == at), None)
    if name is None or name.possessive or (behind.text == "." and not name.title):
        return None
    return Holder(name=name, link=link or Link.BESIDE, noun=noun)


def find_described(analysis: Analysis, noun: int) -> Holder | None:
    """
    Return the name that a description hangs on, which ends with the noun and which "the" opens.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("Lima is the old capital of Peru.")
    >>> find_described(read, 4).name.text, find_described(read, 4).link.value
    ('Lima', 'is')
    """
    tokens = analysis.tokens
    for at in range(noun - 1, max(-1, noun - 1 - _LONGEST_DESCRIPTION), -1):
        token = tokens[at]
        link = Link.BESIDE if token.text == "," or token.lower == "as" else _LINKS.get(token.lower)
        if link is not None:
            # "Peru, Chile and the capital" is a list; "competes **with** Peru as the only producer" tells of another.
            opens = tokens[at + 1].lower in _OPENINGS or (at + 1 == noun and token.text != ",")
            name = _find_name_before(analysis, at) if opens else None
            before = tokens[name.first - 1].lower if name is not None and name.first else ""
            if name is None or (token.lower == "as" and before in _LEFT):
                return None
            if token.lower in _LINKS and (before == "and" or before in _PREPOSITIONS):
                return None  # "the road from Quito to Lima is the longest"
            return Holder(name=name, link=link, noun=noun)
        if token.kind is TokenKind.MARK and token.text not in {"-", "'"}:
            return None
    return None


def _find_name_before(analysis: Analysis, at: int) -> Name | None:
    """Return the name that ends before a comma or a verb, "who" aside: "Ada Poe, **who** was the governor"."""
    tokens = analysis.tokens
    if at and tokens[at - 1].lower in {"who", "which"}:
        at -= 1
        if at and tokens[at - 1].text == ",":
            at -= 1
    return next((name for name in analysis.names if name.last == at and not name.possessive), None)
