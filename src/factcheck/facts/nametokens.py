"""
Look at the tokens of a text as the search for names does: capitals, marks, matches of the table, titles of persons.

Tokens and the indices already claimed enter; the questions are the methods of :class:`NameTokens`.
"""

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet

import attrs

from factcheck.facts.geography import Entry, first_words, match_tokens
from factcheck.facts.namewords import WordLists, word_lists
from factcheck.text.tokens import Token, TokenKind

# Titles in a row, in tokens: "Deputy Prime Minister and …" is shorter; bounds the look-ahead on hostile text.
_LONGEST_TITLE = 8


@attrs.frozen
class NameTokens:
    """
    The tokens to search, those already claimed, and the word lists.

    >>> from factcheck.text.tokens import tokenize
    >>> NameTokens(tokenize("in Kazan").tokens, frozenset()).is_capital(1)
    True
    """

    tokens: Sequence[Token]
    taken: AbstractSet[int]
    lists: WordLists = attrs.field(factory=word_lists)
    _starts: Collection[str] = attrs.field(factory=first_words, init=False, repr=False, eq=False)
    _matches: dict[int, tuple[int, Entry] | None] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def match(self, index: int) -> tuple[int, Entry] | None:
        """Return the name of the table that begins at ``index``; each index is looked up once."""
        lower = self.tokens[index].lower
        # Most words begin no name of the table: a look at the first saves the call.
        if lower not in self._starts and "." not in lower:
            return None
        if index in self._matches:
            return self._matches[index]
        found = self._matches[index] = match_tokens(self.tokens, index)
        return found

    def is_capital(self, index: int) -> bool:
        """Say whether a capitalised, unclaimed word stands at ``index``."""
        if not 0 <= index < len(self.tokens):
            return False
        token = self.tokens[index]
        return token.text[0].isupper() and token.kind is TokenKind.WORD and index not in self.taken

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


def read_title(text: NameTokens, index: int) -> int:
    """
    Return where the titles that begin at ``index`` end; ``index`` itself where there are none.

    >>> from factcheck.text.tokens import tokenize
    >>> read_title(NameTokens(tokenize("Former Deputy Prime Minister Clegg").tokens, frozenset()), 1)
    4
    """
    if text.lower(index) not in text.lists.title_words:
        return index
    end = index
    while text.is_capital(end) and end - index < _LONGEST_TITLE:
        size = phrase_size(text, end) or (1 if text.lower(end) in text.lists.titles else 0)
        if not size:
            break
        end += size
    return end


def phrase_size(text: NameTokens, index: int) -> int:
    """
    Return how many tokens the title of several words at ``index`` takes; 0 where there is none.

    >>> from factcheck.text.tokens import tokenize
    >>> phrase_size(NameTokens(tokenize("Secretary of State Kerry").tokens, frozenset()), 0)
    3
    """
    first = text.lower(index)
    if first not in text.lists.title_words:
        return 0
    for phrase in text.lists.title_phrases.get(first, ()):
        if all(text.lower(index + at) == word for at, word in enumerate(phrase)):
            return len(phrase)
    return 0
