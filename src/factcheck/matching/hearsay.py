"""
Say whether a passage only alleges, suspects or forecasts what the statement tells as a fact.

An alignment enters, yes or no leaves. "The firm **claims** that its spray cures colds", "inflation was **forecast** to fall": the words are
there, and nobody vouches for them.
"""

from factcheck.matching.alignment import Alignment

# "Claims **that** it cures", "forecast **that** it would fall".
_ALLEGES = frozenset(
    """
    claims claimed claiming alleges alleged alleging suspects suspect suspected contends
    forecast forecasts predicted predicts hopes hoped expects expected
    """.split()
)
_CLAIMS = frozenset({"claims", "claimed"})
# "Accused **of** theft", "questioned her **about** the theft".
_CHARGES = frozenset(
    "accused accuses accusing suspected questioned questioning investigated charged suspicion warned warns warn".split()
)
_ALLEGES_OR_CHARGES = _ALLEGES | _CHARGES
_CHARGED_WITH = frozenset("of about over for with".split())
# "Predicted that it would" is foretold; "predicted that prices fall in winter" is a rule.
_FORETELLS = frozenset("forecast forecasts predicted predicts hopes hoped expects expected".split())
_YET_TO_BE = frozenset("would will".split())
# From a word to its "that", and to its "of": "questioned **the two drivers** about".
_THAT_WITHIN, _OF_WITHIN = 2, 5
# What a statement says when it tells no bare fact.
_HEDGED = frozenset("would will may might could should likely expected planned due".split())
_STOPS = frozenset(". ! ? ;".split())
# So much of what the passage has of the statement must stand behind the word: more than half, for the rest may be an aside.
_LEAST_BEHIND = 0.6
# A text made to be endless has more such words than a passage.
_MOST_WORDS = 6


def is_only_alleged(alignment: Alignment) -> bool:
    """
    Say whether most of the statement stands behind "claims that", "suspected of" or "forecast to" in the passage.

    Four pairs of VitaminC, three of them supported.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The spray cures colds.")
    >>> is_only_alleged(align(said, analyse("The firm claims that the spray cures colds.")))
    True
    >>> is_only_alleged(align(said, analyse("A trial found that the spray cures colds.")))
    False
    """
    statement, evidence = alignment.statement, alignment.evidence
    words = _ALLEGES_OR_CHARGES
    if words.isdisjoint(evidence.lowers) or statement.attributions:
        return False
    if not (words.isdisjoint(statement.lowers) and _HEDGED.isdisjoint(statement.lowers)):
        return False
    subject = statement.names[0] if statement.names and statement.names[0].first <= 1 else None
    own = range(subject.first, subject.last) if subject is not None else range(0)  # of whom it is alleged
    places = sorted(alignment.partners[at] for at, _ in alignment.weighty if at in alignment.partners and at not in own)
    found = [at for at, token in enumerate(evidence.tokens) if token.lower in words][:_MOST_WORDS]
    return bool(places) and any(_is_behind(alignment, at, places) for at in found)


def _is_behind(alignment: Alignment, word: int, places: list[int]) -> bool:
    lowers = [token.lower for token in alignment.evidence.tokens]
    end = next((at for at in range(word, len(lowers)) if lowers[at] in _STOPS), len(lowers))
    told = lowers[word] in _ALLEGES and "that" in lowers[word + 1 : word + 1 + _THAT_WITHIN]
    told = told or (lowers[word] in _CLAIMS and lowers[word + 1 : word + 2] == ["to"])
    if told and lowers[word] in _FORETELLS:
        told = not _YET_TO_BE.isdisjoint(lowers[word:end])
    if lowers[word] in _CHARGES:  # "accused of theft in May**,** was convicted of it in June"
        end = next((at for at in range(word, end) if lowers[at] == ","), end)
    charged = lowers[word] in _CHARGES and not _CHARGED_WITH.isdisjoint(lowers[word + 1 : word + 1 + _OF_WITHIN])
    behind = [place for place in places if word < place < end]
    return (told or charged) and len(behind) >= _LEAST_BEHIND * len(places)


_NOW = frozenset("now today still currently nowadays".split())
# In a passage these speak of the present.
_PRESENT = frozenset("is are has have remains remain now today still currently since".split())


def speaks_of_then(alignment: Alignment) -> bool:
    """
    Say whether the statement tells how it is now, and the passage only how it was at some date: "still", "in 1907".

    Four pairs of VitaminC, none of them supported.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Lima still has a mill."), analyse("In 1907 Lima had a mill.")
    >>> speaks_of_then(align(said, found)), speaks_of_then(align(found, found))
    (True, False)
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _NOW.isdisjoint(statement.lowers) or statement.dates or "alive" in statement.lowers:
        return False
    if not _PRESENT.isdisjoint(evidence.lowers):
        return False
    return bool(evidence.dates) and not any(token.text == "'s" for token in evidence.tokens)


# Who asks for something, or stands for it, has not got it.
_ASKS = frozenset(
    "applied nominated interviewed shortlisted ran bid considered considering candidate asked negotiating".split()
)
_ASKED_FOR = frozenset("for by".split())
_GETS = frozenset(
    "got gets won wins became becomes granted received obtained chosen chose appointed elected awarded secured given".split()
)
_GETS_OR_AS = _GETS | {"as"}
_ASKED_WITHIN = 4


def only_asks(alignment: Alignment) -> bool:
    """
    Say whether the statement says that somebody got what the passage says that they asked or stood for.

    None of VitaminC's pairs.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Poe became mayor of Lima."), analyse("Poe, a lawyer, ran for mayor of Lima.")
    >>> only_asks(align(said, found))
    True
    """
    statement, evidence = alignment.statement, alignment.evidence
    if (
        _GETS.isdisjoint(statement.lowers)
        or "nomination" in statement.lowers  # "received a **nomination**" is what nominated means
        or not _GETS_OR_AS.isdisjoint(evidence.lowers)
    ):
        return False
    lowers = [token.lower for token in evidence.tokens]
    return any(
        lower in _ASKS and not _ASKED_FOR.isdisjoint(lowers[at + 1 : at + 1 + _ASKED_WITHIN])
        for at, lower in enumerate(lowers)
    )
