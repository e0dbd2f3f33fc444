"""
Pair the words of a life with the days that tell them: "**died** in 1920" beside "Poe (1850**–1920**)".

Two analyses and their pairs enter, pairs are added.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.pairs import How, Pair

_BEARING, _DYING = frozenset({"born", "birth"}), frozenset("died death dead lived".split())
_LIVING = _BEARING | _DYING
_OF_LIFE = frozenset("lived age aged old".split())


def pair_lives(statement: Analysis, evidence: Analysis, pairs: dict[int, Pair]) -> None:
    """
    Pair birth and death with the days in brackets that tell them: "**died** in 1920", "Poe (1850**–1920**)"; and how long one lived
    with the death beside a birth: "**lived** to the **age** of 70", "born in 1850, **died** in 1920".

    >>> from factcheck.facts.analysis import analyse
    >>> pairs = {0: Pair(0, 0, How.SAME)}
    >>> pair_lives(analyse("Poe died in 1920."), analyse("Poe (1850–1920) was a poet."), pairs)
    >>> pairs[1].evidence
    2
    """
    life = evidence.life
    if life is not None and any(pair.evidence == life.whose for pair in pairs.values()):
        # Of others nothing: "the son of George Poe (1873–1940)", "the series Harbour Road (2000–2007)".
        days = {word: life.birth if word in _BEARING else life.death for word in _LIVING}
    elif {"born", "died"} <= evidence.lowers and statement.lowers & {"lived", "died"} and statement.quantities:
        died = next(at for at, token in enumerate(evidence.tokens) if token.lower == "died")
        days = dict.fromkeys(_OF_LIFE, died)
    else:
        return
    for place, token in enumerate(statement.tokens):
        if token.lower in days and statement.weights[place] and place not in pairs:
            pairs[place] = Pair(place, days[token.lower], How.TIED)
