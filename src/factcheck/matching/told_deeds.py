"""
Read a deed with who does it and what it is done to, however a text tells it: by a verb, by who does it, or by the deed's name.

An analysis and a place enter, a :class:`ToldDeed` leaves. "Poe wrote it", "it was written by Poe, a friend of Roe", "the one who
wrote it was Poe", "Poe, the author of it" and "Poe's writing of it" tell one deed.
"""

from functools import lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.deed_nouns import find_deed_verbs, find_doer_deeds, find_named_deeds
from factcheck.facts.lexicon import is_adverb
from factcheck.facts.names import Name, NameKind
from factcheck.matching.clauses import find_governor, is_deed, is_passive, is_verb
from factcheck.text.memory import TEXTS_REMEMBERED, Memory
from factcheck.text.tokens import TokenKind

# These weigh nothing, and stand where an adjective does.
_RANKING = frozenset("first second third last only own former then current sole original late".split())
# So long is a phrase at most, and so far stands "by" from its verb.
_LONGEST_PHRASE = 8
_BY_WITHIN = 8
# "Poe, **a lawyer from the far north of the land,** drew it".
_LONGEST_ASIDE = 14
# "The **much loved first** author".
_MODIFIERS = 4
_BEING = frozenset("is are was were be been being".split())
_BESIDE = _BEING | frozenset(
    "has have had also later then first just already soon once both would will did does do".split()
)
_OPENERS = frozenset("the a an his her its their this that these those".split())
_RELATIVES = frozenset("who that which".split())
_RELATIVES_OR_COMMA = _RELATIVES | {","}
_OPENERS_OR_RELATIVES = _OPENERS | _RELATIVES
_JOINTS = frozenset({"and", ",", "or", "&"})
# These end a phrase.
_ENDS = frozenset(
    """
    in on at by for with to from as into over between against about after before under during while who which that than because
    since until when where if around among along across off upon onto toward towards despite without via per and or but is are was were has have had did does do will would through within near
    """.split()
)
#: "**The one** who drew it", "**the man** who": they are told by what stands behind "was".
ANYBODY = frozenset("one ones person people man woman men women".split())
# "Is credited **with** drawing it", "known **for** drawing it".
_CREDITING = frozenset({"with", "for"})


@attrs.frozen
class ToldDeed:
    """
    The place of the word that tells a deed, the names of those who do it, and the tokens of what it is done to.

    >>> ToldDeed(1, (), range(2, 4)).place
    1
    """

    place: int
    doers: tuple[Name, ...]
    sufferer: range


def list_deeds(analysis: Analysis, place: int) -> frozenset[int | str]:
    """
    Return what tells that two words are of one deed, whether verbs, doers or names of deeds.

    >>> from factcheck.facts.analysis import analyse
    >>> bool(list_deeds(analyse("the author"), 1) & list_deeds(analyse("he wrote"), 1))
    True
    """
    return _DEEDS[analysis.roots[place]]


def _list_deeds(root: str) -> frozenset[int | str]:
    own: frozenset[int | str] = frozenset({root})
    return own | find_deed_verbs(root) | find_doer_deeds(root) | find_named_deeds(root)


_DEEDS = Memory(_list_deeds, room=30_000)


@lru_cache(maxsize=TEXTS_REMEMBERED)
def read_deed(analysis: Analysis, place: int) -> ToldDeed | None:
    """
    Return the deed that a word tells, where both its sides are told plainly.

    >>> from factcheck.facts.analysis import analyse
    >>> told = analyse("The one who drew the old map was Ada Poe."), analyse("Ada Poe's drawing of the old map pleased Max Roe.")
    >>> [[name.text for name in read_deed(text, place).doers] for text, place in zip(told, (3, 3), strict=True)]
    [['Ada Poe'], ['Ada Poe']]
    """
    if place in analysis.named:
        return None
    root = analysis.roots[place]
    is_named = find_named_deeds(root) or analysis.tokens[place].lower.endswith("ing")
    readers = (
        _read_doer if find_doer_deeds(root) else None,
        _read_named if is_named else None,
        _read_verb if _tells_verb(analysis, place) else None,
    )
    told = (reader(analysis, place) for reader in readers if reader is not None)
    return next((one for one in told if one is not None and one.doers and _has_weight(analysis, one.sufferer)), None)


def _has_weight(analysis: Analysis, phrase: range) -> bool:
    return any(analysis.weights[at] for at in phrase)


def _tells_verb(analysis: Analysis, place: int) -> bool:
    before = analysis.tokens[place - 1].lower if place else "the"
    if before in _OPENERS or before in {"'s", "of"} or analysis.tokens[place].lower.endswith(("er", "or")):
        return False  # "a **producer** of"
    is_known = bool(find_deed_verbs(analysis.roots[place]))
    is_known = is_known or (before in _CREDITING and analysis.tokens[place].lower.endswith("ing"))
    return is_known or is_deed(analysis, place) or is_verb(analysis, place)


def lower_at(analysis: Analysis, at: int) -> str:
    """
    Return the word at a place in lower case; a full stop where the text has none there.

    >>> from factcheck.facts.analysis import analyse
    >>> lower_at(analyse("It rained."), 0), lower_at(analyse("It rained."), -1)
    ('it', '.')
    """
    return analysis.tokens[at].lower if 0 <= at < len(analysis.tokens) else "."


def list_roots(analysis: Analysis, phrase: range) -> frozenset[str]:
    """
    Return the roots of a phrase, articles and "of" left out.

    >>> from factcheck.facts.analysis import analyse
    >>> sorted(list_roots(analyse("the second map of Arlo"), range(5)))
    ['arlo', 'map', 'second']
    """
    mark = TokenKind.MARK
    words = [at for at in phrase if analysis.tokens[at].kind is not mark and lower_at(analysis, at) not in _OPENERS]
    return frozenset([analysis.roots[at] for at in words if lower_at(analysis, at) not in {"of", "'s"}])


def read_phrase(analysis: Analysis, first: int) -> range:
    """
    Return the tokens of the phrase that begins at a place, with what stands behind "of".

    >>> from factcheck.facts.analysis import analyse
    >>> read_phrase(analyse("She met the old king of Arlo in May."), 2)
    range(2, 7)
    """
    at = first
    while at < min(len(analysis.tokens), first + _LONGEST_PHRASE):
        token = analysis.tokens[at]
        if at not in analysis.named and (
            (token.kind is TokenKind.MARK and token.lower not in {"'s", "'", "-"}) or token.lower in _ENDS
        ):
            break
        at += 1
    return range(first, at)


def read_phrase_before(analysis: Analysis, last: int) -> range:
    """
    Return the tokens of the phrase that ends at a place.

    >>> from factcheck.facts.analysis import analyse
    >>> read_phrase_before(analyse("In May the old king died."), 4)
    range(1, 5)
    """
    at = last
    while at > max(-1, last - _LONGEST_PHRASE):
        token = analysis.tokens[at]
        if at not in analysis.named and (
            (token.kind is TokenKind.MARK and token.lower not in {"'s", "'", "-"}) or token.lower in _ENDS
        ):
            break
        at -= 1
    return range(at + 1, last + 1)


def _read_names(analysis: Analysis, first: int) -> tuple[Name, ...]:
    """Return the names that begin at a place, those of a list together; none where the first is somebody's: "by **Poe's** son"."""
    starts = {name.first: name for name in analysis.names}
    at = first + (lower_at(analysis, first) == "the")
    found: list[Name] = []
    while at in starts:
        if lower_at(analysis, starts[at].last) in {"'s", "'"} or starts[at].kind is NameKind.NATIONALITY:
            break  # "by **American** singer Ada Poe"
        found.append(starts[at])
        at = starts[at].last
        while lower_at(analysis, at) in _JOINTS:
            at += 1
    return tuple(found)


def _read_names_before(analysis: Analysis, last: int) -> tuple[Name, ...]:
    """Return the names that end at a place, those of a list together; none where a preposition governs them."""
    ends = {name.last - 1: name for name in analysis.names}
    at = last
    found: list[Name] = []
    while at in ends and ends[at].kind is not NameKind.NATIONALITY:
        found.append(ends[at])
        at = ends[at].first - 1
        if at in analysis.named or lower_at(analysis, at) not in _JOINTS:
            break
        while at >= 0 and lower_at(analysis, at) in _JOINTS:
            at -= 1
    if not found or find_governor(analysis, found[-1]) not in {None, "and"}:
        return ()
    return tuple(found[::-1])


def _find_subject(analysis: Analysis, verb: int) -> tuple[Name, ...]:
    """Return the names of who does what a verb tells actively, past what stands in commas behind them."""
    at = verb - 1
    while at >= 0 and (lower_at(analysis, at) in _BESIDE or is_adverb(lower_at(analysis, at))):
        at -= 1
    if at < 0:
        return ()
    if lower_at(analysis, at) in _RELATIVES:
        return _find_antecedent(analysis, at, verb)
    if analysis.tokens[at].text == ",":
        named = _find_named_aside(analysis, at)
        if named:
            return named
        comma = _find_aside(analysis, at)
        return _read_names_before(analysis, comma - 1) if comma is not None else ()
    return _read_names_before(analysis, at)


def _find_antecedent(analysis: Analysis, relative: int, verb: int) -> tuple[Name, ...]:
    """Return whom "who" means: "**Poe**, who drew it", "it was **Poe** who drew it", "the one who drew it was **Poe**"."""
    at = relative - 1
    if lower_at(analysis, at) in ANYBODY and lower_at(analysis, at - 1) in _OPENERS:
        behind = read_phrase(analysis, verb + 1).stop
        return _read_names(analysis, behind + 1) if lower_at(analysis, behind) in _BEING else ()
    if lower_at(analysis, at) == ",":
        return _read_names_before(analysis, at - 1)[-1:]
    names = _read_names_before(analysis, at)
    return names if names and lower_at(analysis, names[0].first - 1) in _BEING else ()


def _find_named_aside(analysis: Analysis, comma: int) -> tuple[Name, ...]:
    """Return who is named in commas behind what they are: "his assistant, **Ada Poe**, drew it", "the Dean of Ems, **Ada Poe**, drew it"."""
    name = next((name for name in analysis.names if name.last == comma), None)
    if name is None or name.kind not in _PERSONS:
        return ()
    opening = name.first - len(name.title) - 1
    if opening < 1 or analysis.tokens[opening].text != ",":
        return ()
    before = next((other for other in analysis.names if other.last == opening), None)
    if before is None:
        # "In May 1990, Ada Poe, who", "In the end, Ada Poe, tired, drew": what a person is ends in a noun of its own phrase.
        phrase = read_phrase_before(analysis, opening - 1)
        opens = phrase.start > 0 and lower_at(analysis, phrase.start - 1) in _BEFORE_ROLES
        is_role = (
            _has_weight(analysis, phrase) and opening - 1 not in analysis.in_figures and (opens or not phrase.start)
        )
        return (name,) if is_role and lower_at(analysis, phrase.start) in _ROLE_OPENERS else ()
    if lower_at(analysis, before.first - 1) == "of":
        return (name,)  # "the Bishop **of Ems**, Ada Poe, drew it"
    return (before, name) if before.kind is NameKind.OTHER and "of" in _list_lowers(analysis, before) else ()


# A name of no table is a person's as often.
_PERSONS = frozenset({NameKind.PERSON, NameKind.OTHER})
# "In which **his assistant**, Ada Poe, drew it", ". **The curator**, Ada Poe, drew it".
_BEFORE_ROLES = frozenset(". ; : , and but which where when while that as because though although whereas".split())
_ROLE_OPENERS = frozenset("his her its their the".split())


def _list_lowers(analysis: Analysis, name: Name) -> tuple[str, ...]:
    return tuple([lower_at(analysis, at) for at in range(name.first, name.last)])


def _find_aside(analysis: Analysis, comma: int) -> int | None:
    """Return the comma that opens what another one closes, where a name stands right before it."""
    ends = {name.last for name in analysis.names}
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if analysis.tokens[at].text in {".", ";", "and"}:
            return None
        if analysis.tokens[at].text == ",":
            opens = lower_at(analysis, at + 1)
            return at if at in ends and (opens in _OPENERS_OR_RELATIVES or at + 1 not in analysis.named) else None
    return None


def _read_verb(analysis: Analysis, verb: int) -> ToldDeed | None:
    before = lower_at(analysis, verb - 1)
    if analysis.tokens[verb].lower.endswith("ing") and before in _CREDITING:
        return ToldDeed(verb, _find_credited(analysis, verb - 1), read_phrase(analysis, verb + 1))
    if not is_passive(analysis, verb):
        if analysis.tokens[verb].lower.endswith("ing") and before not in _BEING:
            return None  # "moved around Europe **founding** towns"
        return ToldDeed(verb, _find_subject(analysis, verb), read_phrase(analysis, verb + 1))
    by = find_by(analysis, verb)
    if by is None or _has_another_by(analysis, by):
        return None
    return ToldDeed(verb, _read_names(analysis, by + 1), _find_patient(analysis, verb))


def find_by(analysis: Analysis, verb: int) -> int | None:
    """
    Return the "by" behind a verb, in its clause.

    >>> from factcheck.facts.analysis import analyse
    >>> find_by(analyse("It was sold in May by Poe."), 2)
    5
    """
    for at in range(verb + 1, min(len(analysis.tokens) - 1, verb + _BY_WITHIN)):
        lower = lower_at(analysis, at)
        if lower == "by":
            return at
        if lower in {".", ";", ",", "and", "but", "or"} or lower in _RELATIVES:
            return None
    return None


def _has_another_by(analysis: Analysis, by: int) -> bool:
    """Say whether one deed has several that do it: "put into verse **by** Poe and into prose **by** Roe"."""
    for at in range(by + 1, len(analysis.tokens)):
        if analysis.tokens[at].text in {".", ";"} or (at not in analysis.named and is_deed(analysis, at)):
            return False
        if lower_at(analysis, at) == "by":
            return True
    return False


def _find_patient(analysis: Analysis, verb: int) -> range:
    """Return the phrase of what a deed told passively is done to: "**the map** was drawn by", "**the map**, drawn by"."""
    at = verb - 1
    while at >= 0 and (lower_at(analysis, at) in _BESIDE or is_adverb(lower_at(analysis, at))):
        at -= 1
    if at >= 0 and lower_at(analysis, at) in _RELATIVES_OR_COMMA:
        at -= 1 + (lower_at(analysis, at - 1) == ",")
    return read_phrase_before(analysis, at)


def _find_credited(analysis: Analysis, preposition: int) -> tuple[Name, ...]:
    """Return who is "credited **with** drawing it", "known **for** drawing it", in a list "and **Poe** with drawing it" too."""
    at = preposition - 1
    if lower_at(analysis, at) in {"credited", "famous", "known", "noted", "remembered"}:
        return _find_subject(analysis, at)
    return tuple([name for name in analysis.names if name.last - 1 == at])


def skip_modifiers(analysis: Analysis, noun: int) -> int:
    """
    Return the place before the adjectives and the article of a noun.

    >>> from factcheck.facts.analysis import analyse
    >>> skip_modifiers(analyse("She was the first author."), 4)
    1
    """
    at = noun - 1
    peoples = {name.first for name in analysis.names if name.kind is NameKind.NATIONALITY}
    while (
        at >= max(0, noun - _MODIFIERS)
        and (at not in analysis.named or at in peoples)
        and (analysis.weights[at] or lower_at(analysis, at) in _RANKING)
    ):
        at -= 1
    return at - 1 if at >= 0 and lower_at(analysis, at) in {"the", "a", "an"} else at


# "The **deputy** chair" does not chair, nor is the **would-be** author one.
_BESIDE_DOERS = frozenset("deputy vice assistant acting associate honorary future next potential be aspiring".split())


def _read_doer(analysis: Analysis, noun: int) -> ToldDeed | None:
    """Read a deed told by who does it: "Poe, **the author of** it", "**the author of** it was Poe", "Poe is its **author**"."""
    if lower_at(analysis, noun - 1) in _BESIDE_DOERS or lower_at(analysis, noun - 2) in _BESIDE_DOERS:
        return None
    if lower_at(analysis, noun + 1) == "of":
        sufferer = read_phrase(analysis, noun + 2)
        before = skip_modifiers(analysis, noun)
        return ToldDeed(noun, _find_called(analysis, before, sufferer.stop), sufferer)
    owner = skip_modifiers(analysis, noun)
    if lower_at(analysis, owner) not in {"'s", "'"}:
        return None
    sufferer = read_phrase_before(analysis, owner - 1)
    return ToldDeed(noun, _find_called(analysis, sufferer.start - 1, noun + 1), sufferer)


def _find_called(analysis: Analysis, before: int, behind: int) -> tuple[Name, ...]:
    """Return who is called what stands between two places: by "is" or a comma before it, or by "is" or a name behind it."""
    lower = lower_at(analysis, before)
    if lower in _BEING:
        return _find_subject(analysis, before)
    ends = {name.last: name for name in analysis.names}
    if lower == "," and before in ends:
        return (ends[before],)
    if before >= 0 and lower not in {".", ";", ",", "and", "but"}:
        return ()
    if lower_at(analysis, behind) in _BEING or lower_at(analysis, behind) == ",":
        return _read_names(analysis, behind + 1)
    return _read_names(analysis, behind)


def _read_named(analysis: Analysis, noun: int) -> ToldDeed | None:
    """Read a deed told by its name: "Poe's **discovery of** it", "the **discovery of** it by Poe"."""
    if lower_at(analysis, noun + 1) != "of":
        return None
    sufferer = read_phrase(analysis, noun + 2)
    owner = skip_modifiers(analysis, noun)
    if lower_at(analysis, owner) in {"'s", "'"}:
        ends = {name.last: name for name in analysis.names}
        return ToldDeed(noun, (ends[owner],), sufferer) if owner in ends else None
    if lower_at(analysis, sufferer.stop) != "by":
        return None
    return ToldDeed(noun, _read_names(analysis, sufferer.stop + 1), sufferer)
