"""
Read the cues of negation: which words deny, beside which others, and where what they deny begins.

Tokens and the place of a word enter, the beginning of its scope leaves. Each kind of cue has a reader of its own: "not"
denies always, "declined" before "to" alone, "barred" before "from" and a deed.
"""

from collections.abc import Callable, Sequence

from factcheck.facts.counterfactives import read_falsely
from factcheck.facts.denial_limits import STOPS, only_limits
from factcheck.facts.denying_phrases import end_carrying_phrase, end_denying_phrase, opens_denying_phrase
from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form
from factcheck.facts.number_forms import SMALL
from factcheck.facts.rejections import (
    find_reported,
    read_deny,
    read_given_up,
    read_rejected,
    read_taken_back,
    read_turned_down,
)
from factcheck.text.tokens import Token

_FUNCTION_WORDS_BUT_BE = FUNCTION_WORDS - {"be"}

#: How far a cue reaches when no clause end stops it: the longest verb group with adverbs met in practice.
REACH = 8

Tokens = Sequence[Token]
#: Given the tokens and the place of a cue, where its scope begins; None where the word is no cue there.
Reader = Callable[[Tokens, int], int | None]


def read_cue(tokens: Tokens, index: int) -> int | None:
    """
    Return where what the word at ``index`` denies begins, or None where it denies nothing.

    >>> from factcheck.text.tokens import tokenize
    >>> read_cue(tokenize("They declined to sign.").tokens, 1), read_cue(tokenize("Exports declined.").tokens, 1)
    (2, None)
    """
    lower = tokens[index].lower
    if not may_deny(lower):
        return None
    reader = _READERS.get(lower)
    if index and _is_undone(tokens, index - 1):
        return None
    first = reader(tokens, index) if reader is not None else None
    return first if first is not None else end_denying_phrase(tokens, index)


def may_deny(lower: str) -> bool:
    """
    Say whether a word may begin to deny something; most do not.

    >>> may_deny("declined"), may_deny("exports")
    (True, False)
    """
    return lower in _READERS or opens_denying_phrase(lower)


def _at(tokens: Tokens, index: int) -> str:
    return tokens[index].lower if index < len(tokens) else ""


def _reads(tokens: Tokens, at: int, words: tuple[str, ...]) -> bool:
    return tuple([token.lower for token in tokens[at : at + len(words)]]) == words


def _find_word(tokens: Tokens, index: int, word: str) -> int | None:
    """Return where a word stands within a cue's reach."""
    return next((at for at in range(index + 1, min(len(tokens), index + REACH)) if tokens[at].lower == word), None)


# "Stopped short of banning it": what they did not do.
_SHORT_OF = ("short", "of")
# "Did not **go as far as** banning it".
_AS_FAR_AS = ("as", "far", "as")


def _read_plain(tokens: Tokens, index: int) -> int | None:
    """Read what denies whatever follows: "**without** delay", "did **not** go as far as banning it", "was **not** able to sign"."""
    first = index + 1
    if _at(tokens, first) in {"go", "going", "gone", "went"} and _reads(tokens, first + 1, _AS_FAR_AS):
        return first + 1 + len(_AS_FAR_AS)
    return end_carrying_phrase(tokens, first) or first


# "not only … but", "not just", "no longer" (which denies the present, so it stays a cue), "no doubt".
_NO_CUE_AFTER = frozenset("only just merely doubt matter wonder".split())


# "Sells nothing **but** books", "nothing **other than** books": books alone; "books and nothing **else**" as well.
_BUT = frozenset("but except excepting besides save bar other apart aside".split())
_NOTHING = frozenset("nothing nobody none".split())


def _read_not(tokens: Tokens, index: int) -> int | None:
    if tokens[index].lower in _NOTHING and (_at(tokens, index + 1) in _BUT or _is_nothing_else(tokens, index)):
        return None
    if _is_undone(tokens, index):
        return None
    if _at(tokens, index + 1) in _NO_CUE_AFTER or is_not_the_only(tokens, index) or only_limits(tokens, index):
        return None
    if is_at_no_time(tokens, index):
        # "By no means **all** voted" denies no vote.
        return None if not _WHOLE.isdisjoint(token.lower for token in tokens[index + 2 : index + 4]) else index + 2
    return _read_plain(tokens, index)


def _is_nothing_else(tokens: Tokens, index: int) -> bool:
    return index > 0 and _at(tokens, index + 1) == "else" and tokens[index - 1].lower in {"and", ","}


_WHOLE = frozenset("all every everyone everybody everything only sole always".split())
_NO_WAYS = {
    "at": frozenset("time point stage moment".split()),
    "in": frozenset("way case circumstances event".split()),
    "under": frozenset({"circumstances", "conditions"}),
    "on": frozenset({"account", "occasion"}),
    "by": frozenset({"means"}),
}


def is_at_no_time(tokens: Tokens, index: int) -> bool:
    """
    Say whether a "no" denies a whole clause: "at **no** time was he told", "by **no** means"; not "no time was lost".

    >>> from factcheck.text.tokens import tokenize
    >>> is_at_no_time(tokenize("At no time was he told.").tokens, 1), is_at_no_time(tokenize("No time was lost.").tokens, 0)
    (True, False)
    """
    before = tokens[index - 1].lower if index else ""
    return tokens[index].lower == "no" and _at(tokens, index + 1) in _NO_WAYS.get(before, ())


# "Did not **fail to** sign": signed it was.
_UNDONE = {"fail": "to", "hesitate": "to", "refrain": "from", "regret": ""}


def _is_undone(tokens: Tokens, index: int) -> bool:
    """Say whether "not" stands before a word that undoes it: "did **not** hesitate to sign"."""
    follows = _UNDONE.get(_at(tokens, index + 1))
    return tokens[index].lower in {"not", "n't"} and follows in {"", _at(tokens, index + 2)}


_OWNERS = frozenset("the its his her their".split())


def is_not_the_only(tokens: Tokens, index: int) -> bool:
    """
    Say whether "not the only" begins at a place, which denies nothing: "not the only guest" was a guest.

    >>> from factcheck.text.tokens import tokenize
    >>> is_not_the_only(tokenize("He was not the only guest.").tokens, 2)
    True
    """
    denies = _at(tokens, index) in {"not", "n't"}
    return denies and _at(tokens, index + 1) in _OWNERS and _at(tokens, index + 2) in {"only", "sole"}


_BEFORE_TO = frozenset("ever even once again utterly repeatedly completely".split())


def _read_before_to(tokens: Tokens, index: int) -> int | None:
    """Read what denies before "to" alone: "declined **to** sign", "has yet **to** open", "refused **ever** to sign"."""
    at = index + 1 + (_at(tokens, index + 1) in _BEFORE_TO)
    return at if _at(tokens, at) == "to" else None


def _read_refuse(tokens: Tokens, index: int) -> int | None:
    """Read "refused to **sign**" and "refused an offer to **sign**"."""
    first = _read_before_to(tokens, index)
    return first if first is not None else read_rejected(tokens, index)


_FALLING = frozenset("fell fall falls falling".split())
# "**Fell** two seats **short of**".
_FALLING_WITHIN = 5


def _read_short(tokens: Tokens, index: int) -> int | None:
    """Read "fell two seats **short** of a majority"; "just short of 500" is a figure."""
    before = {token.lower for token in tokens[max(0, index - _FALLING_WITHIN) : index]}
    opens = _at(tokens, index + 2) in {"a", "an", "the", "its", "their"} and _at(tokens, index + 3).isalpha()
    return index + 2 if _at(tokens, index + 1) == "of" and opens and not before.isdisjoint(_FALLING) else None


# "Declined to **about** 4 %", "to **a** record low": where it fell to, not what was declined.
_LEVELS = frozenset(
    "a an the its about around roughly nearly almost below under above over just only less more fewer some as zero levels".split()
)


def _read_declined(tokens: Tokens, index: int) -> int | None:
    """Read "declined to **sign**"; "declined to 4.2 %" is a fall."""
    following = tokens[index + 2] if index + 2 < len(tokens) else None
    is_level = following is not None and (
        not following.text[0].isalpha() or following.lower in _LEVELS or following.lower in SMALL
    )
    return None if is_level else _read_refuse(tokens, index)


# "The refusal **of the club** to pay".
_WHOSE_WITHIN = 5


def _read_noun(tokens: Tokens, index: int) -> int | None:
    """Read "the failure to **pay**", "the refusal of the club to pay"; not "the failure of the club led to war"."""
    if _at(tokens, index + 1) == "to":
        return index + 2
    if tokens[index].lower == "failure" or _at(tokens, index + 1) not in {"of", "by"}:
        return None
    for at in range(index + 2, min(len(tokens) - 1, index + 2 + _WHOSE_WITHIN)):
        if tokens[at].lower == "to":
            return at + 1
        if has_deed_form(tokens[at].lower):
            return None
    return None


def _read_prefix(tokens: Tokens, index: int) -> int | None:
    """Read "non": "**non**-alignment" denies alignment."""
    return index + 1 if _at(tokens, index + 1) == "-" else None


def _read_prevent(tokens: Tokens, index: int) -> int | None:
    """Read "prevented Peru from **winning**" and "stopped short of **banning** it"; "stopped" alone is an end."""
    if _reads(tokens, index + 1, _SHORT_OF):
        return index + 1 + len(_SHORT_OF)
    at = _find_word(tokens, index, "from")
    return at + 1 if at is not None else None


def _read_exempt(tokens: Tokens, index: int) -> int | None:
    """Read "exempts small firms from the **duty**", and "…; cars are exempt", which denies in short what is told of others."""
    return index + 1 if _closes_contrast(tokens, index) else _read_from(tokens, index)


# "The ban applies to lorries; **cars are** exempt": so far before the word its clause begins.
_CONTRAST_WITHIN = 6
_CONTRASTS = frozenset("; , but while whereas".split())


def _closes_contrast(tokens: Tokens, index: int) -> bool:
    ends = index + 1 == len(tokens) or tokens[index + 1].text in {".", ";", ","}
    if not ends or not index or tokens[index - 1].lower not in _BEING:
        return False
    return any(token.lower in _CONTRASTS for token in tokens[max(0, index - _CONTRAST_WITHIN) : index - 1])


def _read_from(tokens: Tokens, index: int) -> int | None:
    at = _find_word(tokens, index, "from")
    return at + 1 if at is not None and at + 1 < len(tokens) else None


def _read_bar(tokens: Tokens, index: int) -> int | None:
    """Read "barred from **voting**": a deed follows, no place as in "banned imports from Peru"."""
    first = _read_from(tokens, index)
    if first is None and is_forbidden_deed(tokens, index):
        return index + 1
    return first if first is not None and tokens[first].lower.endswith("ing") else None


_BEING = frozenset("is are was were be been being remains".split())
_BEING_OR_OWNERS = _BEING | _OWNERS
_FORBIDDEN = frozenset("barred banned prohibited forbidden outlawed".split())


def is_forbidden_deed(tokens: Tokens, index: int) -> bool:
    """
    Say whether a word forbids the deed before it: "**parking** is prohibited"; "the party is banned" tells of a party.

    >>> from factcheck.text.tokens import tokenize
    >>> is_forbidden_deed(tokenize("Parking is banned.").tokens, 2), is_forbidden_deed(tokenize("It is banned.").tokens, 2)
    (True, False)
    """
    if index < 2 or tokens[index].lower not in _FORBIDDEN or tokens[index - 1].lower not in _BEING:
        return False
    deed = tokens[index - 2].lower
    # "The thing is banned", "the king is barred": shorter words end so by chance.
    return deed.endswith("ing") and len(deed) > len("thing")


_COUNSELS = frozenset(
    """
    advise advises advised warn warns warned recommend recommends recommended decide decides decided argue argues argued caution
    cautions cautioned counsel counsels counselled vote votes voted guard guards
    """.split()
)
# "Advises **visitors** against **swimming**".
_COUNSELLED_WITHIN = 4


def _read_against(tokens: Tokens, index: int) -> int | None:
    """Read "advises against **swimming**": a deed follows, no thing as in "warned against the plan"."""
    before = {token.lower for token in tokens[max(0, index - _COUNSELLED_WITHIN) : index]}
    return index + 1 if _at(tokens, index + 1).endswith("ing") and not _COUNSELS.isdisjoint(before) else None


_ADMITTED = frozenset(
    """
    traffic cars vehicles lorries trucks buses cyclists bicycles pedestrians walkers visitors tourists shipping ships boats dogs
    passengers public motorists children men women outsiders foreigners
    """.split()
)


def _read_closed(tokens: Tokens, index: int) -> int | None:
    """Read "is closed to **traffic**": there is none; "was closed to save money" tells why."""
    if not index or tokens[index - 1].lower not in _BEING or _at(tokens, index + 1) != "to":
        return None
    at = index + 2 + (_at(tokens, index + 2) in {"the", "all"})
    return at if _at(tokens, at) in _ADMITTED else None


def _read_resist(tokens: Tokens, index: int) -> int | None:
    """Read "resisted **signing**"; who resists an army does nothing of it."""
    return index + 1 if _at(tokens, index + 1).endswith("ing") else None


def _read_of(tokens: Tokens, index: int) -> int | None:
    """Read "the absence of **a government**"."""
    return index + 2 if _at(tokens, index + 1) == "of" else None


def _read_away(tokens: Tokens, index: int) -> int | None:
    """Read "is absent from the **list**"; not "the painting missing from the list"."""
    is_told = index > 0 and tokens[index - 1].lower in _BEING
    return index + 2 if is_told and _at(tokens, index + 1) == "from" else None


def _read_exclude(tokens: Tokens, index: int) -> int | None:
    """Read "excluded a **wedding**", "excluded from **voting**", "excluded from the **list**"; who "was excluded" is not denied."""
    if _at(tokens, index + 1) == "from":
        return index + 2
    before = tokens[index - 1].lower if index else ""
    is_participle = before in _BEING_OR_OWNERS or before.endswith("ly")  # "the previously **excluded** towns"
    return None if is_participle or not _at(tokens, index + 1).isalpha() else index + 1


# Before these "too" is no degree of a state: "**only** too glad to sign", "took far too long", "**she** too wanted to".
_BEFORE_TOO = frozenset("is are was were be been being become became becomes seems seemed proved proves grew".split())
_TOO_WITHIN = 7


def _read_too(tokens: Tokens, index: int) -> int | None:
    """Read "was too tall to **fit**", "too small for them to **live** in"; "too close to the wall" has no deed."""
    if not index or tokens[index - 1].lower not in _BEFORE_TOO:
        return None
    if _at(tokens, index + 1) in FUNCTION_WORDS or not _at(tokens, index + 1).isalpha():
        return None
    for at in range(index + 2, min(len(tokens) - 1, index + _TOO_WITHIN)):
        if tokens[at].lower in STOPS or tokens[at].text == ",":
            return None
        if tokens[at].lower == "to":
            return at + 1 if _is_deed(tokens[at + 1]) else None
    return None


def _is_deed(token: Token) -> bool:
    """Say whether the word behind "to" may be a deed: "to **fit**", "to **be** seen"; not "to **the** wall", "to **Lima**"."""
    return token.text.islower() and token.text.isalpha() and token.lower not in _FUNCTION_WORDS_BUT_BE


_SPLIT = frozenset(
    """
    isn wasn aren weren doesn didn don hasn haven hadn won wouldn can couldn shouldn mustn needn mightn ain
    """.split()
)


def _read_split(tokens: Tokens, index: int) -> int | None:
    """Read "was**n ' t**", as texts have it whose marks were set apart."""
    is_split = index > 1 and tokens[index - 1].text == "'" and tokens[index - 2].lower in _SPLIT
    return index + 1 if is_split else None


_NO_THINGS = frozenset(
    "tolerance degree degrees percent hour hours sum gravity point points hundred thousand million billion dollar dollars".split()
)
_FUNCTION_WORDS_OR_NO_THINGS = FUNCTION_WORDS | _NO_THINGS


# "Fell **to** zero", "**0.**0", "**$**0": a level, whose zero denies nothing.
_BEFORE_LEVELS = frozenset("to from below above near net than - . : / $".split())


def _read_zero(tokens: Tokens, index: int) -> int | None:
    """Read "zero **cases**" as "no cases"; "zero points" is a score, "to zero" and "0.5" are levels."""
    following, before = _at(tokens, index + 1), tokens[index - 1].lower if index else ""
    if not following.isalpha() or following in _FUNCTION_WORDS_OR_NO_THINGS or before in _BEFORE_LEVELS:
        return None
    return index + 1


def _read_free(tokens: Tokens, index: int) -> int | None:
    """Read "free of **debt**"."""
    return index + 2 if _at(tokens, index + 1) in {"of", "from"} else None


def _read_instead(tokens: Tokens, index: int) -> int | None:
    """Read "60 seconds **instead of** 30" and "**rather than** coal": what was replaced is not so."""
    following = "of" if tokens[index].lower == "instead" else "than"
    return index + 2 if _at(tokens, index + 1) == following else None


def _read_opposed(tokens: Tokens, index: int) -> int | None:
    """Read "wheat as opposed to **rice**": what stands behind it is not so."""
    is_set_against = index > 0 and tokens[index - 1].lower == "as" and _at(tokens, index + 1) == "to"
    return index + 2 if is_set_against else None


def _read_ruled_out(tokens: Tokens, index: int) -> int | None:
    """Read "ruled out **cuts**" and "ruled out of the **final**"; "ruled out of action" is an injury."""
    if _at(tokens, index + 1) != "out":
        return None
    if _at(tokens, index + 2) not in {"of", "for"}:
        return index + 2
    return index + 4 if _at(tokens, index + 3) in {"the", "his", "her", "their"} else None


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


def _read_far(tokens: Tokens, index: int) -> int | None:
    return index + 2 if _at(tokens, index + 1) == "from" and _is_degree(tokens, index + 2) else None


def _is_degree(tokens: Tokens, at: int) -> bool:
    """Say whether what "far from" stands before is a state or an outcome, no place."""
    if at >= len(tokens) or any(token.lower in _PLACED for token in tokens[max(0, at - 4) : at - 2]):
        return False
    word, following = tokens[at].lower, _at(tokens, at + 1)
    if word in {"a", "an"}:
        return following.isalpha() and not any(token.lower in _PLACES for token in tokens[at + 1 : at + 4])
    opens = at == 2 or tokens[at - 3].text in {",", ";", '"'} or tokens[at - 3].lower in {"is", "are", "was", "were"}
    if word == "being" or (word.endswith("ing") and opens):
        return True
    ends = not following or not following[0].isalnum() or following in FUNCTION_WORDS
    return word in _DEGREES and ends


#: Cues that say no more than "not" does: who "failed to qualify" did not qualify; who "refused to" said so as well.
PLAIN_DENIALS = frozenset(
    """
    fail fails failed failing failure unable inability lack lacks lacked lacking absent absence missing zero omit omits omitted
    exclude excludes excluded
    """.split()
)

_WORDS: tuple[tuple[str, Reader], ...] = (
    ("not n't no never none nobody nothing neither nor without hardly barely scarcely", _read_not),
    ("avoid avoided avoids lack lacks lacked lacking await awaits awaiting", _read_plain),
    # "declined" is a fall unless "to" and a deed follow.
    ("decline declined declines declining", _read_declined),
    (
        """
        yet unlikely unable unwilling fail failed fails failing neglect neglected neglects neglecting forgot forgets forgotten cease
        ceased ceases
        """,
        _read_before_to,
    ),
    ("refuse refused refuses refusing", _read_refuse),
    ("refusal failure inability unwillingness", _read_noun),
    ("non", _read_prefix),
    ("deny denied denies denying", read_deny),
    ("prevent prevented prevents stop stopped stops", _read_prevent),
    ("exempt exempts exempted exempting", _read_exempt),
    ("bar bars barred ban bans banned prohibit prohibits prohibited forbidden outlawed discourage discouraged keep keeps kept preclude precludes precluded deter deters deterred dissuade dissuades dissuaded inhibit inhibits inhibited", _read_bar),
    ("exclude excludes excluded omit omits omitted", _read_exclude),
    ("absent missing", _read_away),
    ("absence", _read_of),
    ("closed shut", _read_closed),
    ("resist resists resisted resisting", _read_resist),
    ("too", _read_too),
    ("t", _read_split),
    ("zero", _read_zero),
    ("free devoid", _read_free),
    ("against", _read_against),
    ("instead rather", _read_instead),
    ("opposed", _read_opposed),
    ("lift lifts lifted lifting withdraw withdraws withdrew withdrawn", read_taken_back),
    ("ruled rules rule ruling", _read_ruled_out),
    ("turned turn turns turning", read_turned_down),
    ("reject rejects rejected rejecting drop drops dropped abandon abandons abandoned scrap scraps scrapped", read_rejected),
    ("dismiss dismisses dismissed dispute disputes disputed refute refutes refuted debunk debunks debunked contradict contradicts contradicted rebut rebuts rebutted", find_reported),
    ("give gives gave given giving", read_given_up),
    ("far", _read_far),
    ("short", _read_short),
    ("falsely wrongly erroneously mistakenly incorrectly untruthfully wrongfully inaccurately", read_falsely),
)  # fmt: skip
_READERS: dict[str, Reader] = {word: reader for words, reader in _WORDS for word in words.split()}
