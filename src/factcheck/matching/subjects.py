"""
Find a deed that the passage tells of another than the statement: "Poe won" beside "Roe won, and Poe came second".

An alignment enters, compared parts leave. It is a doubt and no conflict: nothing here knows that they cannot both have done it.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import FUNCTION_WORDS
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_governor, is_bare_verb, is_deed, is_passive, is_verb
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How, Pair
from factcheck.matching.phrases import find_before, find_name
from factcheck.model import Kind, Relation
from factcheck.text.tokens import TokenKind

# "Written **by** Poe", "Roe **and** Poe", "known **as** Poe", "by his stage **name** Poe": the subject after all.
_JOINED = frozenset("by and as name is".split())
_PERSONS = {NameKind.PERSON, NameKind.OTHER}
# Where a clause begins.
_BREAKS = frozenset(". ; : , ( ) and but while whereas who which that although though as when before after".split())
# "Ada Poe, **the mayor of the old town**, won": a subject is so long at most, and stands so near to its verb.
_SUBJECT_WITHIN = 4
_CLAUSE_WITHIN = 12
# "**In** the Lima Post, ", "**During** the war, ".
_OPENING_PHRASES = frozenset("in on at for during after before since until by from under with".split())
_OPENING_WITHIN = 10


def compare_doers(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement says of its subject and the passage of another.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Peru blamed the delay on the rain.")
    >>> found = analyse("Chile blamed the delay on the rain, while Peru said that it did not know.")
    >>> [(part.relation.value, part.detail) for part in compare_doers(align(said, found))]
    [('missing', 'doer')]
    """
    subject = _find_subject(alignment.statement)
    return (_compare_subject(alignment, subject) if subject is not None else ()) or _compare_agent(alignment)


def _compare_subject(alignment: Alignment, subject: tuple[int, int]) -> tuple[Compared, ...]:
    deed = _find_deed(alignment, subject)
    own = _find_own(alignment, subject)
    if deed is None:
        return _compare_openings(alignment, subject, own)
    place, at = deed
    caused = _find_caused(alignment, own, at)
    if caused is not None:
        return (_describe(alignment, subject, place, (caused, caused + 1), at),)
    antecedent = _find_antecedent(alignment.evidence, at)
    if antecedent is not None and own and antecedent.first not in own:
        return (_describe(alignment, subject, place, (antecedent.first, antecedent.last), at),)
    other = _find_other(alignment, subject, own, at)
    if other is not None:
        return (_describe(alignment, subject, place, other, at),)
    # Whom the passage does not have itself, a pronoun may stand for.
    if not own or any(one < at for one in own if _is_one_clause(alignment.evidence, one, at)):
        return ()
    if any(alignment.evidence.tokens[max(0, one - 1)].lower == "by" for one in own):
        return ()
    # "The play won" may tell of the play that the statement names, but not where that comes in later: "**critics** praised it,
    # though Poe did not".
    is_noun = subject[0] not in alignment.statement.named or all(
        _comes_in_later(alignment.evidence, at, one) for one in own
    )
    rival = _find_rival(alignment, at, is_noun=is_noun)
    return () if rival is None else (_describe(alignment, subject, place, rival, at),)


# Who is made to do it does it: "the ministry **forced the firm to** report a loss". Who helps somebody to build it may be said to build it.
_CAUSING = frozenset(
    """
    force forces forced lead leads led cause causes caused allow allows allowed enable enables enabled ask asks asked order orders
    ordered urge urges urged tell tells told persuade persuades persuaded invite invites invited require requires required permit
    permits permitted compel compels compelled encourage encourages encouraged press presses pressed warn warns warned instruct
    instructs instructed advise advises advised beg begs begged
    """.split()
)
_CAUSED_WITHIN = 6
_PURPOSES = frozenset("for of with from time chance expedition campaign way his her its their".split())


def _find_caused(alignment: Alignment, own: list[int], deed: int) -> int | None:
    """Return whom the passage has made or asked to do a deed by the statement's subject; None where it has nobody."""
    evidence = alignment.evidence
    if deed < 2 or evidence.tokens[deed - 1].lower != "to":
        return None
    ahead = range(deed - 3, max(0, deed - 2 - _CAUSED_WITHIN), -1)
    cause = next((at for at in ahead if evidence.tokens[at].lower in _CAUSING), None)
    if cause is None or not evidence.weights[deed - 2] or is_passive(evidence, cause):
        return None
    if any(evidence.tokens[at].lower in _PURPOSES for at in range(cause + 1, deed - 1)):
        return None  # "asked the court **for time** to pay"
    return deed - 2 if own and all(at < cause for at in own) else None


# "Chaired by **the retired engineer** Robert Poe".
_AGENT_WITHIN = 4


def _compare_agent(alignment: Alignment) -> tuple[Compared, ...]:
    """Find what the statement says was done by one, and the passage tells of another: "the inquiry is led by Poe"."""
    statement, evidence = alignment.statement, alignment.evidence
    by = next((at for at, token in enumerate(statement.tokens) if token.lower == "by" and at), None)
    pair = alignment.pairs.get(by - 1) if by is not None else None
    if by is None or pair is None or pair.how > How.SYNONYM or not is_passive(statement, by - 1):
        return ()
    name = next((name for name in statement.names if by < name.first <= by + _AGENT_WITHIN), None)
    own = _find_own(alignment, (name.first, name.last)) if name is not None else []
    if name is None or not own or any(_is_one_clause(evidence, *sorted((one, pair.evidence))) for one in own):
        return ()
    rival = _find_rival(alignment, pair.evidence, is_noun=False)
    return () if rival is None else (_describe(alignment, (name.first, name.last), by - 1, rival, pair.evidence),)


def _compare_openings(alignment: Alignment, subject: tuple[int, int], own: list[int]) -> tuple[Compared, ...]:
    """
    Find a passage that begins with another of the subject's kind, where what the subject did is said in other words.

    "Poe won the race" beside "**Roe** came in first, ahead of Poe".
    """
    name = next((name for name in alignment.statement.names if name.first == subject[0]), None)
    opening = alignment.evidence.names[0] if alignment.evidence.names else None
    if name is None or opening is None or opening.first - len(opening.title) > 1 or opening.possessive:
        return ()
    if (
        not own
        or opening.first in own
        or any(alignment.evidence.tokens[max(0, one - 1)].lower in _JOINED for one in own)
    ):
        return ()
    others = alignment.statement.names[1:]
    if any(alignment.tie_names(other, opening) not in NOT_SAME for other in others):
        return ()
    if opening.kind is not name.kind and {opening.kind, name.kind} != _PERSONS:
        return ()
    verb = next((at for at, _ in alignment.weighty if at >= subject[1]), None)
    if verb is None or verb in alignment.statement.named:
        return ()
    pair = alignment.pairs.get(verb)
    if pair is not None and pair.how <= How.FORM:
        return ()
    return (_describe(alignment, subject, verb, (opening.first, opening.last), opening.last - 1),)


_CLEFTS = (["it", "was"], ["it", "is"])


def _find_subject(statement: Analysis) -> tuple[int, int] | None:
    """
    Return the words that open a statement, or what follows its opening phrase: a name, or a noun behind its article; None where
    a preposition governs all.

    "In the Lima Post, **Poe** praised it".
    """
    if statement.names:
        name = statement.names[0]
        if name.first - len(name.title) <= 1:
            return None if name.possessive else (name.first, name.last)
        if [token.lower for token in statement.tokens[:2]] in _CLEFTS and name.first - len(name.title) == 2:
            return name.first, name.last  # "it was **Poe** who saved it"
    if statement.tokens and statement.tokens[0].lower in _OPENING_PHRASES:
        comma = next(
            (at for at in range(1, min(len(statement.tokens), _OPENING_WITHIN)) if statement.tokens[at].text == ","),
            None,
        )
        subject = next(
            (one for one in statement.names if comma is not None and one.first - len(one.title) == comma + 1), None
        )
        return None if subject is None or subject.possessive else (subject.first, subject.last)
    first = 1 if statement.tokens and statement.tokens[0].lower in {"the", "a", "an"} else 0
    if first >= len(statement.tokens) or not statement.weights[first] or statement.tokens[first].text.endswith("ing"):
        return None
    return first, first + 1


def _find_deed(alignment: Alignment, subject: tuple[int, int]) -> tuple[int, int] | None:
    """Return the first word behind the subject that has a partner of its own form, and the partner: mostly the verb."""
    statement = alignment.statement
    for place in range(subject[1], min(len(statement.tokens), subject[1] + _SUBJECT_WITHIN)):
        token = statement.tokens[place]
        if place in statement.named or (token.kind is TokenKind.MARK and token.text != "-"):
            return None
        pair = alignment.pairs.get(place)
        if statement.weights[place] and token.lower not in FUNCTION_WORDS:
            return (place, pair.evidence) if pair is not None and _are_active(alignment, place, pair) else None
    return None


def _are_active(alignment: Alignment, place: int, pair: Pair) -> bool:
    """Say whether both words are deeds that their subjects do: "won", "blames the"; not "was sent", "a cast"."""
    if pair.how > How.SYNONYM:
        return False
    return all(
        (is_deed(side, at) or is_verb(side, at) or is_bare_verb(side, at))
        and not is_passive(side, at)
        and not _describes_a_noun(side, at)
        for side, at in ((alignment.statement, place), (alignment.evidence, pair.evidence))
    )


_WHERE = frozenset("in by at on for from near".split())


def _describes_a_noun(analysis: Analysis, at: int) -> bool:
    """Say whether a participle tells of the noun before it, behind a verb: "Poe attended a parade **staged** in Lima"."""
    tokens = analysis.tokens
    if at + 1 >= len(tokens) or tokens[at + 1].lower not in _WHERE or not at or not analysis.weights[at - 1]:
        return False
    clause = range(max(0, at - _CLAUSE_WITHIN), at - 1)
    start = next((place + 1 for place in reversed(clause) if tokens[place].lower in _BREAKS), clause.start)
    return at - 1 not in analysis.named and any(
        is_deed(analysis, place) or tokens[place].lower.endswith("ing") for place in range(start, at - 1)
    )


def _find_own(alignment: Alignment, subject: tuple[int, int]) -> list[int]:
    """Return where the passage has the subject."""
    name = next((name for name in alignment.statement.names if name.first == subject[0]), None)
    if name is not None:
        evidence = alignment.evidence.names
        named = [other.first for other in evidence if alignment.tie_names(name, other) not in NOT_SAME]
        if named or name.first or name.last > 1:
            return named  # the capital of the first word may be that of the sentence: "**Trout** eat flies"
    root = alignment.statement.roots[subject[0]]
    return [at for at, other in enumerate(alignment.evidence.roots) if other == root]


def _is_one_clause(analysis: Analysis, first: int, last: int) -> bool:
    return not any(token.text in {".", ";"} for token in analysis.tokens[first:last])


_TURNS = frozenset("; but though although while whereas however".split())


def _comes_in_later(evidence: Analysis, deed: int, one: int) -> bool:
    return any(token.lower in _TURNS for token in evidence.tokens[deed:one])


def _find_rival(alignment: Alignment, deed: int, *, is_noun: bool) -> tuple[int, int] | None:
    """Return who stands before the deed in its clause: a name that is not governed, or a noun that the statement lacks."""
    evidence = alignment.evidence
    first = max(0, deed - _CLAUSE_WITHIN)
    start = next((at + 1 for at in range(deed - 1, first - 1, -1) if evidence.tokens[at].lower in _BREAKS), first)
    for name in evidence.names:
        inside = start <= name.first < deed or _is_antecedent(evidence, name, start)
        if inside and _is_free(alignment, name):
            return name.first, name.last
    if not is_noun:
        return None  # "the play won" may tell of the play that the statement names
    before = [at for at in range(start, deed) if evidence.weights[at]]
    if len(before) != 1 or before[0] in alignment.used or before[0] in evidence.named or deed - before[0] > 2:
        return None
    return before[0], before[0] + 1


def _is_antecedent(evidence: Analysis, name: Name, start: int) -> bool:
    """Say whether a clause that begins with "who" tells of a name: "the minister, **Ada Poe, who** opened it"."""
    before = [token.lower for token in evidence.tokens[name.last : start]]
    return before in (["who"], [",", "who"])


def _find_other(alignment: Alignment, subject: tuple[int, int], own: list[int], deed: int) -> tuple[int, int] | None:
    """Return the name, or for a noun the noun, right before a deed that has another subject: "Poe fell, and **Roe** won"."""
    evidence = alignment.evidence
    head = find_before(evidence, _find_first_deed(evidence, deed)) if own else None
    if head is None or head in alignment.used:
        return None
    name = find_name(evidence, head)
    if name is not None:
        is_other = name.first not in own and not name.possessive and name.kind is not NameKind.NATIONALITY
        return (name.first, name.last) if is_other else None
    is_noun = subject[0] not in alignment.statement.named
    return (head, head + 1) if is_noun and head not in own else None


# "Took 71 of the 130 seats **and** formed it": so far before the second verb stands the first.
_JOINED_WITHIN = 12


def _find_first_deed(evidence: Analysis, deed: int) -> int:
    """Return the first of two deeds of one subject, "and" between them; the deed itself where it stands alone."""
    if not deed or evidence.tokens[deed - 1].lower != "and":
        return deed
    for at in range(deed - 2, max(0, deed - _JOINED_WITHIN), -1):
        if evidence.tokens[at].lower in _BREAKS:
            break
        if is_deed(evidence, at) and not is_passive(evidence, at):
            return at
    return deed


def _find_antecedent(evidence: Analysis, deed: int) -> Name | None:
    """Return the name of whom a deed is told by "who": "she praised **Ada Poe, who** saved it"."""
    before = next((at for at in (deed - 1, deed - 2) if at > 0 and evidence.tokens[at].lower == "who"), None)
    if before is None:
        return None
    last = before - 1 if evidence.tokens[before - 1].text == "," else before
    return next((name for name in evidence.names if name.last == last), None)


def _is_free(alignment: Alignment, name: Name) -> bool:
    people = name.kind is NameKind.NATIONALITY
    return not people and not name.possessive and find_governor(alignment.evidence, name) is None


def _describe(
    alignment: Alignment, subject: tuple[int, int], place: int, rival: tuple[int, int], deed: int
) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    said = statement.span(place, place + 1).of(statement.text.text)
    found = evidence.span(*rival).of(evidence.text.text)
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.MISSING,
        statement=(min(subject[0], place), max(subject[1], place + 1)),
        evidence=(min(rival[0], deed), max(rival[1], deed + 1)),
        detail="doer",
        sure=alignment.nearness(place, deed),
        message=f"the evidence says “{said}” of “{found}”",
    )
