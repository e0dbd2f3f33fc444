"""
Say where "not" denies no deed but tells when it was done: "not released until 1958".

Tokens and a place enter, yes or no leaves.
"""

from collections.abc import Sequence

from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.text.tokens import Token

# What goes on until something: "did not **stay** until the end" denies it.
_LASTING = frozenset(
    """
    stay stayed staying last lasted lasting wait waited waiting remain remained live lived survive survived continue continued
    keep kept sit sat sleep slept
    """.split()
)
# What is forbidden is not told to be done: "**do** not open it until it has stopped".
_FORBIDDING = frozenset("do must should may can could shall might need".split())
#: What denies the deed behind it.
DENIALS = frozenset({"not", "n't", "never"})
#: Up to when.
LIMITS = frozenset({"until", "till"})
# From "not" to "until": "did not **open the last of its new halls** until 1958".
_LIMIT_WITHIN = 12
#: Where a clause ends.
STOPS = frozenset(". ; : ! ? but and".split())


def only_limits(tokens: Sequence[Token], index: int) -> bool:
    """
    Say whether a deed was done, though not before a time: "it was **not** released **until** 1958" tells that it was released.

    >>> from factcheck.text.tokens import tokenize
    >>> only_limits(tokenize("It was not released until 1958.").tokens, 2)
    True
    """
    if tokens[index].lower not in DENIALS or (index and tokens[index - 1].lower in _FORBIDDING):
        return False
    ahead = [token.lower for token in tokens[index + 1 : index + 1 + _LIMIT_WITHIN]]
    stop = next((at for at, word in enumerate(ahead) if word in STOPS), len(ahead))
    limit = next((at for at, word in enumerate(ahead[:stop]) if word in LIMITS), 0)
    # "It was not **until** 1958 that …" denies nothing either.
    has_deed = any(word not in FUNCTION_WORDS for word in ahead[:limit]) or any(word in LIMITS for word in ahead[:1])
    return has_deed and _LASTING.isdisjoint(ahead[:limit])


def is_done_then(tokens: Sequence[Token], index: int) -> bool:
    """
    Say whether the "until" at a place tells when a deed was done: "it was not released **until** 1958".

    >>> from factcheck.text.tokens import tokenize
    >>> is_done_then(tokenize("It was not released until May.").tokens, 4), is_done_then(tokenize("It ran until May.").tokens, 2)
    (True, False)
    """
    for at in range(index - 1, max(-1, index - 1 - _LIMIT_WITHIN), -1):
        if tokens[at].lower in STOPS:
            return False
        if tokens[at].lower in DENIALS:
            return only_limits(tokens, at)
    return False
