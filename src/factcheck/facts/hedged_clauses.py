"""
Read what takes back the sureness of a whole clause from its edge: "**Apparently,** it sank", "it sank, **or so it seems**".

Tokens and the place of a word enter, the clause leaves.
"""

from collections.abc import Sequence

from factcheck.text.tokens import Token

#: Adverbs by which a writer does not vouch for a thing.
HEDGING_ADVERBS = frozenset(
    """
    perhaps maybe possibly probably reportedly allegedly supposedly apparently purportedly presumably seemingly ostensibly
    conceivably arguably hypothetically theoretically potentially reputedly rumouredly
    """.split()
)
_ENDS = frozenset(". ; : ! ?".split())
# What may stand behind the comma at the end of a clause.
_CLOSING = tuple(
    tuple(phrase.split())
    for phrase in (
        "it seems",
        "it appears",
        "it is said",
        "it is believed",
        "it is thought",
        "it is claimed",
        "it is alleged",
        "or so it seems",
        "or so it seemed",
        "or so it is said",
        "or so the story goes",
        "so the story goes",
        "the story goes",
        "the legend goes",
        "legend has it",
        "rumour has it",
        "rumor has it",
        "tradition has it",
        "if the rumours are true",
        "if the rumors are true",
        "if reports are true",
    )
)
_OPENINGS = frozenset(phrase[0] for phrase in _CLOSING)
_CLAUSE_WITHIN = 30


def opens_hedge(lower: str) -> bool:
    """
    Say whether a hedge at a clause's end may begin with a word.

    >>> opens_hedge("allegedly"), opens_hedge("sank")
    (True, False)
    """
    return lower in HEDGING_ADVERBS or lower in _OPENINGS


def find_clause_before(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """
    Return the clause that a hedge at its end takes out of fact; None where no such hedge begins at a place.

    >>> from factcheck.text.tokens import tokenize
    >>> find_clause_before(tokenize("The ship sank, it seems.").tokens, 4)
    (0, 3)
    >>> find_clause_before(tokenize("The ship, it seems, sank.").tokens, 3) is None
    True
    """
    if index < 2 or tokens[index - 1].text != ",":
        return None
    lower = tokens[index].lower
    if lower not in HEDGING_ADVERBS and lower not in _OPENINGS:
        return None
    phrases = _CLOSING if lower in _OPENINGS else ((lower,),)
    for phrase in phrases:
        end = index + len(phrase)
        if tuple(token.lower for token in tokens[index:end]) == phrase and _closes(tokens, end):
            start = next(
                (at + 1 for at in range(index - 2, max(-1, index - _CLAUSE_WITHIN), -1) if tokens[at].text in _ENDS),
                max(0, index - _CLAUSE_WITHIN),
            )
            return start, index - 1
    return None


def _closes(tokens: Sequence[Token], end: int) -> bool:
    return end >= len(tokens) or tokens[end].text in _ENDS


def opens_clause(tokens: Sequence[Token], index: int) -> bool:
    """
    Say whether a word stands before the comma that opens a clause: "**Apparently**, it sank".

    >>> from factcheck.text.tokens import tokenize
    >>> opens_clause(tokenize("Apparently, it sank.").tokens, 0), opens_clause(tokenize("It sank, apparently.").tokens, 3)
    (True, False)
    """
    opens = index == 0 or tokens[index - 1].text in _ENDS or tokens[index - 1].lower in {"most", "very", "quite"}
    return opens and index + 1 < len(tokens) and tokens[index + 1].text == ","
