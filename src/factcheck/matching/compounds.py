"""
Pair a word with the two that it is written of elsewhere: "**lifelong**" beside "**life-long**", "**web site**" beside "**website**".

Two analyses and their pairs enter, pairs are added.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.matching.pairs import How, Pair
from factcheck.text.memory import TEXTS_REMEMBERED
from factcheck.text.tokens import TokenKind

# "To day", "in to": shorter words join by chance.
_SHORTEST = 6
# In a text made to be endless only the first words are joined.
_MOST_JOINED = 400

_NEVER_JOINED = FUNCTION_WORDS | frozenset("black white green red blue dark hot big high long".split())


def pair_compounds(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair what one text writes as one word and the other as two, with a hyphen between them or without.

    >>> from factcheck.facts.analysis import analyse
    >>> pairs: dict[int, Pair] = {}
    >>> pair_compounds(analyse("A life-long friend."), analyse("A lifelong friend."), pairs)
    >>> [(place, pair.evidence) for place, pair in pairs.items()]
    [(1, 1), (3, 1)]
    """
    open_places = [place for place, weight in enumerate(statement.weights) if weight and place not in pairs]
    if not open_places:
        return
    lowers = evidence.lowers
    if any(len(statement.tokens[place].lower) >= _SHORTEST for place in open_places):
        joined = {word: first for word, first, _ in _join(evidence)}
        for place in open_places:
            first = joined.get(statement.tokens[place].lower)
            if first is not None:
                pairs[place] = Pair(place, first, How.SPELLING)
    for word, first, last in _join(statement):
        if word in lowers and any(at not in pairs and statement.weights[at] for at in (first, last)):
            partner = next(at for at, token in enumerate(evidence.tokens) if token.lower == word)
            for at in (first, last):
                if at not in pairs:
                    pairs[at] = Pair(at, partner, How.SPELLING)


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _join(text: Analysis) -> tuple[tuple[str, int, int], ...]:
    """Return each two words that stand together as one, with their places; a hyphen may stand between."""
    tokens, word_kind = text.tokens, TokenKind.WORD
    found = []
    for first in range(min(len(tokens) - 1, _MOST_JOINED)):
        last = first + 1
        if tokens[last].text == "-" and last + 1 < len(tokens):
            last += 1
        if tokens[first].lower in _NEVER_JOINED and last == first + 1:
            continue  # a **green house** is no greenhouse, and who **may be** away is not "maybe"
        if tokens[first].kind is word_kind and tokens[last].kind is word_kind:
            word = tokens[first].lower + tokens[last].lower
            if len(word) >= _SHORTEST:
                found.append((word, first, last))
    return tuple(found)
