"""
Read near misses: who "**nearly** fell" did not fall.

Tokens and the place of a word enter, yes or no leaves.
"""

from collections.abc import Sequence

from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form
from factcheck.text.tokens import Token

_NEARLY = frozenset({"nearly", "almost"})
# "Nearly doubled" tells how much, "nearly finished" how far, "nearly based" nothing: that they are all but true is what they say.
_DEGREES = frozenset(
    """
    doubled tripled trebled quadrupled quintupled halved hundred covered filled emptied sold spent used gone done made
    exhausted unchanged unlimited unprecedented unanimous unheard surrounded identical deserted abandoned forgotten left
    """.split()
)


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
    denied = index > 0 and tokens[index - 1].lower in {"not", "n't"}
    return (
        not denied
        and deed.text.islower()
        and has_deed_form(deed.lower)
        and deed.lower not in _DEGREES
        and deed.lower not in FUNCTION_WORDS
    )
