"""
Read adjectives that take the noun behind them out of fact: "is the **alleged** thief", "a **planned** sale".

Tokens and the place of a word enter, the place of the noun leaves.
"""

from collections.abc import Sequence

from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.facts.unreal_phrases import is_event
from factcheck.text.tokens import Token

# "Is the **alleged** thief", "as his **would-be** successor": whoever is told of may be none.
_OF_ANYONE = frozenset(
    """
    alleged presumed supposed putative reputed rumoured rumored purported ostensible apparent assumed reported likely probable
    potential prospective future incoming budding trainee wannabe self-proclaimed self-styled self-described so-called would-be
    """.split()
)
# "The **planned** sale": of a deed alone, for a planned town is a town.
_OF_EVENTS = frozenset(
    """
    planned proposed intended projected expected anticipated hoped-for scheduled potential prospective rumoured rumored suspected
    threatened future upcoming forthcoming imminent impending attempted promised envisaged contemplated mooted hypothetical
    tentative probable likely imagined feared looming pending requested possible alleged supposed purported reported
    """.split()
)
_UNREAL = _OF_ANYONE | _OF_EVENTS
_HYPHENED = frozenset(word.partition("-")[0] for word in _UNREAL if "-" in word)
# "The alleged victim was taken home" is about a victim all the same: told to be one is who "**is** the alleged victim".
_TOLD_TO_BE = frozenset("is was were are be been as became".split())
_TOLD_WITHIN = 2


def opens_unreal_noun(lower: str) -> bool:
    """
    Say whether an adjective that takes its noun out of fact may begin with a word.

    >>> opens_unreal_noun("alleged"), opens_unreal_noun("old")
    (True, False)
    """
    return lower in _UNREAL or lower in _HYPHENED


def find_unreal_noun(tokens: Sequence[Token], index: int) -> int | None:
    """
    Return the noun that an adjective before it takes out of fact; None where there is none.

    >>> from factcheck.text.tokens import tokenize
    >>> find_unreal_noun(tokenize("Poe is the alleged thief.").tokens, 3)
    4
    >>> find_unreal_noun(tokenize("It is a planned town.").tokens, 3) is None
    True
    """
    lower, noun = tokens[index].lower, index + 1
    if lower in _HYPHENED and _at(tokens, index + 1) == "-":
        lower, noun = f"{lower}-{_at(tokens, index + 2)}", index + 3
    if lower not in _UNREAL or not _at(tokens, noun).isalpha() or tokens[noun].lower in FUNCTION_WORDS:
        return None
    after = _at(tokens, noun + 1)
    if after.isalpha() and after not in FUNCTION_WORDS:
        return None  # "an upcoming **coloring book**" is a book
    before = [token.lower for token in tokens[max(0, index - _TOLD_WITHIN) : index]]
    if lower in _OF_ANYONE and before[-1:] != ["not"] and not _TOLD_TO_BE.isdisjoint(before[:1]):
        return noun
    return noun if lower in _OF_EVENTS and is_event(tokens[noun].lower) and before[-1:] not in _BEFORE_DEEDS else None


# "Was proposed following it".
_BEFORE_DEEDS = [["is"], ["are"], ["was"], ["were"]]


def _at(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].lower if index < len(tokens) else ""
