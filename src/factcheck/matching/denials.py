"""
Hold what the statement affirms and denies against what the passage affirms and denies.

An alignment enters, compared parts leave. One side may deny a word that the other affirms, or both deny the same in
different words: "earned no royalties", "never received royalties".
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import UPPER_BOUNDS
from factcheck.facts.lexicon import find_roots
from factcheck.facts.polarity import Negation
from factcheck.facts.quantities import QuantityKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.denial_forms import (
    denies_the_present_alone,
    deny_both,
    have_other_objects,
    is_denied_in_kin,
    is_only_expected,
    is_still_to_come,
    ranks_another,
    say_the_same,
    sets_the_same_term,
    tells_of_the_past,
    tells_the_lack,
)
from factcheck.matching.denied_beside import is_affirmed_too, is_denied_beside, share_the_cue
from factcheck.matching.denied_figures import compare_denied_figures, compare_limits, counts_none
from factcheck.matching.ended_deeds import is_taken_away
from factcheck.matching.exceptions import is_excepted
from factcheck.matching.modalities import is_nearly_done
from factcheck.matching.names import NOT_SAME
from factcheck.matching.pairs import How
from factcheck.matching.short_forms import (
    AUXILIARIES,
    MOST_DENIED,
    NO_MORE,
    find_affirmed_in_short,
    is_denied_in_short,
    read_clause_before,
)
from factcheck.matching.undone import is_kept_away, is_yet_to_be_done
from factcheck.model import Kind, Relation


def compare_denials(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare denials.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("Exports fell."), analyse("Exports did not fall.")
    >>> [(part.relation.value, part.detail) for part in compare_denials(align(said, found))]
    [('conflicts', 'negation')]
    """
    return (
        *_compare_words(alignment),
        *_compare_short_denials(alignment),
        *_compare_denied_of_it(alignment),
        *(_compare_foreign_denials(alignment) or _compare_not_yet(alignment)),
        *compare_denied_figures(alignment),
        *compare_limits(alignment),
    )


# Words that are only alike: of 16 pairs of the labelled sets that differ so in a denial 6 are refuted, 8 supported.
_LOOSE = frozenset({How.TIED, How.RELATED})


def _compare_words(alignment: Alignment) -> list[Compared]:
    """Find words that one side denies and the other affirms."""
    if not alignment.statement.negated and not alignment.evidence.negated:
        return []
    parts = []
    # "Without **winning** before the victory": what the passage says of its "win" is said of the nearer word.
    closest = {pair.evidence for pair in alignment.pairs.values() if pair.how <= How.FORM}
    governed = [
        frozenset(negation.governed for negation in side.negations if negation.governed is not None)
        for side in (alignment.statement, alignment.evidence)
    ]
    # What both deny is no other form of what one denies besides: "does **not work without** a key", "works **without** a key".
    both = {(place, its) for place, its in alignment.partners.items() if place in governed[0] and its in governed[1]}
    governed = [governed[0] - {place for place, _ in both}, governed[1] - {its for _, its in both}]
    in_short = bool(alignment.statement.negations) and is_denied_in_short(alignment)
    affirmed = find_affirmed_in_short(alignment)
    for place, pair in sorted(alignment.pairs.items()):
        if pair.how is How.OPPOSITE or not alignment.statement.weights[place]:
            continue
        said = place in alignment.statement.negated
        found = pair.evidence in alignment.evidence.negated
        if not said and not found:
            continue
        farther = pair.how > How.FORM and pair.evidence in closest
        beside = (
            is_denied_beside(alignment.evidence, governed[1], pair.evidence)
            if said
            else is_denied_beside(alignment.statement, governed[0], place)
        )
        # "Rejected calls to resign, but resigned": it is said as well.
        as_well = (
            is_affirmed_too(alignment.statement, place) if said else is_affirmed_too(alignment.evidence, pair.evidence)
        )
        is_loose = pair.how in _LOOSE and not (said and _is_counted(alignment.evidence, pair.evidence))
        if said != found and (farther or beside or as_well or is_loose):
            continue
        if said != found and (deny_both(alignment, place) or share_the_cue(alignment, place, pair.evidence)):
            continue
        if said != found and _are_of_two(alignment, place, pair.evidence):
            continue
        if said and not found and in_short:
            continue
        if found and not said and affirmed is not None and pair.evidence < affirmed:
            continue
        word = alignment.statement.tokens[place].text
        # Who "**nearly** fell" did not fall.
        found = found or (said and is_nearly_done(alignment.evidence, pair.evidence))
        parts.append(
            Compared(
                kind=Kind.POLARITY,
                relation=Relation.AGREES if said == found else Relation.CONFLICTS,
                statement=(place, place + 1),
                evidence=(pair.evidence, pair.evidence + 1),
                detail="negation",
                sure=alignment.nearness(place, pair.evidence),
                message=(
                    f"both deny “{word}”"
                    if said == found
                    else f"the statement {'denies' if said else 'affirms'} “{word}”, the evidence does not"
                ),
            )
        )
    return parts


def _is_counted(evidence: Analysis, at: int) -> bool:
    """Say whether a number of something is told: "**two** abstentions" are told of by whoever says that no one abstained."""
    return any(
        one.kind is QuantityKind.COUNT and one.value > 0 and one.hedge not in UPPER_BOUNDS and one.last == at
        for one in evidence.quantities
    )


def _are_of_two(alignment: Alignment, place: int, partner: int) -> bool:
    """Say whether a denial and what is affirmed go together, as two forms of one thing or as two things."""
    return (
        say_the_same(alignment, place, partner)
        or denies_the_present_alone(alignment, place, partner)
        or tells_of_the_past(alignment, place, partner)
        or ranks_another(alignment, place, partner)
        or have_other_objects(alignment, place, partner)
        or is_taken_away(alignment, place, partner)
        or is_still_to_come(alignment, place, partner)
        or is_only_expected(alignment, place, partner)
        or tells_the_lack(alignment, place, partner)
        or is_yet_to_be_done(alignment, place, partner)
        or is_kept_away(alignment, place, partner)
        or sets_the_same_term(alignment)
        or is_excepted(alignment, place)
        or is_denied_in_kin(alignment, place)
        or counts_none(alignment, place, partner)
        or _is_denied_of_another(alignment, partner)
        or _denies_others(alignment, place)
        or _is_won_by_another(alignment, place, partner)
    )


def _denies_others(alignment: Alignment, place: int) -> bool:
    """Say whether the statement denies that there are others: "no **other** language is related to it" beside "it is a language"."""
    tokens = alignment.statement.tokens
    before = [token.lower for token in tokens[max(0, place - 2) : place]]
    behind = [token.lower for token in tokens[place + 1 : place + 3]]
    is_other = "other" in before or behind == ["other", "than"]
    return place in alignment.statement.negated and is_other and "other" not in alignment.evidence.lowers


def _is_denied_of_another(alignment: Alignment, partner: int) -> bool:
    """Say whether the passage denies it in the clause of a name that is not the statement's: "Mars has **two**, Pan has **no** moons"."""
    evidence = alignment.evidence
    cue = next((negation.cue for negation in evidence.negations if negation.governed == partner), None)
    if cue is None or not alignment.statement.names:
        return False
    clause = read_clause_before(evidence, cue)
    own = [name for name in evidence.names if name.first in clause]
    said = alignment.used.intersection(at for name in evidence.names for at in range(name.first, name.last))
    return bool(own) and bool(said) and said.isdisjoint(at for name in own for at in range(name.first, name.last))


# Where one wins others do not; of other deeds another may be the same by another name: of 17 such pairs of FEVER 16 are
# refuted.
_WIN = "won"


def _is_won_by_another(alignment: Alignment, place: int, partner: int) -> bool:
    """Say whether the statement denies that one won, and in the passage another did: "Brazil did **not win**", "Germany **won**"."""
    statement, evidence = alignment.statement, alignment.evidence
    if place not in statement.negated or evidence.roots[partner] not in find_roots(_WIN):
        return False
    denied = [name for name in statement.names if name.last <= place]
    doers = [name for name in evidence.names if name.last <= partner]
    if not denied or not doers or denied[-1].kind is not doers[-1].kind:
        return False
    return all(alignment.tie_names(denied[-1], name) in NOT_SAME for name in doers)


def _compare_short_denials(alignment: Alignment) -> list[Compared]:
    """
    Find what the statement denies of one in short, where the passage denies nothing: "Peru agreed, but Chile did not".

    The verb is left out, so that the cue governs no word.
    """
    if alignment.evidence.negations or not alignment.partners:
        return []
    tokens = alignment.statement.tokens
    parts = []
    for negation in alignment.statement.negations:
        cue = negation.cue
        if negation.governed is not None or not cue or tokens[cue - 1].lower not in AUXILIARIES:
            continue
        partners = [partner for place, partner in sorted(alignment.partners.items()) if place < cue]
        denied = alignment.partners.get(cue - 2)
        if partners and denied is not None and not _says_more(alignment, denied):
            parts.append(
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.CONFLICTS,
                    statement=(cue - 1, cue + 1),
                    evidence=(partners[-1], partners[-1] + 1),
                    detail="negation",
                    sure=alignment.coverage,
                    message="the statement denies it of one, the evidence of none",
                )
            )
    return parts


def _compare_denied_of_it(alignment: Alignment) -> list[Compared]:
    """
    Find what the passage denies in short of the statement's subject, or that it changed: "encryption on disk **is not**,
    and must be enabled", "blood pressure **did not change**".
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.negations or not evidence.negations:
        return []
    sources = {partner: place for place, partner in alignment.partners.items()}
    for negation in evidence.negations[:MOST_DENIED]:
        cue = negation.cue
        if not cue or evidence.tokens[cue - 1].lower not in AUXILIARIES:
            continue
        after = evidence.tokens[cue + 1].lower if cue + 1 < len(evidence.tokens) else "."
        if after not in NO_MORE and not _denies_change(alignment, negation):
            continue
        subject = [at for at in read_clause_before(evidence, cue - 1) if evidence.weights[at]]
        if subject and all(at in sources for at in subject):
            place = sources[subject[-1]]
            return [
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.CONFLICTS,
                    statement=(place, place + 1),
                    evidence=(cue - 1, cue + 1),
                    detail="negation",
                    sure=alignment.coverage,
                    message=f"the evidence denies it of “{statement.tokens[place].text}”",
                )
            ]
    return []


def _denies_change(alignment: Alignment, negation: Negation) -> bool:
    """Say whether a passage denies a change, and the statement tells of one: "fell" beside "did not change"."""
    if negation.governed is None or alignment.evidence.roots[negation.governed] not in {"chang", "differ", "vari"}:
        return False
    return any(sense.name == "direction" for senses in alignment.statement.senses for sense in senses)


_CLAUSE_ENDS = frozenset(". ; :".split())


def _says_more(alignment: Alignment, place: int) -> bool:
    """Say whether the passage tells of whom the statement denies it something of its own: "and Chile **refused**"."""
    rest, tokens = frozenset(alignment.rest), alignment.evidence.tokens
    for index in range(place + 1, len(tokens)):
        if tokens[index].text in _CLAUSE_ENDS:
            return False
        if index in rest:
            return True
    return False


# "**None** of them paid", "**neither** of whom needed help".
_OF_ALL = frozenset({"none", "neither"})
# Of the weight that the statement finds in the passage, the share that a denial of another word must take in.
_DENIED_SHARE = 0.3


# "Except" and "only" deny nothing of what they name.
_NOT = frozenset("not n't never no".split())


def says_not(text: Analysis) -> bool:
    """
    Say whether a text denies in so many words: "not", "never", "no".

    >>> from factcheck.facts.analysis import analyse
    >>> says_not(analyse("It cannot be had.")), says_not(analyse("All but Ems failed."))
    (True, False)
    """
    return any(text.tokens[one.cue].lower in _NOT for one in text.negations)


def _compare_foreign_denials(alignment: Alignment) -> list[Compared]:
    """
    Find what the passage denies in words of its own: "will pay a dividend" beside "a dividend will **not** be distributed".

    Of the pairs that deny so and affirm in the statement all 5 are refuted in fm2, 5 of 6 in FEVER, 23 of 39 in VitaminC's
    rewritten FEVER, and 9 of 17 are refuted or silent in its revisions: a doubt, no conflict.
    """
    if alignment.statement.negations or not alignment.evidence.negations:
        return []
    weighed = {partner: alignment.statement.weights[place] for place, partner in alignment.partners.items()}
    total = sum(weighed.values())
    for negation in alignment.evidence.negations:
        governed = negation.governed
        lowers = [token.lower for token in alignment.evidence.tokens[max(0, negation.cue - 1) : negation.last]]
        if governed is None or governed in alignment.used or governed in alignment.evidence.named:
            continue
        if lowers[0] not in AUXILIARIES and alignment.evidence.tokens[negation.cue].lower not in _OF_ALL:
            continue  # "has **no** website", "**without** delay" deny something beside
        joint = next((at for at, lower in enumerate(lowers) if lower in {"and", "but"}), len(lowers))
        inside = [partner for partner in weighed if negation.cue < partner < negation.cue - 1 + joint]
        if inside and sum([weighed[partner] for partner in inside]) >= _DENIED_SHARE * total:
            place = next(place for place, partner in alignment.partners.items() if partner == inside[0])
            tokens = alignment.evidence.tokens
            return [
                Compared(
                    kind=Kind.POLARITY,
                    relation=Relation.MISSING,
                    statement=(place, place + 1),
                    evidence=(min(negation.cue, governed), max(negation.cue, governed) + 1),  # “returns **None**”
                    detail="denies",
                    sure=alignment.nearness(place, inside[0]),
                    message=f"the evidence says “{tokens[negation.cue].text} {tokens[governed].text}”",
                )
            ]
    return []


def _compare_not_yet(alignment: Alignment) -> list[Compared]:
    """
    Find what one of whom the statement tells has yet to do: "the council approved the fund", "the council has **not yet** voted".

    Whatever it is, the passage tells of a time before; the statement must have the same subject in its beginning, and
    nothing else that the passage says outside: "the council approved the fund but has not yet met".
    """
    evidence = alignment.evidence
    if alignment.statement.negations or "yet" not in evidence.lowers:
        return []
    opening = len(alignment.statement.tokens) / 3
    for negation in evidence.negations:
        if negation.governed is None or not _is_yet_to_be(evidence, negation.cue):
            continue
        subject = negation.cue - 1
        while subject > 0 and evidence.tokens[subject].lower in AUXILIARIES:
            subject -= 1
        place = next((place for place, partner in alignment.partners.items() if partner == subject), None)
        if place is None or place >= opening or _is_told_outside(alignment, place, negation):
            continue
        said = evidence.span(negation.cue, negation.governed + 1).of(evidence.text.text)
        return [
            Compared(
                kind=Kind.POLARITY,
                relation=Relation.MISSING,
                statement=(place, place + 1),
                evidence=(min(negation.cue, negation.governed), max(negation.cue, negation.governed) + 1),
                detail="denies",
                sure=alignment.nearness(place, subject),
                message=f"the evidence says “{said}”",
            )
        ]
    return []


def _is_yet_to_be(analysis: Analysis, cue: int) -> bool:
    """Say whether a cue is "not yet", "n't yet" or "yet to"; "never yet" tells of the past."""
    tokens = analysis.tokens
    if tokens[cue].lower == "yet":
        return True
    return tokens[cue].lower in {"not", "n't"} and cue + 1 < len(tokens) and tokens[cue + 1].lower == "yet"


def _is_told_outside(alignment: Alignment, subject: int, negation: Negation) -> bool:
    """Say whether what the statement says first of its subject stands outside of what the passage denies."""
    told = next((place for place, _ in alignment.weighty if place > subject), None)
    partner = alignment.partner(told) if told is not None else None
    return partner is not None and not negation.cue < partner < negation.last
