"""
Say what a name names, as far as the table and its shape tell.

The tokens of a name enter, its :class:`NameKind` and its words leave.
"""

from enum import StrEnum

from factcheck.facts.geography import Entry, Role
from factcheck.facts.nametokens import NameTokens
from factcheck.text.tokens import TokenKind

# "J.R.R." of "J.R.R. Tolkien".
_LONGEST_INITIALS = 6


# A person's name has none of these.
_JOINTS = frozenset(["of", "&", "and"])


class NameKind(StrEnum):
    """
    What a name names, as far as tables and shape tell.

    >>> NameKind("place") is NameKind.PLACE
    True
    """

    PLACE = "place"
    PERSON = "person"
    ORGANISATION = "organisation"
    #: An adjective or a people: Chinese, Russians.
    NATIONALITY = "nationality"
    #: Holds a number, or is an event of the table: COVID-19, Boeing 747, World War II.
    IDENTIFIER = "identifier"
    OTHER = "other"


def classify_entry(entry: Entry) -> NameKind:
    """
    Say what an entry of the table names.

    >>> from factcheck.facts.geography import look_up
    >>> classify_entry(look_up("Chinese")), classify_entry(look_up("NATO"))
    (<NameKind.NATIONALITY: 'nationality'>, <NameKind.ORGANISATION: 'organisation'>)
    """
    if entry.role is Role.PEOPLE:
        return NameKind.NATIONALITY
    return _GROUPS.get(entry.id.partition(":")[0], NameKind.PLACE)


_GROUPS = {
    "people": NameKind.NATIONALITY,
    "organisation": NameKind.ORGANISATION,
    "event": NameKind.IDENTIFIER,
}


def classify(text: NameTokens, first: int, last: int, title: tuple[str, ...]) -> NameKind:
    """
    Say what the name in the tokens ``[first, last)`` names by its shape; ``title`` is that of a person before it.

    >>> from factcheck.text.tokens import tokenize
    >>> text = NameTokens(tokenize("Apollo 11 and Angela Merkel").tokens, frozenset())
    >>> classify(text, 0, 2, ()), classify(text, 3, 5, ())
    (<NameKind.IDENTIFIER: 'identifier'>, <NameKind.PERSON: 'person'>)
    """
    tokens = text.tokens[first:last]
    kinds = [token.kind for token in tokens]
    if TokenKind.NUMBER in kinds or TokenKind.IDENTIFIER in kinds:
        return NameKind.IDENTIFIER
    word = TokenKind.WORD
    words = [token.lower for token in tokens if token.kind is word]
    lists = text.lists
    if not words or not lists.events.isdisjoint(words):
        return NameKind.OTHER
    if words[-1] in lists.organisation or words[0] in lists.organisation_first:
        return NameKind.ORGANISATION
    person = bool(title) or words[-1] in ("jr.", "sr.") or _is_full_name(text, first, last)
    if len(words) > 1 and (words[-1] in lists.place or words[0] in lists.place_first):
        # "George Roy Hill" and "Victoria Park" look alike.
        return NameKind.OTHER if person else NameKind.PLACE
    return NameKind.PERSON if person else NameKind.OTHER


def _is_full_name(text: NameTokens, first: int, last: int) -> bool:
    """Say whether a given name or initials open the tokens, and the rest looks like a surname."""
    if last - first < 2 or not _JOINTS.isdisjoint([token.lower for token in text.tokens[first:last]]):
        return False
    opening = text.tokens[first]
    if opening.lower in text.lists.given:
        return True
    initial = len(opening.text) == 1 and text.is_mark(first + 1, ".")
    dotted = "." in opening.text and len(opening.text) <= _LONGEST_INITIALS
    return (initial or dotted) and text.tokens[last - 1].stem not in text.lists.common


def read_words(text: NameTokens, first: int, last: int) -> tuple[str, ...]:
    """
    Return the lower-case words of a name without marks, articles and "of"; all words where nothing else is left.

    >>> from factcheck.text.tokens import tokenize
    >>> read_words(NameTokens(tokenize("the Bank of China").tokens, frozenset()), 0, 4)
    ('bank', 'china')
    """
    mark, ignored = TokenKind.MARK, text.lists.ignored
    words = [
        token.lower.replace(".", "")
        for token in text.tokens[first:last]
        if token.kind is not mark and token.lower != "'s"
    ]
    return tuple([word for word in words if word not in ignored]) or tuple(words)
