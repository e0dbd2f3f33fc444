"""
Hold which of two is the greater, told by a verb: "exports **exceed** imports" beside "it imports **more than** it exports".

An alignment enters, compared parts leave.
"""

from collections.abc import Sequence

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_clause
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

_EXCEEDING = frozenset(
    """
    exceed exceeds exceeded outnumber outnumbers outnumbered outweigh outweighs outweighed outsell outsells outsold outperform
    outperforms outperformed surpass surpasses surpassed
    """.split()
)
_MORE = {"more": True, "less": False, "fewer": False}
# "**More** goods come from the south **than** from the north".
_THAN_WITHIN = 8
_ENDS = frozenset(". ; : ! ? , but while whereas".split())

# The places of the greater and of the lesser, and of the words that say which is which.
_Told = tuple[int, int, tuple[int, int]]


def compare_exceeding(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare which of two is the greater where one text at least says so by a verb.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The country imports more than it exports.")
    >>> said = analyse("Exports exceed imports."), analyse("Imports exceed exports.")
    >>> [[part.relation.value for part in compare_exceeding(align(one, found))] for one in said]
    [['conflicts'], ['agrees']]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_EXCEEDING) and evidence.lowers.isdisjoint(_EXCEEDING):
        return _compare_labels(alignment)
    if statement.negations or evidence.negations:
        return ()
    said, found = _read(statement), _read(evidence)
    if said is None or found is None or not _tells_no_more(alignment):
        return ()
    ours = [statement.roots[at] for at in said[:2]]
    theirs = [evidence.roots[at] for at in found[:2]]
    return _tell(alignment, (ours, said[2]), (theirs, found[2]))


def _tells_no_more(alignment: Alignment) -> bool:
    """Say whether the passage has all that the statement says but for the comparison: "at the **art** school" is another place."""
    words = _EXCEEDING | _MORE.keys()
    return all(alignment.statement.tokens[at].lower in words for at in alignment.lacks)


# The greater and the lesser, and the tokens that say so.
_Sides = tuple[Sequence[str], tuple[int, int]]


def _tell(alignment: Alignment, said: _Sides, found: _Sides) -> tuple[Compared, ...]:
    """Return how two tellings of the same two relate; nothing where they are of others."""
    (ours, place), (theirs, other) = said, found
    if sorted(ours) != sorted(theirs):
        return ()
    agrees = list(ours) == list(theirs)
    return (
        Compared(
            kind=Kind.QUANTITY,
            relation=Relation.AGREES if agrees else Relation.CONFLICTS,
            statement=place,
            evidence=other,
            detail="worked-out",
            message="both tell which is more" if agrees else tell_difference(alignment, place, other),
        ),
    )


def _read(text: Analysis) -> _Told | None:
    """Return the greater and the lesser of a text's only comparison of the kind."""
    verbs = [at for at, token in enumerate(text.tokens) if token.lower in _EXCEEDING and at not in text.in_figures]
    if len(verbs) == 1:
        return _read_verb(text, verbs[0])
    thans = [at for at, token in enumerate(text.tokens) if token.lower == "than" and at not in text.in_figures]
    return _read_than(text, thans[0]) if len(thans) == 1 and not verbs else None


def _read_verb(text: Analysis, verb: int) -> _Told | None:
    """Read "trade with the **north** exceeds trade with the **south**": what both have in common tells them not apart."""
    clause = find_clause(text, verb, _ENDS)
    before = [at for at in range(clause.start, verb) if text.weights[at]]
    behind = [at for at in range(verb + 1, clause.stop) if text.weights[at]]
    ours, theirs = ({text.roots[at] for at in places} for places in (before, behind))
    greater = next((at for at in reversed(before) if text.roots[at] not in theirs), None)
    lesser = next((at for at in behind if text.roots[at] not in ours), None)
    if greater is None or lesser is None:
        return None
    if verb + 1 < len(text.tokens) and text.tokens[verb + 1].lower == "by":
        greater, lesser = lesser, greater  # "men are outnumbered **by** women"
    return greater, lesser, (verb, verb + 1)


def _read_than(text: Analysis, than: int) -> _Told | None:
    """Read "it **imports** more than it **exports**", "more goods come from the **south** than from the **north**"."""
    clause = find_clause(text, than, _ENDS)
    ahead = range(than - 1, max(clause.start, than - _THAN_WITHIN) - 1, -1)
    cue = next((at for at in ahead if text.tokens[at].lower in _MORE), None)
    one = next((at for at in ahead if text.weights[at] and at != cue), None)
    other = next((at for at in range(than + 1, clause.stop) if text.weights[at]), None)
    if cue is None or one is None or other is None:
        return None
    sides = (one, other) if _MORE[text.tokens[cue].lower] else (other, one)
    return (*sides, (cue, than + 1))


_LINKING = frozenset("is are was were proved proves seems ran runs performed performs".split())
_LONGEST_LABEL = 2


def _compare_labels(alignment: Alignment) -> tuple[Compared, ...]:
    """Compare two that have a letter or a number for a name: "parser **B** is faster than parser **A**"."""
    if "than" not in alignment.statement.lowers or "than" not in alignment.evidence.lowers:
        return ()
    if alignment.statement.negations or alignment.evidence.negations:
        return ()
    said, found = _read_labels(alignment.statement), _read_labels(alignment.evidence)
    if said is None or found is None or said[0] != found[0]:
        return ()
    return _tell(alignment, said[1:], found[1:])


def _read_labels(text: Analysis) -> tuple[str, tuple[str, str], tuple[int, int]] | None:
    """Return the comparative of a text and the labels before and behind it."""
    tokens = text.tokens
    thans = [at for at, token in enumerate(tokens) if token.lower == "than"]
    if len(thans) != 1 or not thans[0] or not tokens[thans[0] - 1].lower.endswith("er"):
        return None
    than = thans[0]
    verb = next((at for at in range(than - 2, 0, -1) if tokens[at].lower in _LINKING), None)
    last = next((at for at in range(than + 1, len(tokens)) if _is_label(text, at)), None)
    if verb is None or last is None or not _is_label(text, verb - 1):
        return None
    return tokens[than - 1].lower, (tokens[verb - 1].lower, tokens[last].lower), (than - 1, than + 1)


def _is_label(text: Analysis, at: int) -> bool:
    word = text.tokens[at].text
    return len(word) <= _LONGEST_LABEL and (word.isupper() or word.isdecimal())
