"""
Say which figure and which date of a passage belong together: "48 boats in 2021 and 54 in 2022".

An alignment, a figure or a date of each side enter, yes or no leaves. Where a passage gives several dates a figure each, the
words around them are much the same, and only what stands beside what tells them apart.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.dates import DateMention
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.dates import compare_dates
from factcheck.matching.quantities import do_agree
from factcheck.model import Relation

# From a figure to its date: "54 million **euros in** 2022".
_WITHIN = 5
# A text made to be endless has more figures than a sentence.
_MOST_FIGURES = 16
# "54 million **in** 2022".
_AT_A_DATE = frozenset("in on at during for the by".split())


def has_its_date(alignment: Alignment, said: Quantity, other: Quantity) -> bool:
    """
    Say whether a figure of the passage is of the date of the statement's, where the passage gives two dates a figure each.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It had 60 boats in 2022."), analyse("It went from 48 boats in 2021 to 54 in 2022."))
    >>> [has_its_date(alignment, alignment.statement.quantities[0], one) for one in alignment.evidence.quantities]
    [False, True]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not _lists_figures(evidence) or not statement.dates:
        return False
    date, its = _find_said_date(statement, said), find_own_date(evidence, other)
    if date is None or its is None or compare_dates(date, its).relation is not Relation.AGREES:
        return False
    dated = [own for one in evidence.quantities if (own := find_own_date(evidence, one)) is not None]
    return len(dated) > 1 and sum(compare_dates(date, one).relation is Relation.AGREES for one in dated) == 1


def _lists_figures(evidence: Analysis) -> bool:
    return len(evidence.dates) > 1 and len(evidence.quantities) <= _MOST_FIGURES


def find_own_date(analysis: Analysis, figure: Quantity) -> DateMention | None:
    """
    Return the date right behind a figure, a preposition between; None without one.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("It had 54 boats in 2022.")
    >>> find_own_date(read, read.quantities[0]) is read.dates[0]
    True
    """
    for date in analysis.dates:
        between = [token.lower for token in analysis.tokens[figure.last : date.first]]
        if date.first >= figure.last and len(between) <= _WITHIN and _is_beside(analysis, figure, between):
            return date
    return None


def _is_beside(analysis: Analysis, figure: Quantity, between: list[str]) -> bool:
    """Say whether only what a figure counts, and a preposition, stand between it and its date."""
    words = [word for word in between if word not in _AT_A_DATE]
    return (
        len(words) <= 1
        and all(word.isalpha() for word in words)
        and not any(is_deed(analysis, at) for at in range(figure.last, figure.last + len(between)))
    )


def has_its_figure(alignment: Alignment, said: DateMention, other: DateMention) -> bool:
    """
    Say whether a date of the passage has beside it the figure that the statement has beside its date.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("It had 12 lamps in 1950 and 31 lamps in 1990.")
    >>> alignment = align(analyse("It had 31 lamps in 1990."), found)
    >>> [has_its_figure(alignment, alignment.statement.dates[0], date) for date in found.dates]
    [False, True]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not _lists_figures(evidence) or not statement.quantities:
        return False
    figures = [one for one in statement.quantities if _find_said_date(statement, one) is said]
    its = [one for one in evidence.quantities if find_own_date(evidence, one) is other]
    return any(do_agree(one, figure) for one in figures for figure in its)


def _find_said_date(statement: Analysis, said: Quantity) -> DateMention | None:
    """Return the date of a figure of the statement: right behind it, or the only one where it is the only figure."""
    if len(statement.dates) == len(statement.quantities) == 1:
        return statement.dates[0]  # "In 2022 it had 54 boats."
    return find_own_date(statement, said)
