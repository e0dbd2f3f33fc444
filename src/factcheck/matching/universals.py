"""
Hold what the statement tells of all against what the passage tells of some alone: "**all** versions" beside "**only** versions before 2.4".

An alignment enters, compared parts leave.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import are_opposed
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed, is_verb
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.pairs import How
from factcheck.matching.told_of_others import ALONE_IN
from factcheck.model import Kind, Relation

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
    statement = alignment.statement
    if "both" in statement.lowers:
        return _compare_both(alignment)
    if "neither" in statement.lowers:
        return _compare_neither(alignment)
    if statement.tokens and statement.tokens[0].lower == "only":
        return _compare_only(alignment)
    return _compare_all(alignment)


def _compare_all(alignment: Alignment) -> tuple[Compared, ...]:
    """Compare what is told of all with what the passage narrows: "**all** versions" beside "**only** versions before 2.4"."""
    statement, evidence = alignment.statement, alignment.evidence
    if (
        statement.lowers.isdisjoint(_UNIVERSAL)
        or "only" not in evidence.lowers
        or not statement.lowers.isdisjoint(ALONE_IN)
    ):
        return ()
    if not evidence.lowers.isdisjoint(_UNIVERSAL):
        return ()
    if statement.negations or any(evidence.tokens[one.cue].lower != "only" for one in evidence.negations):
        return ()
    if any(statement.tokens[at].lower not in _UNIVERSAL_OR_ANY_TIME for at in alignment.lacks):
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


def _compare_neither(alignment: Alignment) -> tuple[Compared, ...]:
    """Compare what is told of neither with what one does: "**neither** mill survived" beside "the lower mill survived"."""
    statement, evidence = alignment.statement, alignment.evidence
    neither = next(at for at, token in enumerate(statement.tokens) if token.lower == "neither")
    noun = next((at for at, _ in alignment.weighty if neither < at <= neither + _NOUN_WITHIN), None)
    behind = [at for at, _ in alignment.weighty if noun is not None and at > noun]
    deed = next((at for at in behind if is_deed(statement, at)), behind[0] if behind else None)
    found = alignment.partners.get(deed) if deed is not None else None
    if noun is None or deed is None or found is None or evidence.negations or alignment.lacks:
        return ()
    if alignment.pairs[deed].how is How.OPPOSITE or "nor" in statement.lowers:
        return ()
    before = range(max(0, found - _NOUN_WITHIN), found)
    nouns = [at for at in before if evidence.roots[at] == evidence.roots[alignment.partners[noun]]]
    is_one = any(token.lower == "one" for token in evidence.tokens[max(0, found - _ONE_OF_WITHIN) : found])
    is_another = any(at in evidence.in_figures or evidence.tokens[at].lower == "of" for at in before)
    if not nouns or (is_another and not is_one):
        return ()  # "the brother **of** the twins", "a **third** mill"; not "**one of** the two mills"
    return (_describe_universal(alignment, (neither, neither + 1), (found, found + 1)),)


_ONE_OF_WITHIN = 6
_ANYBODY = frozenset("any anyone anybody every everyone everybody all".split())
# "**Any user of the program can** change it".
_SUBJECT_WITHIN = 6


def _opens(evidence: Analysis, at: int) -> bool:
    """Say whether a word opens a clause, or what stands before the clause ends with a comma: "in Ems**, any** user"."""
    return at == 0 or evidence.tokens[at - 1].text in {".", ";", ",", ":"}


def _compare_only(alignment: Alignment) -> tuple[Compared, ...]:
    """Compare what is told of some only with what the passage tells of any: "**only** admins can change it", "**any** user can change it"."""
    statement, evidence = alignment.statement, alignment.evidence
    noun = alignment.weighty[0][0] if alignment.weighty else None
    if noun != 1 or statement.in_figures or evidence.negations or "only" in evidence.lowers:
        return ()
    told = [at for at, _ in alignment.weighty[1:]]
    openings = (at for at, token in enumerate(evidence.tokens) if token.lower in _ANYBODY and _opens(evidence, at))
    every = next(openings, None)
    if every is None or not told or any(at not in alignment.partners for at in told):
        return ()
    ends = (at for at in range(every, len(evidence.tokens)) if evidence.tokens[at].text in {".", ";"})
    clause = range(every, next(ends, len(evidence.tokens)))
    if any(alignment.partners[at] not in clause for at in told):
        return ()
    if any(statement.roots[noun] == evidence.roots[at] for at in clause):
        return ()  # "only members vote", "**all members** vote", "everyone who is a member can vote"
    if alignment.partners[told[0]] - every > _SUBJECT_WITHIN:
        return ()
    return (_describe_universal(alignment, (0, noun + 1), (every, every + 1)),)


# "**The female** alone", "by **the female** alone".
_DETERMINERS = frozenset("the a an its his her their one".split())


def _compare_both(alignment: Alignment) -> tuple[Compared, ...]:
    """Compare what is told of both with what one alone does: "**both** parents sit on the eggs" beside "the female **alone**"."""
    statement, evidence = alignment.statement, alignment.evidence
    tokens = statement.tokens
    both = next(at for at, token in enumerate(tokens) if token.lower == "both")
    alone = next((at for at, token in enumerate(evidence.tokens) if token.lower == "alone" and at), None)
    divided = _find_divided(alignment, both) if alone is None else None
    if divided is not None:
        return (_describe_universal(alignment, (both, both + 1), divided),)
    if (
        alone is None
        or statement.negations
        or evidence.negations
        or "and" in statement.lowers
        or "both" in evidence.lowers
    ):
        return ()
    if statement.quantities or is_deed(evidence, alone - 1) or is_verb(evidence, alone - 1):
        return ()  # "the first **alone cost 3 million**", "the older man **lives alone**"
    if alone < 2 or evidence.tokens[alone - 2].lower not in _DETERMINERS:
        return ()
    if not evidence.weights[alone - 1] or any(at not in {both, both + 1} for at in alignment.lacks):
        return ()
    return (_describe_universal(alignment, (both, both + 1), (alone - 1, alone + 1)),)


_DIVIDING = frozenset("while whereas but ; .".split())


def _find_divided(alignment: Alignment, both: int) -> tuple[int, int] | None:
    """Return where the passage denies of the other what it tells of one of two: "**both** mills closed", "one mill closed **but** the other mill …"."""
    statement, evidence = alignment.statement, alignment.evidence
    nouns = [at for at, _ in alignment.weighty if both < at <= both + _PHRASE_WITHIN and at in alignment.partners]
    noun = next((at for at in nouns if evidence.roots.count(evidence.roots[alignment.partners[at]]) >= _TWO), None)
    if noun is None or statement.negations or alignment.lacks:
        return None
    root = evidence.roots[alignment.partners[noun]]
    # "Has two divisions. The marine **division** … the aviation **division**": the last two.
    told = [at for at, found in enumerate(evidence.roots) if found == root][-_TWO:]
    joints = [at for at in range(told[0], told[1]) if evidence.tokens[at].lower in _DIVIDING]
    if not joints:
        return None
    ends = (at for at in range(told[1], len(evidence.tokens)) if evidence.tokens[at].text in {".", ";"})
    clause = range(joints[-1], next(ends, len(evidence.tokens)))
    senses = [statement.senses[at] for at, _ in alignment.weighty if at > noun and statement.senses[at]]
    again = {
        evidence.roots[alignment.partners[at]] for at, _ in alignment.weighty if at > noun and at in alignment.partners
    }
    if any(evidence.roots[at] in again and at not in evidence.negated for at in clause):
        return None  # "the back door, which used to be closed, **is open** too"
    denies = any(one.cue in clause for one in evidence.negations)
    is_other = any(are_opposed(ours, evidence.senses[at]) for ours in senses for at in clause if evidence.senses[at])
    return (told[1], told[1] + 1) if denies or is_other else None


_NOUN_WITHIN, _PHRASE_WITHIN, _TWO = 4, 6, 2

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
_UNIVERSAL_OR_ANY_TIME = _UNIVERSAL | _ANY_TIME
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
