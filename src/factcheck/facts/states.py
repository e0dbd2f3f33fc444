"""
Find the small words that tell a state by themselves: "the show is **over**", "logging is **off** by default".

Tokens enter, places leave. Mostly such a word is grammar and says nothing: "it is **on** Monday", "based **on** a novel".
"""

from collections.abc import Sequence

from factcheck.text.tokens import Token, TokenKind

#: Words that may tell a state.
STATES = frozenset("on off over out up down".split())
# What stands right before a state.
_BEFORE = frozenset("is are was were be been 's 're not n't still already now remains remained stays stayed".split())
# What may follow one; an article, a name or a noun would make it a preposition.
_BEHIND = frozenset("by at for until during and but or when while unless if since before after again now yet".split())


#: The one of them that has an opposite, and joins a noun as often.
JOINING = "on"
# What follows a word that has a noun of its own: "**on the** road".
_DETERMINERS = frozenset("the a an this that these those his her its their our my your each every all some any".split())


def has_its_noun(tokens: Sequence[Token], index: int) -> bool:
    """
    Say whether "on" only joins a noun or a day: "**on** 6 April", "on the road"; not "it is on", and not "prices went up Monday".

    >>> from factcheck.text.tokens import tokenize
    >>> has_its_noun(tokenize("On 6 April it rained.").tokens, 0), has_its_noun(tokenize("The heating is on.").tokens, 3)
    (True, False)
    """
    if tokens[index].lower != JOINING:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is not None and (
        following.kind is TokenKind.NUMBER or following.lower in _DETERMINERS or following.text[0].isupper()
    )


def find_states(tokens: Sequence[Token]) -> list[int]:
    """
    Return the places of the words that tell a state, in order.

    >>> from factcheck.text.tokens import tokenize
    >>> find_states(tokenize("Logging is off by default, and the show is on Monday.").tokens)
    [2]
    """
    return [index for index, token in enumerate(tokens) if token.lower in STATES and is_state(tokens, index)]


def is_state(tokens: Sequence[Token], index: int) -> bool:
    """
    Say whether a word that may tell a state does so here: behind a form of "be", with no noun of its own.

    >>> from factcheck.text.tokens import tokenize
    >>> is_state(tokenize("It is not over.").tokens, 3), is_state(tokenize("It is over 30 m long.").tokens, 2)
    (True, False)
    """
    if not index or tokens[index - 1].lower not in _BEFORE:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return following is None or following.kind is TokenKind.MARK or following.lower in _BEHIND
