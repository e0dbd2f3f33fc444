"""
Find whom a text calls by a noun: "the governor, Ada Poe", "Ada Poe, who was governor", "founded by Ada Poe".

An analysis and the place of the noun enter, a :class:`Holder` leaves.
"""

from enum import Enum

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.names import Name, NameKind
from factcheck.text.tokens import TokenKind


class Link(Enum):
    """
    By what a description hangs on a name, and of when it speaks.

    >>> Link("was") is Link.WAS
    True
    """

    IS = "is"
    WAS = "was"
    BECAME = "became"
    #: "The governor, Ada Poe", "as the governor": of the time of the sentence.
    BESIDE = "beside"
    #: "Founded by Ada Poe": who did it once has done it at any time.
    DID = "did"


#: The verbs that hang a description on a name.
LINKS = {
    "is": Link.IS,
    "are": Link.IS,
    "remains": Link.IS,
    "was": Link.WAS,
    "were": Link.WAS,
    "remained": Link.WAS,
    "became": Link.BECAME,
    "becomes": Link.BECAME,
}
#: What opens a description.
ARTICLES = frozenset("the a an".split())
#: What ends one, and makes a name before it another part of the sentence.
PREPOSITIONS = frozenset(
    """
    of in at on for from to by with as than about above across after against along among around before behind below beside
    between beyond during inside into near outside over since through throughout under until upon within
    """.split()
)
#: More words than this are a clause.
LONGEST_DESCRIPTION = 7
#: "Took over **from** Max Roe as governor", "**replaced** Max Roe as governor": the one who went.
LEFT = PREPOSITIONS | frozenset(
    "replaced replaces replacing succeeded succeeds succeeding beat defeated beating".split()
)


@attrs.frozen(kw_only=True)
class Holder:
    """
    Whom a text calls by a noun, and how.

    >>> from factcheck.facts.analysis import analyse
    >>> find_holder(analyse("Ada Poe was the governor."), 4).link is Link.WAS
    True
    """

    name: Name
    link: Link
    noun: int


# "The governor is **her old friend** Max Roe".
_WORDS_BETWEEN = 4
# "Who **had once** founded it".
_VERB_GROUP = 3
# What a description opens with: "Lima, **the** old capital", "Lima, **Peru's** capital".
_OPENINGS = frozenset("the a an its his her their now then still also".split())


def find_holder(analysis: Analysis, noun: int) -> Holder | None:
    """
    Return whom a text calls by a noun: the name before it, with a comma, "is" or "as" between, or right behind it; None where
    it calls nobody so, or ``noun`` is behind its end.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("The bank's governor, Max Roe, met the minister, Ada Poe.")
    >>> find_holder(read, 3).name.text, find_holder(read, 10).name.text
    ('Max Roe', 'Ada Poe')
    """
    if noun >= len(analysis.tokens):
        return None
    if analysis.tokens[noun].lower.endswith("ed"):
        return _find_agent(analysis, noun)
    holder = _find_behind(analysis, noun) or _find_described(analysis, noun)
    # "The fifth-best scoring **Italian**" names a people.
    return None if holder is None or holder.name.kind is NameKind.NATIONALITY else holder


def _find_agent(analysis: Analysis, verb: int) -> Holder | None:
    """Read "founded by **Ada Poe**" and "**Ada Poe**, who had founded it"."""
    tokens = analysis.tokens
    if verb + 1 < len(tokens) and tokens[verb + 1].lower == "by":
        name = next((one for one in analysis.names if one.first - len(one.title) == verb + 2), None)
        return Holder(name=name, link=Link.DID, noun=verb) if name is not None and not name.possessive else None
    for at in range(verb - 1, max(-1, verb - 1 - _VERB_GROUP), -1):
        if tokens[at].lower == "who":
            name = _find_name_before(analysis, at + 1)
            return Holder(name=name, link=Link.DID, noun=verb) if name is not None else None
    return None


def _find_behind(analysis: Analysis, noun: int) -> Holder | None:
    """Read "the governor, **Ada Poe**", "Governor **Poe**", "Gov. **Poe**" and "the governor is **Ada Poe**"."""
    tokens = analysis.tokens
    if noun + 1 >= len(tokens):
        return None
    behind = tokens[noun + 1]
    link = LINKS.get(behind.lower)
    stands_alone = link is None and behind.text not in {",", "."}
    if stands_alone and _is_deed_of_name(analysis, noun):
        return None  # "Max Roe **heads** Acme" calls nobody a head
    at = noun + 1 if stands_alone else noun + 2
    reach = _WORDS_BETWEEN if link is not None else 0
    name = next((one for one in analysis.names if one.first - len(one.title) - reach <= at <= one.first), None)
    if name is None or any(
        token.text[:1].isupper() or not token.text.isalpha() for token in tokens[at : name.first - len(name.title)]
    ):
        return None
    if name.possessive or (behind.text == "." and not name.title):
        return None
    return Holder(name=name, link=link or Link.BESIDE, noun=noun)


def _is_deed_of_name(analysis: Analysis, at: int) -> bool:
    """Say whether a word is what the name before it does: "Max Roe **heads**"; not "the Acme **director**"."""
    lower = analysis.tokens[at].lower
    is_verb = (lower.endswith("s") and not lower.endswith("ss")) or has_deed_form(lower)
    return is_verb and any(one.last == at and not one.possessive for one in analysis.names)


def _find_described(analysis: Analysis, noun: int) -> Holder | None:
    """Read "**Ada Poe**, the old governor", "**Ada Poe** is the governor" and "**Ada Poe** as the governor"."""
    tokens = analysis.tokens
    for at in range(noun - 1, max(-1, noun - 1 - LONGEST_DESCRIPTION), -1):
        token = tokens[at]
        link = Link.BESIDE if token.text == "," or token.lower == "as" else LINKS.get(token.lower)
        if link is not None:
            # "Peru, Chile and the capital" is a list; "competes **with** Peru as the only producer" tells of another.
            opens = tokens[at + 1].lower in _OPENINGS or (at + 1 == noun and token.text != ",")
            name = _find_name_before(analysis, at) if opens else None
            before = tokens[name.first - 1].lower if name is not None and name.first else ""
            if name is None or (token.lower == "as" and before in LEFT):
                return None
            if before in {"a", "an"}:
                return None  # "she is a Peruvian who was the governor" names a quality
            # "The road **from** Quito to Lima is the longest", but "**after** Peru became the first".
            if token.lower in LINKS and (before == "and" or before in _PREPOSITIONS_BUT_CONJUNCTIONS):
                return None  # "the road from Quito to Lima is the longest"
            return Holder(name=name, link=link, noun=noun)
        if token.kind is TokenKind.MARK and token.text not in {"-", "'"}:
            return None
    return None


# "Peru **has** the largest port", "Peru, **home to** the largest port".
_HAS = frozenset("has have had boasts boasted possesses possessed".split())
# What stands for the one who has it: "China, the second-largest economy", has the second-largest economy.
_STANDS_FOR_OWNER = frozenset("economy market".split())


def find_possessor(analysis: Analysis, noun: int) -> Name | None:
    """
    Return who a text says has what a noun names, a name with "has", "with" or "home to" behind it; None where it says nothing so.

    >>> from factcheck.facts.analysis import analyse
    >>> find_possessor(analyse("Oslo met Lima, which has the largest port."), 8).text
    'Lima'
    >>> find_possessor(analyse("Oslo met China, the largest economy."), 6).text
    'China'
    """
    tokens = analysis.tokens
    if noun >= len(tokens):
        return None
    for at in range(noun - 1, max(-1, noun - 1 - LONGEST_DESCRIPTION), -1):
        lower = tokens[at].lower
        if lower in _HAS:
            return _find_name_before(analysis, at)
        if lower == "with" or (lower in {"to", "of"} and tokens[at - 1].lower == "home"):
            before = at - (lower != "with")
            return _find_name_before(analysis, before - (before > 0 and tokens[before - 1].text == ","))
        is_among = lower == "of" and tokens[at - 1].lower == "one"  # "has one of the largest ports"
        if tokens[at].text == "," or lower in LINKS or (lower in PREPOSITIONS and not is_among):
            break
    if tokens[noun].lower not in _STANDS_FOR_OWNER:
        return None
    holder = find_holder(analysis, noun)
    return holder.name if holder is not None else None


_CONJUNCTIONS = frozenset("after before since as until".split())
_PREPOSITIONS_BUT_CONJUNCTIONS = PREPOSITIONS - _CONJUNCTIONS


def _find_name_before(analysis: Analysis, at: int) -> Name | None:
    """Return the name that ends before a comma or a verb, "who" aside: "Ada Poe, **who** was the governor"."""
    tokens = analysis.tokens
    if at and tokens[at - 1].lower in {"who", "which"}:
        at -= 1
        if at and tokens[at - 1].text == ",":
            at -= 1
    ends = {name.last: name for name in analysis.names if not name.possessive}
    # "The Poe **dam**, the oldest of all"
    return ends.get(at) or (ends.get(at - 1) if at and tokens[at - 1].text.islower() else None)
