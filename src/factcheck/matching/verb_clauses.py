"""
Hold which of two opposite verbs tells of a thing: "profits fell in Asia" beside "profits rose in Asia but fell in Peru".

An alignment enters, compared parts leave. The statement has the verb of the one clause and the things of the other.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import are_opposed
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.phrases import DETERMINERS
from factcheck.model import Kind, Relation

# What parts two clauses that may have one subject.
_PARTS = frozenset(", ; but and while whereas although though yet".split())
_PRONOUNS = frozenset("it them this these".split())
_ENDS = frozenset(". : ! ?".split())
_PARTS_OR_ENDS = _PARTS | _ENDS
# Two such clauses stand beside each other.
_WITHIN = 16
# In a text made to be endless only the first verbs are read.
_MOST_VERBS = 12


def compare_verb_clauses(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a verb of the statement with what the passage tells by the opposite verb.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("Profits rose in Asia but fell in America.")
    >>> [part.message for part in compare_verb_clauses(align(analyse("Profits fell in Asia."), found))]
    ['the evidence says “rose” of “Asia”']
    >>> compare_verb_clauses(align(analyse("Profits fell in America."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or evidence.negations or evidence.lowers.isdisjoint(_PARTS):
        return ()
    others = [
        at
        for at, senses in enumerate(evidence.senses)
        if senses and evidence.weights[at] and at not in alignment.used and _is_verb(evidence, at)
    ][:_MOST_VERBS]
    if not others:
        return ()
    sided = [place for place, _ in alignment.weighty if statement.senses[place] and place in alignment.partners]
    for place in sided[:_MOST_VERBS]:
        verb = alignment.partners[place]
        things = [alignment.partners[at] for at, _ in alignment.weighty if at > place and at in alignment.partners]
        other = _find_opposite(evidence, verb, others, things)
        if other is not None and all(_is_once(evidence, at) for at in (verb, *things)):
            own = [at for at in _read_clause(evidence, verb) if evidence.weights[at] and at not in alignment.used]
            # "Born in Lima and died in 1934" leaves open where; "adds support and removes **the wizard**" does not.
            relation = Relation.CONFLICTS if own else Relation.MISSING
            return (_describe(alignment, place, other, things, relation),)
    return ()


def _is_once(evidence: Analysis, place: int) -> bool:
    return evidence.roots[place] in evidence.once


def _find_opposite(evidence: Analysis, verb: int, others: list[int], things: list[int]) -> int | None:
    """Return the opposite verb in whose clause all the things stand, behind it; None where the verb's own clause has any."""
    if not things or not _is_verb(evidence, verb):
        return None  # "50 wins and 62 losses" is a list
    if any(evidence.tokens[at].lower in _PRONOUNS for at in _read_clause(evidence, verb)):
        return None  # "60 backed the **plan**, 40 opposed **it**"
    for other in others:
        if abs(verb - other) > _WITHIN or are_opposed(evidence.senses[verb], evidence.senses[other]) is None:
            continue
        clause = _read_clause(evidence, other)
        if verb not in clause and all(at in clause and at > other for at in things):
            return other if _are_beside(evidence, verb, other) else None
    return None


# What stands before a noun.
_NOUN_OPENERS = frozenset("the a an its his her their 's of and or".split())


def _is_verb(evidence: Analysis, place: int) -> bool:
    """Say whether a word is a deed, or ends like a verb and stands like none: "it **raises** prices", not "62 **losses**"."""
    if place in evidence.named:
        return False
    before, lower = evidence.tokens[place - 1].lower if place else "", evidence.tokens[place].lower
    ends = lower.endswith("s") and not lower.endswith("ss")
    if before == "and":
        # "Adds a lamp **and removes the** fan", not "wins and losses".
        following = evidence.tokens[place + 1].lower if place + 1 < len(evidence.tokens) else ""
        return is_deed(evidence, place) or (ends and following in DETERMINERS)
    return is_deed(evidence, place) or (ends and before not in _NOUN_OPENERS and place - 1 not in evidence.in_figures)


def _read_clause(evidence: Analysis, verb: int) -> range:
    """Return the words around a verb up to what parts clauses."""
    tokens = evidence.tokens
    first = next((at + 1 for at in range(verb - 1, -1, -1) if tokens[at].lower in _PARTS_OR_ENDS), 0)
    last = next((at for at in range(verb + 1, len(tokens)) if _parts_clauses(evidence, at)), len(tokens))
    return range(first, last)


def _parts_clauses(evidence: Analysis, at: int) -> bool:
    """Say whether a clause ends at a word: at "and" and a comma only where a verb follows, "adds **and removes** it"."""
    lower = evidence.tokens[at].lower
    if lower in {"and", ","}:
        return at + 1 < len(evidence.tokens) and bool(evidence.senses[at + 1]) and _is_verb(evidence, at + 1)
    return lower in _PARTS or lower in _ENDS


def _are_beside(evidence: Analysis, verb: int, other: int) -> bool:
    between = {token.lower for token in evidence.tokens[min(verb, other) : max(verb, other)]}
    return not between.isdisjoint(_PARTS) and between.isdisjoint(_ENDS)


def _describe(alignment: Alignment, place: int, other: int, things: list[int], relation: Relation) -> Compared:
    evidence = alignment.evidence
    return Compared(
        kind=Kind.ROLE,
        relation=relation,
        statement=(place, place + 1),
        evidence=(other, max(things) + 1),
        detail="elsewhere",
        message=f"the evidence says “{evidence.tokens[other].text}” of “{evidence.tokens[things[-1]].text}”",
    )
