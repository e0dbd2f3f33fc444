"""
Hold what is allowed or forbidden against the passage, in whatever words: "**may be** sold" beside "it is **illegal to** sell".

An alignment and compared parts enter, parts leave. Law and rule are told by adjectives, verbs and modals; what counts is on which side the
deed is.
"""

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared, tell_difference
from factcheck.matching.pairs import How
from factcheck.model import Kind, Relation

_FORBIDDEN = frozenset(
    """
    illegal unlawful illicit forbidden prohibited banned barred outlawed disallowed offence offense crime impermissible verboten
    """.split()
)
_ALLOWED = frozenset("legal lawful allowed permitted permissible authorised authorized".split())
_FORBIDDING = frozenset(
    "ban bans prohibit prohibits forbid forbids forbade outlaw outlaws bar bars disallow disallows".split()
)
_ALLOWING = frozenset("allow allows permit permits".split())
_MODALS = frozenset("may can must could cannot mustn't can't".split())
_LETTING_MODALS = frozenset({"may", "can"})
_DENIALS = frozenset("not n't never no cannot".split())
# "**Against the law**", "against **company rules**".
_LAW = frozenset("law rule rules regulations".split())
_WORDS = _FORBIDDEN | _ALLOWED | _FORBIDDING | _ALLOWING | _LAW | {"against"}
# "Illegal **for anyone under age** to sell", "selling **alcohol to minors** is illegal".
_BEFORE_WITHIN, _BEHIND_WITHIN, _MODAL_WITHIN = 8, 9, 3
_ENDS = frozenset(". ; : , ! ? but while although though because if unless".split())
_BEING = frozenset("is are was were be been remains became becomes remain".split())


@attrs.frozen
class _Rule:
    """Whether a deed is allowed, and the word that says so."""

    is_allowed: bool
    cue: int
    #: "May" and "can" tell as often what is possible.
    is_modal: bool = False


def settle_permissions(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """
    Return the parts with a deed that is allowed or forbidden held against what the passage makes of it.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("It is illegal to sell alcohol to minors.")
    >>> said = analyse("Alcohol may be sold to minors."), analyse("Selling alcohol to minors is against the law.")
    >>> [settle_permissions(align(one, found), [])[0].relation.value for one in said]
    ['conflicts', 'agrees']
    """
    statement, evidence = alignment.statement, alignment.evidence
    if _WORDS.isdisjoint(statement.lowers) and _WORDS.isdisjoint(evidence.lowers):
        return parts
    if any(pair.how is How.CONVERSE for pair in alignment.pairs.values()):
        return parts  # to **sell** it is one deed, to **buy** it another
    if "but" in statement.lowers or any(statement.tokens[at].lower not in _WORDS for at in alignment.lacks):
        return parts  # "permitted in one mode **but not** in the other" tells two rules
    for place, pair in sorted(alignment.pairs.items()):
        if pair.how > How.SYNONYM or statement.tokens[place].lower in _WORDS:
            continue
        said, found = _read_rule(statement, place), _read_rule(evidence, pair.evidence)
        if said is None or found is None or (said.is_modal and found.is_modal):
            continue
        told = [_describe(alignment, said, found), *_tell_words(alignment, said, found)]
        return [*(part for part in parts if not _is_of_the_rule(part, place, said)), *told]
    return parts


def _is_of_the_rule(part: Compared, deed: int, said: _Rule) -> bool:
    """Say whether a part only tells that the words of the rule differ; "allowed **outdoors**", "**indoors**" stays."""
    if part.kind is not Kind.POLARITY:
        return False
    is_there = any(part.statement[0] <= at < part.statement[1] for at in (deed, said.cue))
    return is_there or part.detail in {"negation", "permission", "modality", "denies"}


def _read_rule(text: Analysis, deed: int) -> _Rule | None:
    """Return what a text makes of a deed; None where it makes nothing of it."""
    ahead = _list_ahead(text, deed)
    return (
        _read_adjective(text, deed, ahead)
        or _read_verb(text, ahead)
        or _read_modal(text, deed)
        or _read_behind(text, deed)
    )


def _list_ahead(text: Analysis, deed: int) -> range:
    first = deed
    while first > max(0, deed - _BEFORE_WITHIN) and text.tokens[first - 1].lower not in _ENDS:
        first -= 1
    return range(first, deed)


def _read_adjective(text: Analysis, deed: int, ahead: range) -> _Rule | None:
    """Read "it is **illegal to** sell", "they are **not allowed to** sell", "**barred from** selling"."""
    joint = text.tokens[deed - 1].lower if deed else ""
    if joint not in {"to", "from"} and not (joint == "be" and text.tokens[deed - 2].lower == "to"):
        return None
    return next((rule for at in reversed(ahead) if (rule := _judge(text, at)) is not None), None)


def _judge(text: Analysis, at: int) -> _Rule | None:
    """Read an adjective of law, with the denial before it."""
    lower = text.tokens[at].lower
    if lower not in _FORBIDDEN | _ALLOWED:
        return None
    # "**Ceased to be** legal" denies it as well.
    denied = at in text.negated or any(token.lower in _DENIALS for token in text.tokens[max(0, at - 2) : at])
    return _Rule((lower in _ALLOWED) is not denied, at)


def _read_verb(text: Analysis, ahead: range) -> _Rule | None:
    """Read "the law **bans** selling", "does not **allow** selling"."""
    for at in reversed(ahead):
        lower = text.tokens[at].lower
        if lower in _FORBIDDING | _ALLOWING:
            denied = any(token.lower in _DENIALS for token in text.tokens[max(0, at - 2) : at])
            return _Rule((lower in _ALLOWING) is not denied, at)
    return None


def _read_modal(text: Analysis, deed: int) -> _Rule | None:
    """Read "**may** be sold", "**must not** be sold"; what must be done is more than allowed."""
    first = max(0, deed - _MODAL_WITHIN)
    at = next((at for at in range(deed - 1, first - 1, -1) if text.tokens[at].lower in _MODALS), None)
    if at is None:
        return None
    denied = any(token.lower in _DENIALS for token in text.tokens[at:deed])
    if denied:
        return _Rule(is_allowed=False, cue=at, is_modal=True)
    return _Rule(is_allowed=True, cue=at, is_modal=True) if text.tokens[at].lower in _LETTING_MODALS else None


def _read_behind(text: Analysis, deed: int) -> _Rule | None:
    """Read "selling alcohol **is illegal**", "selling it **is against the law**"."""
    being = None
    for at in range(deed + 1, min(len(text.tokens), deed + 1 + _BEHIND_WITHIN)):
        lower = text.tokens[at].lower
        if lower in _ENDS:
            return None
        being = at if lower in _BEING else being
        if being is None:
            continue
        if (rule := _judge(text, at)) is not None:
            return rule
        if lower == "against" and any(token.lower in _LAW for token in text.tokens[at + 1 : at + 4]):
            return _Rule(is_allowed=any(t.lower in _DENIALS for t in text.tokens[being:at]), cue=at)
    return None


def _describe(alignment: Alignment, said: _Rule, found: _Rule) -> Compared:
    places = (said.cue, said.cue + 1), (found.cue, found.cue + 1)
    is_so = said.is_allowed is found.is_allowed
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.AGREES if is_so else Relation.CONFLICTS,
        statement=places[0],
        evidence=places[1],
        detail="permission",
        message="both make the same of it" if is_so else tell_difference(alignment, *places),
    )


def _tell_words(alignment: Alignment, said: _Rule, found: _Rule) -> list[Compared]:
    """Tell the other words of a rule too: "against the **law**" is "illegal"."""
    if said.is_allowed is not found.is_allowed:
        return []
    places = [at for at in alignment.lacks if at != said.cue]
    return [attrs.evolve(_describe(alignment, said, found), statement=(at, at + 1)) for at in places]
