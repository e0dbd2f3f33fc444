"""
Weigh the compared parts of one statement and one passage into probabilities.

An alignment and its parts enter, a :class:`Judgement` leaves. Two views are weighed together: what a small forest has
learned from labelled pairs, and the rules of :mod:`factcheck.matching.rules`, which know what the data are too poor to
teach (roles, quotations, reported speech, what is only planned) and refute nothing without a named conflict.
"""

import attrs

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.features import extract_features
from factcheck.matching.rules import Impression, weigh_by_rules
from factcheck.matching.trees import load_forest

#: How far the forest is trusted against the rules, 0 to 1, where the caller picked the evidence. The forest alone is
#: right more often on VitaminC, and loses the abstentions of the behaviour suite: .94 of them hold at .2, .88 at .4 and
#: .65 at .6. A wrong SUPPORTED weighs more than an abstention.
TRUST_IN_PICKED = 0.2
#: And where a search found the evidence: all 64 statements of the development article are right up to .3, and one is
#: wrongly SUPPORTED at .4.
TRUST_IN_FOUND = 0.3
# No view is so sure that the other cannot move it.
_LEAST = 1e-6


@attrs.frozen(kw_only=True)
class Judgement:
    """
    How one passage stands to the statement: three probabilities that add up to 1, and why.

    >>> Judgement(support=0.7, refute=0.1, silent=0.2, relatedness=0.9, parts=()).support
    0.7
    """

    support: float
    refute: float
    silent: float
    #: How much of the statement, conflicting parts apart, the passage speaks of, 0 to 1.
    relatedness: float
    parts: tuple[Compared, ...]


#: Changes whenever a weight of the rules does.
_RULES = "rules-2"


def name_judge() -> str:
    """
    Return what names the judge in a report's signature.

    >>> name_judge().endswith("rules-2")
    True
    """
    return f"{load_forest().name}+{_RULES}"


def judge(alignment: Alignment, parts: tuple[Compared, ...], trust: float = TRUST_IN_PICKED) -> Judgement:
    """
    Weigh the parts; ``trust`` is the forest's share in the weighted geometric mean of the two views.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> alignment = align(analyse("Exports fell 12% in 2015."), analyse("In 2015 exports fell by 15%."))
    >>> judgement = judge(alignment, compare(alignment))
    >>> judgement.refute > judgement.support
    True
    """
    rules = weigh_by_rules(alignment, parts)
    learned = load_forest().predict(extract_features(alignment, parts, rules))
    support, refute, silent = _mix(learned, rules, trust)
    return Judgement(support=support, refute=refute, silent=silent, relatedness=rules.topic, parts=parts)


def _mix(learned: tuple[float, float, float], rules: Impression, trust: float) -> tuple[float, float, float]:
    """Return the weighted geometric mean of the two views, 0 for a refutation that the rules see no conflict for."""
    by_rules = (rules.support, rules.refute, 1 - rules.support - rules.refute)
    support, refute, silent = (
        max(_LEAST, one) ** trust * max(_LEAST, other) ** (1 - trust)
        for one, other in zip(learned, by_rules, strict=True)
    )
    if not rules.refute:
        refute = 0.0
    total = support + refute + silent
    return support / total, refute / total, silent / total
