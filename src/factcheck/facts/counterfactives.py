"""
Read what says of a report that it is false: "it was **wrongly reported** that it closed", "the **myth** that it closed", "**falsely accused
of** closing it".

Tokens and a place enter; where such words begin, or where what they deny begins, leaves.
"""

from collections.abc import Sequence

from factcheck.facts.lexicon import has_deed_form
from factcheck.text.tokens import Token

Tokens = Sequence[Token]

_FALSELY = frozenset("falsely wrongly erroneously mistakenly incorrectly untruthfully wrongfully inaccurately".split())
_SAYING = frozenset(
    """
    report reports reported reporting say says said saying state states stated stating claim claims claimed claiming announce
    announces announced write writes wrote written tell tells told believe believes believed believing think thinks thought
    thinking assume assumes assumed assuming suppose supposes supposed allege alleges alleged alleging assert asserts asserted
    suggest suggests suggested conclude concludes concluded imply implies implied boast boasts boasted rumoured rumored presume
    presumes presumed maintain maintains maintained hold holds held declare declares declared
    """.split()
)
_CHARGED = frozenset(
    "accused credited charged blamed convicted suspected accuse accuses accusing credit credits".split()
)
_SAYING_OR_CHARGED = _SAYING | _CHARGED
_LYING = frozenset("lied pretend pretends pretended pretending".split())
_FALSE_NOUNS = frozenset(
    "myth myths lie falsehood fallacy misconception misconceptions delusion illusion untruth hoax fiction".split()
)
_BEING = frozenset("is are was were has have had".split())
_FALSE = frozenset(
    "false untrue mistaken erroneous bogus incorrect fabricated unfounded baseless discredited debunked".split()
)
_REPORTS = frozenset(
    """
    claim claims report reports rumour rumours rumor rumors idea notion allegation allegations suggestion suggestions belief
    assertion assertions story stories theory theories impression assumption view myth legend lie accusation accusations
    """.split()
)
_DISPROVING = frozenset(
    """
    disprove disproves disproved disproven disproving debunk debunks debunked debunking explode exploded demolish demolished dispel
    dispels dispelled discredit discredited bust busted refute refutes refuted invent invents invented fabricate fabricated retract
    retracted
    """.split()
)
_ARTICLES = frozenset("a an the this that".split())
# What stands right before "that", word for word.
_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "wrong to say",
        "wrong to think",
        "wrong to believe",
        "wrong to claim",
        "incorrect to say",
        "mistake to think",
        "mistake to believe",
        "mistake to say",
        "mistaken in believing",
        "mistaken in thinking",
        "mistaken to think",
        "mistaken to believe",
        "wrong in thinking",
        "wrong in believing",
        "tricked into believing",
        "fooled into believing",
        "fooled into thinking",
        "misled into believing",
        "misled into thinking",
        "duped into believing",
        "deceived into believing",
        "deluded into believing",
        "hoax saying",
        "hoax claiming",
        "far from true",
        "far from the truth",
        "pure invention",
        "pure fiction",
        "pure fantasy",
        "is impossible",
        "was impossible",
        "it is disproved",
        "it was disproved",
        "been disproved",
        "been debunked",
        "been refuted",
        "proved untrue",
        "proved false",
        "proven false",
        "proved wrong",
        "out to be false",
        "out to be untrue",
        "proved it false",
        "it to be untrue",
        "it to be false",
    )
)
_AFFIRMING = tuple(
    tuple(phrase.split())
    for phrase in (
        "there is no doubt",
        "there was no doubt",
        "there is no question",
        "there is no denying",
        "there can be no doubt",
        "beyond doubt",
        "beyond dispute",
        "beyond question",
        "no secret",
        "no coincidence",
        "not a coincidence",
        "no myth",
        "not in dispute",
        "not in doubt",
        "nobody doubts",
        "nobody denies",
        "no one doubts",
        "no one denies",
        "not know",
        "not realise",
        "not realize",
        "not notice",
    )
)
_NOT = frozenset("no not n't never hardly neither".split())
# "Repeated the **long debunked popular** claim that".
_ADJECTIVES_WITHIN = 3


def find_false_report(tokens: Tokens, that: int) -> int | None:
    """
    Return where the words begin that call false what stands behind a "that"; None where none do.

    >>> from factcheck.text.tokens import tokenize
    >>> find_false_report(tokenize("It was wrongly reported that it closed.").tokens, 4)
    2
    >>> find_false_report(tokenize("It was reported that it closed.").tokens, 3) is None
    True
    """
    first = _find_first(tokens, that)
    return None if first is None or (first and tokens[first - 1].lower in _NOT) else first


def find_affirmed(tokens: Tokens, that: int) -> int | None:
    """
    Return where the words begin that vouch for what stands behind a "that"; None where none do.

    >>> from factcheck.text.tokens import tokenize
    >>> find_affirmed(tokenize("There is no doubt that it closed.").tokens, 4)
    0
    """
    return _find_phrase(tokens, that, _AFFIRMING)


def _find_phrase(tokens: Tokens, end: int, phrases: tuple[tuple[str, ...], ...]) -> int | None:
    for phrase in phrases:
        first = end - len(phrase)
        if first >= 0 and all(token.lower == word for token, word in zip(tokens[first:end], phrase, strict=True)):
            return first
    return None


def _find_first(tokens: Tokens, that: int) -> int | None:
    if not that:
        return None
    before = that - 1
    while before > 0 and tokens[before].text == ",":
        before -= 1
    lower, earlier = tokens[before].lower, tokens[before - 1].lower if before else ""
    if lower in _FALSELY:
        # "Believed, **wrongly**, that", "claimed **falsely** that".
        verb = before - 1 - (earlier == ",")
        return verb if verb >= 0 and tokens[verb].lower in _SAYING else None
    if lower in _SAYING and earlier in _FALSELY:
        return before - 1
    if lower in _LYING:
        return before
    phrase = _find_phrase(tokens, that, _PHRASES)
    if phrase is not None:
        return phrase
    if lower in _FALSE_NOUNS:
        follows = tokens[that + 1].lower if that + 1 < len(tokens) else ""
        if (
            has_deed_form(follows)
            or follows in _BEING
            or (follows.endswith("s") and not tokens[that + 1].text[0].isupper())
        ):
            return None  # "a work of **fiction that** tells of a war"
        return before - 1 if earlier in _FALSE else before
    return _find_rejected(tokens, before) if lower in _REPORTS else None


def _find_rejected(tokens: Tokens, noun: int) -> int | None:
    """Read "**no truth in the** claim that", "the **false** rumour that", "**disproved the** theory that", "**made up the** story that"."""
    at = noun - 1
    for _ in range(_ADJECTIVES_WITHIN):
        if at < 0:
            return None
        lower, earlier = tokens[at].lower, tokens[at - 1].lower if at else ""
        if lower in _FALSE or lower in _DISPROVING:
            return at
        if lower in {"in", "to"} and earlier == "truth" and at > 1 and tokens[at - 2].lower == "no":
            return at - 2
        if lower == "up" and earlier in {"made", "make", "makes", "making"}:
            return at - 1
        if lower not in _ARTICLES and not lower.endswith(("al", "ar", "ing", "ed", "ish", "an")):
            return None
        at -= 1
    return None


def read_falsely(tokens: Tokens, index: int) -> int | None:
    """
    Read "was **wrongly** said to have **left**", "**falsely** accused of **stealing**", "boasted **falsely** of having **won**".

    >>> from factcheck.text.tokens import tokenize
    >>> read_falsely(tokenize("He was wrongly said to have left.").tokens, 2)
    5
    >>> read_falsely(tokenize("He wrongly left.").tokens, 1) is None
    True
    """
    if tokens[index].lower not in _FALSELY:
        return None
    before = tokens[index - 1].lower if index else ""
    at = index + 1 if before in _SAYING_OR_CHARGED else index + 2
    if at == index + 2 and (index + 1 >= len(tokens) or tokens[index + 1].lower not in _SAYING_OR_CHARGED):
        return None
    if at + 1 >= len(tokens):
        return None
    word, following = tokens[at].lower, tokens[at + 1].lower
    if word == "to" and following in {"have", "be"}:
        return at + 1
    is_deed = following.endswith("ing") and following != "nothing"
    return at + 1 if word in {"of", "with", "for", "about"} and is_deed else None
