"""
Count the small words that decide how much a statement claims, and whether the passage has their like.

An alignment enters, named numbers leave. "Because", "plans to", "the largest", "mixed" are one word each, and coverage
hardly feels them; a statement that has one which the passage lacks says more than the passage, or another thing.
"""

from collections.abc import Iterator
from functools import cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_root
from factcheck.matching.alignment import Alignment
from factcheck.text.tokens import stem_word


@cache
def _read_roots(words: str) -> frozenset[str]:
    return frozenset(find_root(word, stem_word(word)) for word in words.split())


# Words that tie an effect to its cause; "after" and "following" only tell the order.
_CAUSES = "because due owing cause caused lead led result resulted thanks reason why trigger prompt force"
_PLANS = "plan intend hope aim promise propose want seek expect schedule consider wish pledge would could may might if"
_WHOLES = "whole entire all overall combined total worldwide global continent nationwide together"
_PARTIALS = "some many most several part partly few half majority one"
_REPORTS = "say claim allege accord argue believe think report insist suggest rumor rumour"
_CUES = {"cause": _CAUSES, "plan": _PLANS, "whole": _WHOLES, "partial": _PARTIALS, "report": _REPORTS}
# A denial this near before a cue denies it: "no plans", "not because".
_DENIES_WITHIN = 3
_DENIALS = frozenset("no not never n't nothing neither without".split())


def measure_cues(alignment: Alignment) -> Iterator[tuple[str, float]]:
    """
    Yield for each sort of cue whether the statement alone, or the passage alone, has one, as names and numbers.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It closed because of the tax."), analyse("It closed after the tax."))
    >>> dict(measure_cues(alignment))["cause_lacking"]
    1.0
    """
    for name, words in _CUES.items():
        said, found = (_find_cues(analysis, words) for analysis in (alignment.statement, alignment.evidence))
        lacking = bool(said) and not found
        yield f"{name}_lacking", float(lacking or (name == "cause" and not found and _became_by_itself(alignment)))
        yield f"{name}_added", float(bool(found) and not said)
        if name in {"cause", "plan"}:
            yield f"{name}_denied", float(any(_is_denied(alignment.evidence, place) for place in found))
    yield from _compare_poles(alignment)
    yield from _compare_senses(alignment)
    yield from _cover_thirds(alignment)


def _find_cues(analysis: Analysis, words: str) -> list[int]:
    roots = _read_roots(words)
    return [place for place, root in enumerate(analysis.roots) if root in roots]


_MAKING = "make render"
_BECOMING = "become grow get turn go"
# How far behind such a verb that stands which it makes or becomes: "became very expensive".
_STATE_WITHIN = 3


def _became_by_itself(alignment: Alignment) -> bool:
    """Say whether what the statement says was made so only became so: "frost made it dear" beside "it became dear"."""
    making = _find_cues(alignment.statement, _MAKING)
    becoming = _find_cues(alignment.evidence, _BECOMING) if making else []
    if not becoming or _find_cues(alignment.evidence, _MAKING):
        return False
    return any(
        place > making[0] and partner is not None and any(0 < partner - at <= _STATE_WITHIN for at in becoming)
        for place, partner in ((place, alignment.partner(place)) for place, _ in alignment.weighty)
    )


def _is_denied(analysis: Analysis, place: int) -> bool:
    return any(token.lower in _DENIALS for token in analysis.tokens[max(0, place - _DENIES_WITHIN) : place])


def _compare_poles(alignment: Alignment) -> Iterator[tuple[str, float]]:
    """Yield what the passage makes of the statement's superlatives: the same, one of several, only the plain word."""
    alike = among = plain = other = 0
    for rank in alignment.statement.ranks:
        same = [found for found in alignment.evidence.ranks if found.pole == rank.pole]
        if same:
            alike += any(found.one_of == rank.one_of for found in same)
            among += all(found.one_of for found in same) and not rank.one_of
        else:
            plain += rank.pole in alignment.evidence.roots
            other += bool(alignment.evidence.ranks)
    yield "poles_alike", float(alike)
    yield "poles_among", float(among)
    yield "poles_plain", float(plain)
    yield "poles_other", float(other)


def _compare_senses(alignment: Alignment) -> Iterator[tuple[str, float]]:
    """
    Yield for how many senses ("quality") of the statement's words the passage takes the same side, others, or both.

    "Mixed to positive reviews" bears out neither "positive reviews" nor "mixed reviews" alone.
    """
    said, found = _list_sides(alignment.statement), _list_sides(alignment.evidence)
    same = both = other = 0
    for name, sides in said.items():
        held = found.get(name, set())
        same += bool(held) and held <= sides
        both += bool(held & sides) and bool(held - sides)
        other += bool(held) and not held & sides
    yield "senses_same", float(same)
    yield "senses_both", float(both)
    yield "senses_other", float(other)
    yield "senses_narrowed", float(sum(len(sides) > len(found.get(name, sides)) for name, sides in said.items()))


def _list_sides(analysis: Analysis) -> dict[str, set[int]]:
    sides: dict[str, set[int]] = {}
    for weight, senses in zip(analysis.weights, analysis.senses, strict=True):
        for sense in senses if weight else ():
            sides.setdefault(sense.name, set()).add(sense.side)
    return sides


def _cover_thirds(alignment: Alignment) -> Iterator[tuple[str, float]]:
    """Yield which share of the beginning, mostly the subject, and of the end of the statement the passage itself holds."""
    places = alignment.weighty
    third = max(1, len(places) // 3)
    for name, part in (("first", places[:third]), ("last", places[-third:])):
        total = sum(weight for _, weight in part)
        held = sum(weight for place, weight in part if alignment.partner(place) is not None)
        yield f"covered_{name}_third", held / total if total else 1.0
