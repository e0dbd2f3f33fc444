"""
Find what a sentence denies: the cues of negation and the words they govern.

Tokens enter, :class:`Negation` records leave. A cue governs the first content word after it ("did *not* quickly
**fall**"); implicit negatives deny what follows them as "not" does ("*failed to* **sign**", "*yet to* **open**").
Negations inside a hedge ("no more than 10") belong to the quantity and are passed in as ``taken``.
"""

from collections.abc import Set as AbstractSet

import attrs

from factcheck.facts.lexicon import FUNCTION_WORDS, is_irregular
from factcheck.text.tokens import Token, TokenKind

_CUES = frozenset("not n't no never none nobody nothing neither nor without hardly barely scarcely".split())
# What these say of the verb that follows is that it did not happen.
_IMPLICIT = frozenset(
    """
    fail failed fails failing refuse refused refuses refusing decline declined declines declining
    unable unlikely deny denied denies denying avoid avoided avoids prevent prevented prevents
    lack lacks lacked lacking stop stopped stops unwilling await awaits awaiting
    """.split()
)
# "declined" is a fall unless "to" follows; "stopped" is an end unless "from" does.
_NEED_TO = frozenset(
    "decline declined declines declining unlikely unable unwilling fail failed fails failing refuse refused refuses refusing".split()
)
_NEED_FROM = frozenset("prevent prevented prevents stop stopped stops".split())
# "Barred from voting", but "banned imports from Peru": a deed follows.
_NEED_FROM_DOING = frozenset(
    "bar bars barred ban bans banned prohibit prohibits prohibited exclude excludes excluded discourage discouraged".split()
)
# "Exempts small firms from the duty", "free of debt".
_SPARED = frozenset("exempt exempts exempted exempting".split())
_RID = frozenset("free devoid".split())
# "Cuts are ruled out", "it ruled out cuts".
_RULED_OUT = frozenset("ruled rules rule ruling".split())
# "Denied a report that it had sold the mill" denies the sale, not the report.
_DENY = frozenset("deny denied denies denying".split())
_REPORTS = frozenset(
    "report reports claim claims allegation allegations suggestion suggestions rumour rumours rumor rumors accusation accusations".split()
)
_REPORTED_WITHIN = 9
# "None of the oil leaked" denies that it leaked.
_OF_ALL = frozenset({"none", "neither"})
# "Stopped short of banning it": what they did not do.
_SHORT_OF = ("short", "of")
# "Did not **go as far as** banning it".
_AS_FAR_AS = ("as", "far", "as")
# "Rejected a proposal to sell" denies that it was sold.
_TURNED_DOWN = frozenset(
    "reject rejects rejected rejecting drop drops dropped abandon abandons abandoned scrap scraps scrapped".split()
)
_PROPOSED = frozenset(
    "proposal proposals plan plans bid bids motion request call calls offer offers idea attempt attempts".split()
)
# An article and adjectives may stand between: "rejected the latest such proposal".
_PROPOSED_WITHIN = 4
_CLAUSE_ENDS = frozenset(". ; : ! ? , ( ) but although though while whereas because since which who".split())
# "not only … but", "not just", "no longer" (which denies the present, so it stays a cue), "no doubt".
_NO_CUE_AFTER = frozenset("only just merely doubt matter wonder".split())
_STARTS = _CUES | {"non"} | _IMPLICIT | _TURNED_DOWN | _NEED_FROM_DOING | _SPARED | _RID | _RULED_OUT | {"yet", "far"}
# "Far from being settled", "far from over" and "far from a success" deny; "far from the coast", "far from Lima", "far from
# a road" and "far from busy streets" do not: a lone word that no noun follows, or what nobody is near to.
_PLACED = frozenset(
    "away live lives lived lie lies lay stand stands stood build built keep kept sit sits sat stay stayed km".split()
)
_DEGREES = frozenset(
    """
    over complete completed certain clear clean ideal perfect finished settled easy simple safe sure ready dead done alone
    empty enough equal fair full happy healthy guaranteed normal obvious optimal rich satisfied secure typical unanimous unique
    universal usual willing
    """.split()
)
# Places that a thing lies far from, as the last word of "a town", "a railway line"; nobody is a cornerstone away.
_PLACES = frozenset(
    """
    town city village hamlet settlement road motorway highway street railway line station stop port harbour harbor airport coast
    shore beach sea river lake border frontier house home building hospital school clinic shop store market farm well mine
    factory plant centre center base camp church pub bar park forest mountain road track trail bridge source supply neighbour
    neighbor
    """.split()
)
# How far a cue reaches when no clause end stops it: the longest verb group with adverbs met in practice.
_REACH = 8


@attrs.frozen
class Negation:
    """
    A cue of negation and what it governs, as token indices.

    >>> Negation(cue=3, governed=4, last=7).governed
    4
    """

    cue: int
    #: The first content word after the cue; None where the clause ends before one ("I think not.").
    governed: int | None
    #: The end of the cue's scope.
    last: int


def find_negations(tokens: tuple[Token, ...], taken: AbstractSet[int] = frozenset()) -> tuple[Negation, ...]:
    """
    Find the negations of a text, in order; an empty text has none.

    >>> from factcheck.text.tokens import tokenize
    >>> tokens = tokenize("The council did not approve the plan.").tokens
    >>> [tokens[negation.governed].text for negation in find_negations(tokens)]
    ['approve']
    """
    found = []
    for index, token in enumerate(tokens):
        if token.lower not in _STARTS or index in taken or not _is_cue(tokens, index, token):
            continue
        first = _find_scope_start(tokens, index)
        last = _find_scope_end(tokens, first)
        found.append(Negation(index, _find_denied(tokens, index, first, last), last))
    return tuple(found)


def _find_scope_start(tokens: tuple[Token, ...], index: int) -> int:
    """Return where what a cue denies begins: mostly right behind it."""
    lower, first = tokens[index].lower, index + 1
    if lower in _TURNED_DOWN:
        return _find_proposed(tokens, index) or first
    if lower in _DENY:
        return _find_reported(tokens, index) or first
    if lower == "far" or lower in _RID or lower in _RULED_OUT:
        return first + 1
    if lower in _SPARED or lower in _NEED_FROM_DOING or (lower in _NEED_FROM and not _reads(tokens, first, _SHORT_OF)):
        return _find_word(tokens, index, "from") + 1  # "prevented Peru from **winning**"
    return _skip_phrase(tokens, first)


def _find_word(tokens: tuple[Token, ...], index: int, word: str) -> int:
    """Return where a word stands within a cue's reach, or the cue's own place."""
    return next((at for at in range(index + 1, min(len(tokens), index + _REACH)) if tokens[at].lower == word), index)


def _find_reported(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return where the deed begins that a report tells of: "denied a report in the press that it **had** sold the mill"."""
    ahead = tokens[index + 1 : index + 1 + _REPORTED_WITHIN]
    if not any(token.lower in _REPORTS for token in ahead[:3]):
        return None
    return next((index + 2 + at for at, token in enumerate(ahead) if token.lower == "that"), None)


def _find_denied(tokens: tuple[Token, ...], index: int, first: int, last: int) -> int | None:
    """Return the word that a cue denies: the first of its scope, or the deed of whom there is none."""
    lower = tokens[index].lower
    if lower in _RULED_OUT and tokens[index - 1].lower in _PASSIVE:
        return _find_governed(tokens, max(0, index - _BEFORE_PASSIVE), index - 1, backwards=True)
    if lower in _OF_ALL and first < len(tokens) and tokens[first].lower == "of":
        deed = next((at for at in range(first + 1, last) if _is_done(tokens[at].lower)), None)
        if deed is not None:
            return deed
    return _find_governed(tokens, first, last)


_PASSIVE = frozenset("is are was were be been being".split())
# "Compulsory **redundancies** have also been ruled out".
_BEFORE_PASSIVE = 4


def _is_done(lower: str) -> bool:
    return lower not in FUNCTION_WORDS and (lower.endswith("ed") or is_irregular(lower))


def _is_cue(tokens: tuple[Token, ...], index: int, token: Token) -> bool:
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if token.lower in _CUES:
        return following not in _NO_CUE_AFTER
    if token.lower == "non":
        return following == "-"  # "non-alignment" denies alignment
    if token.lower == "yet":
        return following == "to"
    if token.lower == "far":
        return following == "from" and _is_degree(tokens, index + 2)
    if token.lower in _TURNED_DOWN:
        return _find_proposed(tokens, index) is not None
    if token.lower in _RID:
        return following in {"of", "from"}
    if token.lower in _RULED_OUT:
        # "Ruled **out of** action" is an injury.
        return following == "out" and not _reads(tokens, index + 2, ("of",))
    if token.lower in _SPARED or token.lower in _NEED_FROM_DOING:
        return _spares(tokens, index)
    if token.lower not in _IMPLICIT:
        return False
    if token.lower in _NEED_TO:
        return following == "to"
    if token.lower in _NEED_FROM:
        if _reads(tokens, index + 1, _SHORT_OF):
            return True
        return any(later.lower == "from" for later in tokens[index + 1 : index + _REACH])
    return True


def _spares(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether somebody is kept from a duty or a deed: "exempt from the duty", "barred from voting"."""
    at = _find_word(tokens, index, "from")
    if at in {index, len(tokens) - 1}:
        return False
    return tokens[index].lower in _SPARED or tokens[at + 1].lower.endswith("ing")


def _reads(tokens: tuple[Token, ...], at: int, words: tuple[str, ...]) -> bool:
    return tuple([token.lower for token in tokens[at : at + len(words)]]) == words


def _skip_phrase(tokens: tuple[Token, ...], first: int) -> int:
    """Return where what is denied begins, behind "short of" and "go as far as"."""
    if _reads(tokens, first, _SHORT_OF):
        return first + len(_SHORT_OF)
    if first < len(tokens) and tokens[first].lower in {"go", "going", "gone", "went"}:
        return first + 1 + len(_AS_FAR_AS) if _reads(tokens, first + 1, _AS_FAR_AS) else first
    return first


def _is_degree(tokens: tuple[Token, ...], at: int) -> bool:
    """Say whether what "far from" stands before is a state or an outcome, no place."""
    if at >= len(tokens) or any(token.lower in _PLACED for token in tokens[max(0, at - 4) : at - 2]):
        return False
    word = tokens[at].lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word in {"a", "an"}:
        return following.isalpha() and not any(token.lower in _PLACES for token in tokens[at + 1 : at + 4])
    opens = at == 2 or tokens[at - 3].text in {",", ";", '"'} or tokens[at - 3].lower in {"is", "are", "was", "were"}
    if word == "being" or (word.endswith("ing") and opens):
        return True
    ends = not following or not following[0].isalnum() or following in FUNCTION_WORDS
    return word in _DEGREES and ends


def _find_proposed(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return where what was turned down begins, behind "a proposal **to**"; None where nothing of the kind follows."""
    for at in range(index + 1, min(len(tokens) - 1, index + 1 + _PROPOSED_WITHIN)):
        if tokens[at].lower in _PROPOSED and tokens[at + 1].lower == "to":
            return at + 2
    return None


def _find_scope_end(tokens: tuple[Token, ...], start: int) -> int:
    for index in range(start, min(len(tokens), start + _REACH)):
        if tokens[index].lower in _CLAUSE_ENDS:
            return index
    return min(len(tokens), start + _REACH)


def _find_governed(tokens: tuple[Token, ...], start: int, last: int, *, backwards: bool = False) -> int | None:
    for index in range(last - 1, start - 1, -1) if backwards else range(start, last):
        token = tokens[index]
        if token.lower == "longer" and tokens[index - 1].lower == "no":
            continue  # "no longer bears" denies that it bears
        if index + 1 < last and tokens[index + 1].lower == "'s":
            continue  # "lacks the mayor's consent" denies the consent
        if token.kind is not TokenKind.MARK and token.lower not in FUNCTION_WORDS and not token.lower.endswith("ly"):
            return index
    return None
