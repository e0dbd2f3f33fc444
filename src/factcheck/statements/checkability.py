"""
Decide whether a sentence asserts anything that can be checked. A sentence enters; a reason not to check it leaves, or None.

When in doubt a sentence is a statement: to check what asserts nothing costs a needless "not enough evidence", to leave
out what asserts something hides a mistake.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from factcheck.model import BlockKind
from factcheck.text.folding import fold
from factcheck.text.verbs import has_finite_verb

_BY_KIND = {
    BlockKind.HEADING: "a heading",
    BlockKind.CAPTION: "a caption",
    BlockKind.CODE: "code",
}
_QUOTED = re.compile(r'"[^"]*"?')
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
# Closing marks and reference marks after the last stop: `so?" [2]`.
_TAIL = re.compile(r"(?:[\s\"')\]]|\[\w{1,3}\])+\Z")

_REPORTING = re.compile(
    r"""(?ix)\b(?: sa(?:y|ys|id) | t(?:ell|ells|old) | ask(?:s|ed)? | claim(?:s|ed)? | argue[sd]? | warn(?:s|ed)? | accord(?:ing|s)\ to
    | report(?:s|ed)? | predict(?:s|ed)? | suggest(?:s|ed)? | estimate[sd]? | expect(?:s|ed)? | fear(?:s|ed)? | doubt(?:s|ed)?
    | conclude[sd]? | insist(?:s|ed)? | add(?:s|ed) | note[sd] | wr(?:ites|ote) | announce[sd]? | den(?:y|ies|ied) | thinks? | thought
    | believe[sd]? | allege[sd]? | declare[sd]? | state[sd] | cr(?:y|ies|ied) | repl(?:y|ies|ied) | call(?:s|ed) | wonder(?:s|ed)?
    | find(?:s)? | show(?:s|ed)? | recall(?:s|ed)? | explain(?:s|ed)? | admit(?:s|ted)? | tweet(?:s|ed)? | promise[sd]? )\b"""
)

_OPENING = r"(?:(?:and|but|so|yet|personally|frankly|honestly|well|still|however|also|overall)\b[,\s]+)*"
_OPINION = re.compile(
    rf"""(?ix)
      (?: \A{_OPENING} | [,;:-]\s+(?:and\s+|but\s+)? )
      (?: (?: I | we ) \s+ (?: (?:\w+ly|do|still|also|would|for\s+one|myself|can|cannot|can't|don't|do\s+not|just)\s+ )*
          (?-i: think | believe | feel | hope | wish | guess | suppose | doubt | suspect | reckon | prefer | agree | disagree
            | love | hate | like | fear | expect | imagine | bet | recommend | trust )\b     # small: "I Believe" is a song
        | (?: I'm | I\s+am | we're | we\s+are ) \s+ (?: \w+ly\s+ )?
          (?: sure | afraid | convinced | glad | happy | sad | sorry | proud | confident | certain | worried | excited | grateful | delighted )\b
        | my \s+ (?: guess | hope | view | feeling | opinion | fear | hunch ) \s+ is \b )
    | \b (?: in | to ) \s+ (?: my | our ) \s+ (?: own\s+ | humble\s+ | personal\s+ )? (?: view | opinion | mind | eyes | judgement | judgment ) \b
    | \b if \s+ you \s+ ask \s+ me \b
    """
)
_PERHAPS = re.compile(rf"(?i)\A{_OPENING}(?:perhaps|maybe|possibly|presumably|conceivably|who knows)\b")
# Small letters only: "May" is a month.
_MODAL = re.compile(
    r"\b(?P<modal>may|might|could)\b(?!\s+(?:not|only|no)\b)(?:\s+\w+ly\b)?\s+(?P<next>[a-z]+)|\b(?P<denied>may|might) not\b"
)
_SUBORDINATE = re.compile(
    r"(?i)\b(?:that|which|who|whom|whose|where|when|if|because|since|so|while|although|though|unless|until|as|what|how|why|whether)\b"
)
_NOBODY = re.compile(r"(?i)\W*(?:no|none|neither|nobody|nothing)\b")
_SECOND_CLAUSE = re.compile(
    r"(?i)[;:]|,\s+(?:but|and|although|though|while|yet|which|who|as|because|since)\b|\b(?:although|because|since|but)\b"
)

_GREETING = re.compile(
    r"(?i)\A(?:hello|hi|hey|dear|thanks|thank you|many thanks|welcome(?: to| back)?(?:\b|\Z)|congratulations|good (?:morning|afternoon|evening|night|luck|bye)"
    r"|goodbye|bye|cheers|sincerely|yours (?:sincerely|faithfully|truly)|(?:best|kind|warm) (?:regards|wishes)|wow|oops|hooray"
    r"|(?:happy|merry) (?:new|birthday|holidays?|anniversary|easter|christmas|thanksgiving|weekend))\b"
)
_CREDIT = re.compile(
    r"(?i)\A\(?(?:(?:(?:re)?written|reported|edited|translated|compiled|(?:additional )?reporting|editing|writing|translation|graphics?"
    r"|photo(?:graph)?s?|images?|illustration|video)(?: by\b|\s*:)|sources?\s*:|by (?-i:[A-Z])[\w.'-]*(?: (?-i:[A-Z])[\w.'-]*){0,3}\)?\.?\Z)"
)

_ORDER_VERBS = frozenset(
    """
    add adjust apply ask assume avoid become begin bring browse build buy call check choose clear click close come compare
    connect consider contact copy create cut delete discover do donate download drop enable ensure enjoy enter explore fill
    find fix follow get give go help hold imagine include insert install join keep learn leave let listen load log look make
    mind move note open order pay pick place play press print put read register remember remove repeat replace reply report
    restart return run save scan scroll see select send set share show sign start stop submit subscribe suppose swipe switch
    take tap tell test think try turn type unsubscribe update upload use visit vote wait watch write
    """.split()
)
# What follows a verb that orders, and hardly ever a noun that is the subject: "Share this", not "Share prices".
_AFTER_ORDER = frozenset(
    """
    a an the this that these those my your our his her its their it them us me him here more each every all any both some
    one out up down off on in into at to with from for as about below above also another no not yourself only back again
    """.split()
)
# Also after "see", "read", "compare".
_AFTER_SEE = frozenset("figure fig table chapter section page appendix box note chart related".split())
_ORDER_OPENING = re.compile(r"(?i)\A(?:please\b|let's\b|let us\b|kindly\b|don't\s+(?!we\b|you\b|they\b|I\b)|do not\b)")
# "Smoke could be seen": it was.
_SENSED = re.compile(r"\s+(?:\w+ly\s+)?(?:seen|heard|felt|found|visited|read|bought)\b")
_BE_OR_HAVE = frozenset({"be", "have", "become", "mean", "see", "lead", "rise", "fall", "happen", "help", "make"})

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
_DATE = re.compile(
    rf"\b(?:{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}} {_MONTH}|\d{{1,2}}:\d{{2}}(?::\d{{2}})?|\d{{4}}-\d\d-\d\d|(?:19|20)\d\d)\b"
)
_SMALL = frozenset("a an the of and or in on at by for to from with de la von van der al am pm et".split())
_SHORTEST_STATEMENT = 3


class _Sentence(NamedTuple):
    """A sentence, folded and on one line."""

    text: str
    #: Without its quotations; the whole of a sentence that is nothing but a quotation.
    outside: str
    #: Whether words stand around a quotation.
    quotes: bool
    words: list[str]
    has_figure: bool


def explain_unchecked(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> str | None:
    """
    Say why a sentence is not checked, or None where it asserts something.

    Speech in quotation marks is judged by the words around it: "He asked: 'Is it so?'" asserts that he asked. A
    sentence that is nothing but a quotation is judged by its own words. An empty text is a fragment.

    >>> explain_unchecked("Is the bridge safe?")
    'a question'
    >>> explain_unchecked('The mayor asked: "Is the bridge safe?"') is None
    True
    >>> explain_unchecked("The bridge", BlockKind.HEADING)
    'a heading'
    """
    if kind in _BY_KIND:
        return _BY_KIND[kind]
    sentence = _read(text)
    if kind is BlockKind.TABLE_CELL and not has_finite_verb(sentence.text):
        return "a table cell without a verb"
    for reason, applies in _TESTS:
        if applies(sentence):
            return reason
    return None


def _read(text: str) -> _Sentence:
    folded = " ".join(fold(text).text.split())
    outside = " ".join(_QUOTED.sub(" ", folded).split())
    quotes = '"' in folded and len(_WORD.findall(outside)) > 1
    if not quotes:
        outside = folded.replace('"', "").strip()
    return _Sentence(folded, outside, quotes, _WORD.findall(outside), _DIGIT.search(folded) is not None)


def _is_question(sentence: _Sentence) -> bool:
    """Say whether the sentence ends as a question, and not only the speech that it quotes."""
    tail = _TAIL.search(sentence.text)
    end = tail.start() if tail else len(sentence.text)
    if sentence.text[end - 1 : end] not in {"?", "؟"} and not sentence.text[:end].endswith("?!"):
        return False
    return not ('"' in sentence.text[end:] and sentence.quotes)


def _is_order(sentence: _Sentence) -> bool:
    """Say whether the sentence begins with a verb that tells the reader to do something."""
    outside = sentence.outside.lstrip("([*-> ")
    title = any(word[0].isupper() for word in sentence.words[1:4]) and has_finite_verb(sentence.outside)
    if title:  # "Take a Bow is a song"
        return False
    if _ORDER_OPENING.match(outside):
        return True
    words = [word.lower() for word in _WORD.findall(outside[:200])]
    if words[:1] == ["never"]:
        words = words[1:]
    if len(words) < 2 or words[0] not in _ORDER_VERBS:
        return False
    if not outside.lower().startswith((words[0], "never")) or words[1] == "that":
        return False  # "Note that trade fell" asserts that it fell
    if words[1] in _AFTER_ORDER or (words[0] in {"see", "read", "compare"} and words[1] in _AFTER_SEE):
        return True
    joined = any(first == "and" and second in _ORDER_VERBS for first, second in pairwise(words))
    return joined and not has_finite_verb(outside)


def _is_speculation(sentence: _Sentence) -> bool:
    """Say whether all that the sentence says is said as a possibility, in the writer's own voice."""
    if _REPORTING.search(sentence.outside):
        return False
    if _PERHAPS.match(sentence.outside):
        return True
    match = _MODAL.search(sentence.outside)
    return match is not None and _governs(match, sentence)


def _governs(match: re.Match[str], sentence: _Sentence) -> bool:
    """Say whether "may", "might" or "could" is the only thing that the sentence asserts."""
    before, after = sentence.outside[: match.start()], sentence.outside[match.end() :]
    if has_finite_verb(before) or _SUBORDINATE.search(before):
        return False
    if match["modal"] == "may" and _NOBODY.match(before):
        return False  # "No file may be larger than 1 MB" forbids it
    if has_finite_verb(after) and _SECOND_CLAUSE.search(after):
        return False
    if match["next"] == "be" and _SENSED.match(after):
        return False
    # "The hall could seat 900" and "visitors may stay 90 days" tell an ability and a right.
    able = match["modal"] in {"may", "could"} and match["next"] not in _BE_OR_HAVE
    return not (able and sentence.has_figure)


def _is_credit(sentence: _Sentence) -> bool:
    return _CREDIT.match(sentence.outside.lstrip("([")) is not None


def _has_fact(sentence: _Sentence) -> bool:
    """Say whether there is a verb, or a figure that is no date: what a fact cannot do without."""
    return has_finite_verb(sentence.text) or _DIGIT.search(_DATE.sub("", sentence.text)) is not None


def _is_greeting(sentence: _Sentence) -> bool:
    shouted = sentence.text.rstrip("\"') ").endswith("!")
    return (shouted or _GREETING.match(sentence.outside) is not None) and not _has_fact(sentence)


def _is_fragment(sentence: _Sentence) -> bool:
    """Say whether there are only names and small words, or too few: "Moscow, June 2016", but not "Dogs chase cats"."""
    words = _WORD.findall(sentence.text)
    if words and sentence.text.lower() == sentence.text.upper():
        return False  # a script without capitals, where words cannot be told apart
    bare = len(words) < _SHORTEST_STATEMENT or all(word[0].isupper() or word.lower() in _SMALL for word in words)
    return bare and not _has_fact(sentence)


# The first that applies is the reason.
_TESTS: tuple[tuple[str, Callable[[_Sentence], bool]], ...] = (
    ("a question", _is_question),
    ("an order", _is_order),
    ("a first-person opinion", lambda sentence: _OPINION.search(sentence.outside) is not None),
    ("speculation", _is_speculation),
    ("a credit", _is_credit),
    ("a greeting or an exclamation", _is_greeting),
    ("a fragment without a verb or a figure", _is_fragment),
)
