"""Two texts held side by side, as the tests of the matching room need them."""

from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align


def hold(statement, evidence, context=None, before=()):
    """Align a statement with a passage, its context and the sentences before it, nearest last."""
    return align(
        analyse(statement),
        analyse(evidence),
        analyse(context) if context is not None else None,
        [analyse(one) for one in before],
    )


def words_of(analysis, place):
    """Return the words of a half-open stretch of tokens, or None for no stretch."""
    return analysis.text.span(*place).of(analysis.text.text) if place is not None else None
