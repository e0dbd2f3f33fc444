"""
Weigh the compared parts of one statement and one passage into probabilities.

An alignment and its parts enter, a :class:`Judgement` leaves. The thresholds of the verdict stand here; the weights of
the rules in :mod:`factcheck.matching.rules`.
"""

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.rules import weigh_by_rules

#: Named in every report's signature; changes whenever a weight does.
JUDGE = "rules-1"


@attrs.frozen(kw_only=True)
class Judgement:
    """How one passage stands to the statement: three probabilities that add up to 1, and why."""

    support: float
    refute: float
    silent: float
    #: How much of the statement, conflicting parts apart, the passage speaks of, 0 to 1.
    relatedness: float
    parts: tuple[Compared, ...]


def judge(alignment: Alignment, parts: tuple[Compared, ...]) -> Judgement:
    """
    Weigh the parts. Without a conflict ``refute`` is 0: nothing is refuted without a named conflict.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> alignment = align(analyse("Exports fell 12% in 2015."), analyse("In 2015 exports fell by 15%."))
    >>> judgement = judge(alignment, compare(alignment))
    >>> judgement.refute > judgement.support
    True
    """
    seen = weigh_by_rules(alignment, parts)
    return Judgement(
        support=seen.support,
        refute=seen.refute,
        silent=1 - seen.refute - seen.support,
        relatedness=seen.topic,
        parts=parts,
    )
