"""
Read phrases that deny: "**stayed away from** writing", "was **incapable of** writing"; and what only carries a denial to its deed: "not
**able to** write".

Tokens and the place of a word enter, where the phrase ends leaves. The phrases are a table beside this module.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

import attrs

from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.text.tokens import Token, TokenKind

_CARRIED = "[carried]"
# "Refused **ever** to", "able **even** to".
_BETWEEN = frozenset(
    "ever even again once all also completely entirely altogether simply very so perilously agonisingly agonizingly dangerously".split()
)
# A verb in its bare form is no word of grammar, "be" and its like apart.
_BARE = frozenset("be have do go come make take get give hold put set".split())


# Words in "-ing" that tell no deed: "was discussed **during** the war".
_NO_DEEDS = frozenset(
    """
    during thing something nothing anything everything king spring string ring wing morning evening following including
    according regarding concerning pending ceiling beijing sterling
    """.split()
)


@attrs.frozen
class Phrase:
    """
    What follows the first word of a phrase, and what must follow it: "deed", "any", "do" or "act".

    >>> Phrase(("away", "from"), "deed").follows
    'deed'
    """

    words: tuple[str, ...]
    follows: str


#: Phrases by the forms of their first words.
Phrases = Mapping[str, tuple[Phrase, ...]]


def opens_denying_phrase(lower: str) -> bool:
    """
    Say whether a phrase that denies may begin with a word.

    >>> opens_denying_phrase("stayed"), opens_denying_phrase("wrote")
    (True, False)
    """
    return lower in _load()[0]


def end_denying_phrase(tokens: Sequence[Token], index: int) -> int | None:
    """
    Return where a phrase ends that begins at a place and denies what is behind it; None without one.

    >>> from factcheck.text.tokens import tokenize
    >>> end_denying_phrase(tokenize("She stayed away from writing.").tokens, 1)
    4
    >>> end_denying_phrase(tokenize("She stayed away from May.").tokens, 2) is None
    True
    """
    return find_phrase_end(_load()[0], tokens, index)


def end_carrying_phrase(tokens: Sequence[Token], index: int) -> int | None:
    """
    Return where a phrase ends that carries a denial before it to the deed behind it; None without one.

    >>> from factcheck.text.tokens import tokenize
    >>> end_carrying_phrase(tokenize("She was not able to write.").tokens, 3)
    5
    """
    return find_phrase_end(_load()[1], tokens, index)


def find_phrase_end(phrases: Phrases, tokens: Sequence[Token], index: int) -> int | None:
    """
    Return where a phrase of a table ends that begins at a place; None without one.

    >>> from factcheck.text.tokens import tokenize
    >>> find_phrase_end(read_phrases("dream dreamt | of | deed"), tokenize("She dreamt of winning.").tokens, 1)
    3
    """
    found = phrases.get(tokens[index].lower) if index < len(tokens) else None
    if found is None:
        return None
    ends = (_match(phrase, tokens, index + 1) for phrase in found)
    return next((end for end in ends if end is not None), None)


def _match(phrase: Phrase, tokens: Sequence[Token], at: int) -> int | None:
    for word in phrase.words:
        if at < len(tokens) and tokens[at].lower in _BETWEEN and tokens[at].lower != word:
            at += 1
        if at >= len(tokens) or tokens[at].lower != word:
            return None
        at += 1
    return at if at < len(tokens) and _may_follow(tokens, at, phrase.follows) else None


def _may_follow(tokens: Sequence[Token], at: int, follows: str) -> bool:
    token = tokens[at]
    if follows == "deed":
        return token.lower.endswith("ing") and token.lower not in _NO_DEEDS
    if follows == "act":
        return is_bare_verb(token) and _opens_object(tokens, at)
    if token.kind is TokenKind.MARK:
        return token.text in {'"', "“"} and follows == "any"
    return is_bare_verb(token) if follows == "do" else True


def is_bare_verb(token: Token) -> bool:
    """
    Say whether the word behind "to" may be a verb: "to **write**", "to **be**"; not "to **the**", "to **Lima**".

    >>> from factcheck.text.tokens import tokenize
    >>> [is_bare_verb(token) for token in tokenize("write the").tokens]
    [True, False]
    """
    return token.text.islower() and token.text.isalpha() and (token.lower not in FUNCTION_WORDS or token.lower in _BARE)


_OPENS_OBJECT = frozenset(
    "the a an its his her their this that these those all any some it him them more up out back down off one two three".split()
)
_LINKS = frozenset("be have become join help".split())


def _opens_object(tokens: Sequence[Token], at: int) -> bool:
    """Say whether an object begins behind a verb: "calls to **close the** mill"; "calls to **police** in Lima" are calls."""
    if tokens[at].lower in _LINKS or at + 1 >= len(tokens):
        return tokens[at].lower in _LINKS
    following = tokens[at + 1]
    return following.lower in _OPENS_OBJECT or following.text[0].isupper() or following.kind is TokenKind.NUMBER


@cache
def _load() -> tuple[dict[str, tuple[Phrase, ...]], dict[str, tuple[Phrase, ...]]]:
    """Return the phrases that deny, and those that carry a denial, by the forms of their first words."""
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("denying_phrases.txt").read_text("utf-8")
    denying, _, carrying = text.partition(_CARRIED)
    return read_phrases(denying), read_phrases(carrying)


def read_phrases(text: str, follows: str = "") -> dict[str, tuple[Phrase, ...]]:
    """
    Return the phrases of a table's text; ``follows`` is what follows each of them, where no third column says so.

    >>> read_phrases("dream | of", "any")
    {'dream': (Phrase(words=('of',), follows='any'),)}
    """
    found: dict[str, tuple[Phrase, ...]] = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        forms, words, *last = (part.strip() for part in line.split("|"))
        phrase = Phrase(tuple(words.split()), follows or last[0])
        for form in forms.split():
            # The longest first: "fail in an attempt to" before "fail in".
            found[form] = tuple(sorted((*found.get(form, ()), phrase), key=lambda one: -len(one.words)))
    return found
