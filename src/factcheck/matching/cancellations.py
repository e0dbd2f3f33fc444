"""
Find what the statement tells as done and the passage as called off: "the merger was completed" beside "the merger was abandoned".

An alignment enters, compared parts leave. A passage about a plan that came to nothing has every word of the deed.
"""

from collections.abc import Mapping

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation

_CALLED_OFF = frozenset(
    "cancelled canceled cancels cancel abandoned abandons scrapped scraps shelved dropped axed aborted nixed scratched".split()
)
_MAY_CALL_OFF = _CALLED_OFF | {"off", "through"}
# What was put off was not done when it was planned: "the fair **planned for May** was postponed".
_PUT_OFF = frozenset("postponed deferred rescheduled delayed".split())
# By the word behind: "called **off**", "fell **through**".
_WITH_PARTICLE = {
    "off": frozenset("called calls call calling".split()),
    "through": frozenset("fell falls fallen".split()),
}
_PUT_WITH_PARTICLE = {"off": frozenset({"put"}), "back": frozenset({"pushed"}), "over": frozenset({"held"})}
# "**Did not take place**", "never happened": so much as called off where it was planned.
_NOT_DONE = frozenset("take took place happen happened ahead".split())
_NOT_DONE_OR_GO = _NOT_DONE | {"go"}
# What says of a thing that it was: with any of these it is told as done.
_HAPPENED = frozenset(
    """
    held place ahead staged happened occurred completed finished concluded opened launched built carried played ran went took merged
    implemented introduced started began
    """.split()
)
_PLANS = frozenset(
    "plan plans planned planning would scheduled due proposed intended intend intends hoped wanted will".split()
)
# "Was due to sing, but **it** was called off".
_PRONOUNS = frozenset({"it"})
_PLAN_NOUNS = frozenset("plan plans project idea proposal scheme bid attempt".split())
_PLAN_NOUNS_OR_PRONOUNS = _PLAN_NOUNS | _PRONOUNS
# From "dropped" to what was dropped, and from what was cancelled to "cancelled": "the festival **planned for May in Ems was**".
_BEHIND, _BEFORE = 5, 12
_ENDS = frozenset(". ; : ! ?".split())
_BEHIND_ENDS = _ENDS | frozenset("after because when as before while since , and but due following in".split())
_PARTS = _ENDS | frozenset(", but and while whereas".split())
# The passage must speak of the same: it has most of the statement, "took place" aside, which it tells in other words.
_LEAST_COVERED = 0.6


def compare_cancellations(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a deed of the statement that the passage says was called off.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The kite festival planned for May was cancelled because of a storm.")
    >>> [part.detail for part in compare_cancellations(align(analyse("The kite festival took place in May."), found))]
    ['cancelled']
    >>> compare_cancellations(align(analyse("The kite festival was planned for May."), found))
    ()
    """
    statement, evidence = alignment.statement, alignment.evidence
    planned = _compare_planned(alignment)
    if planned:
        return planned
    if evidence.lowers.isdisjoint(_MAY_CALL_OFF):
        return ()
    if (
        statement.negations
        or "except" in statement.lowers
        or _is_a_plan(statement)
        or alignment.coverage < _LEAST_COVERED
    ):
        return ()
    if _find_cancelling(statement) or not (cancelling := _find_cancelling(evidence)):
        return ()
    for at in cancelling:
        if at in evidence.negated:
            continue
        place = _find_told(alignment, at, _read_around(evidence, at))
        if place is not None:
            return (_describe(alignment, place, at),)
    return ()


def _is_a_plan(statement: Analysis) -> bool:
    """Say whether a statement only tells of a plan; "took place **as planned**" tells of a deed."""
    lowers = [token.lower for token in statement.tokens]
    is_done = not _HAPPENED.isdisjoint(lowers)  # "**opened** its planned factory"
    return any(
        lower in _PLANS
        and lowers[at - 1 : at] != ["as"]
        and not (lower == "planned" and is_done and _is_adjective(lowers, at))
        for at, lower in enumerate(lowers)
    )


def _is_adjective(lowers: list[str], at: int) -> bool:
    return at > 0 and lowers[at - 1] in {"its", "the", "their", "his", "her", "a"}


def _find_cancelling(text: Analysis) -> list[int]:
    return [
        at
        for at, token in enumerate(text.tokens)
        if token.lower in _CALLED_OFF or _has_particle(text, at, _WITH_PARTICLE)
    ]


def _has_particle(text: Analysis, at: int, particles: Mapping[str, frozenset[str]]) -> bool:
    """Say whether a verb and its particle stand at a place: "**called off**", "**fell through**"."""
    behind = text.tokens[at + 1].lower if at + 1 < len(text.tokens) else ""
    return text.tokens[at].lower in particles.get(behind, ())


# What the statement may say of a thing that took place: "**was held**", "**took place**", "**went ahead**".
_TAKING_PLACE = frozenset("took take place held went go ahead staged happened happen occurred occur".split())
# "The mayor **went** to Lima", "**held** a post": these tell of an event only so.
_PASSIVE_ALONE, _AHEAD_ALONE = frozenset({"held", "staged"}), frozenset({"went", "go"})
_WAS = frozenset("is are was were be been being".split())


def _compare_planned(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare whether an event took place with a plan for it that came to nothing, or was put off from then.

    "The concert **took place** in May" beside "the concert **planned for May was postponed**".
    """
    statement, evidence = alignment.statement, alignment.evidence
    told = [at for at, token in enumerate(statement.tokens) if token.lower in _TAKING_PLACE]
    event = [
        at for at, _ in alignment.weighty if told and at < told[0] and statement.tokens[at].lower not in _TAKING_PLACE
    ]
    if (
        not event
        or not _tells_event(statement, told[0])
        or len(told) > _MOST_TOLD
        or _is_a_plan(statement)
        or len(statement.negations) > 1
    ):
        return ()
    if any(statement.tokens[at].lower not in _TAKING_PLACE for at in alignment.lacks):
        return ()
    for at in range(len(evidence.tokens)):
        is_off = _is_called_off(evidence, at)
        if is_off is None:
            continue
        around = _read_around(evidence, at)
        if any(alignment.partners.get(one) not in range(around.start, at) for one in event):
            continue
        plan = next((one for one in range(around.start, at) if evidence.tokens[one].lower in _FOR_THEN), None)
        then = frozenset(token.lower for token in evidence.tokens[plan:at]) if plan is not None else frozenset()
        whens = {token.lower for date in statement.dates for token in statement.tokens[date.first : date.last]}
        if plan is None and is_off and whens:
            then = frozenset(token.lower for token in evidence.tokens[around.start : at])  # "the **2020** festival"
        if (plan is None and not whens) or not whens <= then or (not is_off and not whens):
            continue  # what was put off may have been held later
        denied = bool(statement.negations)
        return (_describe(alignment, told[0], at, last=told[-1], is_so=denied),)
    return ()


def _tells_event(statement: Analysis, at: int) -> bool:
    """Say whether a word tells that an event took place: "**was** held", "went **ahead**"."""
    lower = statement.tokens[at].lower
    if lower in _AHEAD_ALONE:
        return at + 1 < len(statement.tokens) and statement.tokens[at + 1].lower == "ahead"
    before = {token.lower for token in statement.tokens[max(0, at - 2) : at]}
    return lower not in _PASSIVE_ALONE or not before.isdisjoint(_WAS)


def settle_cancellations(parts: list[Compared]) -> list[Compared]:
    """
    Return the parts without the denials of single words where an event that did not take place is told so in other words.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said, found = analyse("The fair did not take place in May."), analyse("The fair planned for May was cancelled.")
    >>> [part.relation.value for part in settle_cancellations([*compare_cancellations(align(said, found))])]
    ['agrees']
    """
    off = next((part for part in parts if part.detail == "cancelled" and part.relation is Relation.AGREES), None)
    if off is None:
        return parts
    return [part for part in parts if part.detail != "negation" or part.relation is not Relation.CONFLICTS]


# "Took **place**", "went **ahead**".
_MOST_TOLD = 2
# "The concert **planned** for May", "**due** in May".
_FOR_THEN = frozenset("planned scheduled due set slated expected".split())


def _is_called_off(text: Analysis, at: int) -> bool | None:
    """Say of a word whether it calls off what was planned (True), or puts it off (False); None of all others."""
    lower = text.tokens[at].lower
    if any(one.governed == at for one in text.negations):
        return True if lower in _NOT_DONE_OR_GO else None
    if lower in _CALLED_OFF or _has_particle(text, at, _WITH_PARTICLE):
        return True
    return False if lower in _PUT_OFF or _has_particle(text, at, _PUT_WITH_PARTICLE) else None


_BEING = frozenset("is are was were be been being has have had later then".split())


def _skip_aside(evidence: Analysis, at: int) -> int:
    """Return where what stands in commas before a verb begins: "the show**, planned for May,** was cancelled"; else the verb's place."""
    tokens = evidence.tokens
    comma = at - 1
    while comma > 0 and tokens[comma].lower in _BEING:
        comma -= 1
    if comma <= 0 or tokens[comma].text != ",":
        return at
    return next((one for one in range(comma - 1, max(0, comma - _BEFORE), -1) if tokens[one].text == ","), at)


def _read_around(evidence: Analysis, at: int) -> range:
    """Return the words before and behind a verb that may be what was called off, within its sentence."""
    tokens = evidence.tokens
    begin = _skip_aside(evidence, at)
    ahead = range(begin - 1, max(-1, begin - 1 - _BEFORE), -1)
    first = next((one + 1 for one in ahead if tokens[one].lower in _PARTS), None)
    first = max(0, begin - _BEFORE) if first is None else first
    last = next(
        (one for one in range(at, min(len(tokens), at + 1 + _BEHIND)) if tokens[one].lower in _BEHIND_ENDS), None
    )
    return range(first, min(len(tokens), at + 1 + _BEHIND) if last is None else last)


def _find_told(alignment: Alignment, at: int, around: range) -> int | None:
    """
    Return the statement's word for what was called off, told as done; None where it does not tell of it.

    Its own verb is the thing ("**toured** Peru", "called off the **tour**"), or it says of the thing that it happened.
    """
    statement, evidence = alignment.statement, alignment.evidence
    is_planned = not _PLANS.isdisjoint(evidence.lowers)
    nouns = _PLAN_NOUNS_OR_PRONOUNS if is_planned else _PLAN_NOUNS
    is_plan = any(evidence.tokens[one].lower in nouns for one in around)
    is_told = not _HAPPENED.isdisjoint(statement.lowers)
    for place, _ in alignment.weighty:
        partner = alignment.partners.get(place)
        if partner is None or place in statement.named or partner in evidence.named:
            continue
        is_deed = statement.tokens[place].lower.endswith("ed") or statement.tokens[place].lower in _HAPPENED
        if partner in around and (is_deed if partner > at else is_told and is_planned):
            return place
        if is_plan and is_told and at < partner in around:
            return place  # "dropped its plan for a **factory**"
        is_told_so = evidence.tokens[partner - 1].lower == "to" and evidence.roots.count(evidence.roots[partner]) == 2
        if (
            is_deed
            and is_planned
            and is_told_so
            and any(evidence.roots[one] == evidence.roots[partner] for one in around if one < at)
        ):
            return place  # "was due to **visit** it, but the **visit** was scrapped"
        if is_plan and is_deed and evidence.tokens[partner - 1].lower == "to":
            return place  # "planned to **build** a port, but dropped the plan"
    return None


def _describe(alignment: Alignment, place: int, at: int, *, last: int | None = None, is_so: bool = False) -> Compared:
    said, found = alignment.statement.tokens[place].text, alignment.evidence.tokens[at].text
    told = f"the statement denies “{said}”" if is_so else f"the statement tells “{said}” as done"
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=(place, (place if last is None else last) + 1),
        evidence=(at, at + 1),
        detail="cancelled",
        sure=1.0 if last is not None else alignment.coverage,
        message=f"{told}, the evidence says “{found}”",
    )
