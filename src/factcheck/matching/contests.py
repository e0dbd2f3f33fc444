"""
Hold who won against whom against the passage: "Poe beat Roe", "Roe lost to Poe", "Poe won the final against Roe".

An alignment enters, compared parts leave. The same contest is told of the winner or of the loser, and has other verbs each time.
"""

from collections.abc import Iterator
from itertools import islice

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_passive
from factcheck.matching.compared import Compared
from factcheck.matching.dates import compare_dates
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phrases import are_one, find_before, find_behind
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind, Relation

# Whom one wins against stands right behind these,
_BEATING = frozenset(
    "beat beats beaten beating defeated defeats defeating overcame overpowered trounced thrashed outscored edged".split()
)
# or behind "against" or "over", where anything does.
_WINNING = frozenset("won wins triumphed prevailed".split())
# Who won stands behind "to".
_LOSING = frozenset("lost loses losing".split())
# The one who does these stands before another verb: "beat Roe before **losing** the final".
_PARTICIPLES = frozenset("beating defeating losing finishing".split())
# Who finished second, or won **silver**, has not won.
_PLACED = frozenset("finished finishes finishing came comes was placed".split())
# "Was behind Roe" tells no end of a race.
_RACED = _PLACED - {"was"}
_LESSER = frozenset({"silver", "bronze"})
# What is won without a contest against one, an adjective or two before it: "won a **medal**".
_HONOURS = frozenset("medal medals prize prizes award awards praise support silver bronze".split())
_HONOURS_WITHIN = 4
_BEHIND = frozenset("second third fourth fifth sixth seventh eighth ninth tenth last runner-up 2nd 3rd 4th 5th".split())
_VERBS = _BEATING | _WINNING | _LOSING
# "Finished **ahead** of Roe", "finished **behind** Roe".
_BESIDE = frozenset({"ahead", "behind"})
_LOSERS = frozenset({"against", "over"})
# "Lost the semi-final of the cup 2-1 **to** Poe".
_NAMED_WITHIN = 10
_CLAUSE_ENDS = frozenset(". ; : ( ) , and but while".split())
# A text made to be endless has more contests than a sentence.
_MOST_CONTESTS = 6


@attrs.frozen
class _Contest:
    """The verb of a contest, and the last words of who won it and of who lost it; None where the text does not tell."""

    verb: int
    winner: int | None
    loser: int | None


# "**Slumped to** a 3-0 defeat", "**eased to** a win": with the noun, who does these has lost, or won.
_COMING_TO = frozenset(
    """
    slumped slump slumps fell fall falls crashed crash crashes slid slide slides sank sink sinks slipped slip slips tumbled
    stumbled plunged succumbed suffered suffer suffers went go goes endured conceded
    cruised cruise cruises eased ease eases romped romp romps stormed coasted raced powered swept strolled battled fought
    secured secure secures recorded record records claimed claim claims earned earn earns clinched sealed registered gained
    notched grabbed snatched celebrated enjoyed completed posted
    """.split()
)
_DEFEATS, _VICTORIES = frozenset("defeat defeats loss".split()), frozenset("victory victories win wins triumph".split())
# "Slumped to **their heaviest 3-0** defeat".
_NOUN_WITHIN = 8
# "A defeat **by** Poe", "a loss **to** Poe".
_WINNERS = frozenset("by to against".split())
_VERBS_OR_BESIDE, _TELLING = _VERBS | _BESIDE, _VERBS | _BEHIND | _DEFEATS | _VICTORIES


# Who is named behind these has lost: "was elected, **beating** Roe", "won, **ahead of** Roe".
_BEATEN = frozenset("beating defeating".split())
_BEATEN_OR_AHEAD = _BEATEN | {"ahead"}
_WON = frozenset("won wins elected chosen became becomes appointed gold champion winner voted".split())


def compare_beaten(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a winner of the statement whom the passage names as beaten.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Roe was elected mayor."), analyse("Poe was elected mayor, beating Roe.")
    >>> [part.detail for part in compare_beaten(align(said, found))], compare_beaten(align(found, found))
    (['contest'], ())
    """
    statement, evidence = alignment.statement, alignment.evidence
    subject = statement.names[0] if statement.names else None
    if subject is None or subject.first > 1 or statement.negations or _WON.isdisjoint(statement.lowers):
        return ()
    if _tells_another_time(alignment):
        return ()  # "won five medals", "was elected in 2014" may be told of the beaten as well
    if len(statement.names) > 1 and not _BEATEN_OR_AHEAD.isdisjoint(statement.lowers):
        return ()
    for name in evidence.names:
        before = [token.lower for token in evidence.tokens[max(0, name.first - 2) : name.first]]
        is_beaten = before[-1:] and (before[-1] in _BEATEN or before == ["ahead", "of"])
        if (
            is_beaten
            and _is_told_before(alignment, subject, name.first)
            and alignment.tie_names(subject, name) not in NOT_SAME
        ):
            return (_describe_beaten(subject, name),)
    return ()


def _tells_another_time(alignment: Alignment) -> bool:
    """Say whether a statement has a date or a figure that the passage does not have just so: it may tell of another contest."""
    statement, evidence = alignment.statement, alignment.evidence
    dated = all(
        any(compare_dates(date, its).relation is Relation.AGREES for its in evidence.dates) for date in statement.dates
    )
    counted = all(any(do_agree(one, its) for its in evidence.quantities) for one in statement.quantities)
    return not (dated and counted and len(evidence.dates) <= len(statement.dates) + 1)


def _is_told_before(alignment: Alignment, subject: Name, at: int) -> bool:
    """Say whether the passage has all that the statement says of its subject before a place, where it is told of the winner."""
    told = [place for place, _ in alignment.weighty if not subject.first <= place < subject.last]
    return all(alignment.partners.get(place, at) < at or place in alignment.lent for place in told)


def _describe_beaten(subject: Name, name: Name) -> Compared:
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=(subject.first, subject.last),
        evidence=(name.first - 1, name.last),
        detail="contest",
        message=f"the evidence says that “{name.text}” was beaten",
    )


def compare_contests(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find who won a contest, and whether the passage has it so.

    Whatever else the statement says, the passage must have: one may lose a final and win the next.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Peru lost the final."), analyse("Peru beat Chile in the final.")
    >>> [(part.relation.value, part.detail) for part in compare_contests(align(said, found))]
    [('conflicts', 'contest')]
    """
    if alignment.statement.lowers.isdisjoint(_VERBS_OR_BESIDE) or alignment.evidence.lowers.isdisjoint(_TELLING):
        return ()
    said = next(_read_contests(alignment.statement), None)
    if said is None or any(
        place != said.verb and alignment.statement.tokens[place].lower not in _BESIDE for place in alignment.lacks
    ):
        return ()
    told = list(islice(_read_contests(alignment.evidence), _MOST_CONTESTS))
    held = [(found, _hold(alignment, said, found, is_only=len(told) == 1)) for found in told]
    for wanted in (Relation.AGREES, Relation.CONFLICTS):
        for found, relation in held:
            if relation is wanted:
                return (_describe(alignment, said, found, relation),)
    return ()


def _read_contests(analysis: Analysis) -> Iterator[_Contest]:
    for at, token in enumerate(analysis.tokens):
        if (
            (token.lower in _VERBS or _is_placed(analysis, at) or _read_noun(analysis, at) is not None)
            and at not in analysis.negated
            and at not in analysis.named
        ):
            contest = _read_contest(analysis, at)
            if _wins_an_honour(analysis, at, contest):
                continue
            if contest.winner is not None or contest.loser is not None:
                yield contest


def _wins_an_honour(analysis: Analysis, verb: int, contest: _Contest) -> bool:
    """Say whether what is won is a medal or a prize; who won **silver** lost the race all the same."""
    if analysis.tokens[verb].lower not in _WINNING or contest.winner is None:
        return False
    behind = analysis.tokens[verb + 1 : verb + 1 + _HONOURS_WITHIN]
    return any(token.lower in _HONOURS for token in behind)


def _is_placed(analysis: Analysis, at: int) -> bool:
    if analysis.tokens[at].lower not in _PLACED:
        return False
    following = analysis.tokens[at + 1].lower if at + 1 < len(analysis.tokens) else ""
    beside = _find_beside_whom(analysis, at, "behind"), _find_beside_whom(analysis, at, "ahead")
    return following in _BEHIND or beside != (None, None)


# "Finished **0.04 seconds behind** Roe".
_BEHIND_WITHIN = 6


def _find_beside_whom(analysis: Analysis, verb: int, side: str) -> int | None:
    """Return whom another finished behind or ahead of: "finished a second **behind Roe**", "came home **ahead of Roe**"; None without one."""
    if analysis.tokens[verb].lower not in _RACED:
        return None
    for at in range(verb + 1, min(len(analysis.tokens), verb + 1 + _BEHIND_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower == side:
            return find_behind(analysis, at + 1 + (side == "ahead"))
        goes_on = lower == "," and at + 1 < len(analysis.tokens) and analysis.tokens[at + 1].lower == side
        if lower in _CLAUSE_ENDS and at not in analysis.in_figures and not goes_on:
            break  # "came second, **ahead** of Roe" goes on
    return _find_added_whom(analysis, verb, side)


# "Finished second in the final of the 200 metres, a second behind the winner, **and ahead of** Roe".
_ADDED_WITHIN = 30


def _find_added_whom(analysis: Analysis, verb: int, side: str) -> int | None:
    """Return whom else another finished ahead of or behind, added at the end of the sentence with "and"."""
    tokens = analysis.tokens
    for at in range(verb + 1, min(len(tokens) - 1, verb + 1 + _ADDED_WITHIN)):
        if tokens[at].text in {".", ";", "!", "?"}:
            return None
        if tokens[at].lower == "and" and tokens[at + 1].lower == side:
            return find_behind(analysis, at + 2 + (side == "ahead"))
    return None


def _read_noun(analysis: Analysis, verb: int) -> _Contest | None:
    """Read "**slumped to a** 3-0 **defeat**", "**secured a** 98-91 **win** over Roe"; None where no such noun ends what follows a verb."""
    if analysis.tokens[verb].lower not in _COMING_TO:
        return None
    for at in range(verb + 1, min(len(analysis.tokens), verb + 1 + _NOUN_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in _DEFEATS:
            return _Contest(verb, _find_named(analysis, at, _WINNERS), _find_subject(analysis, verb))
        if lower in _VICTORIES:
            return _Contest(verb, _find_subject(analysis, verb), _find_named(analysis, at, _LOSERS))
        if lower in _CLAUSE_ENDS and at not in analysis.in_figures:
            return None
    return None


def _find_subject(analysis: Analysis, verb: int) -> int | None:
    """Return the last word of what stands before a verb, whoever's it is: "Peru's **Ada Poe** won"."""
    before = find_before(analysis, verb)
    if before is not None or verb < 1:
        return before
    name = next((name for name in analysis.names if name.last == verb), None)
    owned = name is not None and name.first > 1 and analysis.tokens[name.first - 1].lower == "'s"
    return verb - 1 if owned else None


def _read_contest(analysis: Analysis, verb: int) -> _Contest:
    lower = analysis.tokens[verb].lower
    told = _read_noun(analysis, verb)
    if told is not None:
        return told
    subject = _find_subject(analysis, verb) if lower not in _PARTICIPLES else None
    if lower in _PLACED:
        beaten = _find_beside_whom(analysis, verb, "ahead")
        if beaten is not None:
            return _Contest(verb, subject, beaten)
        return _Contest(verb, _find_beside_whom(analysis, verb, "behind"), subject)
    if lower in _WINNING and verb + 1 < len(analysis.tokens) and analysis.tokens[verb + 1].lower in _LESSER:
        return _Contest(verb, None, subject)
    if lower in _LOSING:
        return _Contest(verb, _find_named(analysis, verb, frozenset({"to"})), subject)
    if lower in _WINNING:
        return _Contest(verb, subject, _find_named(analysis, verb, _LOSERS))
    if is_passive(analysis, verb):
        return _Contest(verb, _find_named(analysis, verb, frozenset({"by"})), subject)
    return _Contest(verb, subject, find_behind(analysis, verb + 1))


def _find_named(analysis: Analysis, verb: int, prepositions: frozenset[str]) -> int | None:
    """Return the last word of what stands behind a preposition in the clause of a verb."""
    for at in range(verb + 1, min(len(analysis.tokens), verb + 1 + _NAMED_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in prepositions:
            return find_behind(analysis, at + 1)
        if lower in _CLAUSE_ENDS:
            break
    return None


def _hold_placing(alignment: Alignment, said: _Contest, found: _Contest) -> Relation | None:
    """Hold "finished **ahead of** Roe", which of the two won the race or not, against who won it, or finished ahead of whom."""
    if found.winner is None:
        return None  # "came second" of more than two
    turned = found.loser is None or are_one(alignment, said.winner, found.loser)
    if turned and are_one(alignment, said.loser, found.winner):
        return Relation.CONFLICTS
    alike = found.loser is None or are_one(alignment, said.loser, found.loser)
    return Relation.AGREES if alike and are_one(alignment, said.winner, found.winner) else None


def _hold(alignment: Alignment, said: _Contest, found: _Contest, *, is_only: bool) -> Relation | None:
    """
    Return how two contests relate; None where they have nobody in common, or another opponent.

    Of several contests of a passage, one against somebody else is another: "beat **Ash** before losing to Roe".
    """
    if alignment.statement.tokens[said.verb].lower in _PLACED and None not in (said.winner, said.loser):
        return _hold_placing(alignment, said, found)
    crossed = [
        are_one(alignment, one, its)
        for one, its in ((said.winner, found.loser), (said.loser, found.winner))
        if one is not None and its is not None
    ]
    if any(crossed) and (is_only or all(crossed)):
        return Relation.CONFLICTS
    sides = ((said.winner, found.winner), (said.loser, found.loser))
    known = [are_one(alignment, one, its) for one, its in sides if one is not None and its is not None]
    return Relation.AGREES if known and all(known) else None


def _describe(alignment: Alignment, said: _Contest, found: _Contest, relation: Relation) -> Compared:
    party = said.winner if said.winner is not None else said.loser
    word = alignment.statement.tokens[party if party is not None else said.verb].text
    verb = alignment.evidence.tokens[found.verb].text
    agrees = relation is Relation.AGREES
    return Compared(
        kind=Kind.ROLE,
        relation=relation,
        statement=(said.verb, said.verb + 1),
        evidence=(found.verb, found.verb + 1),
        detail="contest",
        message=f"“{word}” {'is' if agrees else 'is not'} on the same side of “{verb}”",
    )
