"""
Say whether a capital opens a name: a sentence's first word, a title, an article and a month may only look like one.

Tokens and the index of a capitalised word enter; how many tokens to skip leaves. It is the first part of
:func:`factcheck.facts.names.find_names`.
"""

from collections.abc import Set as AbstractSet

from factcheck.facts.nameruns import find_run_end
from factcheck.facts.nametokens import NameTokens, read_title

# Sentences begin with these forms more often than names end so: "Building", "Relations", "Reportedly".
_COMMON_ENDINGS = (
    "ing",
    "ly",
    "tion",
    "tions",
    "ness",
    "ment",
    "ments",
    "ities",
    "ed",
    "isms",
    "ists",
    "ous",
    "ive",
    "ful",
    "less",
    "able",
    "ical",
    "ional",
    "ateral",
)
# Shorter words with such an ending are as often names: "Ming", "Fred".
_COMMON_LENGTH = 6
_NO_OPENINGS = frozenset(["the", "a", "an", "i"])
# Before a hyphen: "Pro-Russian".
_PREFIXES = frozenset(["pro", "anti", "non", "ex", "post", "pre", "neo", "trans", "inter", "mid", "pan", "un"])
# Before a title that stands for its bearer: "the President", "his Minister".
_DETERMINERS = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "our", "this", "that", "then", "every", "as", "of"]
)


def skip_opening(text: NameTokens, index: int, *, starts: bool) -> int:
    """
    Return 1 for a word that begins no name, else 0; ``starts`` says that a sentence begins here.

    "The", "However" at the start, "Monday", the pronoun "I".

    >>> from factcheck.text.tokens import tokenize
    >>> text = NameTokens(tokenize("However Putin").tokens, frozenset())
    >>> skip_opening(text, 0, starts=True), skip_opening(text, 1, starts=False)
    (1, 0)
    """
    lower = text.lower(index)
    if lower in _NO_OPENINGS or (lower in _PREFIXES and text.is_mark(index + 1, "-")):
        return 1
    follows = text.is_capital(index + 1)
    if lower in text.lists.months:
        return 0 if follows and text.lower(index + 1) not in text.lists.months else 1
    if lower in text.lists.starters:
        return 1 if not follows or (starts and not _opens_work(text, index)) else 0
    return 0


def _opens_work(text: NameTokens, index: int) -> bool:
    """Tell the title of "No Way Out is" from a name after a starter, "No President": a common word goes on."""
    following = text.tokens[index + 1]
    lists = text.lists
    if text.lower(index) not in lists.openers or following.stem not in lists.common:
        return False
    return not any(following.lower in words for words in (lists.months, lists.titles, lists.heads))


def skip_titles(text: NameTokens, index: int) -> int:
    """
    Return where the name after the titles begins, or where the titles end if no name follows.

    >>> from factcheck.text.tokens import tokenize
    >>> skip_titles(NameTokens(tokenize("President Xi").tokens, frozenset()), 0)
    1
    """
    begin = read_title(text, index)
    if begin == index or not text.is_capital(begin):
        if begin != index + 1 or text.lower(index) not in text.lists.dual_titles:
            return begin
        # "Lord of the Rings", "King's College": a dual title may begin a name without any after it, and "Prince" be one.
        return index if find_run_end(text, index) > begin or text.lower(index - 1) not in _DETERMINERS else begin
    dual = begin == index + 1 and text.lower(index) in text.lists.dual_titles
    following = text.tokens[begin]
    if dual and (following.stem in text.lists.common or text.match(begin)):
        return index
    return begin


def is_name_alone(text: NameTokens, index: int, elsewhere: AbstractSet[str]) -> bool:
    """
    Say whether a single capitalised word at the start of a sentence is a name.

    ``elsewhere`` are the words that are capitalised inside sentences.

    >>> from factcheck.text.tokens import tokenize
    >>> text = NameTokens(tokenize("Gazprom sells. Prices rise.").tokens, frozenset())
    >>> is_name_alone(text, 0, set()), is_name_alone(text, 3, set())
    (True, False)
    """
    token = text.tokens[index]
    lower = token.lower
    if len(token.text) > 1 and token.text.isupper():
        return True
    if lower in elsewhere or lower in text.lists.given or lower in text.lists.numbered:
        return True
    if token.stem in text.lists.common or lower in text.lists.titles or len(token.text) == 1:
        return False
    return len(lower) < _COMMON_LENGTH or not lower.endswith(_COMMON_ENDINGS)
