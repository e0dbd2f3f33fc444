"""
Find quoted speech: what stands between quotation marks.

Tokens enter, :class:`Quotation` records leave. Fewer than three words in quotation marks are a title, a nickname or
scare quotes, not a quotation.
"""

import attrs

from factcheck.text.tokens import Token, TokenKind

# Shorter ones are names of works and scare quotes: “the ‘Iron Lady’ resigned” quotes nobody.
_FEWEST_WORDS = 3

#: The mark of a quotation; folding has made it of all others.
QUOTE = '"'


@attrs.frozen
class Quotation:
    """
    The tokens ``[first, last)`` between two quotation marks.

    >>> Quotation(first=4, last=9).last
    9
    """

    first: int
    last: int


def find_quotations(tokens: tuple[Token, ...]) -> tuple[Quotation, ...]:
    """
    Find the quotations of a text, in order; a mark without its partner opens none.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize('She called it “a plain and simple mistake”.').tokens
    >>> [quotation] = find_quotations(tokens)
    >>> " ".join(token.text for token in tokens[quotation.first:quotation.last])
    'a plain and simple mistake'
    """
    found = []
    opened: int | None = None
    for index, token in enumerate(tokens):
        if token.text != QUOTE:
            continue
        if opened is None:
            opened = index + 1
            continue
        words = sum(token.kind is not TokenKind.MARK for token in tokens[opened:index])
        if words >= _FEWEST_WORDS:
            found.append(Quotation(opened, index))
        opened = None
    return tuple(found)
