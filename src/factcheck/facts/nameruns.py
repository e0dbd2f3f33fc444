"""
Find where a run of capitalised words ends: which connectors, hyphens, initials and numbers go on with a name.

Tokens and the index of a capitalised one enter, the end of the run leaves. It is the inner part of
:func:`factcheck.facts.names.find_names`.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import attrs

from factcheck.facts.geography import Role, look_up_prefix, match_tokens
from factcheck.facts.namewords import WordLists, word_lists
from factcheck.text.tokens import Token, TokenKind

# A run of more tokens is a list or a heading, no name.
_LONGEST_RUN = 24
# How far "Treaty of Peace, Friendship and …" may look for its "and".
_LONGEST_LIST = 8
_ROMAN = frozenset(
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"]
)
# After these an "I" is the pronoun: "Putin and I have".
_AFTER_PRONOUN = frozenset(
    ["am", "have", "had", "'m", "'ve", "'d", "'ll", "think", "do", "did", "saw", "would", "will"]
)
# Of the heads, what is followed by "for", "on" or "in" inside a name.
_HEAD_CONNECTORS = frozenset(["of", "for", "on", "in", "against", "to"])
# Years stand beside names without being part of them: "Rio 2016" may be either, so it is no identifier.
_YEARS = range(1500, 2101)


@attrs.frozen
class Tokens:
    """The tokens to search, those already claimed, and the word lists."""

    tokens: Sequence[Token]
    taken: AbstractSet[int]
    lists: WordLists = attrs.field(factory=word_lists)

    def is_capital(self, index: int) -> bool:
        """Say whether a capitalised, unclaimed word stands at ``index``."""
        if not 0 <= index < len(self.tokens) or index in self.taken:
            return False
        token = self.tokens[index]
        return token.kind is TokenKind.WORD and token.text[0].isupper()

    def is_mark(self, index: int, mark: str) -> bool:
        """Say whether ``mark`` stands at ``index``, right after the token before it."""
        if not 0 < index < len(self.tokens) or self.tokens[index].text != mark:
            return False
        return self.tokens[index].start == self.tokens[index - 1].end

    def joined(self, index: int) -> bool:
        """Say whether no blank parts token ``index`` from the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def lower(self, index: int) -> str:
        """Return the folded word at ``index``, or an empty string past the end."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""


def read_title(text: Tokens, index: int) -> int:
    """
    Return where the titles that begin at ``index`` end; ``index`` itself where there are none.

    >>> from factcheck.text.tokens import tokenize
    >>> read_title(Tokens(tokenize("Former Deputy Prime Minister Clegg").tokens, frozenset()), 1)
    4
    """
    end = index
    while text.is_capital(end):
        size = _phrase_size(text, end) or (1 if text.lower(end) in text.lists.titles else 0)
        if not size:
            break
        end += size
    return end


def _phrase_size(text: Tokens, index: int) -> int:
    """Return how many tokens a title of several words takes: "Secretary of State" takes three."""
    for size in (3, 2):
        if tuple(text.lower(at) for at in range(index, index + size)) in text.lists.title_phrases:
            return size
    return 0


def find_run_end(text: Tokens, start: int) -> int:
    """
    Return where the run of capitalised words that begins at ``start`` ends.

    >>> from factcheck.text.tokens import tokenize
    >>> find_run_end(Tokens(tokenize("Bank of China and Gazprom").tokens, frozenset()), 0)
    3
    """
    end = start + 1
    if text.tokens[start].kind is TokenKind.IDENTIFIER:
        return end
    while end - start < _LONGEST_RUN:
        longer = _extend(text, start, end)
        if longer == end:
            break
        end = longer
        # A number completes a name: nothing goes on after "Boeing 747" but another capital.
    return end


def _extend(text: Tokens, start: int, end: int) -> int:
    """Return the end after one more word of the name, or ``end`` itself."""
    if end >= len(text.tokens) or end in text.taken:
        return end
    token = text.tokens[end]
    if token.kind is TokenKind.WORD:
        if token.text[0].isupper():
            return _extend_capital(text, start, end)
        return _extend_connector(text, start, end)
    if token.kind is TokenKind.MARK:
        return _extend_mark(text, start, end)
    return _extend_number(text, start, end)


def _extend_capital(text: Tokens, start: int, end: int) -> int:
    lower = text.lower(end)
    if lower == "i":
        return end if text.lower(end + 1) in _AFTER_PRONOUN else end + 1
    if lower in text.lists.months:
        return end + 1 if _keeps_month(text, end) else end
    if _begins_title(text, start, end):
        return end
    return end + 1


def _keeps_month(text: Tokens, end: int) -> bool:
    """Tell "Theresa May", "Black Friday" from "Putin Monday"."""
    if text.lower(end) == "may":
        follows = end + 1 < len(text.tokens) and text.tokens[end + 1].kind is TokenKind.NUMBER
        return not follows
    return text.tokens[end - 1].stem in text.lists.common


def _begins_title(text: Tokens, start: int, end: int) -> bool:
    """Say whether a title at ``end`` opens the name of a person: "Chinese President Xi", "Microsoft CEO Nadella"."""
    lower = text.lower(end)
    phrase = _phrase_size(text, end)
    if not phrase and lower not in text.lists.titles:
        return False
    after = read_title(text, end)
    if not text.is_capital(after):
        # "US Secretary of State" without a name: the title is no part of the country's.
        return _is_known(text, start, end) and text.lower(end) not in text.lists.dual_titles
    return bool(phrase) or lower in text.lists.inner_titles or _is_known(text, start, end)


def _is_known(text: Tokens, start: int, end: int) -> bool:
    """Say whether the tokens are exactly a name of the table."""
    match = match_tokens(text.tokens, start)
    return match is not None and match[0] == end


def _extend_connector(text: Tokens, start: int, end: int) -> int:
    lower = text.lower(end)
    if lower == "'s":
        joins = text.lower(end - 1) in text.lists.possessors and text.is_capital(end + 1)
        return end + 2 if joins else end
    if lower in text.lists.joining:
        after = end + 1 if text.lower(end + 1) not in text.lists.joining else end + 2
        return after + 1 if text.is_capital(after) else end
    if lower == "and":
        return _extend_list(text, start, end)
    if lower == "the":
        # "Ivan the Terrible": an epithet is a common word; "gave Obama the Nobel Prize" is not one name.
        epithet = text.is_capital(end + 1) and text.tokens[end + 1].stem in text.lists.common
        return end + 2 if epithet and text.lower(end + 1) not in text.lists.heads else end
    if lower in _HEAD_CONNECTORS:
        return _extend_of(text, start, end)
    return end


def _extend_of(text: Tokens, start: int, end: int) -> int:
    """Go on over "of" in "Bank of China" and "Gulf of Mexico", not in "Putin of Russia" or "Minister for Europe"."""
    after = end + 2 if text.lower(end + 1) in ("the", "all") else end + 1
    if not text.is_capital(after):
        return end
    head = text.lower(start) in text.lists.heads
    if text.lower(end) != "of":
        # "on", "in", "to" join only right after the head's own words: "Treaty on Conventional Forces in Europe".
        return after + 1 if head and text.lower(end) != "to" else end
    if text.lower(start) in text.lists.titles and not head:
        return end
    match = match_tokens(text.tokens, after)
    if match and not head and text.lower(end - 1) not in text.lists.heads:
        return end
    return match[0] if match else after + 1


def _extend_list(text: Tokens, start: int, end: int) -> int:
    """Go on over "and" in "Ministry of Industry and Trade"; "China and Russia" are two names."""
    if not text.is_capital(end + 1) or text.lower(start) not in text.lists.and_heads:
        return end
    inside = {text.lower(at) for at in range(start + 1, end)}
    next_head = text.lower(end + 1) in text.lists.heads or text.lower(end + 1) in text.lists.and_heads
    if not inside & {"of", "on", "for"} or next_head or match_tokens(text.tokens, end + 1):
        return end
    return end + 2


def _extend_mark(text: Tokens, start: int, end: int) -> int:
    mark = text.tokens[end].text
    if mark == "-" and text.joined(end) and text.joined(end + 1):
        return _extend_hyphen(text, start, end)
    if mark == "." and text.joined(end) and len(text.tokens[end - 1].text) == 1:
        # An initial: "J. K. Rowling", "George W. Bush".
        return end + 2 if text.is_capital(end + 1) else end
    if mark == "&" and text.is_capital(end + 1):
        return end + 2
    if mark == ",":
        if text.lower(end + 1) in ("jr.", "sr.", "inc.", "ltd.") and text.is_capital(end + 1):
            return end + 2
        return _extend_comma(text, start, end)
    return end


def _extend_comma(text: Tokens, start: int, end: int) -> int:
    """Go on over a comma in "Treaty of Peace, Friendship and Cooperation": a list that "and" ends."""
    if text.lower(start) not in text.lists.and_heads or not text.is_capital(end + 1):
        return end
    if not any(text.lower(at) in ("of", "on", "for") for at in range(start + 1, end)):
        return end
    for at in range(end + 1, min(end + _LONGEST_LIST, len(text.tokens))):
        if match_tokens(text.tokens, at):
            return end
        if text.lower(at) == "and":
            return end + 2 if text.is_capital(at + 1) and _extend_list(text, start, at) > at else end
        if not (text.is_capital(at) or text.tokens[at].text in (",", "-", "&")):
            return end
    return end


def _extend_hyphen(text: Tokens, start: int, end: int) -> int:
    """Go on in "Jean-Claude" and "COVID-19", not in "China-Russia", "Sino-Russian" or "Moscow-based"."""
    after = end + 1
    if after >= len(text.tokens) or after in text.taken:
        return end
    token = text.tokens[after]
    if token.kind is TokenKind.NUMBER or token.kind is TokenKind.IDENTIFIER:
        known = _is_known(text, start, end)
        counts = text.is_mark(after + 1, "-") or text.lower(after + 1) in text.lists.units
        return end if known or counts or _is_month(text, end - 1) else after + 1
    if not text.is_capital(after) or (_is_known(text, start, end) and not _is_known(text, start, after + 1)):
        return end
    if look_up_prefix(text.lower(end - 1)) and match_tokens(text.tokens, after):
        return end
    match = match_tokens(text.tokens, after)
    return end if match and match[1].role is Role.PEOPLE else after + 1


def _is_month(text: Tokens, index: int) -> bool:
    return text.lower(index) in text.lists.months


def _extend_number(text: Tokens, start: int, end: int) -> int:
    """Go on over the number of "Boeing 747" and "Apollo 11", not over that of "In June 25" or "Xi 28 percent"."""
    token = text.tokens[end]
    if token.kind is TokenKind.IDENTIFIER:
        return end + 1 if token.text[0].isupper() else end
    last = text.lower(end - 1)
    if not token.text.isdecimal() or len(token.text) > 4 or last in text.lists.months:
        return end
    if (
        text.joined(end)
        or text.is_mark(end + 1, "-")
        or text.is_mark(end + 1, "%")
        or text.lower(end + 1) in ("%", ":")
    ):
        return end
    if (
        text.lower(end + 1) in text.lists.units
        or text.lower(end + 1) in text.lists.months
        or (text.joined(end + 1) and text.tokens[end + 1].kind is TokenKind.WORD)
    ):
        return end
    if last in text.lists.numbered:
        return end + 1
    return end + 1 if _completes(text, start, end) else end


def _completes(text: Tokens, start: int, end: int) -> bool:
    """Say whether a number may belong to a name that is not known to take one: "Toy Story 3 was", "Maroon 5"."""
    if int(text.tokens[end].text) in _YEARS or _is_known(text, start, end) or text.lower(start) in text.lists.given:
        return False
    following = text.tokens[end + 1] if end + 1 < len(text.tokens) else None
    if following is None or following.kind is not TokenKind.WORD:
        # "Arsenal 3, Chelsea 1" and "Story 3 (film)": only a bracket or the end goes with a title.
        return following is not None and following.text in ("(", '"')
    # "Trump 11 days ago": what is counted follows as a plural; after a title comes a verb or a preposition.
    return following.lower in text.lists.starters or following.lower.endswith("ed")


ROMAN_NUMERALS = _ROMAN
