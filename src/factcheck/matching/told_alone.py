"""
Hold what is told of one alone against what is told of another: "**only** Lima has a port", "available on Ems **only**".

An alignment enters, compared parts leave. What the passage tells of one alone is not so of another, and what the statement tells of one
alone must not be told of another as well.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed, is_verb
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.dates import compare_dates
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.slots import find_partner
from factcheck.model import Kind, Relation

# These set a thing apart in the passage as well.
_ALONE_IN = frozenset("only alone lone sole single".split())
_ENDS = frozenset(". ; : , ( ) which who that".split())
# Where a phrase ends and the sentence goes on.
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
    if "only" not in evidence.lowers or not _deny_the_same_words(alignment):
        return ()
    behind = _find_only_behind(alignment)
    if behind is not None:
        said, alone = behind
        return (_describe_alone(alignment, (said[0], said[-1] + 1), (alone[0], alone[-1] + 2)),)
    if not statement.names:
        return ()
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


def _find_only_behind(alignment: Alignment) -> tuple[range, range] | None:
    """Return a phrase of the statement, and the one of which the passage tells the same alone: "on **Ems only**" beside "on **Ulm**"."""
    statement, evidence = alignment.statement, alignment.evidence
    if alignment.lacks or not _ALONE_OF_ALL.isdisjoint(statement.lowers):
        return None
    for only in range(3, len(evidence.tokens)):
        if evidence.tokens[only].lower != "only" or only + 1 in evidence.in_figures:
            continue
        found = _read_joined(evidence, only)
        if found is None or found[0] in alignment.used:
            continue
        told, joining = evidence.roots[found[0] - 2], evidence.tokens[found[0] - 1].lower
        for at, _ in alignment.weighty:
            is_joined = at > 1 and statement.tokens[at - 1].lower == joining and statement.roots[at - 2] == told
            if is_joined and alignment.partners.get(at) not in found:
                return range(at, at + 1), found
    return None


_JOINING = frozenset("on in at for to with by from".split())


def _read_joined(evidence: Analysis, only: int) -> range | None:
    """Return the word or name between a preposition and an "only" behind it: "available **on iOS** only"."""
    name = next((one for one in evidence.names if one.last == only), None)
    first = name.first if name is not None else only - 1
    if first < 2 or not evidence.weights[first] or evidence.tokens[first - 1].lower not in _JOINING:
        return None
    return range(first, only)


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
    return _describe_alone(alignment, (subject.first, subject.last), (name.first - 1, name.last))


def _describe_alone(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> Compared:
    evidence = alignment.evidence
    words = [at for at in range(*found) if evidence.tokens[at].lower != "only"]
    text = evidence.span(words[0], words[-1] + 1).of(evidence.text.text)
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="exception",
        sure=alignment.coverage,
        message=f"the evidence tells it of “{text}” alone",
    )


# "**All** versions", "at **any** time", "**everyone**".
_UNIVERSAL = frozenset("all any every everyone everybody anyone anybody always whenever".split())
_UNIVERSAL_WITHIN = 2


def compare_universals(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find what the statement tells of all and the passage of some alone: "**all** versions" beside "**only** versions before 2.4".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The bug affects all versions."), analyse("The bug affects only versions before 2.4.")
    >>> [part.detail for part in compare_universals(align(said, found))]
    ['only']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if (
        statement.lowers.isdisjoint(_UNIVERSAL)
        or "only" not in evidence.lowers
        or not statement.lowers.isdisjoint(_ALONE_IN)
    ):
        return ()
    if not evidence.lowers.isdisjoint(_UNIVERSAL):
        return ()
    if statement.negations or any(evidence.tokens[one.cue].lower != "only" for one in evidence.negations):
        return ()
    if any(statement.tokens[at].lower not in _UNIVERSAL | _ANY_TIME for at in alignment.lacks):
        return ()
    for at, token in enumerate(statement.tokens):
        if token.lower not in _UNIVERSAL:
            continue
        if at + 1 < len(statement.tokens) and statement.tokens[at + 1].lower in _ANY_TIME:
            narrowed = _find_narrowed(evidence)  # "at **any time**", "**only at** the end of a quarter"
            return (_describe_universal(alignment, (at, at + 2), narrowed),) if narrowed is not None else ()
        reach = range(at, min(len(statement.tokens), at + 1 + _UNIVERSAL_WITHIN))
        noun = next((place for place in reach if place in alignment.partners), at)
        found = alignment.partners.get(noun)
        only = _find_narrowing(evidence, found) if found is not None else None
        if found is not None and only is not None:
            return (_describe_universal(alignment, (at, noun + 1), (only, found + 1)),)
    return ()


# "**The** only versions", "**not** only versions".
_BEFORE_NO_ONLY = frozenset({"the", "a", "an", "not", ",", ".", ";"})


def _find_narrowing(evidence: Analysis, noun: int) -> int | None:
    """Return the "only" before a noun that what stands behind it narrows: "affects **only** versions **before** 2.4"."""
    only = next(
        (at for at in range(noun - 1, max(0, noun - 1 - _UNIVERSAL_WITHIN), -1) if evidence.tokens[at].lower == "only"),
        None,
    )
    if only is None or evidence.tokens[only - 1].lower in _BEFORE_NO_ONLY or noun + 1 >= len(evidence.tokens):
        return None
    is_narrowed = evidence.tokens[noun + 1].lower in _NARROWING or noun + 1 in evidence.in_figures
    return only if is_narrowed else None


_ANY_TIME = frozenset({"time", "day", "moment"})
_NARROWING = frozenset(
    "at in on after before when if during until between from with of who that whose under over".split()
)


def _find_narrowed(evidence: Analysis) -> tuple[int, int] | None:
    """Return an "only" and the preposition behind it."""
    lowers = [token.lower for token in evidence.tokens]
    only = lowers.index("only")
    return (only, only + 2) if only + 1 < len(lowers) and lowers[only + 1] in _NARROWING else None


def _describe_universal(alignment: Alignment, said: tuple[int, int], found: tuple[int, int]) -> Compared:
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=said,
        evidence=found,
        detail="only",
        sure=alignment.coverage,
        message=tell_difference(alignment, said, found),
    )
