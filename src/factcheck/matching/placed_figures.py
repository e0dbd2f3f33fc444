"""
Say which figure and which name of a passage belong together: "47 people in Marenga and 12 in Tolo".

An alignment and a figure of each side enter, yes or no leaves; dates are read likewise in
:mod:`factcheck.matching.dated_figures`.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.names import NOT_SAME

# From a figure to its name: "47 **people in the** north of Marenga" is too far.
_WITHIN = 3
# A text made to be endless has more figures than a sentence.
_MOST_FIGURES = 16
# "12 **in** Tolo", "87/100 **for** the Xbox".
_AT_A_NAME = frozenset("in at for from on the".split())


def has_its_name(alignment: Alignment, other: Quantity) -> bool:
    """
    Say whether a figure of the passage is of a name of the statement's, where the passage gives two names a figure each.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("20 people died in Tolo."), analyse("It killed 47 people in Marenga and 12 in Tolo."))
    >>> [has_its_name(alignment, one) for one in alignment.evidence.quantities]
    [False, True]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not statement.names or not 1 < len(evidence.quantities) <= _MOST_FIGURES:
        return False
    its = find_own_name(evidence, other)
    if its is None or not _is_said(alignment, its):
        return False
    others = [
        own
        for one in evidence.quantities
        if one.first != other.first and (own := find_own_name(evidence, one)) is not None
    ]
    return bool(others) and not any(_is_said(alignment, one) for one in others)


def _is_said(alignment: Alignment, name: Name) -> bool:
    return any(alignment.tie_names(said, name) not in NOT_SAME for said in alignment.statement.names)


def find_own_name(analysis: Analysis, figure: Quantity) -> Name | None:
    """
    Return the name right behind a figure, a preposition between; None without one.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("It had 54 boats in Lima.")
    >>> find_own_name(read, read.quantities[0]).text
    'Lima'
    """
    name = next((one for one in analysis.names if one.first >= figure.last), None)
    if name is None or name.first - figure.last > _WITHIN:
        return None
    between = [token.lower for token in analysis.tokens[figure.last : name.first]]
    words = [word for word in between if word not in _AT_A_NAME]
    is_beside = len(words) < len(between) and len(words) <= 1 and all(word.isalpha() for word in words)
    return name if is_beside else None
