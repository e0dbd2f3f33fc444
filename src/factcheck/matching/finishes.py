"""
Read which place one took, told in words: "took **bronze**", "was **runner-up**", "**topped** the poll", "lost **in the semi-final**".

An analysis enters, :class:`Finish` records leave. A finish is a set of places, for many words leave several open: who won a medal came first,
second or third.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.facts.quantities import QuantityKind
from factcheck.text.memory import TEXTS_REMEMBERED

#: Whatever number it is, the last place is none of the first three.
LAST = 99
_FIRST, _SECOND, _THIRD = frozenset({1}), frozenset({2}), frozenset({3})
_PODIUM = frozenset({1, 2, 3})
_UNPLACED = frozenset(range(4, 100))

_METALS = {"gold": _FIRST, "silver": _SECOND, "bronze": _THIRD}
_MEDALS = frozenset("medal medals medallist medallists medalist medalists".split())
# Who is one of these took the place: "was the **runner-up**", "the beaten **finalists**".
_ROLES = {
    "champion": _FIRST,
    "champions": _FIRST,
    "winner": _FIRST,
    "winners": _FIRST,
    "victor": _FIRST,
    "victors": _FIRST,
    "victorious": _FIRST,
    "premiers": _FIRST,
    "valedictorian": _FIRST,
    "salutatorian": _SECOND,
    "medallist": _PODIUM,
    "medallists": _PODIUM,
    "medalist": _PODIUM,
    "medalists": _PODIUM,
}
_ROLE_PAIRS = {
    ("title", "holder"): _FIRST,
    ("title", "holders"): _FIRST,
    ("cup", "holders"): _FIRST,
    ("cup", "winners"): _FIRST,
    ("beaten", "finalist"): _SECOND,
    ("beaten", "finalists"): _SECOND,
    ("losing", "finalist"): _SECOND,
    ("losing", "finalists"): _SECOND,
    ("defeated", "finalist"): _SECOND,
    ("defeated", "finalists"): _SECOND,
    ("second", "best"): _SECOND,
    ("wooden", "spoonist"): frozenset({LAST}),
    ("wooden", "spoonists"): frozenset({LAST}),
}
# "Lost **in the** semi-finals": how far who was beaten there had come.
_ROUNDS = {"semi": frozenset({3, 4}), "quarter": frozenset(range(5, 9))}
_FINAL = frozenset({"final", "finals"})
_LOST = frozenset("lost lose loses losing beaten defeated eliminated knocked exited fell".split())
_REACHED = frozenset("reached reaches reaching made makes".split())

# "**Took** bronze", "**settled for** silver".
_TAKING = frozenset(
    """
    won wins win winning took takes taking take taken claimed claims claiming secured secures earned earns collected picked clinched clinches
    captured captures bagged landed grabbed got received gained gains settled lifted lifts retained retains defended bagging
    earning securing clinching collecting has had
    """.split()
)
_WINNING = frozenset("won wins win winning".split())
# "**Lifted** the cup", "**clinched** the title".
_TITLES = frozenset(
    "title titles crown championship championships trophy cup league tournament election race contest".split()
)
_TOPPING = frozenset("topped tops topping".split())
_PLACING = frozenset(
    """
    finished finishes finishing finish came comes coming come placed places placing ended ends ending ranked ranks was were is are became
    becomes become emerged crowned named remained remain remains lay lie lies stood stand stands sat sit sits voted declared being be
    """.split()
)
_BEING = frozenset("was were is are became becomes become remained remain remains be being".split())
_SINKING = frozenset(
    "relegated demoted pushed bumped beaten dropped slipped slid fell climbed rose moved consigned".split()
)
_PIPPED = frozenset("pipped edged outsprinted".split())
_CUE_OPENERS = (
    _TAKING | _TOPPING | _PLACING | _SINKING | _PIPPED | _LOST | _REACHED | {"missed", "top", "beat", "awarded"}
)
# What may stand between the verb and the place.
_BETWEEN = frozenset(
    """
    the a an his her its their in at on up out for to as into only first-ever just again joint overall eventual defending reigning new then
    narrowly back down with from home an olympic national world european regional state club
    """.split()
)
_BETWEEN_WITHIN = 5
_PLACES = frozenset("place placed spot position prize overall rank".split())
_BEHIND_PLACE = frozenset("in of at among place . , ; and on with behind to by from after ) overall but for".split())
_DETERMINERS = frozenset("the a his her its their".split())
# What is won of these is a part, or no contest: "won the **first set**", "won **an award**".
_PARTS = frozenset(
    """
    first second third opening half set leg lap round heat stage toss award awards prize prizes medal medals nomination praise support seat
    seats vote votes point points contract place right lottery games matches races silver gold bronze final-round
    """.split()
)
_WON_WITHIN = 5
_LAST_WORDS = frozenset("last bottom".split())
_OUTSIDE = (
    ("missed", "out", "on", "a", "medal"),
    ("outside", "the", "medals"),
    ("off", "the", "podium"),
    ("missed", "the", "podium"),
)
_MISSED = frozenset("medal medals podium".split())
_SPOON = ("wooden", "spoon")
_CUE_WORDS = (
    frozenset(_METALS)
    | frozenset(_ROLES)
    | _MEDALS
    | _PLACES
    | _FINAL
    | _LAST_WORDS
    | frozenset(_ROUNDS)
    | frozenset(word for pair in _ROLE_PAIRS for word in pair)
    | frozenset(
        "runner runners podium semi finalist finalists wooden spoon out top placed outside missed medals".split()
    )
    | _BETWEEN
)
_PRONOUNS = frozenset("he she it they".split())
# A text made to be endless has more places than a passage.
_MOST_FINISHES = 10


@attrs.frozen(eq=False)
class Finish:
    """
    Who took a place, by the last word for it, None where it is not told; where that stands, half-open; and which places it may be.

    >>> Finish(owner=1, first=2, last=4, places=frozenset({3})).places
    frozenset({3})
    """

    owner: int | None
    first: int
    last: int
    places: frozenset[int]


@lru_cache(maxsize=TEXTS_REMEMBERED)
def read_finishes(text: Analysis) -> tuple[Finish, ...]:
    """
    Return the places that a text tells, in order; an empty text tells none.

    >>> from factcheck.facts.analysis import analyse
    >>> [sorted(one.places) for one in read_finishes(analyse("Ada took silver, and Max was third."))]
    [[2], [3]]
    >>> [sorted(one.places) for one in read_finishes(analyse("Ada won the cup ahead of Max Poe and Ida Roe."))]
    [[1], [2], [3]]
    >>> read_finishes(analyse(""))
    ()
    """
    if text.lowers.isdisjoint(_CUE_OPENERS):
        return ()
    return tuple(islice(_iterate(text), _MOST_FINISHES))


def _iterate(text: Analysis) -> Iterator[Finish]:
    done = 0
    for at, lower in enumerate(text.spelt):
        if lower not in _CUE_OPENERS or at < done or at in text.named:
            continue
        moved = _read_moved(text, at)
        if moved is not None:
            yield moved
            done = moved.last
            continue
        told = _read_cue(text, at)
        if told is None:
            continue
        done, places = told
        owner = _find_owner(text, at)
        yield Finish(owner, _find_first_told(text, at, done), done, places)
        yield from _read_added(text, owner, done)
        yield from _read_others(text, at, done, places)


def _read_moved(text: Analysis, at: int) -> Finish | None:
    """Read "relegated **Poe to third place**", "beat **Poe into second**"."""
    if text.spelt[at] not in _SINKING and text.spelt[at] != "beat":
        return None
    name = next((one for one in text.names if one.first - len(one.title) == at + 1), None)
    if name is None or _peek(text, name.last)[:1] not in (("to",), ("into",)):
        return None
    ordinal = _read_ordinal(text, _skip(text, name.last + 1))
    return Finish(name.last - 1, name.last, ordinal[0], frozenset({ordinal[1]})) if ordinal is not None else None


def _find_first_told(text: Analysis, at: int, last: int) -> int:
    """Return where the words for a place begin, behind what tells of which contest it was: "was the **javelin** champion"."""
    inner = [place for place in range(at + 1, last) if text.weights[place] and text.spelt[place] not in _CUE_WORDS]
    return inner[-1] + 1 if inner else at


_JOINS = frozenset({"and", ","})


def _read_added(text: Analysis, owner: int | None, last: int) -> Iterator[Finish]:
    """Read a further place behind the same verb: "won gold in the slalom **and silver** in the downhill"."""
    for place in range(last, len(text.tokens) - 1):
        if text.spelt[place] in _SENTENCE_ENDS or text.spelt[place] in _CUE_OPENERS:
            return
        if text.spelt[place] not in _JOINS:
            continue
        first = _skip(text, place + 1)
        metal = _METALS.get(text.spelt[first]) if first < len(text.tokens) else None
        ordinal = _read_ordinal(text, first)
        if metal is not None:
            yield Finish(owner, first, first + 1, metal)
        elif ordinal is not None and _peek(text, ordinal[0]) and text.spelt[ordinal[0]] in {"in", "at", "place"}:
            yield Finish(owner, first, ordinal[0], frozenset({ordinal[1]}))


def _read_cue(text: Analysis, at: int) -> tuple[int, frozenset[int]] | None:
    """Return where the words end that begin with a verb and tell a place, and the places."""
    lower = text.spelt[at]
    outside = _read_outside(text, at)
    if outside is not None:
        return outside, _UNPLACED
    target = _skip(text, at + 1)
    if lower in _TOPPING or (lower == "top" and _peek(text, at + 1) == ("the",) and at and text.spelt[at - 1] != "the"):
        return at + 1, _FIRST
    if lower in _LOST or lower in _REACHED:
        told = _read_round(text, at, target)
        if told is not None:
            return told
    if lower in _PIPPED:
        is_passive = at > 0 and text.spelt[at - 1] in _BEING
        return (at + 1, _SECOND) if is_passive else None
    if lower in _TAKING or (lower == "awarded" and at and text.spelt[at - 1] in _BEING):
        return _read_taken(text, at, target)
    if lower in _PLACING or lower in _SINKING:
        return _read_placed(text, at, target)
    return None


def _skip(text: Analysis, at: int) -> int:
    end = min(len(text.tokens), at + _BETWEEN_WITHIN)
    while at < end and (text.spelt[at] in _BETWEEN or is_adverb(text.spelt[at])):
        at += 1
    return at


def _peek(text: Analysis, at: int, count: int = 1) -> tuple[str, ...]:
    return text.spelt[at : at + count]


def _read_outside(text: Analysis, at: int) -> int | None:
    if text.lowers.isdisjoint(_MISSED):
        return None
    for words in _OUTSIDE:
        for first in (at, at + 1):
            if _peek(text, first, len(words)) == words:
                return first + len(words)
    return None


def _read_round(text: Analysis, at: int, target: int) -> tuple[int, frozenset[int]] | None:
    """Read "lost **in the semi-finals**", "reached **the final**"."""
    words = _peek(text, target, 3)
    reached = text.spelt[at] in _REACHED
    if words[:1] and words[0] in _FINAL:
        is_whole = len(words) < 2 or words[1] in _BEHIND_PLACE or target + 1 in text.in_figures
        return (target + 1, frozenset({1, 2}) if reached else _SECOND) if is_whole else None
    if len(words) == 3 and words[0] in _ROUNDS and words[1] == "-" and words[2] in _FINAL:
        places = _ROUNDS[words[0]]
        return target + 3, frozenset(range(1, max(places) + 1)) if reached else places
    return None


def _read_taken(text: Analysis, at: int, target: int) -> tuple[int, frozenset[int]] | None:
    """Read "took **the bronze medal**", "won **second prize**", "**won** the cup", "took **the wooden spoon**"."""
    word = _peek(text, target)
    ordinal = _read_ordinal(text, target)
    if ordinal is not None and _peek(text, ordinal[0])[:1] and text.spelt[ordinal[0]] in _PLACES:
        return ordinal[0] + 1, frozenset({ordinal[1]})
    if word and word[0] in _METALS:
        last = target + 1 + (bool(_peek(text, target + 1)) and text.spelt[target + 1] in _MEDALS)
        after = _peek(text, last)
        is_metal = not after or after[0] in _BEHIND_PLACE or last > target + 1 or not text.weights[last]
        return (last, _METALS[word[0]]) if is_metal else None
    if word and word[0] in _MEDALS:
        return target + 1, _PODIUM
    if _peek(text, target, 2) == _SPOON:
        return target + 2, frozenset({LAST})
    return _read_won(text, at, target)


def _read_won(text: Analysis, at: int, target: int) -> tuple[int, frozenset[int]] | None:
    lower = text.spelt[at]
    behind = text.spelt[at + 1 : at + 1 + _WON_WITHIN]
    if lower in _WINNING:
        if at and text.spelt[at - 1] in {"to", "a", "the"} and text.spelt[at - 2 : at - 1] != ("failed",):
            return None
        ends = not behind or behind[0] in {".", ",", ";", "in", "at", "with", "ahead", "overall"}
        is_whole = behind[:1] and behind[0] in _DETERMINERS and _PARTS.isdisjoint(behind)
        if behind[:1] == ("a",) and _TITLES.isdisjoint(behind):
            return None  # "won **a** car"
        return (at + 1, _FIRST) if ends or is_whole else None
    if lower in {"has", "had", "got", "received", "settled", "collected", "defended"}:
        return None
    ahead = range(target, min(len(text.tokens), target + _WON_WITHIN))
    title = next((place for place in ahead if text.spelt[place] in _TITLES), None)
    is_title = (
        title is not None
        and _peek(text, title + 1) != ("of",)
        and not any(text.spelt[place] in _BEHIND_PLACE for place in range(target, title))
    )
    return (at + 1, _FIRST) if is_title and text.spelt[target - 1] in _DETERMINERS else None


_TOPMOST = frozenset("came come comes coming finished finishes finish was were is are".split())


def _read_placed(text: Analysis, at: int, target: int) -> tuple[int, frozenset[int]] | None:
    """Read "finished **third**", "was **runner-up**", "were **the beaten finalists**", "came **last**", "ended **on the podium**"."""
    told = _read_role(text, target) or _read_end(text, at, target)
    if told is not None or target >= len(text.tokens):
        return told
    ordinal = _read_ordinal(text, target)
    if ordinal is None:
        return None
    last, number = ordinal
    if text.spelt[at] in _SINKING and {"to", "into"}.isdisjoint(text.spelt[at:target]):
        return None
    after = text.spelt[last] if last < len(text.tokens) else "."
    if after in _PLACES:
        return last + 1, frozenset({number})
    is_thing = text.spelt[at] in _BEING and (text.spelt[target - 1] == "the" or after == "to")
    return (last, frozenset({number})) if after in _BEHIND_PLACE and not is_thing else None


def _read_end(text: Analysis, at: int, target: int) -> tuple[int, frozenset[int]] | None:
    """Read "came **last**", "came **top**", "finished on **the podium**", "was **second-placed**"."""
    words, before = _peek(text, target, 3), text.spelt[target - 1]
    is_bare = len(words) < 2 or words[1] in _BEHIND_PLACE
    if words[:1] == ("podium",) and before == "the":
        return target + 1, _PODIUM
    if words[:1] and words[0] in _LAST_WORDS and is_bare and not (text.spelt[at] in _BEING and before == "the"):
        return target + 1, frozenset({LAST})
    if words[:1] == ("top",) and text.spelt[at] in _TOPMOST and is_bare:
        return target + 1, _FIRST
    return (target + 3, _SECOND) if words == ("second", "-", "placed") else None


# "Was the **junior javelin** champion".
_MODIFIERS = 2


def _read_role(text: Analysis, target: int) -> tuple[int, frozenset[int]] | None:
    for place in range(target, min(len(text.tokens), target + 1 + _MODIFIERS)):
        told = _read_bare_role(text, place)
        if told is not None or not text.weights[place] or place in text.in_figures:
            return told
    return None


def _read_bare_role(text: Analysis, target: int) -> tuple[int, frozenset[int]] | None:
    words = _peek(text, target, 4)
    if words[:1] in (("runner",), ("runners",)) and words[1:3] == ("-", "up"):
        return target + 3, _SECOND
    if words[:2] in (("runner", "up"), ("runners", "up")):
        return target + 2, _SECOND
    if words[:1] == ("losing",) and words[1:3] == ("semi", "-"):
        return target + 4, _ROUNDS["semi"]
    if words[:1] and words[0] in _METALS and words[1:2] and words[1] in _MEDALS:
        return target + 2, _METALS[words[0]]
    if words[:2] in _ROLE_PAIRS:
        return target + 2, _ROLE_PAIRS[words[0], words[1]]
    if words[:1] and words[0] in _ROLES:
        return target + 1, _ROLES[words[0]]
    return None


def _read_ordinal(text: Analysis, at: int) -> tuple[int, int] | None:
    found = next((one for one in text.quantities if one.first == at and one.kind is QuantityKind.ORDINAL), None)
    return (found.last, int(found.value)) if found is not None and found.value < LAST else None


_BESIDE = frozenset(
    "has have had was were is are been being be also then who which did do does not n't never could can to failed".split()
)
_BELONGING = frozenset("of from in at".split())
_CLAUSE_OPENERS = frozenset(". ; : , ( but while when as after before that although".split())
# "Every country **barring** Peru won a medal."
_EXCEPTING = frozenset("barring except excepting but besides excluding only than unlike without".split())
# "The **men's** team **from Ems** won": a phrase that is longer holds more than who it was.
_OWNED_WITHIN = 8


def _find_owner(text: Analysis, at: int) -> int | None:
    """Return the last word for who took a place: what stands right before the verb, or opens the sentence."""
    place = at - 1
    while place >= 0 and (text.spelt[place] in _BESIDE or is_adverb(text.spelt[place])):
        place -= 1
    if place < 0:
        return None
    if text.spelt[place] in {",", "and", "but", "then"} | _PRONOUNS or text.spelt[at].endswith("ing"):
        return _find_opening(text, at)
    for _ in range(_OWNED_WITHIN):
        name = next((one for one in text.names if one.first <= place < one.last), None)
        first = name.first - len(name.title) if name is not None else _find_first(text, place)
        if first and text.spelt[first - 1] in _EXCEPTING:
            return None
        if first > 1 and text.spelt[first - 1] in _BELONGING and text.weights[first - 2]:
            place = first - 2  # "the team **of Ems** won"
            continue
        is_whole = text.weights[place] and (not first or text.spelt[first - 1] in _CLAUSE_OPENERS or name is not None)
        return place if is_whole and place not in text.in_figures else None
    return None


def _find_first(text: Analysis, last: int) -> int:
    first = last
    while first > max(0, last - _OWNED_WITHIN) and (text.weights[first - 1] or text.spelt[first - 1] in _DETERMINERS):
        first -= 1
    return first


def _find_opening(text: Analysis, at: int) -> int | None:
    """Return the name that opens the sentence; where a pronoun does, the one that opens the text."""
    ends = [place for place in range(at) if text.tokens[place].text in _SENTENCE_ENDS]
    start = ends[-1] + 1 if ends else 0
    opens = [one for one in text.names if start <= one.first - len(one.title) <= start + 1 and one.first < at]
    if not opens and text.spelt[start] in _PRONOUNS:
        opens = [one for one in text.names if one.first - len(one.title) <= 1]
    return opens[0].last - 1 if opens else None


_FOLLOWED = (("followed", "by"), ("ahead", "of"))
_SENTENCE_ENDS = frozenset(". ; ! ?".split())


def _read_others(text: Analysis, at: int, last: int, places: frozenset[int]) -> Iterator[Finish]:
    """Read who came behind the winner, and before the second: "won, **followed by Poe** and Roe", "took silver **behind Poe**"."""
    if len(places) != 1:
        return
    number = next(iter(places))
    stop = next(
        (place for place in range(last, len(text.tokens)) if text.spelt[place] in _SENTENCE_ENDS), len(text.tokens)
    )
    for place in range(last, stop - 1):
        if _peek(text, place, 2) in _FOLLOWED and number < LAST:
            yield from _count_on(text, place, place + 2, number + 1)
            return
        if (
            text.spelt[place] in {"behind", "by"}
            and number == 2
            and (text.spelt[place] == "behind" or text.spelt[at] in _PIPPED)
        ):
            ahead = range(place + 1, place + 1 + _BETWEEN_WITHIN)
            winner = next((one for one in text.names if one.first in ahead), None)
            if winner is not None:
                yield Finish(winner.last - 1, place, place + 1, _FIRST)
            return


def _count_on(text: Analysis, cue: int, first: int, number: int) -> Iterator[Finish]:
    """Yield the names of a list, each a place behind the one before."""
    at = first
    for name in text.names:
        if name.first < first:
            continue
        if name.first > at + len(name.title):
            return
        yield Finish(name.last - 1, cue, cue + 2, frozenset({number}))
        number += 1
        at = name.last
        while at < len(text.tokens) and text.spelt[at] in {",", "and", "then"}:
            at += 1
        if at == name.last:
            return
