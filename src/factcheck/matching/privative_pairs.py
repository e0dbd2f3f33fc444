"""
Hold a state that one text tells in a word against what the other says at length: "died **childless**" beside "**had no children**".

Two analyses and the pairs of their words enter; a match leaves where both tell it of the same, and pairs are added where both say so.
"""

from collections.abc import Iterator, Mapping

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.privatives import Sort, State, find_states, has_state_words
from factcheck.matching.pairs import How, Pair


@attrs.frozen
class StatePair:
    """
    A state that both texts tell of the same, and whether they say the same of it.

    >>> StatePair(said=None, found=None, agrees=True).agrees
    True
    """

    said: State
    found: State
    agrees: bool


def match_states(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair]) -> StatePair | None:
    """
    Return the state that both texts tell of the same thing; None without one, or where the passage tells it both ways.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Poe had two sons."), analyse("Poe died childless.")
    >>> match_states(said, found, align(said, found).pairs).agrees
    False
    """
    if not has_state_words(statement) and not has_state_words(evidence):
        return None
    ours = find_states(statement)
    theirs = find_states(evidence) if ours else ()
    if not theirs:
        return None
    for said in ours:
        told = [
            StatePair(said, found, said.holds is found.holds)
            for found in theirs
            if found.name == said.name and _is_same(statement, evidence, pairs, said, found)
        ]
        if told and len({pair.agrees for pair in told}) == 1:
            return told[0]
    return None


def list_alike(statement: Analysis, evidence: Analysis) -> tuple[StatePair, ...]:
    """
    Return the states that both texts tell alike, in other words, of whomever.

    >>> from factcheck.facts.analysis import analyse
    >>> [pair.agrees for pair in list_alike(analyse("Poe had no children."), analyse("Poe's sister died childless."))]
    [True]
    """
    if not has_state_words(statement) and not has_state_words(evidence):
        return ()
    ours = find_states(statement)
    theirs = find_states(evidence) if ours else ()
    return tuple(
        [
            StatePair(said, found, agrees=True)
            for said in ours
            for found in theirs
            if found.name == said.name and found.holds is said.holds and Sort.WORD in {said.sort, found.sort}
        ]
    )


#: The state that some break and others keep.
UNANIMOUS = "unanimous"
# What tells of a part says nothing of all, unless both tell of the same part.
_PARTLY = frozenset(
    "some half most many several few part parts partly mostly sometimes often other others another occasionally again almost nearly".split()
)


def _is_same(statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: State, found: State) -> bool:
    if said.name != UNANIMOUS and (statement.lowers & _PARTLY) != (evidence.lowers & _PARTLY):
        return False
    if Sort.WORD not in {said.sort, found.sort} or _says_alike(statement, evidence, said, found):
        return False
    return _are_of_one_time(statement, evidence, said, found) and _share_holder(statement, evidence, pairs, said, found)


def _says_alike(statement: Analysis, evidence: Analysis, said: State, found: State) -> bool:
    """Say whether both tell it by one word, which needs no reading."""
    return statement.spelt[said.first : said.last] == evidence.spelt[found.first : found.last]


_PAST = frozenset("was were had did".split())
_PRESENT = frozenset("is are has have does do 're 've".split())
_THEN = frozenset("once formerly previously originally initially until till used before".split())
_BREAKS = frozenset(". ; : ! ? but while whereas although though because".split())
_CLAUSE_WITHIN = 30


def _find_clause(text: Analysis, state: State) -> range:
    first = state.cue[0]
    while first > max(0, state.cue[0] - _CLAUSE_WITHIN) and text.tokens[first - 1].lower not in _BREAKS:
        first -= 1
    last = state.cue[1]
    while last < min(len(text.tokens), state.cue[1] + _CLAUSE_WITHIN) and text.tokens[last].lower not in _BREAKS:
        last += 1
    return range(first, last)


def _read_time(text: Analysis, state: State) -> tuple[bool | None, bool]:
    """Return whether a state is told of the past, None where that is open, and whether it is told of a time that is over."""
    clause = _find_clause(text, state)
    lowers = {text.tokens[at].lower for at in clause if not state.first <= at < state.last}
    verbs = [text.tokens[at].lower for at in range(clause.start, max(state.cue[1], state.last))]
    then = not _THEN.isdisjoint(lowers)
    auxiliary = next((lower for lower in reversed(verbs) if lower in _PAST or lower in _PRESENT), None)
    if auxiliary is not None:
        return auxiliary in _PAST, then
    if state.sort is Sort.DEED:
        return _is_past(text, state.first), then  # "a retired judge **lives** in the villa"
    deeds = (at for at in range(clause.start, state.first) if at not in text.named)
    return (True if any(_is_past(text, at) for at in deeds) else None), then


def _is_past(text: Analysis, at: int) -> bool | None:
    """Say whether a verb tells of the past, by its form; None where that is open."""
    lower = text.tokens[at].lower
    return True if has_deed_form(lower) and not lower.endswith(("s", "ing")) else None


def _are_of_one_time(statement: Analysis, evidence: Analysis, said: State, found: State) -> bool:
    (ours, our_then), (theirs, their_then) = _read_time(statement, said), _read_time(evidence, found)
    if our_then is not their_then:
        return False
    return ours is None or theirs is None or ours is theirs or _stays_so(ours, theirs, said, found)


def _stays_so(ours: bool, theirs: bool, said: State, found: State) -> bool:
    """Say whether what one text tells as done stays so, and the other tells of today: "**was completed**", "**is** under construction"."""
    return said.is_final and any(
        is_past and not one.holds and not other_is_past
        for is_past, one, other_is_past in ((ours, said, theirs), (theirs, found, ours))
    )


_PRONOUNS = frozenset("he she it they this".split())
_STOPS = frozenset("of in on at with from to for by , who which that whose where as near".split())
_VERBS = frozenset(
    "is are was were be been has have had do does did can could may might will would must should 're ca wo".split()
)
_NOBODY = frozenset(
    "nobody none no neither everyone everybody somebody someone anyone all every some most many few".split()
)


def _share_holder(
    statement: Analysis, evidence: Analysis, pairs: Mapping[int, Pair], said: State, found: State
) -> bool:
    """Say whether both tell it of the same: of words that are partners, or of "she" in the passage."""
    ours, theirs = tuple(_list_holders(statement, said)), set(_list_holders(evidence, found))
    if not theirs and _is_of_pronoun(evidence, found):
        return True
    if not ours or (said.sort is Sort.DEED and _lower(statement, said.last) in _OBJECTS):
        return bool(theirs)  # "nobody voted against **it**"
    for name in evidence.names:
        places = range(name.first, name.last)
        if not theirs.isdisjoint(places):
            theirs.update(places)
    for name in statement.names:
        places = range(name.first, name.last)
        if any(place in places for place in ours):
            ours = (*ours, *places)
    return any(place in pairs and pairs[place].evidence in theirs for place in ours)


def is_of_kin(evidence: Analysis, found: State, used: frozenset[int]) -> bool:
    """
    Say whether a passage tells a state of somebody of the statement's, of whom that says nothing: "**the singer's father** was childless".

    >>> from factcheck.facts.analysis import analyse
    >>> text = analyse("The singer's father was childless.")
    >>> is_of_kin(text, find_states(text)[0], frozenset({1}))
    True
    """
    head = _find_head(evidence, _find_clause(evidence, found), found)
    if head is None or head in used or head < _KIN_BEHIND or evidence.tokens[head - 1].lower != "'s":
        return False
    return head - _KIN_BEHIND in used


# "The **singer** 's **father**".
_KIN_BEHIND = 2
_OBJECTS = frozenset("it them him her this".split())


def _lower(text: Analysis, at: int) -> str:
    return text.tokens[at].lower if at < len(text.tokens) else "."


def _is_of_pronoun(text: Analysis, state: State) -> bool:
    return any(text.tokens[at].lower in _PRONOUNS for at in range(_find_clause(text, state).start, state.first))


def _list_holders(text: Analysis, state: State) -> Iterator[int]:
    """Yield of whom a state is told: the head of the subject before it, and what it governs right behind it."""
    clause = _find_clause(text, state)
    head = _find_head(text, clause, state)
    if head is not None:
        yield head
    if text.tokens[state.first].lower.endswith("ly"):
        before = next(
            (
                at
                for at in range(state.first - 1, max(clause.start, state.first - 1 - _BEHIND_WITHIN), -1)
                if text.weights[at]
            ),
            None,
        )
        if before is not None:
            yield before  # "passed **the plan** unanimously"
    behind = _find_behind(
        text, state, _BEHIND_SKIPPED if head is not None and not _is_anyone(text, head) else _BEHIND_SKIPPED | _STOPS
    )
    if behind is not None and (
        head is None or _is_anyone(text, head) or state.sort in {Sort.DEED, Sort.WORD} or _is_there(text, clause)
    ):
        yield behind


_ANYONE = frozenset(
    "people persons person residents visitors tourists drivers passengers members councillors customers users inhabitants everyone cars vehicles".split()
)


def _is_anyone(text: Analysis, head: int) -> bool:
    """Say whether a subject only stands for whoever is there: "**twelve people** were killed in the coup"."""
    return text.tokens[head].lower in _ANYONE


def _is_there(text: Analysis, clause: range) -> bool:
    return any(text.tokens[at].lower == "there" for at in clause)


def _find_head(text: Analysis, clause: range, state: State) -> int | None:
    """Return the last word of some weight of the subject: "**Vale's brother** had", "the **lift** in the tower is"."""
    head = None
    for at in range(clause.start, state.verb):
        lower = text.tokens[at].lower
        if head is None:
            # "**In 1950** the lift": what stands in front is no subject.
            if text.weights[at] and not (at and text.tokens[at - 1].lower in _STOPS - {","}):
                head = at
            continue
        if lower == "to" and text.tokens[head].lower in _ENTRY:
            continue
        if lower in _STOPS or lower in _VERBS or (at not in text.named and has_deed_form(lower)):
            return head
        if text.weights[at]:
            head = at
    return head


# "**Entry to the museum** is free": it is told of the museum.
_ENTRY = frozenset("entry entrance admission access".split())
_BEHIND_SKIPPED = frozenset("the a an this that these those his her its their any -".split())
_BEHIND_WITHIN = 3


def _find_behind(text: Analysis, state: State, skipped: frozenset[str]) -> int | None:
    """Return the last word of the phrase right behind: "an **uninhabited island**", "lives **in the deep valley**"."""
    at = state.last
    while at < min(len(text.tokens), state.last + _BEHIND_WITHIN) and text.tokens[at].lower in skipped:
        at += 1
    last = None
    while at < min(len(text.tokens), state.last + _BEHIND_WITHIN + 3) and text.weights[at]:
        last = at
        at += 1
    return last


def pair_privatives(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Add to the pairs the words by which a state is told, where the passage tells the same by others.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Poe had no children."), analyse("Poe died childless.")
    >>> align(said, found).pairs[3].evidence
    2
    """
    match = match_states(statement, evidence, pairs)
    if match is None or not match.agrees:
        return
    partner = next((at for at in range(match.found.first, match.found.last) if evidence.weights[at]), match.found.first)
    first, last = match.said.cue
    for at in range(max(0, first - _ANYONE_WITHIN), last):
        is_told = at >= first or _is_anyone(statement, at)
        if is_told and statement.weights[at] and (at not in pairs or pairs[at].how > How.FORM):
            pairs[at] = Pair(at, partner, How.SYNONYM)


# "**Visitors** may not enter".
_ANYONE_WITHIN = 2
