"""
Read near misses: who "**nearly** fell" did not fall.

Tokens and the place of a word enter, yes or no leaves.
"""

from collections.abc import Sequence

from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form
from factcheck.text.tokens import Token

_NEARLY = frozenset({"nearly", "almost"})
# "Nearly doubled" tells how much, and is mostly taken for it.
_DEGREES = frozenset(
    "doubled tripled trebled quadrupled quintupled halved hundred unprecedented unlimited unheard".split()
)
# "The hall **was** nearly filled", "is almost gone": how far a thing has come; who "nearly left" did not leave.
_STATES = frozenset(
    """
    covered filled emptied sold spent used gone done made exhausted unchanged surrounded deserted abandoned forgotten left
    """.split()
)
_BEING = frozenset("is are was were be been being".split())


def is_near_miss(tokens: Sequence[Token], index: int) -> bool:
    """
    Say whether a "nearly" tells that the deed behind it was not done.

    >>> from factcheck.text.tokens import tokenize
    >>> is_near_miss(tokenize("The wall nearly fell.").tokens, 2), is_near_miss(tokenize("Sales nearly doubled.").tokens, 1)
    (True, False)
    """
    if tokens[index].lower not in _NEARLY or index + 1 >= len(tokens):
        return False
    deed = tokens[index + 1]
    before = tokens[index - 1].lower if index else ""
    is_state = deed.lower in _DEGREES or (deed.lower in _STATES and before in _BEING)
    return (
        not is_state
        and before not in {"not", "n't"}
        and deed.text.islower()
        and has_deed_form(deed.lower)
        and deed.lower not in FUNCTION_WORDS
    )
