"""
Hold who or what a statement says somebody is against the passage: "Ada Poe is the governor of the bank".

An alignment enters, compared parts leave. A passage may have every word of it and give the office to another: "the
governor, Max Roe", or another office to the same one: "the minister, Ada Poe, met the governor".
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

_BEING = frozenset("is was are were became becomes remains remained".split())
_ARTICLES = frozenset("the a an".split())
# A description ends before these: "the governor **of** the bank", "the capital **since** 1920".
_DESCRIPTION_ENDS = frozenset(
    "of in at on for from to since until by with who which that where when and but or as than . , ; : ( ) -".split()
)
# More words than this are a clause.
_LONGEST_DESCRIPTION = 7
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
    first: int
    noun: int
    #: The name behind "of", or before "'s": whose governor, capital or president.
    of: Name | None


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
    if tokens[at].lower not in _BEING or tokens[at + 1].lower != "the":
        return None
    last = at + 2
    while last < min(len(tokens), at + 2 + _LONGEST_DESCRIPTION) and tokens[last].lower not in _DESCRIPTION_ENDS:
        last += 1
    noun = last - 1
    if noun < at + 2 or tokens[noun].kind is not TokenKind.WORD or noun in analysis.named:
        return None
    of = _find_owner(analysis, at + 2, last)
    return Identity(name=name, first=at + 2, noun=noun, of=of)


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
    at = _find_noun(alignment, said.noun)
    if at is None:
        return (_describe(alignment, said, None),)
    holder = find_holder(alignment.evidence, at)
    is_other = holder is not None and alignment.tie_names(said.name, holder) in NOT_SAME
    owner = _find_owner(alignment.evidence, max(0, at - 2), at + 1)
    if said.of is not None and owner is not None and alignment.tie_names(said.of, owner) in NOT_SAME:
        # "The Peruvian president, Max Roe" says nothing of who is Chile's; "Ada Poe, Peruvian president" does.
        return (_describe(alignment, said, owner),) if not is_other and exclude_each_other(said.of, owner) else ()
    if holder is not None and is_other and exclude_each_other(said.name, holder):
        return (_describe(alignment, said, holder),)
    return ()


def _find_noun(alignment: Alignment, noun: int) -> int | None:
    """Return where the passage has the noun, or a word for it; a title, which weighs nothing, has no partner."""
    partner = alignment.partner(noun)
    if partner is not None:
        return partner
    root = alignment.statement.roots[noun]
    return next((at for at, other in enumerate(alignment.evidence.roots) if other == root), None)


def _describe(alignment: Alignment, said: Identity, other: Name | None) -> Compared:
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
        relation=Relation.MISSING if other is None else Relation.CONFLICTS,
        statement=(said.name.first, said.noun + 1),
        evidence=None if other is None else (other.first, other.last),
        detail="holder",
        sure=_SURE,
        message=message,
    )


# Between a name and what it is called behind it: "Lima, **the old** capital", "Lima **is the** capital".
_BETWEEN = frozenset("the a an its his her their 's then now still also long".split())


def find_holder(analysis: Analysis, noun: int) -> Name | None:
    """
    Return the name that a text calls by a noun: before it, with a comma, "is" or "as" between, or right behind it.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("The bank's governor, Max Roe, met the minister, Ada Poe.")
    >>> find_holder(read, 3).text, find_holder(read, 10).text
    ('Max Roe', 'Ada Poe')
    """
    return _find_behind(analysis, noun) or _find_before(analysis, noun)


def _find_behind(analysis: Analysis, noun: int) -> Name | None:
    tokens = analysis.tokens
    at = noun + 1
    if at < len(tokens) and tokens[at].text == ",":
        at += 1
    name = next((one for one in analysis.names if one.first == at), None)
    return name if name is not None and not name.possessive else None


def _find_before(analysis: Analysis, noun: int) -> Name | None:
    """Return the name that a description hangs on: it ends with the noun, and an article or an adjective may open it."""
    tokens = analysis.tokens
    ends = {name.last: name for name in analysis.names if not name.possessive}
    for at in range(noun, max(-1, noun - 1 - _LONGEST_DESCRIPTION), -1):
        token = tokens[at]
        hangs = token.text == "," or token.lower in _BEING or token.lower == "as"
        if at != noun and hangs:
            # "Peru, Chile and the capital" is a list.
            opens = tokens[at + 1].lower in _BETWEEN or tokens[at + 1].lower in _ARTICLES
            return ends.get(at) if opens else None
        if at != noun and (token.kind is TokenKind.MARK and token.text not in {"-", "'"}):
            return None
    return None
