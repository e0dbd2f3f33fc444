"""
Read the words that turn something down: "**denied** having sold it", "**rejected** a proposal to sell it", "**lifted** the ban".

Tokens and the place of such a word enter, where what it denies begins leaves, or None where it denies nothing.
"""

from collections.abc import Sequence

from factcheck.text.tokens import Token

Tokens = Sequence[Token]


def _at(tokens: Tokens, index: int) -> str:
    return tokens[index].lower if index < len(tokens) else ""


# "Denied a report that it had sold the mill" denies the sale, not the report.
_REPORTS = frozenset(
    "report reports claim claims allegation allegations suggestion suggestions rumour rumours rumor rumors accusation accusations".split()
)
_REPORTED_WITHIN = 9
# "Rejected **a newspaper's claim**".
_OBJECT_WITHIN = 4


def read_deny(tokens: Tokens, index: int) -> int | None:
    """
    Read "denied **selling** it" and "denied a report that it was **sold**".

    >>> from factcheck.text.tokens import tokenize
    >>> read_deny(tokenize("They denied selling it.").tokens, 1)
    2
    """
    that = find_reported(tokens, index)
    return that if that is not None else index + 1


def find_reported(tokens: Tokens, index: int) -> int | None:
    """
    Return where what a report says begins, which a word takes for its object: "denied **reports that** it had sold it".

    >>> from factcheck.text.tokens import tokenize
    >>> find_reported(tokenize("They denied reports that it was sold.").tokens, 1)
    4
    """
    ahead = tokens[index + 1 : index + 1 + _REPORTED_WITHIN]
    if not any(token.lower in _REPORTS for token in ahead[:_OBJECT_WITHIN]):
        return None
    return next((index + 2 + at for at, token in enumerate(ahead) if token.lower == "that"), None)


_PROPOSED = frozenset(
    """
    chance chances opportunity invitation invitations proposal proposals plan plans bid bids motion request call calls offer offers
    idea attempt attempts
    """.split()
)
# An article and adjectives may stand between: "rejected the latest such proposal".
_PROPOSED_WITHIN = 4


_IN_FORCE = frozenset(
    "support ban bans restriction restrictions embargo sanctions curfew blockade prohibition moratorium".split()
)


def read_taken_back(tokens: Tokens, index: int) -> int | None:
    """
    Read "drops **support** for it" and "lifted the **ban**": what was in force is no more.

    >>> from factcheck.text.tokens import tokenize
    >>> read_taken_back(tokenize("They lifted the ban.").tokens, 1)
    3
    """
    at = index + 2 if _at(tokens, index + 1) in {"the", "its", "a", "all"} else index + 1
    return at if _at(tokens, at) in _IN_FORCE else None


_TURNED_AWAY = frozenset("reject rejects rejected".split())


def read_rejected(tokens: Tokens, index: int) -> int | None:
    """
    Read "rejected a proposal to **sell** it", "rejected **selling** it" and "a claim that it was **sold**": what was turned down was not
    done, is not so.

    >>> from factcheck.text.tokens import tokenize
    >>> read_rejected(tokenize("They rejected a proposal to sell it.").tokens, 1)
    5
    """
    if tokens[index].lower in _TURNED_AWAY and _at(tokens, index + 1).endswith("ing"):
        return index + 1
    reported = find_reported(tokens, index)
    if reported is not None:
        return reported
    taken_back = read_taken_back(tokens, index)
    if taken_back is not None:
        return taken_back
    for at in range(index + 1, min(len(tokens) - 1, index + 1 + _PROPOSED_WITHIN)):
        if tokens[at].lower not in _PROPOSED:
            continue
        if tokens[at + 1].lower == "to" or (tokens[at + 1].lower == "of" and _at(tokens, at + 2).endswith("ing")):
            return at + 2
    return None


def read_given_up(tokens: Tokens, index: int) -> int | None:
    """
    Read "**gave up** the idea of scrapping it", "given up plans to"; who gave up smoking did smoke.

    >>> from factcheck.text.tokens import tokenize
    >>> read_given_up(tokenize("They gave up plans to sell it.").tokens, 1)
    5
    """
    return read_rejected(tokens, index + 1) if _at(tokens, index + 1) == "up" else None


def read_turned_down(tokens: Tokens, index: int) -> int | None:
    """
    Read "**turned down** the chance to play"; "turned to the west" is no denial.

    >>> from factcheck.text.tokens import tokenize
    >>> read_turned_down(tokenize("They turned down the chance to play.").tokens, 1)
    6
    """
    return read_rejected(tokens, index) if _at(tokens, index + 1) == "down" else None
