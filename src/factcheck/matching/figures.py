"""
Hold the statement's quantities and dates against the passage's.

An alignment enters, compared parts leave: those of :mod:`factcheck.matching.paired_quantities` and of
:mod:`factcheck.matching.paired_dates`.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.paired_dates import compare_all_dates
from factcheck.matching.paired_quantities import compare_all_quantities


def compare_figures(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare each quantity and date of the statement with the passage's.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Exports fell 12% in 2015."), analyse("Exports fell 15% in 2015.")
    >>> [(part.kind.value, part.relation.value) for part in compare_figures(align(said, found))]
    [('quantity', 'conflicts'), ('date', 'agrees')]
    """
    return (*compare_all_quantities(alignment), *compare_all_dates(alignment))
