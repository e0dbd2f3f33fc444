"""
Say whether a passage tells only that somebody may, might or is to do what the statement says they did, or that it was another.

An alignment enters, yes or no leaves. "Gave the firm **permission to** drill", "had **the right to** vote": the deed is there, and was not
done. "Poe's **cousin** Max played": the name is there, and it was another. Of all this nothing conflicts.
"""

from itertools import pairwise

from factcheck.facts.analysis import Analysis
from factcheck.facts.names import Name
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.compared import Compared
from factcheck.matching.counted_deeds import compare_counted_deeds
from factcheck.matching.names import NOT_SAME
from factcheck.model import Kind, Relation

# What stands before "to" where a deed is only open to somebody.
_OPEN_TO = frozenset(
    """
    permission right authorised authorized allowed permitted able fit licence license licensed entitled eligible ability power
    chance opportunity option plan plans planned project preparing prepared hoping hopes intent intention goal aims aim intends intended promised pledged
    vowed wanted wants wished ready free invited qualified illegal unlawful legal lawful forbidden prohibited
    """.split()
)
# "Authorised **the police** to": so many words between.
_OPEN_WITHIN = 4
_MIGHT = frozenset("might may could".split())
_WOULD = frozenset({"would"})
_PROMISES = frozenset("promised promises pledged vowed goal intent".split())
_MODALS = frozenset("may might could would can should to able".split())
_BEFORE_VERB = 3


def is_only_open(alignment: Alignment) -> bool:
    """
    Say whether a deed of the statement is in the passage only what somebody may or is to do.

    Eight pairs of VitaminC, four of them supported.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The firm drilled for water.")
    >>> is_only_open(align(said, analyse("The state gave the firm permission to drill for water.")))
    True
    >>> is_only_open(align(said, analyse("The firm began to drill for water.")))
    False
    """
    statement, evidence = alignment.statement, alignment.evidence
    if any((one.lower, other.lower) == ("did", "so") for one, other in pairwise(evidence.tokens)):
        return False  # "planned to run a mill, **and did so**"
    for place, _ in alignment.weighty:
        partner = alignment.partners.get(place)
        if partner is None or not partner or place in statement.named or not _is_told(statement, place):
            continue
        before = [token.lower for token in evidence.tokens[max(0, partner - 1 - _OPEN_WITHIN) : partner]]
        if before[-1:] == ["to"] and not _OPEN_TO.isdisjoint(before[:-1]):
            return True
        if not _WOULD.isdisjoint(before) and not _PROMISES.isdisjoint(evidence.lowers):
            return True
    return _might_only(alignment)


def counts_another_deed(alignment: Alignment, parts: tuple[Compared, ...]) -> bool:
    """
    Say whether the passage counts people for a figure of the statement who did another deed: "12 people were **killed**" beside "14
    people were **arrested**".

    None of the labelled pairs is so.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.comparison import compare
    >>> alignment = align(analyse("At least 12 people were killed."), analyse("14 people were arrested."))
    >>> counts_another_deed(alignment, compare(alignment))
    True
    """
    said = {(one.first, one.last): one for one in alignment.statement.quantities}
    found = {(one.first, one.last): one for one in alignment.evidence.quantities}
    return any(
        part.kind is Kind.QUANTITY
        and part.relation is Relation.MISSING
        and part.statement in said
        and part.evidence in found
        and compare_counted_deeds(
            alignment.statement, said[part.statement], alignment.evidence, found[part.evidence]
        ).are_two
        for part in parts
    )


def _is_told(statement: Analysis, place: int) -> bool:
    """Say whether a word is a deed that a statement tells as done."""
    before = {token.lower for token in statement.tokens[max(0, place - _BEFORE_VERB) : place]}
    return is_deed(statement, place) and before.isdisjoint(_MODALS) and statement.roots[place] not in _OPENING_ROOTS


# "Was **allowed** to" tells of the permission itself.
_OPENING_ROOTS = frozenset("allow permit author authoris entitl promis pledg ask order urg invit".split())


def _might_only(alignment: Alignment) -> bool:
    """Say whether the statement says "will" of what the passage says "might" of."""
    statement, evidence = alignment.statement, alignment.evidence
    if "will" not in statement.lowers or "will" in evidence.lowers or _MIGHT.isdisjoint(evidence.lowers):
        return False
    will = next(at for at, token in enumerate(statement.tokens) if token.lower == "will")
    verb = next((at for at, _ in alignment.weighty if at > will), None)
    partner = alignment.partners.get(verb) if verb is not None else None
    if partner is None:
        return False
    before = evidence.tokens[max(0, partner - _BEFORE_VERB) : partner]
    return any(token.lower in _MIGHT for token in before)


# Whose deed is not that of the one beside whom they are named.
_OTHERS = frozenset(
    """
    wife husband widow son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather
    grandmother colleague friend rival competitor neighbour neighbor partner twin ally assistant deputy predecessor successor
    """.split()
)
_APPOSITION_WITHIN = 6


def is_of_a_relative(alignment: Alignment) -> bool:
    """
    Say whether the passage names the statement's subject only to say whose cousin, rival or neighbour did it.

    Three pairs of VitaminC, one of them supported.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("Ada Poe played chess.")
    >>> is_of_a_relative(align(said, analyse("Ada Poe's cousin Max played chess.")))
    True
    >>> is_of_a_relative(align(said, analyse("Ada Poe played chess with her cousin.")))
    False
    """
    statement, evidence = alignment.statement, alignment.evidence
    subject = statement.names[0] if statement.names else None
    if subject is None or subject.first > 1 or subject.possessive or not _OTHERS.isdisjoint(statement.lowers):
        return False
    own = [name for name in evidence.names if alignment.tie_names(subject, name) not in NOT_SAME]
    if not own or not all(_belongs_to_another(evidence, name) for name in own):
        return False
    # "He died in 1992. **Poe's granddaughter** is an actress": what is told of him stands in another sentence.
    told = [at for place, at in alignment.partners.items() if not subject.first <= place < subject.last]
    beside = [at for at in told if _is_one_sentence(evidence, own[0].first, at)]
    return len(beside) >= _LEAST_BESIDE * len(told)


# So much of what the statement says of its subject must stand beside the relative: nearly all, since one word may be a date.
_LEAST_BESIDE = 0.7


def _is_one_sentence(evidence: Analysis, one: int, other: int) -> bool:
    between = range(min(one, other), max(one, other))
    return not any(evidence.tokens[at].text in {".", ";"} for at in between if at not in evidence.named)


def _belongs_to_another(evidence: Analysis, name: Name) -> bool:
    tokens = evidence.tokens
    behind = [token.lower for token in tokens[name.last : name.last + 2]]
    if behind[:1] == ["'s"] and behind[1:] and behind[1] in _OTHERS:
        return True
    # "Kestrel**, a competitor of** Brightwater**,** pays": named inside of what says who another is.
    before = [token.lower for token in tokens[max(0, name.first - _APPOSITION_WITHIN) : name.first]]
    is_closed = name.last < len(tokens) and tokens[name.last].text == ","
    if "," not in before or not is_closed:
        return False
    aside = before[len(before) - before[::-1].index(",") :]
    return bool(aside) and aside[0] in {"a", "an", "the"} and not _OTHERS.isdisjoint(aside)


# "Two **unrelated** firms" are of no one name.
_SAME_NAME = (("confused", "with"), ("unrelated", "to"))


def is_of_a_namesake(alignment: Alignment) -> bool:
    """
    Say whether the passage tells two of one name apart: "a banker not to be **confused with** the novelist of that name".

    Two pairs of VitaminC, one of them supported.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The novelist Max Poe studied law.")
    >>> is_of_a_namesake(align(said, analyse("Max Poe, a banker unrelated to the novelist Max Poe, studied law.")))
    True
    """
    statement, evidence = alignment.statement, alignment.evidence
    if not statement.names or not {"namesake", "unrelated"}.isdisjoint(statement.lowers):
        return False
    lowers = [token.lower for token in evidence.tokens]
    return "namesake" in evidence.lowers or any(pair in _SAME_NAME for pair in pairwise(lowers))
