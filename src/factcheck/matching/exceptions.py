"""
Hold what the passage excepts against the statement: "all towns except Lima signed" beside "Lima has signed".

An alignment enters, compared parts leave.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed, is_verb
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.slots import find_partner
from factcheck.model import Kind, Relation

# What opens an exception. "Apart from" and "other than" may add as well: "aside from her work in the mill, she paints".
_ALONE = frozenset("except excepting excluding barring".split())
_PHRASES = (("exception", "of"), ("but", "not"), ("apart", "from"), ("but", "spared"))
_OPENERS = _ALONE | {first for first, _ in _PHRASES}
# Of these something can be excepted.
_QUANTIFIERS = frozenset(
    "all every each any anyone everyone everybody everything nobody none no only most whole always daily".split()
)
# "Except gift cards **that** were used" excepts some of them.
_RELATIVE = frozenset("that which who".split())
_NONE = frozenset("no nobody none".split())
# In a statement these set its subject apart as an exception does.
_APART = frozenset(
    "only alone not n't no never except excluding excluded exempt exempted without lone sole single".split()
)
# These set it apart to say of it what is said of the others: "open **only** on Mondays" beside "open daily except Mondays".
_ALONE_IN = frozenset("only alone lone sole single".split())
# "Except **for the old town of Lima**".
_EXCEPTED_WITHIN = 6
_ENDS = frozenset(". ; : , ( ) which who that".split())
_WEEKLY = frozenset("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends".split())


def compare_exceptions(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a part of the statement that the passage excepts from what it says.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Every town, including Lima, has signed the treaty.")
    >>> found = analyse("All towns except Lima have signed the treaty.")
    >>> [(part.relation.value, part.detail) for part in compare_exceptions(align(said, found))]
    [('conflicts', 'exception')]
    """
    dates = _find_excepted_dates(alignment.evidence)
    excepted = find_excepted(alignment.evidence) | dates
    if not excepted or not alignment.statement.lowers.isdisjoint(_APART - _ALONE_IN):
        return ()
    if alignment.evidence.lowers.isdisjoint(_QUANTIFIERS):
        excepted = dates  # "free except on Sundays" is free on all other days
    if not excepted or alignment.coverage < _SAME_DEED:
        return ()
    if not alignment.evidence.lowers.isdisjoint(_NONE) and alignment.evidence.lowers.isdisjoint(_QUANTIFIERS - _NONE):
        return ()  # "there is **no** other **apart from** Lima" has Lima
    if len(alignment.pairs) > len(alignment.partners):
        return ()  # "Poe failed" agrees with "all passed except Poe"
    named = alignment.statement.named
    # Of common words all must be there: "all goods except **gift cards**" says nothing against cards.
    told = excepted <= alignment.used and _is_whole(alignment.evidence, max(excepted))
    if _tells_of_the_excepted(alignment, excepted):
        return ()  # "except Poe, **who** leads the bank" tells something of its own
    places = [
        place for place, partner in alignment.partners.items() if partner in excepted and (told or place in named)
    ]
    places += [one.first for one in alignment.statement.dates if _is_among(alignment, one, dates)]
    if not places:
        return ()
    place = min(places)
    word = alignment.statement.tokens[place].text
    return (
        Compared(
            kind=Kind.POLARITY,
            relation=Relation.CONFLICTS,
            statement=(place, place + 1),
            evidence=(min(excepted), max(excepted) + 1),
            detail="exception",
            sure=alignment.coverage,
            message=f"the evidence excepts “{word}”",
        ),
    )


def _is_whole(evidence: Analysis, last: int) -> bool:
    """Say whether all of what is named is excepted: "except the old mill, which burned", but "except gift cards **that** were used"."""
    return last + 1 >= len(evidence.tokens) or evidence.tokens[last + 1].lower not in _RELATIVE


def _tells_of_the_excepted(alignment: Alignment, excepted: frozenset[int]) -> bool:
    """Say whether a relative clause tells of what is excepted, and has words of the statement."""
    last, tokens = max(excepted), alignment.evidence.tokens
    behind = [token.lower for token in tokens[last + 1 : last + 3]]
    if _RELATIVE.isdisjoint(behind):
        return False
    return any(partner > last + 1 for partner in alignment.partners.values())


def is_excepted(alignment: Alignment, place: int) -> bool:
    """
    Say whether both texts set a word apart: "Lima alone has **not** signed" beside "all **except** Lima have signed".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Lima is the only town that has not signed.")
    >>> is_excepted(align(said, analyse("All towns except Lima have signed.")), 8)
    True
    """
    excepted = find_excepted(alignment.evidence)
    if not excepted or alignment.statement.lowers.isdisjoint(_APART):
        return False
    return any(partner in excepted for other, partner in alignment.partners.items() if other != place)


def settle_exceptions(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts, with the opposite of what is told of all read as told of what is excepted: "**closed** on Mondays" beside
    "open daily **except** Mondays"; what is excepted stands in nobody's place.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.polarities import compare_polarities
    >>> said, found = analyse("The inn is closed in May."), analyse("The inn is always open except in May.")
    >>> alignment = align(said, found)
    >>> [part.relation.value for part in settle_exceptions(alignment, list(compare_polarities(alignment)))]
    ['agrees']
    """
    excepted = _find_excepted_dates(alignment.evidence)
    if not alignment.evidence.lowers.isdisjoint(_QUANTIFIERS):
        excepted |= find_excepted(alignment.evidence)
    if not excepted or alignment.statement.negations:
        return parts
    is_told = any(partner in excepted for partner in alignment.partners.values()) or any(
        _is_among(alignment, date, excepted) for date in alignment.statement.dates
    )
    return [_settle(part, excepted, is_told=is_told) for part in parts]


def _settle(part: Compared, excepted: frozenset[int], *, is_told: bool) -> Compared:
    if part.relation is not Relation.CONFLICTS or part.evidence is None:
        return part
    if part.kind is Kind.POLARITY and part.detail not in {"exception", "negation"} and is_told:
        message = "the evidence tells the opposite of all but this"
        return attrs.evolve(part, relation=Relation.AGREES, detail="exception", message=message)
    if part.kind in {Kind.NAME, Kind.DATE} and not excepted.isdisjoint(range(*part.evidence)):
        return attrs.evolve(part, relation=Relation.MISSING, detail="excepted", message="the evidence excepts another")
    return part


def _find_excepted_dates(analysis: Analysis) -> frozenset[int]:
    """Return the tokens of the dates that an exception names: "except on **Mondays**"."""
    found: set[int] = set()
    for date in analysis.dates:
        before = [token.lower for token in analysis.tokens[max(0, date.first - 2) : date.first]]
        if not _ALONE.isdisjoint(before):
            found.update(range(date.first, date.last))
    for at, token in enumerate(analysis.tokens):
        # A day that comes every week is no date.
        if token.lower in _WEEKLY and not _ALONE.isdisjoint(
            [one.lower for one in analysis.tokens[max(0, at - 2) : at]]
        ):
            found.add(at)
    return frozenset(found)


def _is_among(alignment: Alignment, date: DateMention, excepted: frozenset[int]) -> bool:
    """Say whether a date of the statement is one of those that the passage excepts."""
    return any(
        other.first in excepted
        and compare_dates(date, other).relation is compare_dates(other, date).relation is Relation.AGREES
        for other in alignment.evidence.dates
    )  # "after 1999" is more than 2014


def find_excepted(analysis: Analysis) -> frozenset[int]:
    """
    Return the words of some weight that an exception names.

    >>> from factcheck.facts.analysis import analyse
    >>> find_excepted(analyse("All towns except Lima signed."))
    frozenset({3, 4})
    """
    if analysis.lowers.isdisjoint(_OPENERS):
        return frozenset()
    lowers = [token.lower for token in analysis.tokens]
    found: set[int] = set()
    for at in range(len(lowers)):
        if lowers[at] in _ALONE:
            begin = at + 1
        elif (lowers[at], lowers[at + 1] if at + 1 < len(lowers) else "") in _PHRASES:
            if lowers[at] == "apart" and (at == 0 or lowers[at - 1] in _ENDS):
                continue  # "**Apart from** Lima all towns signed" may add; "all towns signed **apart from** Lima" excepts
            begin = at + 2
        else:
            continue
        found |= _read_excepted(analysis, lowers, begin)
    return frozenset(found)


def _read_excepted(analysis: Analysis, lowers: list[str], begin: int) -> set[int]:
    found: set[int] = set()
    for place in range(begin, min(len(lowers), begin + _EXCEPTED_WITHIN)):
        if lowers[place] in _ENDS or lowers[place] in _VERBS:
            return found
        if analysis.weights[place]:
            found.add(place)
    return found


# Of the statement's weight the share that must be there, all but a light word: it says of the excepted what the passage says
# of the others. With less, "Peru stayed out" conflicted with "all but Peru joined".
_SAME_DEED = 0.9
# Where the exception ends and the sentence goes on.
_VERBS = frozenset("is are was were has have had will would can could may must do does did".split())


# "Of which **only Esker is** uninhabited": so far behind its name stands the word that tells what it alone is.
_ALONE_WITHIN = 4


def compare_only(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a name of which the statement tells what the passage tells of another alone: "**only** Lima has a port".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Quito has a port."), analyse("Of Lima and Quito only Lima has a port.")
    >>> [part.message for part in compare_only(align(said, found))]
    ['the evidence tells it of “Lima” alone']
    >>> compare_only(align(analyse("Lima has a port."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if "only" not in evidence.lowers or not statement.names or not _deny_the_same_words(alignment):
        return ()
    behind = _find_only_behind(alignment)
    if behind is not None:
        return (_describe_only(alignment, *behind),)
    subject = statement.names[0]
    for name in evidence.names:
        follows = evidence.tokens[name.last].lower if name.last < len(evidence.tokens) else ","
        if name.first == 0 or evidence.tokens[name.first - 1].lower != "only" or follows in {",", "and", "or"}:
            continue
        if name.kind is NameKind.NATIONALITY:
            continue  # "the only Peruvian team"
        if any(alignment.tie_names(one, name) not in NOT_SAME for one in statement.names):
            return ()  # "Lima, unlike Quito, has one"
        told = {
            at for at in range(name.last, min(len(evidence.tokens), name.last + _ALONE_WITHIN)) if evidence.weights[at]
        }
        # The passage names both, or they are two of a kind: two things.
        are_two = find_partner(alignment, subject) is not None or exclude_each_other(subject, name)
        if told and told <= alignment.used and are_two:
            return (_describe_only(alignment, subject, name),)
    return ()


def _find_only_behind(alignment: Alignment) -> tuple[Name, Name] | None:
    """Return a name of the statement, and the one of which the passage tells the same alone: "on **Ems only**" beside "on **Ulm**"."""
    statement, evidence = alignment.statement, alignment.evidence
    for name in evidence.names:
        if name.last >= len(evidence.tokens) or evidence.tokens[name.last].lower != "only" or name.first < 2:
            continue
        before = evidence.tokens[name.first - 1].lower
        told = evidence.roots[name.first - 2]
        for said in statement.names:
            stands_alike = said.first > 1 and statement.tokens[said.first - 1].lower == before
            if not stands_alike or told not in statement.roots or alignment.lacks:
                continue
            is_other = alignment.tie_names(said, name) in NOT_SAME and find_partner(alignment, said) is not None
            if is_other and all(alignment.tie_names(one, name) in NOT_SAME for one in statement.names):
                return said, name
    return None


def _deny_the_same_words(alignment: Alignment) -> bool:
    """Say whether both texts deny nothing but what a word of both denies in itself: "only Lima is **un**inhabited"."""
    sides = alignment.statement, alignment.evidence
    if any(one.governed != one.cue for side in sides for one in side.negations):
        return False
    said, found = ({one.cue for one in side.negations} for side in sides)
    return {alignment.partners.get(at) for at in said} == found


_ALONE_OF_ALL = frozenset("only sole solely".split())
# "Only **on** Sundays", "only **in** Japan".
_TARGET_WITHIN = 4
# "Open to members **and free**" tells of no others.
_ADJECTIVES = frozenset("free open closed small large big old new cheap rare common".split())
# A word in -s before one of these is what somebody does: "and **lives in** Lima".
_PREPOSITIONS = frozenset("in at on for to as with from".split())
# What goes on with another of the kind: "in April **and again** in July", "**and also** on the mainland".
_MORE_OF_IT = frozenset("also again too both".split())


def compare_not_only(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement tells of one alone, and the passage of it and another: "speaks only German", "speaks German and Polish".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The farmer speaks only German.")
    >>> [part.detail for part in compare_not_only(align(said, analyse("The farmer speaks German and Polish.")))]
    ['only']
    >>> compare_not_only(align(said, analyse("The farmer speaks German and lives in Lima.")))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    places = [at for at, token in enumerate(statement.tokens) if token.lower in _ALONE_OF_ALL]
    if len(places) != 1 or statement.negations or evidence.negations or not evidence.lowers.isdisjoint(_ALONE_IN):
        return ()
    if alignment.coverage < _LEAST_TOLD:
        return ()
    target = _find_target(alignment, places[0])
    if target is None:
        return ()
    first, last = target
    if _goes_on(alignment, last + 1, 1) or _goes_on(alignment, first - 1, -1):
        return (_describe_not_only(places[0], (first, last + 1)),)
    return ()


# So much of the statement the passage must tell: of the labelled pairs with a name or word told of one alone 27 of 33 are refuted.
_LEAST_TOLD = 0.75


def _find_target(alignment: Alignment, only: int) -> tuple[int, int] | None:
    """Return where the passage has what the statement tells of alone: what "only" stands before, or the subject of "the only"."""
    statement, evidence = alignment.statement, alignment.evidence
    if only and statement.tokens[only - 1].lower == "the":
        subject = statement.names[0] if statement.names else None
        found = find_partner(alignment, subject) if subject is not None and subject.first <= 1 else None
        return (found.first, found.last - 1) if found is not None else None
    if only + 1 in statement.in_figures:
        return None  # "only 4 lifts" counts lifts alone
    reach = range(only + 1, min(len(statement.tokens), only + 1 + _TARGET_WITHIN))
    date = next((one for one in statement.dates if one.first in reach), None)
    if date is not None:
        same = next((one for one in evidence.dates if compare_dates(date, one).relation is Relation.AGREES), None)
        return (same.first, same.last - 1) if same is not None else None
    # "Only **stars** Robin Poe" is said of whom it stars.
    said = next((at for at in reach if statement.weights[at] and not _is_done(statement, at)), None)
    if said is None and only and statement.weights[only - 1]:
        said = only - 1  # "open to **members** only"
    partner = alignment.partners.get(said) if said is not None else None
    if partner is None:
        return None
    name = next((one for one in evidence.names if one.first <= partner < one.last), None)
    return (name.first, name.last - 1) if name is not None else (partner, partner)


def _is_done(analysis: Analysis, at: int) -> bool:
    tokens = analysis.tokens
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    lower = tokens[at].lower
    has_object = at + 1 < len(tokens) and (bool(analysis.weights[at + 1]) or at + 1 in analysis.in_figures)
    does = lower.endswith("ing") or (lower.endswith("s") and (has_object or following in _PREPOSITIONS))
    return at not in analysis.named and (does or is_deed(analysis, at) or is_verb(analysis, at))


def _goes_on(alignment: Alignment, at: int, step: int) -> bool:
    """Say whether a list goes on before or behind a place, with something that the statement does not have and that is no deed."""
    evidence = alignment.evidence
    tokens = evidence.tokens
    # "In **Bonn,** Germany" is no list.
    if not 0 <= at < len(tokens) or not (tokens[at].lower == "and" or (step > 0 and tokens[at].text == ",")):
        return False
    reach = [place for place in (at + step, at + 2 * step, at + 3 * step) if 0 <= place < len(tokens)]
    if step > 0 and reach and tokens[reach[0]].lower in _MORE_OF_IT:
        return True
    if step > 0 and tokens[at].text == "," and not any(token.lower == "and" for token in tokens[at + 1 : at + 8]):
        return False
    for place in reach:
        if tokens[place].lower in _ENDS or tokens[place].lower in _VERBS:
            return False
        if evidence.weights[place] or place in evidence.in_figures:
            follows = evidence.tokens[place + 1].lower if place + 1 < len(tokens) else "."
            is_noun = follows not in {"one", "ones"} and tokens[place].lower not in _ADJECTIVES
            return place not in alignment.used and is_noun and not _is_done(evidence, place)
    return False


def _describe_not_only(only: int, place: tuple[int, int]) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(only, only + 1),
        evidence=place,
        detail="only",
        message="the evidence tells it of another as well",
    )


def _describe_only(alignment: Alignment, subject: Name, name: Name) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(subject.first, subject.last),
        evidence=(name.first - 1, name.last),
        detail="exception",
        sure=alignment.coverage,
        message=f"the evidence tells it of “{name.text}” alone",
    )
