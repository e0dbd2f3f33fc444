"""
Find what a sentence does not assert as fact: what is planned, possible, conditional, asked or still to come.

Tokens enter, :class:`Modality` records leave. "The county plans to build a bridge" and "The county would build a bridge
if it had the money" do not say that a bridge was built.
"""

from collections.abc import Callable

import attrs

from factcheck.facts.hedged_clauses import HEDGING_ADVERBS, find_clause_before, opens_clause, opens_hedge
from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form, is_adverb
from factcheck.facts.near_misses import is_near_miss
from factcheck.facts.unreal_nouns import find_unreal_noun, opens_unreal_noun
from factcheck.facts.unreal_phrases import opens_unreal, read_unreal
from factcheck.text.memory import Memory
from factcheck.text.tokens import Token, TokenKind

_FUNCTION_WORDS_BUT_AND = FUNCTION_WORDS - {"and"}
_FUNCTION_WORDS_BUT_BE = FUNCTION_WORDS - {"be"}

# Words after which the next content word is not said to have happened. "can" and "must" say that something holds, so
# they are left out; "could" is past ability as often as possibility, but seldom a fact about an event.
_MODALS = frozenset("may might could would should will wo shall 'll".split())
_INTENTIONS = frozenset(
    """
    plan plans planned planning intend intends intended mean means meant aim aims hope hopes hoped expect expects expected propose proposes
    proposed consider considers considered considering want wants wanted seek seeks promise promises promised threaten
    threatens threatened try tries tried attempt attempts attempted likely set due scheduled poised wish wishes wished
    deal agreement contract proposal proposals bid intention request offer offers offered alleged rumoured rumored
    """.split()
)
_POSSIBILITIES = HEDGING_ADVERBS | {"possible"}
_FEARS = frozenset(
    "legend tradition folklore fear fears feared doubt doubts doubted hope hopes hoped myth hoax rumour rumor false untrue".split()
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
# A bill, a motion or a petition **to** abolish it has not done so.
_MEANS = frozenset(
    "money permission licence license clearance approval mandate about bill bills motion motions petition petitions draft".split()
)
# "Is **accused of** taking a bribe".
_ACCUSED = {"accused": "of", "suspected": "of", "charged": "with"}
# What is tried, agreed or fixed for a day is nearer to a deed: beside what was done later it is mostly labelled as supported. So is what
# there is "no **doubt** that".
_FIRM = frozenset(
    """
    try tries tried attempt attempts attempted set due scheduled poised deal agreement contract proposal proposals bid request intention
    about doubt doubts doubted
    """.split()
)
#: Cues of what is only hoped for, supposed, or laid to somebody's charge: "**set out** to climb it", "is **going** to sing" too.
HOPES = ((_INTENTIONS | _DOUBTED | _FEARS | _MEANS) - _FIRM) | frozenset(_ACCUSED) | {"out", "going"}
# "Needs the approval of both parliaments": it is not there yet.
_NEEDS = frozenset("need needs require requires".split())
# "nearly closed" did not close; "nearly 30" is a figure.
_ALMOST = frozenset("nearly almost".split())
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
    #: Only hoped for, supposed, or laid to somebody's charge: further from a deed than what is tried or agreed.
    is_hope: bool = False
    #: The stretch tells of one deed: "considered **selling** it"; of a clause every word is taken out of fact.
    is_deed: bool = False


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
    found = [_read_at(tokens, index) for index, token in enumerate(tokens) if _MAY_BE_CUE[token.lower]]
    return tuple([one for one in found if one is not None])


def _may_be_cue(lower: str) -> bool:
    """Say whether a word may take something out of fact; most do not."""
    opens = lower in _APPOINTED_FOR or lower in _READERS or opens_hedge(lower)
    return opens or opens_unreal(lower) or opens_unreal_noun(lower)


_MAY_BE_CUE = Memory(_may_be_cue, room=30_000)


def _read_at(tokens: tuple[Token, ...], index: int) -> Modality | None:
    lower = tokens[index].lower
    if lower in _APPOINTED_FOR and (event := _find_appointed(tokens, index)) is not None:
        return Modality(index, event, event + 1, event, lower in HOPES)
    before = find_clause_before(tokens, index)
    if before is not None:
        return Modality(index, *before, _find_deed(tokens, *before))
    first = _find_first(tokens, index) if lower in _READERS else None
    if first is not None:
        # A condition rules what follows its comma: "If the rumours are true, the mill closed."
        last = _find_end(tokens, first, _SENTENCE_ENDS if lower in _CONDITIONS else _CLAUSE_ENDS)
        return Modality(index, first, last, _find_governed(tokens, first, last), lower in HOPES)
    unreal = read_unreal(tokens, index)
    if unreal is not None and unreal.is_event:
        return Modality(index, unreal.first, unreal.first + 1, unreal.first, is_hope=True)
    if unreal is not None:
        last = _find_end(tokens, unreal.first, _CLAUSE_ENDS)
        governed = _find_governed(tokens, unreal.first, last)
        return Modality(index, unreal.first, last, governed, not unreal.is_firm, unreal.is_deed)
    noun = find_unreal_noun(tokens, index)
    return Modality(index, noun, noun + 1, noun, is_hope=True) if noun is not None else None


def _find_deed(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """Return the deed of a clause, else its first word of content."""
    deeds = (at for at in range(first, last) if has_deed_form(tokens[at].lower))
    return next((at for at in deeds if tokens[at].lower not in FUNCTION_WORDS), _find_governed(tokens, first, last))


# "With **completion expected in** 2012", "the opening is **due in** May".
_APPOINTED_FOR = frozenset("expected planned scheduled due slated".split())
_WHEN = frozenset("in by for on at next later".split())
_TIMES_OF_YEAR = frozenset(
    """
    january february march april may june july august september october november december spring summer autumn winter monday tuesday
    wednesday thursday friday saturday sunday early late mid next year month
    """.split()
)
_DEED_ENDINGS = ("tion", "sion", "ment", "ing", "ance")
_DEEDS = frozenset("launch start release visit trial vote merger sale arrival departure closure removal".split())


def _find_appointed(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return the deed, told by a noun, that is only appointed for a time; None without one."""
    at = index - 2 if _at(tokens, index - 1) in _BE else index - 1
    if at < 0 or _at(tokens, index + 1) not in _WHEN or not _is_time(tokens, index + 2):
        return None
    # "**Completion** of the bridge is due in May".
    heads = [at, *(place - 1 for place in range(at, max(0, at - _OF_WITHIN), -1) if tokens[place].lower == "of")]
    return next(
        (one for one in heads if tokens[one].lower in _DEEDS or tokens[one].lower.endswith(_DEED_ENDINGS)), None
    )


_OF_WITHIN = 5


def _is_time(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether a date may begin at a place: "in **2012**", "in **May**"; not "by all", "for repair"."""
    return at < len(tokens) and (tokens[at].kind is TokenKind.NUMBER or tokens[at].lower in _TIMES_OF_YEAR)


def _find_first(tokens: tuple[Token, ...], index: int) -> int | None:
    found = (reader(tokens, index) for reader in _READERS[tokens[index].lower])
    return next((first for first in found if first is not None), None)


def _at(tokens: tuple[Token, ...], index: int) -> str:
    return tokens[index].lower if 0 <= index < len(tokens) else ""


# "On **3** May and", "**in** May when"; in other places a capital may be a headline's.
_BEFORE_MAY = frozenset("in of last this next since until till by from late early mid".split())


def _read_modal(tokens: tuple[Token, ...], index: int) -> int | None:
    following = _at(tokens, index + 1)
    # "May 2014" is a month, "his will" a paper.
    before = tokens[index - 1] if index else None
    is_dated = before is not None and (before.kind is TokenKind.NUMBER or before.lower in _BEFORE_MAY)
    is_month = tokens[index].text == "May" and (not following.isalpha() or index == 0 or is_dated)
    is_noun = _at(tokens, index - 1) in {"the", "a", "his", "her", "their", "'s"}
    if tokens[index].lower == "could" and following in _DENIALS:
        return None  # "could no longer bear the weight" is a fact
    return None if is_month or is_noun or _is_past_future(tokens, index) else index + 1


def _read_doubted(tokens: tuple[Token, ...], index: int) -> int | None:
    that = _find_that(tokens, index)
    return that + 1 if that is not None else None


def _read_plain(tokens: tuple[Token, ...], index: int) -> int | None:
    """Read "**perhaps** it sank" and "**Perhaps,** it sank"."""
    if opens_clause(tokens, index):
        return index + 2
    is_aside = _at(tokens, index - 1) == "," and _at(tokens, index + 1) in _PREPOSITIONS
    return None if is_aside else index + 1


def _read_condition(tokens: tuple[Token, ...], index: int) -> int:  # noqa: ARG001 - as all readers are asked
    return index + 1


# "Was killed, apparently **by** his son": killed he was; what "is possibly by" him may not be.
_PREPOSITIONS = frozenset("by in on at from with of for to as because".split())


def _read_feared(tokens: tuple[Token, ...], index: int) -> int | None:
    """Read "the argument **that** the firm is liable", "rumour **has it that** it was sold"."""
    if _at(tokens, index + 1) == "that":
        return index + 1
    return index + 4 if [token.lower for token in tokens[index + 1 : index + 4]] == ["has", "it", "that"] else None


def _read_needed(tokens: tuple[Token, ...], index: int) -> int | None:
    return index + 2 if _at(tokens, index + 1) in _DETERMINERS else None


def _read_almost(tokens: tuple[Token, ...], index: int) -> int | None:
    """
    Read "nearly **fell**" and "almost **doubled**"; "nearly 30" is a figure.

    As a denial it stood on five supported pairs and two refuted ones: mostly the statement says "almost" in its own words.
    """
    return index + 1 if _at(tokens, index + 1).endswith(_PAST_ENDINGS) or is_near_miss(tokens, index) else None


def _read_to_be(tokens: tuple[Token, ...], index: int) -> int | None:
    """Read "**is to** be restored"."""
    return index + 1 if _at(tokens, index - 1) in _BE else None


def _read_accused(tokens: tuple[Token, ...], index: int) -> int | None:
    """Read "**is accused of** stealing it"; the doctor charged with treating him treats him."""
    is_told = not _BEEN.isdisjoint(token.lower for token in tokens[max(0, index - 2) : index])
    return index + 2 if is_told and _at(tokens, index + 1) == _ACCUSED[tokens[index].lower] else None


_BEEN = frozenset("is are was were been being stands".split())


def _read_going(tokens: tuple[Token, ...], index: int) -> int | None:
    """Read "are **going to** remove it"; "going to the sea" is a way."""
    verb = _at(tokens, index + 2)
    is_told = _at(tokens, index - 1) in _BE and _at(tokens, index + 1) == "to"
    return index + 2 if is_told and verb.isalpha() and verb not in _FUNCTION_WORDS_BUT_BE else None


def _read_set_out(tokens: tuple[Token, ...], index: int) -> int | None:
    is_set = _at(tokens, index - 1) in {"set", "sets", "setting"} and _at(tokens, index + 1) == "to"
    # "Set out to **sea** and sailed": what they set out to is a deed with its object.
    has_object = _at(tokens, index + 3) in _DETERMINERS or _at(tokens, index + 3) in _FUNCTION_WORDS_BUT_AND
    return index + 2 if is_set and has_object else None


def _read_intended(tokens: tuple[Token, ...], index: int) -> int | None:
    """Read what is only intended or made possible: "plans **to** build", "scheduled **for** removal"."""
    following = _at(tokens, index + 1)
    if following == "for":
        return index + 2 if tokens[index].lower in _APPOINTED else None
    if following == "to":
        return index + 2 if not _is_cause(tokens, index) else None
    is_told = tokens[index].lower in _EXPECTING and _at(tokens, index - 1) not in _DETERMINERS
    return _find_expected(tokens, index) if is_told else None


_EXPECTING = frozenset("expect expects expected".split())
_OBJECT_WITHIN = 7


def _find_expected(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return where what is expected of something begins: "**expected** sales of the phone **to exceed** 10 million"."""
    for at in range(index + 2, min(len(tokens) - 1, index + 1 + _OBJECT_WITHIN)):
        if tokens[at].text in _CLAUSE_ENDS or tokens[at].lower in _BE:
            return None
        if tokens[at].lower == "to":
            return at + 1 if tokens[at + 1].text.islower() and tokens[at + 1].lower not in FUNCTION_WORDS else None
    return None


def _find_that(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return where what is only likely begins: "it is possible, if not proven, **that** it leaked"; "unclear why the ship that sank"."""
    if index + 1 >= len(tokens) or tokens[index + 1].lower not in {"that", ",", "but", "though"}:
        return None
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


_BEFORE_DUE = frozenset("not n't now also still first all once".split())


def _is_cause(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether "due to" gives a cause, as in "due to the rain", and is no plan, as in "is due to open"."""
    if tokens[index].lower != "due":
        return False
    before = index - 1
    while before > 0 and (tokens[before].lower in _BEFORE_DUE or is_adverb(tokens[before].lower)):
        before -= 1  # "had **originally been** due to open"
    is_said = before >= 0 and tokens[before].lower in _BE | {"been", "be"}
    return not is_said or (index + 2 < len(tokens) and tokens[index + 2].lower in _DETERMINERS)


_DENIALS = frozenset("no not n't never hardly".split())
_RELATIVES = frozenset("that which who where when".split())


def _is_past_future(tokens: tuple[Token, ...], index: int) -> bool:
    """
    Say whether "would" tells what came later, as in a relative clause: "the town that she would leave in 1931".

    What somebody "announced that it would" do did not come yet.
    """
    if tokens[index].lower != "would":
        return False
    for at in range(max(0, index - 3), index):
        if tokens[at].lower in _RELATIVES:
            return not (tokens[at].lower == "that" and at > 0 and tokens[at - 1].lower in _ANNOUNCING)
    return False


_ANNOUNCING = frozenset(
    """
    announced announces said says promised promises confirmed confirms warned warns predicted predicts hoped agreed decided pledged
    pledges vowed vows insisted believed thought feared
    """.split()
)


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


_Reader = Callable[[tuple[Token, ...], int], int | None]
_WORDS: tuple[tuple[frozenset[str], _Reader], ...] = (
    (_MODALS, _read_modal),
    (_DOUBTED, _read_doubted),
    (_INTENTIONS | _MEANS | _APPOINTED, _read_intended),
    (_POSSIBILITIES, _read_plain),
    (_CONDITIONS, _read_condition),
    (_FEARS | _ARGUMENTS, _read_feared),
    (_NEEDS, _read_needed),
    (_ALMOST, _read_almost),
    (frozenset(_ACCUSED), _read_accused),
    (frozenset({"short"}), _find_unsaid),
    (frozenset({"out"}), _read_set_out),
    (frozenset({"going"}), _read_going),
    (frozenset({"to"}), _read_to_be),
)
_READERS: dict[str, tuple[_Reader, ...]] = {
    word: tuple(reader for words, reader in _WORDS if word in words)
    for word in frozenset[str]().union(*(words for words, _ in _WORDS))
}
