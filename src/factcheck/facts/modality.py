"""
Find what a sentence does not assert as fact: what is planned, possible, conditional, asked or still to come.

Tokens enter, :class:`Modality` records leave. "The county plans to build a bridge" and "The county would build a bridge
if it had the money" do not say that a bridge was built.
"""

import attrs

from factcheck.facts.lexicon import FUNCTION_WORDS, is_adverb
from factcheck.text.tokens import Token, TokenKind

# Words after which the next content word is not said to have happened. "can" and "must" say that something holds, so
# they are left out; "could" is past ability as often as possibility, but seldom a fact about an event.
_MODALS = frozenset("may might could would should will wo shall 'll".split())
_INTENTIONS = frozenset(
    """
    plan plans planned planning intend intends intended aim aims hope hopes hoped expect expects expected propose proposes
    proposed consider considers considered considering want wants wanted seek seeks promise promises promised threaten
    threatens threatened try tries tried attempt attempts attempted likely set due scheduled poised wish wishes wished
    deal agreement contract proposal proposals bid intention request offer offers offered
    """.split()
)
_POSSIBILITIES = frozenset(
    "perhaps maybe possibly probably possible reportedly allegedly supposedly whether if unless".split()
)
_FEARS = frozenset(
    "fear fears feared doubt doubts doubted hope hopes hoped myth hoax rumour rumor false untrue".split()
)
# "The argument **that** the firm is liable" does not say that it is.
_ARGUMENTS = frozenset(
    "argument arguments claim claims allegation allegations suggestion suggestions theory idea notion contention".split()
)
# "It is **likely**, though not proven, **that** it leaked".
_DOUBTED = frozenset("likely possible probable conceivable plausible unclear uncertain doubtful".split())
_THAT_WITHIN = 6
# "Is **scheduled for** removal".
_APPOINTED = frozenset("scheduled slated earmarked planned".split())
# Who has the **money to** hire nurses has not hired them yet.
_MEANS = frozenset("money permission licence license clearance approval ahead mandate about".split())
# "Needs the approval of both parliaments": it is not there yet.
_NEEDS = frozenset("need needs require requires".split())
# "nearly closed" did not close; "nearly 30" is a figure.
_ALMOST = frozenset("nearly almost".split())
_STARTS = (
    _MODALS
    | _INTENTIONS
    | _POSSIBILITIES
    | _FEARS
    | _ARGUMENTS
    | _NEEDS
    | _ALMOST
    | _DOUBTED
    | _MEANS
    | {"to", "short"}
)
_PAST_ENDINGS = ("ed", "t", "n", "ost")
_BE = frozenset("is are was were".split())
_CLAUSE_ENDS = frozenset(". ; : ! ? , but".split())
_SENTENCE_ENDS = frozenset(". ; : ! ?".split())
_CONDITIONS = frozenset("if unless whether".split())
_REACH = 10


@attrs.frozen
class Modality:
    """
    A cue and the stretch ``[first, last)`` of tokens that it takes out of fact.

    >>> Modality(2, 4, 8, 5).cue
    2
    """

    cue: int
    first: int
    last: int
    #: The first content word of the stretch: mostly the verb.
    governed: int | None


def find_modalities(tokens: tuple[Token, ...]) -> tuple[Modality, ...]:
    """
    Find the stretches of a text that are not said to be fact, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("The county plans to build a bridge.").tokens
    >>> [tokens[modality.cue].text for modality in find_modalities(tokens)]
    ['plans']
    >>> find_modalities(tokenize("The plans were drawn in May.").tokens)
    ()
    """
    found = []
    for index, token in enumerate(tokens):
        first = _find_first(tokens, index, token) if token.lower in _STARTS else None
        if first is not None:
            # A condition rules what follows its comma: "If the rumours are true, the mill closed."
            last = _find_end(tokens, first, _SENTENCE_ENDS if token.lower in _CONDITIONS else _CLAUSE_ENDS)
            found.append(Modality(index, first, last, _find_governed(tokens, first, last)))
    return tuple(found)


def _find_first(tokens: tuple[Token, ...], index: int, token: Token) -> int | None:
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if token.lower in _MODALS:
        # "May 2014" is a month, "his will" a paper.
        is_month = token.text == "May" and (not following.isalpha() or index == 0)
        is_noun = index > 0 and tokens[index - 1].lower in {"the", "a", "his", "her", "their", "'s"}
        if token.lower == "could" and following in _DENIALS:
            return None  # "could no longer bear the weight" is a fact
        return None if is_month or is_noun or _is_past_future(tokens, index) else index + 1
    if token.lower in _DOUBTED and (that := _find_that(tokens, index)) is not None:
        return that + 1
    if token.lower in _INTENTIONS | _MEANS | _APPOINTED:
        return _find_intended(tokens, index, following)
    if token.lower in _POSSIBILITIES or (token.lower in _FEARS | _ARGUMENTS and following == "that"):
        return index + 1
    if token.lower in _NEEDS and following in _DETERMINERS:
        return index + 2
    if token.lower in _ALMOST and following.endswith(_PAST_ENDINGS):
        return index + 1
    if token.lower == "short":
        return _find_unsaid(tokens, index)
    if token.lower == "to" and index > 0 and tokens[index - 1].lower in _BE:
        return index + 1  # "is to be restored"
    return None


def _find_intended(tokens: tuple[Token, ...], index: int, following: str) -> int | None:
    """Return where what is only intended or made possible begins: "plans **to** build", "scheduled **for** removal"."""
    if following == "for":
        return index + 2 if tokens[index].lower in _APPOINTED else None
    return index + 2 if following == "to" and not _is_cause(tokens, index) else None


def _find_that(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return where what is only likely begins: "it is possible, if not proven, **that** it leaked"."""
    for at in range(index + 1, min(len(tokens), index + 1 + _THAT_WITHIN)):
        if tokens[at].text in _SENTENCE_ENDS:
            return None
        if tokens[at].lower == "that":
            return at
    return None


def _find_unsaid(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return where what was not said begins: "stopped **short of** saying that **it leaked**" leaves open whether it did."""
    ahead = [token.lower for token in tokens[index + 1 : index + 4]]
    is_unsaid = len(ahead) == 3 and ahead[0] == "of" and ahead[1].endswith("ing") and ahead[2] == "that"
    return index + 4 if is_unsaid else None


# Before a noun, which is a cause: "is due to **the** rain"; a verb has none: "is due to open".
_DETERMINERS = frozenset("the a an its his her their this that these those".split())


def _is_cause(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether "due to" gives a cause, as in "due to the rain", and is no plan, as in "is due to open"."""
    if tokens[index].lower != "due":
        return False
    is_said = index > 0 and tokens[index - 1].lower in _BE
    return not is_said or (index + 2 < len(tokens) and tokens[index + 2].lower in _DETERMINERS)


_DENIALS = frozenset("no not n't never hardly".split())
_RELATIVES = frozenset("that which who where when".split())


def _is_past_future(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether "would" tells what came later, as in a relative clause: "the town that she would leave in 1931"."""
    before = {token.lower for token in tokens[max(0, index - 3) : index]}
    return tokens[index].lower == "would" and not _RELATIVES.isdisjoint(before)


def _find_end(tokens: tuple[Token, ...], first: int, ends: frozenset[str]) -> int:
    for index in range(first, min(len(tokens), first + _REACH)):
        if tokens[index].text in ends:
            return index
    return min(len(tokens), first + _REACH)


def _find_governed(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    for index in range(first, last):
        token = tokens[index]
        if token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS and not is_adverb(token.lower):
            return index
    return None
