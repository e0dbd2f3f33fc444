"""
Hold what one has but one of against the passage: where somebody lives, was born and grew up, whom they married, for whom they play.

An alignment and compared parts enter, parts leave. "Lives in Lima" and "resides in Quito" have few words in common, and exclude
each other all the same, since one has one home: such relations are called functional. Where the passage tells the relation of
another, of another time or in doubt, or the one place may lie in the other, the two names are left open instead.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import lru_cache
from itertools import islice

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.geography import relate
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.bearers import Bearer, are_borne_by_one, find_bearer
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.holders import ARTICLES
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phrases import find_name
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED


class _Relation(Enum):
    """What one has but one of at a time."""

    HOME = "lives in"
    SEAT = "has its seat in"
    BIRTHPLACE = "was born in"
    UPBRINGING = "grew up in"
    VENUE = "was held in"
    SPOUSE = "is married to"
    FATHER = "has for a father"
    MOTHER = "has for a mother"
    TEAM = "plays for"


@attrs.frozen
class _Frame:
    """
    Words that tell a relation, what must stand before or behind them, and what may stand between them and the preposition.

    ``before`` and ``behind`` are empty where nothing has to stand there.
    """

    relation: _Relation
    cues: frozenset[str]
    links: frozenset[str]
    between: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    #: Whether the words tell of the past, and so exclude nothing.
    is_past: bool = False


def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


_IN = _list("in at")
_BE = _list("is are was were be been being 's both and , (")
_POSITIONS = _list(
    """
    footballer player striker midfielder defender goalkeeper forward winger quarterback guard pitcher receiver linebacker cornerback
    safety tackle fullback outfielder catcher shortstop baseman captain keeper cricketer back centre center
    """
)
_FRAMES = (
    _Frame(_Relation.HOME, _list("lives live resides reside"), _IN, _list("and works")),
    _Frame(_Relation.HOME, _list("living residing"), _IN, before=_list("is are 's still currently now")),
    _Frame(_Relation.HOME, _list("lived resided"), _IN, is_past=True),
    _Frame(_Relation.SEAT, _list("based headquartered"), _IN),
    _Frame(
        _Relation.SEAT,
        _list("headquarters"),
        _IN,
        _list("are is located"),
        before=_list("its their the main global world head"),
    ),
    _Frame(_Relation.BIRTHPLACE, _list("born"), _IN),
    _Frame(_Relation.UPBRINGING, _list("raised"), _IN, _list("up"), before=_BE),
    _Frame(_Relation.UPBRINGING, _list("grew"), _IN, _list("up"), behind=_list("up")),
    _Frame(_Relation.UPBRINGING, _list("childhood"), _IN),
    _Frame(_Relation.VENUE, _list("held hosted played"), _IN, before=_list("was were is be been")),
    _Frame(_Relation.VENUE, _list("place"), _IN, before=_list("take takes took taken")),
    _Frame(_Relation.SPOUSE, _list("married"), _list("to")),
    _Frame(
        _Relation.TEAM,
        _list("plays playing"),
        _list("for"),
        _POSITIONS
        | _list("as a an the right left central football basketball baseball hockey rugby cricket professional or and"),
    ),
    _Frame(_Relation.TEAM, _POSITIONS, _list("for")),
    _Frame(_Relation.TEAM, _list("played play"), _list("for"), is_past=True),
)
_CUES = frozenset[str]().union(*(frame.cues for frame in _FRAMES))
# "Her husband **is** Max Roe", "her husband**,** Max Roe", "her husband **Max** Roe".
_KIN = {
    **dict.fromkeys("husband wife spouse girlfriend boyfriend fiancé fiancée".split(), _Relation.SPOUSE),
    "father": _Relation.FATHER,
    "mother": _Relation.MOTHER,
}
# "**Father** Max Roe" is a priest.
_NAMED_SO = (["is"], ["was"], [","])
_NAMING = _list("is was named called ,")
# "For **the Northern League club** Arlo": what stands before the name that is meant, prepositions never.
_BEFORE_NAME = _list("the his her its their club side team outfit franchise league second first division professional")
_NAME_WITHIN = 5
# "Born **on 3 May 1961** in Lima", "born **1961** in Lima".
_BORN_WITHIN = 8
_BORN_BETWEEN = _list("on , c. circa ( around about")
# One has another home, another team or another spouse before or after; what is denied or doubted is not told.
_PASSING = _list(
    """
    former formerly ex previously previous once until later then before after since was were had been used late loan also future
    will would planned plans
    """
)
_ONE_OF_SEVERAL = _list("first second third fourth")
_DOUBTING = _list(
    "or not n't never may might could if whether claimed claims claim thought believed said reportedly allegedly dreams hopes"
)
# Where one was born, and where it was held, is so for good.
_FOR_GOOD = frozenset({_Relation.BIRTHPLACE, _Relation.UPBRINGING, _Relation.VENUE, _Relation.FATHER, _Relation.MOTHER})
_PASSING_WITHIN = 5
# "Lives in Quito **until** the summer", "his wife was Ada Poe, **one** of four".
_ENDING = _list("until till from to before during when one")
_ENDING_WITHIN = 4
#: The detail of two names that fill one relation and need not exclude each other: no guess says that they do.
LEFT_OPEN = "open"
_SOLE = "sole"
# As sure as neighbouring receptions and opposite ones are in the mean: of VitaminC's relations filled with another name 54 of 55
# are refuted, all in passages about the very subject.
_SURE = 0.8
# A text made to be endless has more relations than a life.
_MOST_RELATIONS = 8
_PLACED = frozenset({_Relation.VENUE, _Relation.HOME, _Relation.SEAT, _Relation.BIRTHPLACE, _Relation.UPBRINGING})
_ALIVE = frozenset({NameKind.PERSON, NameKind.OTHER})
_OF_KIN = frozenset({_Relation.SPOUSE, _Relation.FATHER, _Relation.MOTHER})


@attrs.frozen
class _Told:
    """A relation, the token that tells it, the names that stand in it, and whether it is told as a fact of now."""

    relation: _Relation
    cue: int
    names: tuple[Name, ...]
    is_plain: bool


def compare_sole_relations(alignment: Alignment, parts: Iterable[Compared]) -> list[Compared]:
    """
    Add to the parts what of a statement's relations the passage fills with another name, and leave open what it does not exclude.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Ada Poe lives in Lima."), analyse("Poe, a painter, resides in Quito with her dog.")
    >>> [part.message for part in compare_sole_relations(align(said, found), ())]
    ['the statement says “Lima” where the evidence says “Quito”']
    """
    parts = list(parts)
    told = _read_relations(alignment.statement) if alignment.statement.names and alignment.evidence.names else ()
    if not told:
        return parts
    found = _read_relations(alignment.evidence)
    for said in told:
        held = [one for one in found if one.relation is said.relation]
        if held:
            parts = _settle(alignment, parts, said, held)
    return parts


def _settle(alignment: Alignment, parts: list[Compared], said: _Told, held: Sequence[_Told]) -> list[Compared]:
    """Let a name conflict with those that the passage has in its place, or leave it open where it need not."""
    name = said.names[0]
    is_there = name.first in alignment.partners and not (
        said.relation in _PLACED and _is_only_told_by_people(alignment, name)
    )
    if is_there or (len(said.names) > 1 and said.relation not in _PLACED):
        return parts
    borne = [one for one in held if _are_plainly_of_one(alignment, said, one)]
    excluded = {_exclude(alignment, said, one) for one in borne}
    if excluded == {True}:
        conflict = _describe(alignment, name, borne[0].names[0])
        return [part for part in parts if part.kind is not Kind.NAME or part.statement != conflict.statement] + [
            conflict
        ]
    # Towns that no table has, nobody that is named, or another name for the bearer: the words around decide.
    is_nameless = _find_bearer(alignment.statement, said).place is None
    if (
        None in excluded
        or is_nameless
        or (not borne and any(_is_of_another_name(alignment, said, one) for one in held))
    ):
        return parts
    places = [(one.names[0].first, one.names[-1].last) for one in held]
    return [_leave_open(part) if _is_between(part, said, places) else part for part in parts]


def _is_only_told_by_people(alignment: Alignment, name: Name) -> bool:
    """Say whether the passage has a country by its people alone: "born in **Japan**", "a **Japanese** architect"."""
    told = [other for other in alignment.evidence.names if alignment.tie_names(name, other) not in NOT_SAME]
    return bool(told) and all(other.kind is NameKind.NATIONALITY for other in told)


def _is_of_another_name(alignment: Alignment, said: _Told, found: _Told) -> bool:
    """Say whether the passage tells a relation of a name alone, which may be the statement's in another spelling."""
    bearer = _find_bearer(alignment.evidence, found)
    is_named = bearer.place is not None and find_name(alignment.evidence, bearer.place) is not None
    if not is_named or not said.is_plain or not found.is_plain:
        return False
    return not are_borne_by_one(alignment, _find_bearer(alignment.statement, said), bearer)


def _is_between(part: Compared, said: _Told, places: Sequence[tuple[int, int]]) -> bool:
    """Say whether a name of a relation is missing, or conflicts with one that the passage has in it."""
    if part.kind is not Kind.NAME or not said.names[0].first <= part.statement[0] < said.names[-1].last:
        return False
    if part.relation is Relation.MISSING:
        return part.detail is None
    if part.relation is not Relation.CONFLICTS or part.evidence is None:
        return False
    first, last = part.evidence
    return any(begin <= first and last <= end for begin, end in places)


def _leave_open(part: Compared) -> Compared:
    if part.relation is Relation.MISSING:
        return attrs.evolve(part, detail=LEFT_OPEN)
    message = f"{part.message}, which need not exclude it"
    return attrs.evolve(part, relation=Relation.MISSING, detail=LEFT_OPEN, message=message)


def _describe(alignment: Alignment, one: Name, other: Name) -> Compared:
    return Compared(
        kind=Kind.NAME,
        relation=Relation.CONFLICTS,
        statement=(one.first, one.last),
        evidence=(other.first, other.last),
        detail=_SOLE,
        sure=_SURE,
        message=tell_difference(alignment, (one.first, one.last), (other.first, other.last)),
    )


def _are_plainly_of_one(alignment: Alignment, said: _Told, found: _Told) -> bool:
    """Say whether both tell the relation of one, at one time, as a fact."""
    if not said.is_plain or not found.is_plain or alignment.evidence.attributions:
        return False
    ours, theirs = _find_bearer(alignment.statement, said), _find_bearer(alignment.evidence, found)
    are_at_one_time = _list_times(alignment.statement, said) == _list_times(alignment.evidence, found)
    if said.relation is _Relation.VENUE and (ours.place is None or not are_at_one_time):
        return False  # a cup is held in other places in other years
    name = find_name(alignment.statement, ours.place) if ours.place is not None else None
    if said.relation is _Relation.HOME and (name is None or name.kind not in _ALIVE):
        return False  # the puma lives in Peru and in Bolivia
    if said.relation is _Relation.VENUE and name is not None and name.kind is NameKind.PERSON:
        return False  # who was held in Lima may have been moved
    return are_borne_by_one(alignment, ours, theirs)


def _find_bearer(analysis: Analysis, told: _Told) -> Bearer:
    """Return of whom a relation is told; what somebody is begins with its article: "Poe is **a Peruvian striker** for"."""
    if told.relation in _OF_KIN and analysis.tokens[told.cue].lower in _KIN:
        return _find_owner(analysis, told.cue)
    if analysis.tokens[told.cue].lower == "childhood":
        behind = range(told.cue - 1, max(-1, told.cue - _LONGEST_TITLE), -1)
        return find_bearer(analysis, next((at for at in behind if analysis.tokens[at].lower in _HAVING), told.cue))
    if analysis.tokens[told.cue].lower not in _POSITIONS:
        return find_bearer(analysis, told.cue)
    places = range(told.cue - 1, max(-1, told.cue - _LONGEST_TITLE), -1)
    return find_bearer(analysis, next((at for at in places if analysis.tokens[at].lower in ARTICLES), told.cue))


def _find_owner(analysis: Analysis, kin: int) -> Bearer:
    """Return whose kin it is: "**Poe's** second husband"; nobody by name for "her husband", not known without either."""
    for at in range(kin - 1, max(-1, kin - _LONGEST_TITLE), -1):
        if analysis.tokens[at].lower in {"'s", "'"}:
            return attrs.evolve(find_bearer(analysis, at), at=kin)
        if analysis.tokens[at].lower in _POSSESSIVES:
            return Bearer(kin, None)
        if analysis.tokens[at].text in {".", ";", ","}:
            break
    return Bearer(kin, None, is_known=False)


_POSSESSIVES = frozenset("his her their".split())
# "**Had** a rough childhood in", "**spent** much of her childhood in".
_HAVING = frozenset("had has spent spends spend having spending".split())
# "Is **an American professional football wide** receiver for".
_LONGEST_TITLE = 7


def _list_times(analysis: Analysis, told: _Told) -> frozenset[str]:
    """Return the years and ordinals before a cue: "the **2018** cup was held in", "the **third** cup"."""
    times = [(date.first, date.last) for date in analysis.dates]
    times += [(one.first, one.last) for one in analysis.quantities if one.kind is QuantityKind.ORDINAL]
    return frozenset(
        analysis.span(first, last).of(analysis.text.text).lower() for first, last in times if last <= told.cue
    )


def _exclude(alignment: Alignment, said: _Told, found: _Told) -> bool | None:
    """Say whether the statement's name cannot be the passage's: it is no land where the other may lie; None where nothing tells."""
    one = said.names[0]
    if any(alignment.tie_names(one, other) not in NOT_SAME for other in found.names):
        return False
    # A father and his son share a surname, and two fathers may.
    if said.relation not in _OF_KIN and any(not _head(one).isdisjoint(_head(other)) for other in found.names):
        return False
    return _lie_apart(said, found) if said.relation in _PLACED else True


def _head(name: Name) -> frozenset[str]:
    """Return the words of a name before its "of": "the **Foxes** of the Northern League"."""
    return frozenset(name.text.lower().partition(" of ")[0].split())


def _lie_apart(said: _Told, found: _Told) -> bool | None:
    """
    Say whether two places cannot lie in each other: "Arles, **California**" and "Niles, **Idaho**", "**Hill Hall**, Lima".

    None where no table tells: two towns that none has, or such a town and a city.
    """
    lands, others = ([name.canonical for name in told.names if name.canonical is not None] for told in (said, found))
    if not lands or not others:
        # What no table has may lie in a land; in a town lies little.
        return None if all(land.startswith("city") for land in (*lands, *others)) else False
    if lands[0].startswith("city") and others[0].startswith("city"):
        return True if relate(lands[0], others[0]) is None else None
    if all(relate(one, other) is None for one in lands for other in others):
        return True
    has_halls = said.names[0].canonical is None and found.names[0].canonical is None
    return has_halls and min(len(said.names), len(found.names)) > 1


@lru_cache(maxsize=TEXTS_REMEMBERED)
def _read_relations(analysis: Analysis) -> tuple[_Told, ...]:
    speaks = not (_CUES.isdisjoint(analysis.lowers) and _KIN.keys().isdisjoint(analysis.lowers))
    return tuple(islice(_read(analysis), _MOST_RELATIONS)) if speaks else ()


def _read(analysis: Analysis) -> Iterator[_Told]:
    words = [token.lower for token in analysis.tokens]
    for at, word in enumerate(words):
        if word in _CUES:
            read = (_read_frame(analysis, words, at, frame) for frame in _FRAMES if word in frame.cues)
            first = next((one for one in read if one is not None), None)
            if first is not None:
                yield first
        elif word in _KIN and not (analysis.tokens[at].text[0].isupper() and words[at + 1 : at + 2] not in _NAMED_SO):
            begin = next((place for place in range(at + 1, len(words)) if words[place] not in _NAMING), len(words))
            names = _read_names(analysis, words, begin, _KIN[word])
            if names:
                yield _tell(analysis, words, at, _KIN[word], names)


def _read_frame(analysis: Analysis, words: Sequence[str], at: int, frame: _Frame) -> _Told | None:
    before, behind = words[max(0, at - 2) : at], words[at + 1 : at + 2]
    if (frame.before and frame.before.isdisjoint(before) and at) or (frame.behind and frame.behind.isdisjoint(behind)):
        return None
    link = _find_link(analysis, words, at, frame)
    names = _read_names(analysis, words, link + 1, frame.relation) if link is not None else ()
    return _tell(analysis, words, at, frame.relation, names, is_past=frame.is_past) if names else None


def _find_link(analysis: Analysis, words: Sequence[str], at: int, frame: _Frame) -> int | None:
    """Return the preposition behind a cue; between them stands what the frame allows, and a date where somebody was born."""
    is_birth = frame.relation is _Relation.BIRTHPLACE
    for place in range(at + 1, min(len(words), at + 1 + _BORN_WITHIN)):
        if words[place] in frame.links:
            if is_birth and place + 1 in analysis.in_figures:
                continue  # "born **in 1961** in Lima"
            return place
        allowed = words[place] in frame.between or (
            is_birth and (place in analysis.in_figures or words[place] in _BORN_BETWEEN)
        )
        if not allowed:
            return None
    return None


def _tell(
    analysis: Analysis,
    words: Sequence[str],
    at: int,
    relation: _Relation,
    names: tuple[Name, ...],
    *,
    is_past: bool = False,
) -> _Told:
    """Put a relation down, with whether it is told as a fact of now."""
    shifting = _DOUBTING if relation in _FOR_GOOD else _DOUBTING | _PASSING
    if relation is _Relation.SPOUSE:
        shifting |= _ONE_OF_SEVERAL
    before = [token.lower for token in analysis.tokens[max(0, at - _PASSING_WITHIN) : at] if token.text != "May"]
    is_plain = not is_past and shifting.isdisjoint(before)
    behind = words[names[-1].last : names[-1].last + _ENDING_WITHIN]
    if relation not in _FOR_GOOD or relation is _Relation.UPBRINGING:
        is_plain = is_plain and _ENDING.isdisjoint(behind) and not _is_dated(analysis, at)
    return _Told(relation, at, names, is_plain)


def _is_dated(analysis: Analysis, at: int) -> bool:
    """Say whether a date, but for that of a birth or one in brackets, stands before a place in its sentence."""
    texts = [token.lower for token in analysis.tokens[:at]]
    begin = max((place + 1 for place, text in enumerate(texts) if text == "."), default=0)
    dates = [date.first for date in analysis.dates if begin <= date.first < at]
    return any(
        texts[begin:first].count("(") <= texts[begin:first].count(")")
        and "born" not in texts[max(0, first - _BORN_BEFORE) : first]
        for first in dates
    )


_BORN_BEFORE = 3


def _read_names(analysis: Analysis, words: Sequence[str], at: int, relation: _Relation) -> tuple[Name, ...]:
    """Read the name that stands in a relation at a place, past what may stand before it, and those that a list adds."""
    place = at
    while place < min(len(words), at + _NAME_WITHIN):
        name = next((one for one in analysis.names if one.first == place), None)
        if name is not None and _may_fill(words, name, relation):
            return _read_list(analysis, words, name, relation)
        if name is not None and relation is _Relation.TEAM:
            place = name.last  # "for the **Italian** club Arlo"
        elif name is None and words[place] in _BEFORE_NAME:
            place += 1
        else:
            return ()
    return ()


def _may_fill(words: Sequence[str], name: Name, relation: _Relation) -> bool:
    """Say whether a name can stand in a relation: no land is a husband, and of a land's team nobody is a member for good."""
    if name.last < len(words) and words[name.last] == "-":
        return False  # "her husband, **Oslo**-born and shy"
    if relation in _OF_KIN:
        return name.kind in _ALIVE and name.canonical is None
    return relation is not _Relation.TEAM or name.canonical is None or not name.canonical.startswith("country")


def _read_list(analysis: Analysis, words: Sequence[str], first: Name, relation: _Relation) -> tuple[Name, ...]:
    joining = _JOINING_OR_IN if relation is _Relation.VENUE else _JOINING  # "at the Hill Hall **in** Lima" is one place
    names = [first]
    for name in analysis.names:
        if name.first >= names[-1].last:
            between = words[names[-1].last : name.first]
            if not between or not joining.issuperset(between):
                break
            names.append(name)
    return tuple(names)


_JOINING = _list(", and & / the")
_JOINING_OR_IN = _JOINING | _IN


def describe_sole(parts: Iterable[Compared]) -> float:
    """
    Return how the names of functional relations stand to each other as a number: 0 where none conflicts, 1 open, 2 in conflict.

    >>> describe_sole(())
    0.0
    """
    details = {part.detail for part in parts if part.kind is Kind.NAME}
    return 2.0 if _SOLE in details else float(LEFT_OPEN in details)
