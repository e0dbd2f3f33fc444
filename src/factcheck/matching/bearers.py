"""
Say of whom or what a place of a text is told, and whether two texts tell it of one: "**her brother** lives in", "**it** lives in".

Alignments and places enter, yes or no leaves. There is no parse: the bearer is the last word before the place, past what only stands
beside a verb, what is told by the way, and what the caller passes over.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.facts.names import NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.names import NOT_SAME
from factcheck.matching.phrases import BESIDE, find_behind, find_name

_RELATIVES = frozenset("who which that".split())
_BETWEEN = _RELATIVES | BESIDE | frozenset("still currently both".split())
_OBJECTS = frozenset("it him them".split())
_OWNING = frozenset("'s ' his her its their whose".split())
_APPOSING = frozenset("a an the his her their its who which".split())
# Between a verb and its subject stand few words that say nothing; a text made to be endless has more.
_WALK_WITHIN = 16
# "Ada Poe**, a painter of the old school,** lives in": longer asides hold sentences of their own.
_LONGEST_ASIDE = 12
# "The film's **long awaited second part** was panned", as ``WITHIN`` of phrases.
_LONGEST_PHRASE = 5
# "Poe is a man who is a painter who lives in".
_MOST_CLIMBS = 3
# What a text calls its subject once it is named: "**the firm** is based in Lima", "**the film** was panned".
_CALLED = frozenset(
    """
    film films movie movies book novel play game games album song single show series season episode musical opera production picture
    feature work comedy drama documentary thriller video company firm club team band group bank university museum event festival
    tournament cup final match conference ceremony summit championship championships race player footballer actor actress singer
    reboot remake release version
    """.split()
)
# Whose "she" it is, nobody knows here, where one of these is told of as well.
_OTHERS = frozenset(
    """
    brother sister son daughter wife husband father mother sons daughters brothers sisters twin cousin uncle aunt nephew niece friend
    rival colleague agent partner neighbour neighbor namesake widow grandson granddaughter
    """.split()
)


@attrs.frozen
class Bearer:
    """
    The token of whom something is told, and whether it is somebody's; no token for a pronoun and where a text begins with it.

    >>> Bearer(at=3, place=None).is_known
    True
    """

    #: The place that is told of the bearer.
    at: int
    place: int | None
    is_owned: bool = False
    #: Whether it can be told who it is at all; not where too much stands between.
    is_known: bool = True


def find_bearer(analysis: Analysis, at: int, passed: frozenset[str] = frozenset()) -> Bearer:
    """
    Return of whom the place ``at`` is told; words ``passed`` over stand between as auxiliaries do.

    >>> from factcheck.facts.analysis import analyse
    >>> find_bearer(analyse("Ada Poe, a painter, now lives in Lima."), 7).place
    1
    >>> find_bearer(analyse("Poe's brother lives in Lima."), 3)
    Bearer(at=3, place=2, is_owned=True, is_known=True)
    >>> find_bearer(analyse("Ada Poe paints and lives in Lima."), 4)
    Bearer(at=4, place=None, is_owned=False, is_known=True)
    """
    tokens = analysis.tokens
    place = _walk_back(analysis, at, passed)
    for _ in range(_MOST_CLIMBS):
        if place is None or place < 0 or not analysis.weights[place]:
            break
        name = find_name(analysis, place)
        first = name.first if name is not None else _find_first(analysis, place)
        noun = _find_governing(analysis, first, passed)
        if noun is not None:
            return Bearer(at, noun, is_owned=_is_owned(analysis, noun))  # "the **soundtrack** of the film"
        is_title = name is None and first > 1 and tokens[first].lower in _INDEFINITE
        if not is_title or tokens[first - 1].lower not in _BEING:
            return Bearer(at, place, is_owned=name is None and _is_owned(analysis, place))
        place = _walk_back(analysis, first - 1, passed)  # "Poe **is a striker who** plays for"
    return Bearer(at, None, is_known=place is not None)


_INDEFINITE = frozenset({"a", "an"})
_BEING = frozenset("is was are were".split())


def find_object(analysis: Analysis, at: int) -> Bearer:
    """
    Return to whom a verb that ends before ``at`` does it: "critics panned **its sequel**", "critics panned **it**".

    >>> from factcheck.facts.analysis import analyse
    >>> find_object(analyse("Critics panned its sequel."), 2)
    Bearer(at=2, place=3, is_owned=True, is_known=True)
    """
    if at < len(analysis.tokens) and analysis.tokens[at].lower in _OBJECTS:
        return Bearer(at, None)
    place = find_behind(analysis, at)
    if place is None:
        return Bearer(at, None, is_known=False)
    return Bearer(at, place, is_owned=find_name(analysis, place) is None and _is_owned(analysis, place))


def _walk_back(analysis: Analysis, at: int, passed: frozenset[str]) -> int | None:
    """Return the place before what only stands beside a verb, -1 where the text begins; None where the walk is too long."""
    tokens = analysis.tokens
    place = at - 1
    for _ in range(_WALK_WITHIN):
        if place < 0:
            return -1
        lower = tokens[place].lower
        if lower in _OWNING:
            if not passed or lower not in {"'s", "'"}:
                return place
            place -= 1  # "the film**'s** reviews were"
        elif place in analysis.in_figures or (lower in _OF and place + 1 in analysis.in_figures):
            place -= 1  # "the cup **of 2007** was held"
        elif lower in _BETWEEN or lower in passed or (is_adverb(lower) and place not in analysis.named):
            place -= 1
        elif lower in {",", "("}:
            place = _find_before_aside(analysis, place)
        elif lower == ")":
            opening = (left for left in range(place, max(-1, place - _LONGEST_ASIDE), -1) if tokens[left].text == "(")
            found = next(opening, None)
            if found is None:
                return None
            place = found - 1
        else:
            return place
    return None


def _find_before_aside(analysis: Analysis, comma: int) -> int:
    """Return the place before what is told by the way up to a comma, or right before the comma."""
    tokens = analysis.tokens
    for left in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if tokens[left].text in {".", ";"}:
            break
        if tokens[left].text == ",":
            return left - 1 if tokens[left + 1].lower in _APPOSING else comma - 1
    return comma - 1


_OF = frozenset("of from for in at".split())


def _find_governing(analysis: Analysis, first: int, passed: frozenset[str]) -> int | None:
    """Return the noun that a phrase hangs on by a preposition: "the **soundtrack** of the film"; None without one."""
    tokens = analysis.tokens
    at = first - 1
    if at > 0 and tokens[at].lower in _APPOSING:
        at -= 1
    is_governed = at > 0 and tokens[at].lower in _OF and analysis.weights[at - 1] > 0 and at - 1 not in analysis.named
    return at - 1 if is_governed and tokens[at - 1].lower not in passed else None


def _find_first(analysis: Analysis, place: int) -> int:
    """Return where the words of some weight before a noun begin, its article among them: "**a tall old** tower"."""
    first = place
    while first > 0 and analysis.weights[first - 1] and place - first < _LONGEST_PHRASE:
        first -= 1
    return first - 1 if first > 0 and analysis.tokens[first - 1].lower in _APPOSING else first


def _is_owned(analysis: Analysis, place: int) -> bool:
    """Say whether the phrase that ends at a place is somebody's: "**Poe's** elder brother", "**her** agent"."""
    for left in range(place - 1, max(-1, place - 1 - _LONGEST_PHRASE), -1):
        if analysis.tokens[left].lower in _OWNING:
            return True
        if not analysis.weights[left] and left not in analysis.in_figures:
            return False
    return False


def are_borne_by_one(alignment: Alignment, said: Bearer, found: Bearer) -> bool:
    """
    Say whether both are told of one: of the statement's name or noun, of what the passage calls so, or of one that its title names.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Ada Poe lives in Lima."), analyse("Ada Poe's brother lives in Quito."))
    >>> are_borne_by_one(alignment, find_bearer(alignment.statement, 2), find_bearer(alignment.evidence, 4))
    False
    """
    if not said.is_known or not found.is_known or not _is_spoken_of(alignment, said):
        return False
    if found.place is None:
        return not _tells_of_others(alignment, found)
    name = find_name(alignment.evidence, found.place)
    if name is None:
        return _is_called(alignment, said, found.place, is_owned=found.is_owned)
    ours = find_name(alignment.statement, said.place) if said.place is not None else None
    if ours is None:
        return name.first in alignment.used
    return alignment.tie_names(ours, name) not in NOT_SAME


def _is_called(alignment: Alignment, said: Bearer, place: int, *, is_owned: bool) -> bool:
    """Say whether a noun of the passage is the statement's, with all that stands before it, or what a text calls its subject."""
    evidence = alignment.evidence
    first = _find_first(evidence, place)
    if place in alignment.used:
        return all(at in alignment.used for at in range(first, place) if evidence.weights[at])
    if said.place is not None and find_name(alignment.statement, said.place) is None:
        return False  # an album is no single
    is_definite = not is_owned and evidence.tokens[first].lower not in _INDEFINITE
    return is_definite and evidence.tokens[place].lower in _CALLED


def _is_spoken_of(alignment: Alignment, said: Bearer) -> bool:
    """Say whether the passage or its title has the statement's bearer; "the film" is what either is about."""
    if said.place is None:
        return True
    name = find_name(alignment.statement, said.place)
    places = range(name.first, name.last) if name is not None else range(said.place, said.place + 1)
    if any(at in alignment.partners or at in alignment.lent for at in places):
        return True
    return name is None and not said.is_owned and alignment.statement.tokens[said.place].lower in _CALLED


def _tells_of_others(alignment: Alignment, found: Bearer) -> bool:
    """Say whether a passage has somebody before of whom the statement does not tell, a name or kin: "she" may be theirs."""
    evidence = alignment.evidence
    people = [name for name in evidence.names if name.kind is NameKind.PERSON and name.last <= found.at]
    if any(name.first not in alignment.used for name in people):
        return True
    others = _OTHERS & evidence.lowers - alignment.statement.lowers
    return not others <= {evidence.tokens[min(found.at, len(evidence.tokens) - 1)].lower}
