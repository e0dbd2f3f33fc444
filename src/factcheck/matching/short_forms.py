"""
Read what a text denies or affirms in short, by an auxiliary alone: "the other has a bar; the **inn does not**".

An alignment enters, yes or no or a place leaves.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment

#: What stands for a verb that was told before.
AUXILIARIES = frozenset("do does did is are was were has have had will would can could should may might".split())
#: Behind these nothing of the verb follows.
NO_MORE = frozenset(". , ; : and".split())
_CLAUSE_BEGINS = frozenset(". ; : , and but while whereas".split())
#: A text made to be endless has more denials than a passage, and longer clauses.
MOST_DENIED = 40
_LONGEST_CLAUSE = 40


def is_denied_in_short(alignment: Alignment) -> bool:
    """
    Say whether the passage denies it of the statement's subject in short: "the other has a bar; the inn does not".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> is_denied_in_short(align(analyse("The inn has no bar."), analyse("The mill has a bar; the inn does not.")))
    True
    """
    evidence, found, said = alignment.evidence, set(alignment.partners.values()), set(alignment.statement.roots)
    for negation in evidence.negations[:MOST_DENIED]:
        cue = negation.cue
        after = evidence.tokens[cue + 1].lower if cue + 1 < len(evidence.tokens) else "."
        if not cue or evidence.tokens[cue - 1].lower not in AUXILIARIES or after not in NO_MORE:
            continue
        if cue in found:
            continue  # "are **exempt**" beside "are not exempt"
        clause = read_clause_before(evidence, cue - 1)
        subject = [at for at in clause if evidence.weights[at]]
        words = {evidence.roots[at] for at in subject}
        if subject and (subject[-1] in found or words <= said):
            return True
    return False


def find_affirmed_in_short(alignment: Alignment) -> int | None:
    """
    Return where the passage affirms of the statement's things what it denies of others: "fines are not paid, fares are"; else None.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> find_affirmed_in_short(align(analyse("Fares are paid."), analyse("Fines are not paid, but fares are.")))
    7
    """
    evidence = alignment.evidence
    if not evidence.negations:
        return None
    said = set(alignment.statement.roots)
    for at, token in enumerate(evidence.tokens):
        after = evidence.tokens[at + 1].lower if at + 1 < len(evidence.tokens) else "."
        if not at or token.lower not in AUXILIARIES or after not in NO_MORE or at in evidence.in_figures:
            continue  # "on 5 **May**"
        subject = [one for one in read_clause_before(evidence, at) if evidence.weights[one]]
        if subject and all(evidence.roots[one] in said for one in subject):
            return at
    return None


def read_clause_before(analysis: Analysis, end: int) -> range:
    """
    Return the words before a place up to the beginning of its clause.

    >>> from factcheck.facts.analysis import analyse
    >>> read_clause_before(analyse("It rained, but the inn does."), 6)
    range(4, 6)
    """
    first = max(0, end - _LONGEST_CLAUSE)
    begin = next((at + 1 for at in range(end - 1, first - 1, -1) if analysis.tokens[at].lower in _CLAUSE_BEGINS), first)
    return range(begin, end)
