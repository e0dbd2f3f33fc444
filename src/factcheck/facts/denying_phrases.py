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
_BETWEEN = frozenset("ever even again once all also completely entirely altogether simply".split())
# A verb in its bare form is no word of grammar, "be" and its like apart.
_BARE = frozenset("be have do go come make take get give hold put set".split())


@attrs.frozen
class _Phrase:
    words: tuple[str, ...]
    #: What may follow: "deed", "any" or "do".
    follows: str


def end_denying_phrase(tokens: Sequence[Token], index: int) -> int | None:
    """
    Return where a phrase ends that begins at a place and denies what is behind it; None without one.

    >>> from factcheck.text.tokens import tokenize
    >>> end_denying_phrase(tokenize("She stayed away from writing.").tokens, 1)
    4
    >>> end_denying_phrase(tokenize("She stayed away from May.").tokens, 2) is None
    True
    """
    return _find_end(_load()[0], tokens, index)


def end_carrying_phrase(tokens: Sequence[Token], index: int) -> int | None:
    """
    Return where a phrase ends that carries a denial before it to the deed behind it; None without one.

    >>> from factcheck.text.tokens import tokenize
    >>> end_carrying_phrase(tokenize("She was not able to write.").tokens, 3)
    5
    """
    return _find_end(_load()[1], tokens, index)


def _find_end(phrases: Mapping[str, tuple[_Phrase, ...]], tokens: Sequence[Token], index: int) -> int | None:
    if index >= len(tokens):
        return None
    ends = (_match(phrase, tokens, index + 1) for phrase in phrases.get(tokens[index].lower, ()))
    return next((end for end in ends if end is not None), None)


def _match(phrase: _Phrase, tokens: Sequence[Token], at: int) -> int | None:
    for word in phrase.words:
        if at < len(tokens) and tokens[at].lower in _BETWEEN:
            at += 1
        if at >= len(tokens) or tokens[at].lower != word:
            return None
        at += 1
    return at if at < len(tokens) and _may_follow(tokens, at, phrase.follows) else None


def _may_follow(tokens: Sequence[Token], at: int, follows: str) -> bool:
    token = tokens[at]
    if follows == "deed":
        return token.lower.endswith("ing")
    if token.kind is TokenKind.MARK:
        return token.text in {'"', "“"} and follows == "any"
    if follows == "do":
        return token.lower.isalpha() and (token.lower not in FUNCTION_WORDS or token.lower in _BARE)
    return True


@cache
def _load() -> tuple[dict[str, tuple[_Phrase, ...]], dict[str, tuple[_Phrase, ...]]]:
    """Return the phrases that deny, and those that carry a denial, by the forms of their first words."""
    text = resources.files("factcheck.facts").joinpath("tables").joinpath("denying_phrases.txt").read_text("utf-8")
    denying, _, carrying = text.partition(_CARRIED)
    return _read(denying), _read(carrying)


def _read(text: str) -> dict[str, tuple[_Phrase, ...]]:
    found: dict[str, tuple[_Phrase, ...]] = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        forms, words, follows = (part.strip() for part in line.split("|"))
        phrase = _Phrase(tuple(words.split()), follows)
        for form in forms.split():
            # The longest first: "fail in an attempt to" before "fail in".
            found[form] = tuple(sorted((*found.get(form, ()), phrase), key=lambda one: -len(one.words)))
    return found
