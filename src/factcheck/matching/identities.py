"""
Hold who or what a statement says somebody is against the passage: "Ada Poe is the governor of the bank".

An alignment enters, compared parts leave. A passage may have every word of it and give the office to another: "the
governor, Max Roe", or another office to the same one: "the minister, Ada Poe, met the governor". Offices pass on, so
that another holder at what may be another time is a gap and no conflict.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.facts.namewords import word_lists
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.holders import (
    ARTICLES,
    LEFT,
    LINKS,
    LONGEST_DESCRIPTION,
    PREPOSITIONS,
    Holder,
    Link,
    find_holder,
)
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED
from factcheck.text.tokens import TokenKind

# A description ends before these: "the governor **of** the bank", "the capital **since** 1920", "the firm **today**".
_DESCRIPTION_ENDS = PREPOSITIONS | frozenset(
    """
    who whom whose which that where when and but or while because though although if so not ever yet now then today once again
    still also there here is are was were has have had be been responsible able . , ; : ( )
    """.split()
)
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


@lru_cache(maxsize=TEXTS_REMEMBERED)
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
    at, tokens = _skip_apposition(analysis, name.last), analysis.tokens
    link = LINKS.get(tokens[at].lower) if at + 1 < len(tokens) else None
    if link is None:
        return None
    first = at + 1
    while first + 1 < len(tokens) and tokens[first].lower in _ADVERBS:
        first += 1
    at = first - 1
    first += tokens[first].lower in _UNIQUE
    last = _find_description_end(analysis, first)
    noun = last - 1
    if noun < first or tokens[noun].kind is not TokenKind.WORD or noun in analysis.named:
        return None
    bare = {token.lower for token in tokens[first:noun]}
    if first == at + 1 and (not bare.isdisjoint(ARTICLES) or tokens[noun].lower not in word_lists().titles):
        return None  # "Ada Poe is only a governor", "Ada Poe became famous"
    return Identity(name=name, link=link, first=first, noun=noun, of=_find_owner(analysis, first, last))


_ADVERBS = frozenset("now still also currently today".split())
# What says that there is but one: "the governor", "its governor".
_UNIQUE = frozenset("the its".split())
# "Ada Poe, **one of the founders of the bank**, is".
_APPOSITION_WITHIN = 12


def _skip_apposition(analysis: Analysis, at: int) -> int:
    """Return where the verb stands behind a name: past a noun ("the Poe **dam** is") or a clause between commas."""
    tokens = analysis.tokens
    if at + 2 < len(tokens) and tokens[at].text.islower() and tokens[at + 1].lower in LINKS:
        return at + 1
    if at < len(tokens) and tokens[at].text == ",":
        commas = (
            place for place in range(at + 1, min(len(tokens), at + _APPOSITION_WITHIN)) if tokens[place].text == ","
        )
        return next(commas, at - 1) + 1
    return at


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
        (at for at in range(last, min(len(tokens), last + _VERB_WITHIN)) if tokens[at].lower in LINKS), len(tokens)
    )
    if any(token.kind is TokenKind.MARK and token.text not in {"-", "'"} for token in tokens[last:at]):
        return None
    name = next((one for one in analysis.names if one.first - len(one.title) == at + 1 and not one.possessive), None)
    if name is None:
        return None
    link = LINKS[tokens[at].lower]
    return Identity(name=name, link=link, first=1, noun=noun, of=_find_owner(analysis, 1, last))


def _find_description_end(analysis: Analysis, first: int) -> int:
    tokens = analysis.tokens
    last = first
    while last < min(len(tokens), first + LONGEST_DESCRIPTION) and tokens[last].lower not in _DESCRIPTION_ENDS:
        last += 1
    # "The firm **supplying** ships", "the governor **appointed** in May": a participle behind the noun.
    behind = next((at for at in range(first + 1, last) if tokens[at].lower.endswith(("ed", "ing"))), last)
    if behind >= last - 1:
        return behind
    return behind if tokens[behind + 1].lower in ARTICLES or behind + 1 in analysis.named else last


def _find_owner(analysis: Analysis, first: int, last: int) -> Name | None:
    """Return the name in a description ("Peru's old capital", "the Peruvian capital") or right behind its "of"."""
    inside = [name for name in analysis.names if first <= name.first < last]
    if inside:
        return inside[0]
    tokens = analysis.tokens
    if last < len(tokens) and tokens[last].lower == "of":
        after = last + 2 if last + 1 < len(tokens) and tokens[last + 1].lower in ARTICLES else last + 1
        name = next((name for name in analysis.names if name.first == after), None)
        # "The president of a **Poe Company** subsidiary" is not the company's.
        heads = name is not None and name.last < len(tokens) and bool(analysis.weights[name.last])
        return None if heads else name
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
    same = next((one for one in holders if not set(said.name.full).isdisjoint(one.name.full)), None)
    same = same or next((one for one in holders if alignment.tie_names(said.name, one.name) not in NOT_SAME), None)
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
        are_known = said.of is not None and said.of.canonical is not None and owner.canonical is not None
        is_excluded = are_known and said.of is not None and exclude_each_other(said.of, owner)
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
    # A name whose kind is not known may be another name of the same, unless the passage has both.
    excluded = (
        (exclude_each_other(said.name, other.name) or _has_both(alignment, said))
        and _is_at_once(alignment, said, other)
        and _is_in_one_place(alignment, said, other.noun)
    )
    return Relation.CONFLICTS if excluded else Relation.MISSING


def _has_both(alignment: Alignment, said: Identity) -> bool:
    """Say whether the passage names the statement's one beside the other: "**Varda** is governed from its capital, Lesk"."""
    evidence = alignment.evidence
    return any(
        alignment.tie_names(said.name, name) not in NOT_SAME
        # "Mary Evans wrote it **as** George Eliot"
        and (not name.first or evidence.tokens[name.first - 1].lower != "as")
        for name in evidence.names
    )


def _find_nearer(alignment: Alignment, said: Identity, noun: int) -> Name | None:
    """
    Return a name that the statement does not have and that stands nearer to the noun than the statement's name does.

    "Ada Poe drew the plans, but Max Roe was put in as **governor**"; None where the passage does not have the name itself.
    """
    evidence = alignment.evidence
    own = [name for name in evidence.names if alignment.tie_names(said.name, name) not in NOT_SAME]
    if not own or any(name.first and evidence.tokens[name.first - 1].lower == "by" for name in own):
        return None  # "directed **by** Ada Poe"
    if min(name.first for name in own) <= 1 and _is_said_of_subject(analysis=evidence, noun=noun):
        return None
    nearest = min(abs(name.first - noun) for name in own)
    return next(
        (
            name
            for name in reversed(evidence.names)
            if 0 < noun - name.first < nearest
            and _could_hold(alignment, said, name)
            and _is_one_clause(evidence, name, noun)
        ),
        None,
    )


def _could_hold(alignment: Alignment, said: Identity, name: Name) -> bool:
    """Say whether a name of the passage could be who is the what: of one kind, no one of the statement's, and not gone."""
    if name.kind is not said.name.kind and not (said.name.kind is NameKind.OTHER and name.kind is NameKind.PERSON):
        return False
    before = name.first - len(name.title) - 1
    left = before >= 0 and alignment.evidence.tokens[before].lower in LEFT
    return (
        not name.possessive
        and not left
        and all(set(one.full).isdisjoint(name.full) for one in alignment.statement.names)
    )


def _is_one_clause(analysis: Analysis, name: Name, noun: int) -> bool:
    return not any(token.text in {".", ";", "(", ")"} for token in analysis.tokens[name.last : noun])


def _is_said_of_subject(analysis: Analysis, noun: int) -> bool:
    """Say whether a noun is said of the subject of its sentence: "Ada Poe, whom Max Roe met, **was the** governor"."""
    for at in range(noun - 1, max(-1, noun - 1 - LONGEST_DESCRIPTION), -1):
        token = analysis.tokens[at]
        if token.lower in LINKS or token.lower in {"as", "being", "becoming"}:
            return all(name.last != at for name in analysis.names)
        if token.kind is TokenKind.MARK and token.text not in {"-", "'"}:
            return False
    return False


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
    if alignment.tie_names(said.name, owner) not in NOT_SAME or _write_alike(said.of, owner):
        return None
    # "The son of Max Roe and **Ada Poe**": one of a list.
    listed = [name for name in alignment.evidence.names if name.first > noun and _is_listed(alignment.evidence, name)]
    if any(alignment.tie_names(said.of, name) not in NOT_SAME for name in listed):
        return None
    # "The Peruvian writer" and "the author of The Well" may be one.
    is_people = NameKind.NATIONALITY in {owner.kind, said.of.kind}
    return None if is_people and not exclude_each_other(said.of, owner) else owner


def _is_listed(analysis: Analysis, name: Name) -> bool:
    before = analysis.tokens[name.first - 1].lower if name.first else ""
    return before in {"and", "or", ",", "of"}


def _write_alike(one: Name, other: Name) -> bool:
    """Say whether one name holds the letters of the other: "Super League" and "the Peruvian SuperLeague"."""
    first, second = ["".join([char for char in name.text.lower() if char.isalnum()]) for name in (one, other)]
    return first in second or second in first


def _is_at_once(alignment: Alignment, said: Identity, other: Holder) -> bool:
    """
    Say whether the statement and the passage speak of one time.

    "Ada Poe **was** the governor" stands beside "the governor **is** Max Roe"; so it does where somebody took over.
    """
    if other.link is Link.DID:
        return True
    if said.link is Link.WAS and alignment.evidence.dates:
        return False  # "Roe from 1990 to 1995, and Poe from 1995 to 2000"
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
    if at >= len(tokens) or tokens[at].lower not in PREPOSITIONS:
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
