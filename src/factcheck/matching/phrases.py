"""
Find the phrases right before and right behind a verb, and say whether a word of each text stands for one thing.

An analysis and places enter, places leave. There is no parse: what may not stand between is a list of small words.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import is_adverb
from factcheck.facts.names import Name, NameKind
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import is_deed
from factcheck.matching.holders import ARTICLES
from factcheck.matching.names import NOT_SAME
from factcheck.text.memory import TEXTS_REMEMBERED

#: Between a verb and its subject or object stand auxiliaries, articles and adjectives.
WITHIN = 5
#: What may stand between them.
BESIDE = frozenset(
    """
    the a an its his her their this that these those all both has have had is are was were be been being did does do will
    would can could may might must should not n't never also later then first just already now soon again only
    themselves itself himself herself alone
    """.split()
)
# These part a verb from what stands beyond.
_PARTS = frozenset(
    """
    . , ; : ( ) and or but of in on at by for with to from as into over against between about after before under during
    while who which that than because since until when where if
    """.split()
)
#: What opens a noun's phrase.
DETERMINERS = frozenset("the a an its his her their".split())
_RELATIVES = frozenset("who which that".split())
_LISTS = frozenset({"and", "or", ","})
# "The law, signed by **Poe, was** opposed": no list goes on so.
_AUXILIARIES = frozenset("is are was were has have had will would which who".split())
# "Won by **Poe, with** Roe second", "sold to **Poe, after** a long quarrel".
_APART = frozenset("with in on at after before when while as during because but whose where not".split())
_AUXILIARIES_OR_APART = _AUXILIARIES | _APART


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_before(analysis: Analysis, verb: int) -> int | None:
    """
    Return the word right before a verb that has a weight, past what stands behind "of", "in", "from" or "at"; None where a list or another
    preposition stands before its phrase.

    >>> from factcheck.facts.analysis import analyse
    >>> find_before(analyse("The old mill has burned."), 4), find_before(analyse("With owls mice live."), 3)
    (2, None)
    """
    at = verb - 1
    if at > 0 and analysis.tokens[at].lower in _RELATIVES:
        # "Ada Poe, **who** saved it", "the mill **that** burned".
        at -= 2 if analysis.tokens[at - 1].text == "," else 1
        return at if at >= 0 and analysis.weights[at] and at not in analysis.in_figures else None
    at = _skip_beside(analysis, at)
    if at > 0 and analysis.tokens[at].text == ",":
        at = _skip_beside(analysis, _find_before_aside(analysis, at))
    if at < 0 or not analysis.weights[at] or at in analysis.in_figures:
        return None
    first = _find_first(analysis, at)
    if first > 1 and analysis.tokens[first - 1].lower in _COMPLEMENTS and analysis.weights[first - 2]:
        at, first = first - 2, _find_first(analysis, first - 2)  # "the **village** of Arlo gave it"
    return at if _opens_clause(analysis, first) else None


def _skip_beside(analysis: Analysis, at: int) -> int:
    """Return the place before the auxiliaries and adverbs that end at a place."""
    start = at
    while at >= max(0, start - WITHIN) and (
        analysis.tokens[at].lower in BESIDE or is_adverb(analysis.tokens[at].lower)
    ):
        at -= 1
    return at


# "The mayor**, who is a lawyer,** opened it", "Ada Poe**, a lawyer by training,** opened it".
_LONGEST_ASIDE = 10
_ASIDES = _RELATIVES | {"not", "a", "an"}


def _find_before_aside(analysis: Analysis, comma: int) -> int:
    """Return the place before a relative clause, a trade, or a "not Poe", that ends at a comma; the comma's own where none does."""
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        lower = analysis.tokens[at].lower
        ahead = {token.lower for token in analysis.tokens[at + 1 : at + 3]}  # ", **on which** Poe sits,"
        follows = analysis.tokens[at + 1].lower
        is_aside = not ahead.isdisjoint(_ASIDES) or (follows.endswith("ing") and bool(analysis.weights[at + 1]))
        is_aside = is_aside or analysis.tokens[at + 2].lower == "of"  # ", **owner of** the manor,"
        if lower in {".", ";"} or (lower == "," and not is_aside):
            return comma
        if lower == ",":
            return at - 1
    return comma


_CLAUSE_OPENERS = frozenset(". ; : that but while when as after before whereas although though".split())


def _opens_clause(analysis: Analysis, first: int) -> bool:
    """Say whether a phrase opens its clause: behind a mark or a conjunction, or ", and"."""
    opener = analysis.tokens[first - 1].lower if first else "."
    if opener == ",":
        return _follows_fronted(analysis, first - 1) or _follows_title(analysis, first)
    if _follows_date(analysis, first):
        return True
    return opener in _CLAUSE_OPENERS or (opener == "and" and first > 1 and analysis.tokens[first - 2].text == ",")


# "**At** the games, Poe won": what may stand before the subject, and how long that is.
_FRONTING = frozenset("at in on near after before during since by for from under with until despite".split())
_FRONTING_CLAUSES = frozenset("when after before while once because although since if as".split())
_FRONTING_OR_FRONTING_CLAUSES = _FRONTING | _FRONTING_CLAUSES
_LONGEST_FRONTED = 8


def _follows_fronted(analysis: Analysis, comma: int) -> bool:
    """
    Say whether a comma ends what opens the sentence: a phrase with a preposition that tells no deed, or a clause of time.

    "**At the games,** Poe won", "**when the ice broke,** Poe fell".
    """
    tells_deed = False
    for at in range(comma - 1, max(-1, comma - 1 - _LONGEST_FRONTED), -1):
        token = analysis.tokens[at]
        if at == 0 or analysis.tokens[at - 1].text in {".", ";"}:
            return token.lower in (_FRONTING_CLAUSES if tells_deed else _FRONTING_OR_FRONTING_CLAUSES)
        if token.text == ",":
            return False
        tells_deed = tells_deed or bool(analysis.weights[at] and is_deed(analysis, at))
    return False


# "**The founder,** Ada Poe, sold it", "sold to **his foreman,** Max Roe": so long is what says who somebody is.
_LONGEST_TITLE = 4
_TITLE_OPENERS = frozenset("the its his her their".split())
_MARKS = frozenset(", . ; : )".split())


def _follows_date(analysis: Analysis, first: int) -> bool:
    """Say whether a phrase stands right behind a date that opens its sentence: "**In 1990** the city sold it"."""
    date = next((one for one in analysis.dates if one.first <= first <= one.last), None)
    if date is None:
        return False
    start = date.first - (date.first > 0 and analysis.tokens[date.first - 1].lower in _FRONTING)
    return start == 0 or _ends_sentence(analysis, start - 1)


def _follows_title(analysis: Analysis, first: int) -> bool:
    """Say whether a name follows what its bearer is, with a comma between, at the beginning of a sentence."""
    start = next(
        (
            at + 1
            for at in range(first - 2, max(-2, first - 3 - _LONGEST_TITLE), -1)
            if at < 0 or _ends_sentence(analysis, at)
        ),
        None,
    )
    return start is not None and _is_title(analysis, start, first - 1)


def _ends_sentence(analysis: Analysis, at: int) -> bool:
    return analysis.tokens[at].text in {".", ";"}


def _is_title(analysis: Analysis, first: int, comma: int) -> bool:
    """Say whether the words before a comma tell what somebody is who is named behind it: "the **founder**, Ada Poe"."""
    words = range(first + 1, comma)
    name = find_name(analysis, comma + 1)
    return (
        analysis.tokens[first].lower in _TITLE_OPENERS
        and 0 < len(words) <= _LONGEST_TITLE
        and all(analysis.weights[at] and at not in analysis.named for at in words)
        and name is not None
        and name.first == comma + 1
        and name.kind in {NameKind.PERSON, NameKind.OTHER}
    )


def _find_first(analysis: Analysis, last: int) -> int:
    """Return where the phrase that ends with a word begins: its name, adjectives and article."""
    first = last
    while first and first > last - WITHIN:
        before = analysis.tokens[first - 1]
        if before.lower in _PARTS or not (
            before.lower in BESIDE or analysis.weights[first - 1] or first - 1 in analysis.in_figures
        ):
            break
        first -= 1
    return first


def find_behind(analysis: Analysis, first: int) -> int | None:
    """
    Return the last word of the phrase that begins at a place, unless it goes on in a list or is somebody's.

    >>> from factcheck.facts.analysis import analyse
    >>> find_behind(analyse("They sold the old mill."), 2), find_behind(analyse("They sold tin and ore."), 2)
    (4, None)
    """
    last = None
    for at in range(first, min(len(analysis.tokens), first + WITHIN)):
        lower = analysis.tokens[at].lower
        if lower == "'s":
            return None
        if lower in _PARTS or (
            last is not None and (at in analysis.in_figures or lower in ARTICLES or lower == "alone")
        ):
            break  # "beat Poe **2-1**", "lent Poe **a** map", but "met **three** men"
        if at in analysis.in_figures:
            continue
        if analysis.weights[at]:
            last = at
        elif lower not in BESIDE:
            break
    if last is None:
        return None
    follows, beyond = ([token.lower for token in analysis.tokens[last + 1 : last + 3]] + [".", "."])[:2]
    if follows == "," and _is_title(analysis, first, last + 1):
        bearer = find_name(analysis, last + 2)
        # "After a row with his label, **Poe sang** on": the name begins what follows.
        ends = bearer is not None and (
            bearer.last >= len(analysis.tokens) or analysis.tokens[bearer.last].text in _MARKS
        )
        return bearer.last - 1 if bearer is not None and ends else None
    if follows == "," and _opens_apposition(analysis, last + 2):
        return last
    goes_on = follows in _LISTS and not (follows == "," and beyond in _AUXILIARIES_OR_APART)
    return None if goes_on or follows == "'s" else last


# "A private firm**, the Ambry Gas Light Company,** after".
_LONGEST_APPOSITION = 7


def _opens_apposition(analysis: Analysis, first: int) -> bool:
    """Say whether an article opens what says who somebody is, up to a mark: no list, which would have an "and"."""
    ahead = [token.lower for token in analysis.tokens[first : first + _LONGEST_APPOSITION]]
    if ahead[:1] not in (["the"], ["a"], ["an"]):
        return False
    end = next((at for at, lower in enumerate(ahead) if lower in {",", ".", ";"}), None)
    return end is not None and ahead[end] == "," and {"and", "or"}.isdisjoint(ahead[: end + 2])


def are_one(alignment: Alignment, place: int | None, other: int | None) -> bool:
    """
    Say whether a word of the statement and one of the passage are one, or stand in two names of one; None is nobody.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> are_one(align(analyse("The mill burned."), analyse("Fire took the mill.")), 1, 3)
    True
    """
    if place is None or other is None:
        return False
    ours, theirs = find_complement(alignment.statement, place), find_complement(alignment.evidence, other)
    if ours is not None and theirs is not None and alignment.statement.roots[place] == alignment.evidence.roots[other]:
        return alignment.tie_names(ours, theirs) not in NOT_SAME
    one, its = find_name(alignment.statement, place), find_name(alignment.evidence, other)
    if one is not None and its is not None:
        # The "Ministry" of Health is paired with the "Ministry" of Labour, and another.
        return alignment.tie_names(one, its) not in NOT_SAME
    return alignment.partners.get(place) == other or _are_one_noun(alignment, place, other)


def _are_one_noun(alignment: Alignment, place: int, other: int) -> bool:
    """Say whether two bare nouns are one: of two mentions of **the dog** but one is paired; "the **electric** buses" are not all buses."""
    sides = (alignment.statement, place), (alignment.evidence, other)
    if any(at in text.named or (at > 0 and text.weights[at - 1]) for text, at in sides):
        return False
    return alignment.statement.roots[place] == alignment.evidence.roots[other]


_COMPLEMENTS = frozenset("in of from at".split())


def find_complement(analysis: Analysis, place: int) -> Name | None:
    """
    Return the name right behind a common word, with a preposition between: "the museum in Lima"; None without one.

    >>> from factcheck.facts.analysis import analyse
    >>> find_complement(analyse("The museum in Lima is old."), 1).text
    'Lima'
    """
    if place in analysis.named or place + 2 >= len(analysis.tokens):
        return None
    return find_name(analysis, place + 2) if analysis.tokens[place + 1].lower in _COMPLEMENTS else None


def find_name(analysis: Analysis, place: int) -> Name | None:
    """
    Return the name that a word stands in, or None.

    >>> from factcheck.facts.analysis import analyse
    >>> find_name(analyse("We met Ada Poe."), 3).text
    'Ada Poe'
    """
    return next((name for name in analysis.names if name.first <= place < name.last), None)
