"""
Count the small words that decide how much a statement claims, and whether the passage has their like.

An alignment enters, named numbers leave. "Because", "plans to", "the largest", "mixed" are one word each, and coverage
hardly feels them; a statement that has one which the passage lacks says more than the passage, or another thing.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_roots
from factcheck.matching.alignment import Alignment
from factcheck.matching.discourse_relations import tells_the_same_reason

# Words that tie an effect to its cause; "after" and "following" only tell the order.
_CAUSES = "because due owing cause caused lead led result resulted thanks reason why trigger prompt force"
_PLANS = "plan intend hope aim promise propose want seek expect schedule consider wish pledge would could may might if"
_WHOLES = "whole entire all overall combined total worldwide global continent nationwide together"
_PARTIALS = "some many most several part partly few half majority one"
_REPORTS = "say claim allege accord argue believe think report insist suggest rumor rumour"
# Verbs that say that something made another so, and that it became so by itself.
_MAKING = "make render"
_BECOMING = "become grow get turn go"
_CUES = {
    "cause": _CAUSES,
    "plan": _PLANS,
    "whole": _WHOLES,
    "partial": _PARTIALS,
    "report": _REPORTS,
    "making": _MAKING,
    "becoming": _BECOMING,
}
# A denial this near before a cue denies it: "no plans", "not because".
_DENIES_WITHIN = 3
_DENIALS = frozenset("no not never n't nothing neither without".split())


# What texts have is kept for the next statement or passage, as their analyses are.
_REMEMBERED = 4096


@attrs.frozen(kw_only=True, eq=False)
class _Cues:
    """The cues of one text."""

    #: By the sort of cue the tokens that are one; no entry where there is none.
    places: dict[str, list[int]]
    #: The sorts of cue of which one is denied.
    denied: frozenset[str]
    #: For each sense ("quality") the sides that the words of the text take.
    sides: dict[str, set[int]]


@lru_cache(maxsize=_REMEMBERED)
def _read_cues(analysis: Analysis) -> _Cues:
    sorts = _sort_roots()
    places: dict[str, list[int]] = {}
    for place, root in enumerate(analysis.roots):
        for name in sorts.get(root, ()):
            if name != "cause" or (
                (root not in find_roots(_LEAD) or _leads_to(analysis, place))
                and not _is_unknown(analysis, place)
                and not _is_a_force(analysis, place)
            ):
                places.setdefault(name, []).append(place)
    denied = [name for name, found in places.items() if any(_is_denied(analysis, place) for place in found)]
    return _Cues(places=places, denied=frozenset(denied), sides=_list_sides(analysis))


_LEAD = "lead"
# "Led city officials **to** give up".
_LEADS_WITHIN = 5


def _leads_to(analysis: Analysis, place: int) -> bool:
    """Say whether "lead" gives a cause: "led **to** a strike", not "led the union" or "took the lead"."""
    return any(token.lower == "to" for token in analysis.tokens[place + 1 : place + 1 + _LEADS_WITHIN])


# "Comes **into force**", "the **air force**": no cause.
_BEFORE_A_FORCE = frozenset("into in of the a an air armed task police security its their".split())


def _is_a_force(analysis: Analysis, place: int) -> bool:
    """Say whether "force" is a noun that gives no cause: "came **into force**", not "**forced** a recount"."""
    is_noun = analysis.tokens[place].lower in {"force", "forces"}
    return is_noun and place > 0 and analysis.tokens[place - 1].lower in _BEFORE_A_FORCE


# "The study can **not show** cause and effect", "could **not say** why".
_TELLS = frozenset("show say tell prove look establish know found find".split())
# "Tests are to find **out why**".
_ASKS_WHY = frozenset("out know clear understand explain".split())
_UNKNOWN = frozenset("unknown unclear uncertain undetermined disputed".split())
# "The **reasons** for the fall were **unclear**", "**whether** the drink was the **reason**".
_UNKNOWN_WITHIN, _WHETHER_WITHIN = 6, 5


def _is_unknown(analysis: Analysis, place: int) -> bool:
    """Say whether a text says of a cause only that nobody knows it."""
    tokens = analysis.tokens
    behind, before = tokens[place : place + _UNKNOWN_WITHIN], tokens[max(0, place - _WHETHER_WITHIN) : place]
    if tokens[place].lower == "why" and place and tokens[place - 1].lower in _ASKS_WHY:
        return True
    denied = any(token.lower in _DENIALS for token in before) and any(token.lower in _TELLS for token in before)
    return (
        denied or any(token.lower in _UNKNOWN for token in behind) or any(token.lower == "whether" for token in before)
    )


def find_causes(analysis: Analysis) -> Sequence[int]:
    """
    Return the places of the words that tie an effect to its cause.

    >>> from factcheck.facts.analysis import analyse
    >>> list(find_causes(analyse("It closed because of the tax.")))
    [2]
    """
    return _read_cues(analysis).places.get("cause", ())


# "**Resigned** over the affair", "**sanctions** imposed over the annexation".
_REACTIONS = frozenset(
    """
    sanction sanctions sanctioned protest protests protested resign resigned quit sue sued fined fine arrested criticised criticized
    jailed convicted suspended dismissed fired sacked condemned charged outrage anger angry row dispute strike strikes boycott
    boycotted concern concerns fear fears penalised penalized rebuked reprimanded investigated
    """.split()
)
_REACTED_WITHIN = 7
_DETERMINERS = frozenset("the a an its his her their this that these those allegations claims".split())


def reacts_over(analysis: Analysis) -> bool:
    """
    Say whether a text gives what somebody reacted to as the cause: "resigned **over** the affair".

    >>> from factcheck.facts.analysis import analyse
    >>> reacts_over(analyse("She resigned over the affair.")), reacts_over(analyse("She won over the critics."))
    (True, False)
    """
    tokens = analysis.tokens
    for at in range(1, len(tokens) - 1) if "over" in analysis.lowers else ():
        before = {token.lower for token in tokens[max(0, at - _REACTED_WITHIN) : at]}
        if tokens[at].lower == "over" and tokens[at + 1].lower in _DETERMINERS and not before.isdisjoint(_REACTIONS):
            return True
    return False


@cache
def _sort_roots() -> dict[str, tuple[str, ...]]:
    """Return by the root of each cue the sorts that it belongs to."""
    sorts: dict[str, tuple[str, ...]] = {}
    for name, words in _CUES.items():
        for root in find_roots(words):
            sorts[root] = (*sorts.get(root, ()), name)
    return sorts


def measure_cues(alignment: Alignment) -> dict[str, float]:
    """
    Return for each sort of cue whether the statement alone, or the passage alone, has one, by name.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It closed because of the tax."), analyse("It closed after the tax."))
    >>> measure_cues(alignment)["cause_lacking"]
    True
    """
    statement, evidence = _read_cues(alignment.statement), _read_cues(alignment.evidence)
    said, found = statement.places.keys(), evidence.places.keys()
    lacking, added = said - found, found - said
    if "cause" in lacking | added and tells_the_same_reason(alignment):
        # "So the mill closed", "the mill closed **because**".
        lacking, added = lacking - {"cause"}, added - {"cause"}
    return {
        "cause_lacking": (
            "cause" in lacking
            or _became_by_itself(alignment, statement, evidence)
            or _only_goes_with_it(alignment, statement, evidence)
        ),
        "cause_added": "cause" in added,
        "cause_denied": "cause" in evidence.denied,
        "plan_lacking": "plan" in lacking,
        "plan_added": "plan" in added,
        "plan_denied": "plan" in evidence.denied,
        "whole_lacking": "whole" in lacking,
        "whole_added": "whole" in added,
        "partial_lacking": "partial" in lacking,
        "partial_added": "partial" in added,
        "report_lacking": "report" in lacking,
        "report_added": "report" in added,
        **_compare_poles(alignment),
        **_compare_senses(statement.sides, evidence.sides),
        **_cover_thirds(alignment),
    }


# How far behind such a verb that stands which it makes or becomes: "became very expensive".
_STATE_WITHIN = 3


_PASSIVE = frozenset("was were is are been being be".split())


def _was_made(statement: Analysis, at: int) -> bool:
    """Say whether something was made what it is, and nothing says by what: "**was made** a member" is "became a member"."""
    is_passive = at > 0 and statement.tokens[at - 1].lower in _PASSIVE
    return is_passive and all(token.lower != "by" for token in statement.tokens[at:])


def _became_by_itself(alignment: Alignment, statement: _Cues, evidence: _Cues) -> bool:
    """Say whether what the statement says was made so only became so: "frost made it dear" beside "it became dear"."""
    making, becoming = statement.places.get("making"), evidence.places.get("becoming")
    if not making or not becoming or evidence.places.keys() & {"making", "cause"}:
        return False
    if _was_made(alignment.statement, making[0]):
        return False
    return any(
        place > making[0] and partner is not None and any(0 < partner - at <= _STATE_WITHIN for at in becoming)
        for place, partner in ((place, alignment.partner(place)) for place, _ in alignment.weighty)
    )


# What goes together need not come of one another: "those who drink it **tend** to live longer".
_GO_TOGETHER = frozenset("tend tends tended associated association linked correlated correlation likelier".split())


def _only_goes_with_it(alignment: Alignment, statement: _Cues, evidence: _Cues) -> bool:
    """Say whether what the statement says was made so only goes with it."""
    if "making" not in statement.places or evidence.places.keys() & {"making", "cause"}:
        return False
    lowers = alignment.evidence.lowers
    return not _GO_TOGETHER.isdisjoint(lowers) and _GO_TOGETHER.isdisjoint(alignment.statement.lowers)


def _is_denied(analysis: Analysis, place: int) -> bool:
    return any(token.lower in _DENIALS for token in analysis.tokens[max(0, place - _DENIES_WITHIN) : place])


def _compare_poles(alignment: Alignment) -> dict[str, float]:
    """Return what the passage makes of the statement's superlatives: the same, one of several, only the plain word."""
    alike = among = plain = other = 0
    for rank in alignment.statement.ranks:
        same = [found for found in alignment.evidence.ranks if found.pole == rank.pole]
        if same:
            alike += any(found.one_of == rank.one_of for found in same)
            among += all(found.one_of for found in same) and not rank.one_of
        else:
            plain += rank.pole in alignment.evidence.roots
            other += bool(alignment.evidence.ranks)
    return {"poles_alike": alike, "poles_among": among, "poles_plain": plain, "poles_other": other}


def _compare_senses(said: Mapping[str, set[int]], found: Mapping[str, set[int]]) -> dict[str, float]:
    """
    Return for how many senses ("quality") of the statement's words the passage takes the same side, others, or both.

    "Mixed to positive reviews" bears out neither "positive reviews" nor "mixed reviews" alone.
    """
    same = both = other = narrowed = 0
    for name, sides in said.items():
        held = found.get(name)
        if held:
            same += held <= sides
            both += bool(held & sides) and bool(held - sides)
            other += not held & sides
            narrowed += len(sides) > len(held)
    return {"senses_same": same, "senses_both": both, "senses_other": other, "senses_narrowed": narrowed}


def _list_sides(analysis: Analysis) -> dict[str, set[int]]:
    sides: dict[str, set[int]] = {}
    for weight, senses in zip(analysis.weights, analysis.senses, strict=True):
        if senses and weight:
            for sense in senses:
                if not sense.is_kind:
                    sides.setdefault(sense.name, set()).add(sense.side)
    return sides


def _cover_thirds(alignment: Alignment) -> dict[str, float]:
    """Return which share of the beginning, mostly the subject, and of the end of the statement the passage itself holds."""
    places = alignment.weighty
    third = max(1, len(places) // 3)
    return {
        "covered_first_third": _share_held(alignment, places[:third]),
        "covered_last_third": _share_held(alignment, places[-third:]),
    }


def _share_held(alignment: Alignment, places: Sequence[tuple[int, float]]) -> float:
    total = sum([weight for _, weight in places])
    held = sum([weight for place, weight in places if place in alignment.partners])
    return held / total if total else 1.0
