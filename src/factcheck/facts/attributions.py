"""
Find who says what: the reporting frames of a sentence and the words that stand inside them.

Tokens enter, :class:`Attribution` records leave. What is reported runs from the reporting verb to the end of the
sentence, except where the writer takes over in a clause of background ("since the tide is twice as high", ", which is
Europe's oldest"): that is the source's own word.
"""

import attrs

from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.text.tokens import Token, TokenKind

_VERBS = frozenset(
    """
    say says said tell tells told claim claims claimed allege alleges alleged argue argues argued conclude concludes
    concluded believe believes believed think thinks thought suggest suggests suggested warn warns warned predict predicts
    predicted insist insists insisted contend contends contended assert asserts asserted maintain maintains maintained
    speculate speculated suspect suspects suspected assume assumes assumed suppose supposes supposed fear fears feared
    reckon reckons reckoned estimate estimates estimated deny denies denied write wrote
    """.split()
)
# "In the prosecutor's **view**, it leaked".
_VIEWS = frozenset("view views opinion opinions judgment judgement estimation words".split())
# "In **the chief prosecutor's** view".
_VIEWED_WITHIN = 6
#: What may report: a text without one of these words tells all in its own name.
REPORTING = _VERBS | _VIEWS | {"according"}
#: What opens a clause in the writer's own voice, inside a sentence about what others say.
_BACKGROUND = frozenset("since because although though whereas which who".split())
# After these the word is a noun: "the claim", "twice the estimate".
_DETERMINERS = frozenset("the a an this that its his her their no any some first".split())
_ENDS = frozenset(". ! ? ;".split())
_LOOK_BACK = 10
# Each is read to both ends of its sentence; a text made to be endless has no more that matter.
_MOST_READ = 100


@attrs.frozen(kw_only=True)
class Attribution:
    """
    A reporting frame: the verb, the speaker's tokens, and the tokens of what is reported, all half-open.

    >>> Attribution(verb=2, speaker=(0, 2), content=(4, 8)).speaker
    (0, 2)
    """

    verb: int
    speaker: tuple[int, int]
    content: tuple[int, int]


def find_attributions(tokens: tuple[Token, ...]) -> tuple[Attribution, ...]:
    """
    Find the reporting frames of a text, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("The mayor said that the bridge is safe.").tokens
    >>> [frame] = find_attributions(tokens)
    >>> [token.text for token in tokens[slice(*frame.content)]]
    ['the', 'bridge', 'is', 'safe']
    """
    found = []
    for index in [index for index, token in enumerate(tokens) if token.lower in REPORTING][:_MOST_READ]:
        frame = _read_frame(tokens, index, tokens[index].lower)
        if frame is not None:
            found.append(frame)
    return tuple(found)


def _read_frame(tokens: tuple[Token, ...], index: int, lower: str) -> Attribution | None:
    if lower == "according" and index + 1 < len(tokens) and tokens[index + 1].lower == "to":
        return _read_according(tokens, index)
    if lower in _VIEWS:
        return _read_view(tokens, index)
    if lower not in _VERBS or (index > 0 and tokens[index - 1].lower in _DETERMINERS):
        return None
    start = _sentence_start(tokens, index)
    end = _content_end(tokens, index + 1)
    that = next((at for at in range(index + 1, min(end, index + _LOOK_BACK * 2)) if tokens[at].lower == "that"), None)
    begin = that + 1 if that is not None else index + 1
    if index + 1 >= end or _is_trailing(tokens, index) or _is_inverted(tokens, index):
        # "The bridge is safe, the mayor said."
        comma = next((at for at in range(index, start, -1) if tokens[at].text in {",", '"'}), None)
        if comma is None:
            return None
        speaker = (comma + 1, index) if comma + 1 < index else (index + 1, end)
        return Attribution(verb=index, speaker=speaker, content=(start, comma))
    if that is None and not _opens_clause(tokens, begin, end):
        return None
    return Attribution(verb=index, speaker=(max(start, index - _LOOK_BACK), index), content=(begin, end))


def _read_according(tokens: tuple[Token, ...], index: int) -> Attribution:
    start = _sentence_start(tokens, index)
    end = _content_end(tokens, index)
    if index == start:
        comma = next((at for at in range(index, end) if tokens[at].text == ","), end)
        return Attribution(verb=index, speaker=(index + 2, comma), content=(comma, end))
    return Attribution(verb=index, speaker=(index + 2, end), content=(start, index))


def _read_view(tokens: tuple[Token, ...], index: int) -> Attribution | None:
    """Read "in the prosecutor's **view**, it leaked" and "in the **view** of the prosecutor, it leaked"."""
    start, end = _sentence_start(tokens, index), _content_end(tokens, index)
    if tokens[start].lower != "in" or index - start > _VIEWED_WITHIN:
        return None
    comma = next((at for at in range(index, end) if tokens[at].text == ","), None)
    # "In **view of** the rain" gives a reason, "in full view of the guests" a place.
    of = index + 1 < end and tokens[index + 1].lower == "of" and tokens[index - 1].lower == "the"
    if comma is None or not (of or tokens[index - 1].lower in _WHOSE):
        return None
    return Attribution(verb=index, speaker=(index + 2, comma) if of else (start + 1, index), content=(comma + 1, end))


_WHOSE = frozenset({"'s", "'", "his", "her", "their", "my", "our"})


def _sentence_start(tokens: tuple[Token, ...], index: int) -> int:
    while index > 0 and tokens[index - 1].text not in _ENDS:
        index -= 1
    return index


def _content_end(tokens: tuple[Token, ...], start: int) -> int:
    for index in range(start, len(tokens)):
        if tokens[index].text in _ENDS:
            return index
        if tokens[index].lower in _BACKGROUND and index > start and tokens[index - 1].text == ",":
            return index - 1
    return len(tokens)


def _is_trailing(tokens: tuple[Token, ...], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].text in {".", '"'} and index > 0


def _is_inverted(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether the verb follows what was said: “The bridge is safe,” said the mayor."""
    return index > 1 and tokens[index - 1].text in {'"', ","} and tokens[index - 2].text in {'"', ","}


def _opens_clause(tokens: tuple[Token, ...], begin: int, end: int) -> bool:
    """Say whether a clause without "that" follows: it needs a content word and a later verb-like word."""
    words = [token for token in tokens[begin:end] if token.kind is TokenKind.WORD]
    has_content = any(token.lower not in FUNCTION_WORDS for token in words)
    return has_content and any(token.lower in _FINITE or token.lower.endswith("ed") for token in words)


_FINITE = frozenset("is are was were has have had will would can could did does do".split())
