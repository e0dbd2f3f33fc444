"""
Hold what the statement says of whether a thing is still there against its end in the passage: "the inn **still stands**" beside "the inn
**was torn down**", "the band **no longer exists**" beside "the band **broke up**".

An alignment enters, compared parts leave. The thing is the subject in both texts; what was built anew, or opened again, may be there.
"""

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.apart import list_clauses, lower_at, reads
from factcheck.matching.compared import Compared, tell_difference
from factcheck.model import Kind, Relation

# What is told of a thing that is there, behind "is" or "remains", and by a verb of its own.
_THERE = frozenset("standing active extant around open operating operational running going alive".split())
_EXISTS = frozenset("exists exist stands survives survive endures endure persists operates operate".split())
_PHRASES = (("in", "existence"), ("in", "operation"), ("in", "business"))
_LIVING_ON = ("lives", "on")
# The words without which a statement says nothing of the kind.
_SAYING = _THERE | _EXISTS | frozenset(words[-1] for words in _PHRASES) | {_LIVING_ON[0]}
# "Was **dissolved**", "has been **torn down**".
_ENDED = frozenset(
    """
    discontinued scrapped axed abolished disbanded dissolved liquidated demolished razed destroyed bulldozed levelled leveled dismantled
    closed shuttered
    """.split()
)
_ENDED_PHRASES = (
    ("wound", "up"),
    ("shut", "down"),
    ("closed", "down"),
    ("torn", "down"),
    ("pulled", "down"),
    ("knocked", "down"),
    ("burnt", "down"),
    ("burned", "down"),
    ("put", "out", "of", "business"),
    ("suspended", "for", "good"),
)
# "The inn **burned down**", "the band **broke up**": by a verb of its own.
_WENT = (
    ("ceased", "operations"),
    ("ceased", "trading"),
    ("ceased", "operating"),
    ("ceased", "to", "exist"),
    ("stopped", "operating"),
    ("went", "out", "of", "business"),
    ("went", "bust"),
    ("went", "under"),
    ("went", "bankrupt"),
    ("folded",),
    ("closed",),
    ("closed", "down"),
    ("shut", "down"),
    ("shut", "its", "doors"),
    ("closed", "its", "doors"),
    ("broke", "up"),
    ("disbanded",),
    ("dissolved",),
    ("burned", "down"),
    ("burnt", "down"),
    ("burned", "to", "the", "ground"),
    ("burnt", "to", "the", "ground"),
    ("became", "defunct"),
    ("collapsed",),
)
_GONE = frozenset({"defunct", "gone", "extinct"})
_ENDED_OR_GONE = _ENDED | _GONE
_NO_MORE = ("no", "more")
_BEING = frozenset("is are was were be been being remains remain".split())
_ASIDE = frozenset("since now then later still has have had also finally eventually long".split())
_ASIDE_OR_DENYING = _ASIDE | {"no", "longer", "not", "n't"}
# "The old inn **on the hill** was torn down": so far before the verb its subject may begin.
_SUBJECT_WITHIN = 10
_BACK = frozenset(
    "again back opened rebuilt reopened revived restored reestablished refounded reformed reunited resumed relaunched replica".split()
)
_CUES = frozenset(words[0] for words in (*_ENDED_PHRASES, *_WENT)) | _ENDED | _GONE | {"no"}
# A subject that is only in part gone, or was only in part there.
_PARTS = frozenset("part parts half most some wing partly partially nearly almost temporarily briefly".split())


def compare_ended_things(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare whether a thing is there still with what the passage tells of its end, or that it is there.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The old inn was torn down in 1950.")
    >>> for said in ("The old inn is still standing.", "The old inn no longer exists.", "The old inn was sold."):
    ...     print([part.relation.value for part in compare_ended_things(align(analyse(said), found))])
    ['conflicts']
    ['agrees']
    []
    """
    statement, evidence = alignment.statement, alignment.evidence
    if statement.lowers.isdisjoint(_SAYING):
        return ()
    said = next((_find_there(statement, clause) for clause in list_clauses(statement)), None)
    if said is None or not _BACK.isdisjoint(evidence.lowers) or not _PARTS.isdisjoint(evidence.lowers):
        return ()
    verb, end, affirms = said
    subject = [at for at in range(verb) if statement.weights[at] and statement.tokens[at].lower not in _ASIDE]
    if not subject or any(
        statement.weights[at] for at in range(end, len(statement.tokens)) if statement.tokens[at].lower != "today"
    ):
        return ()
    for clause in list_clauses(evidence):
        found = _find_end(evidence, clause)
        is_there = False
        if found is None:
            told = _find_there(evidence, clause)
            found, is_there = (told[:2], told[2]) if told is not None else (None, False)
        if found is None or not _is_subject(alignment, subject, clause, found[0]):
            continue
        relation = Relation.AGREES if affirms is is_there else Relation.CONFLICTS
        places = (verb, max(end, verb + 1)), found
        return (
            Compared(
                kind=Kind.POLARITY,
                relation=relation,
                statement=places[0],
                evidence=places[1],
                detail="over",
                message=tell_difference(alignment, *places),
            ),
        )
    return ()


def _find_there(text: Analysis, clause: range) -> tuple[int, int, bool] | None:
    """Return where a text says that a thing is there today, or no longer, and which of the two; in the past tense it says neither."""
    for at in clause:
        lower = text.tokens[at].lower
        is_phrase = any(reads(text, at, words) for words in _PHRASES)
        if lower in _THERE or is_phrase:
            being = at - 1
            while being > clause.start and text.tokens[being].lower in _ASIDE_OR_DENYING:
                being -= 1
            if lower_at(text, being) not in {"is", "are", "remains", "remain"}:
                continue
            first, last = being, at + (2 if is_phrase else 1)
        elif lower in _EXISTS or reads(text, at, _LIVING_ON):
            first, last = at, at + (1 if lower in _EXISTS else 2)
            while first > clause.start and text.tokens[first - 1].lower in _BEFORE_VERB:
                first -= 1
        else:
            continue
        before = {token.lower for token in text.tokens[first:at]}
        ends = last < clause.stop and lower_at(text, last) in {"and", "well", "today", ",", "on"}
        if last < clause.stop and not ends:
            return None  # "is going **to**", "is active **in** Peru"
        return first, last + (lower_at(text, last) == "today"), before.isdisjoint(_DENYING)
    return None


_DENYING = frozenset("no not n't".split())
_BEFORE_VERB = frozenset("no longer still not n't does do continues to today".split())


def _find_end(text: Analysis, clause: range) -> tuple[int, int] | None:
    """Return where a clause says that a thing came to its end: "**was torn down**", "**folded**", "is **no more**"."""
    for at in clause:
        if text.tokens[at].lower not in _CUES or at in text.negated:
            continue
        being = at - 1
        while being > clause.start and text.tokens[being].lower in _ASIDE:
            being -= 1
        is_passive = lower_at(text, being) in _BEING
        end = _read_end(text, at, is_passive=is_passive)
        verb = being if is_passive else at
        before = {token.lower for token in text.tokens[max(clause.start, verb - 2) : at]}
        if end is None or not _UNREAL.isdisjoint(before):
            continue
        while verb > clause.start and text.tokens[verb - 1].lower in _ASIDE:
            verb -= 1
        return verb, end
    return None


# "Closed **to** traffic", "dissolved **the** firm": no end, or that of another.
_GOING_ON = frozenset("to for by a an the its their his her".split())


def _read_end(text: Analysis, at: int, *, is_passive: bool) -> int | None:
    """Return where the words end that tell at a place of an end, behind "was" or by themselves."""
    lower = text.tokens[at].lower
    phrases = [words for words in (_ENDED_PHRASES if is_passive else _WENT) if reads(text, at, words)]
    longest = max(phrases, key=len, default=())
    if len(longest) > 1:
        return at + len(longest)  # "closed **its doors**"
    if lower in _MOSTLY_NO_END and not _is_for_good(text, at + 1):
        return None
    if longest:
        return None if lower_at(text, at + 1) in _GOING_ON else at + 1
    if not is_passive:
        return None
    if reads(text, at, _NO_MORE):
        return at + len(_NO_MORE)
    return at + 1 if lower in _ENDED_OR_GONE and lower_at(text, at + 1) not in {"to", "for"} else None


# A museum **closed** early and a firm **collapsed** in value: these tell of an end at the end of their clause, or before a year.
_MOSTLY_NO_END = frozenset("closed collapsed shuttered".split())
_FOR_GOOD = frozenset("permanently down definitively altogether".split())
_YEAR_DIGITS = 4


def _is_for_good(text: Analysis, at: int) -> bool:
    lower, behind = lower_at(text, at), lower_at(text, at + 1)
    if lower in {".", ";"} or lower in _FOR_GOOD:
        return True
    return (lower, behind) == ("for", "good") or (lower == "in" and behind.isdecimal() and len(behind) == _YEAR_DIGITS)


_UNREAL = frozenset("not n't never will would may might could to be if nearly almost".split())


def _is_subject(alignment: Alignment, subject: list[int], clause: range, verb: int) -> bool:
    """Say whether all words of the statement's subject stand before the passage's verb, and its last is the head there too."""
    evidence = alignment.evidence
    before = [at for at in range(max(clause.start, verb - _SUBJECT_WITHIN), verb) if evidence.weights[at]]
    partners = [alignment.partners.get(at) for at in subject]
    return bool(before) and all(partner in before for partner in partners) and partners[-1] == before[-1]
