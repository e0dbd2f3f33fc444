"""
Hold who or what a statement says somebody is against the passage: "Ada Poe is the governor of the bank".

An alignment enters, compared parts leave. A passage may have every word of it and give the office to another: "the
governor, Max Roe", or another office to the same one: "the minister, Ada Poe, met the governor". Offices pass on, so
that another holder at what may be another time is a gap and no conflict.
"""

from enum import Enum

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
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
    """
    if not analysis.names or analysis.negations:
        return None
    name, tokens = analysis.names[0], analysis.tokens
    if name.first - len(name.title) > 1 or name.possessive or name.last + 2 >= len(tokens):
        return None
    at = name.last
    link = _LINKS.get(tokens[at].lower)
    if link is None or tokens[at + 1].lower != "the":
        return None
    last = _find_description_end(analysis, at + 2)
    noun = last - 1
    if noun < at + 2 or tokens[noun].kind is not TokenKind.WORD or noun in analysis.named:
        return None
    return Identity(name=name, link=link, first=at + 2, noun=noun, of=_find_owner(analysis, at + 2, last))


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
    if any(alignment.tie_names(said.name, holder.name) not in NOT_SAME for holder in holders):
        owner = _find_other_owner(alignment, said, nouns[0])
        return (_describe(alignment, said, owner, Relation.CONFLICTS),) if owner is not None else ()
    other = holders[0] if holders else None
    if other is None or _find_other_owner(alignment, said, other.noun) is not None:
        # "The Peruvian president, Max Roe" says nothing of who is Chile's; nor does "the Peruvian president spoke".
        owner = _find_other_owner(alignment, said, nouns[0]) if other is None else None
        return (_describe(alignment, said, owner, Relation.MISSING),) if owner is not None else ()
    excluded = (
        exclude_each_other(said.name, other.name)
        and _is_at_once(alignment, said, other)
        and _is_in_one_place(alignment, said, other.noun)
    )
    return (_describe(alignment, said, other.name, Relation.CONFLICTS if excluded else Relation.MISSING),)


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
    return owner if exclude_each_other(said.of, owner) else None


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
        statement=(said.name.first, said.noun + 1),
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
    ends = {name.last: name for name in analysis.names if not name.possessive}
    for at in range(noun - 1, max(-1, noun - 1 - _LONGEST_DESCRIPTION), -1):
        token = tokens[at]
        link = Link.BESIDE if token.text == "," or token.lower == "as" else _LINKS.get(token.lower)
        if link is not None:
            # "Peru, Chile and the capital" is a list; "competes **with** Peru as the only producer" tells of another.
            name = ends.get(at) if tokens[at + 1].lower in _OPENINGS else None
            if name is None or (token.lower == "as" and name.first and tokens[name.first - 1].lower in _PREPOSITIONS):
                return None
            return Holder(name=name, link=link, noun=noun)
        if token.kind is TokenKind.MARK and token.text not in {"-", "'"}:
            return None
    return None
