"""
Say whether what belongs together in the statement belongs to other things in a passage that a search found.

An alignment enters, yes or no leaves. "Won the cup" is not borne out by "won a medal and was second for the cup": all the
words are there, each with another.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_object_word, is_deed
from factcheck.matching.comparability import comparable
from factcheck.matching.pairs import How
from factcheck.matching.quantities import do_agree

_MOST_DEEDS = 12
_ENDS = frozenset(".;:")


def has_another_object(alignment: Alignment) -> bool:
    """
    Say whether a deed of the statement has an object of its own in the passage, and the statement's is another deed's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The album won the Calder Prize.")
    >>> has_another_object(align(said, analyse("The album won an award and was nominated for the Calder Prize.")))
    True
    >>> has_another_object(align(said, analyse("The album won an award and the Calder Prize.")))
    False
    """
    statement, evidence = alignment.statement, alignment.evidence
    deeds = [at for at, _ in alignment.weighty if is_deed(statement, at)][:_MOST_DEEDS]
    for at in deeds:
        pair = alignment.pairs.get(at)
        if pair is None or pair.how > How.FORM or not is_deed(evidence, pair.evidence):
            continue
        said, found = find_object_word(statement, at), find_object_word(evidence, pair.evidence)
        partner = alignment.partners.get(said) if said is not None else None
        if found is None or partner is None or partner <= found or found in alignment.used:
            continue
        between = range(found + 1, partner)
        if any(is_deed(evidence, one) for one in between) and not any(
            evidence.tokens[one].text in _ENDS for one in between
        ):
            return True
    return False


# A remark in brackets is short; in a text made to be endless there are many.
_LONGEST_REMARK, _MOST_REMARKS = 12, 8
# So many words of the statement in brackets make it what they tell of.
_FEWEST_WORDS = 2


def is_remarked_otherwise(alignment: Alignment) -> bool:
    """
    Say whether the passage tells in brackets, with a figure of its own, of what the statement tells of: "100 mg daily (**50 mg**
    in kidney disease)".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Patients with kidney disease take 100 mg a day.")
    >>> is_remarked_otherwise(align(said, analyse("Patients take 100 mg a day (50 mg in kidney disease).")))
    True
    """
    evidence, partners = alignment.evidence, set(alignment.partners.values())
    for first, last in _list_remarks(evidence):
        inside = [one for one in evidence.quantities if first < one.first < last]
        if not inside or len(partners & set(range(first, last))) < _FEWEST_WORDS:
            continue
        for said in alignment.statement.quantities:
            agreeing = [one for one in evidence.quantities if do_agree(said, one)]
            if (
                agreeing
                and not any(first < one.first < last for one in agreeing)
                and any(comparable(said, one) and one.kind is said.kind and one.unit == said.unit for one in inside)
            ):
                return True
    return False


def _list_remarks(analysis: Analysis) -> list[tuple[int, int]]:
    """Return where brackets open and close."""
    opened = [at for at, token in enumerate(analysis.tokens) if token.text == "("][:_MOST_REMARKS]
    remarks = []
    for first in opened:
        ahead = range(first + 1, min(len(analysis.tokens), first + 1 + _LONGEST_REMARK))
        last = next((at for at in ahead if analysis.tokens[at].text == ")"), None)
        if last is not None:
            remarks.append((first, last))
    return remarks
