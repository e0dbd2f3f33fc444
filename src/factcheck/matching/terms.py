"""
Hold on what terms a thing is had against the passage: supported or not, free or paid, on or off, required or left to choose.

An alignment enters, compared parts leave. Documentation, rules and offers tell of several things on several terms: "CSV files can be
imported; XML files are **not supported**". A statement that gives the one thing the terms of the other has every word of it. The terms
are asked for where the passage names the thing.
"""

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from itertools import islice

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.model import Kind, Relation
from factcheck.text.memory import TEXTS_REMEMBERED
from factcheck.text.tokens import TokenKind


class Matter(Enum):
    """
    What terms are about.

    >>> Matter("price") is Matter.PRICE
    True
    """

    PROVISION = "provision"
    PRICE = "price"
    SWITCH = "switch"


@attrs.frozen(kw_only=True)
class Term:
    """
    Terms at the tokens ``[first, last)``: of which matter, whether granted (given, free, on), and the stretch that they stand in.

    >>> from factcheck.facts.analysis import analyse
    >>> [term] = find_terms(analyse("Lunch is free."))
    >>> term.matter, term.granted, list(term.subjects[0])
    (<Matter.PRICE: 'price'>, True, [0])
    """

    matter: Matter
    granted: bool
    first: int
    last: int
    #: What they are told of, before them: a stretch of tokens for each member of a list.
    subjects: tuple[range, ...]
    #: The rest of the clause behind them.
    rest: range


_WORDS: dict[str, tuple[Matter, bool]] = {
    **dict.fromkeys(
        """
        support supports supported include includes included allow allows allowed permit permits permitted cover covers covered
        accept accepts accepted offer offers offered available compatible eligible possible reimbursed admitted welcome valid
        """.split(),
        (Matter.PROVISION, True),
    ),
    **dict.fromkeys(
        "ban bans banned prohibit prohibits prohibited forbid forbids forbidden exclude excludes excluded unavailable "
        "unsupported ineligible barred".split(),
        (Matter.PROVISION, False),
    ),
    **dict.fromkeys("free complimentary".split(), (Matter.PRICE, True)),
    **dict.fromkeys("pay pays paying charge charges charged costs fee fees".split(), (Matter.PRICE, False)),
    **dict.fromkeys("enabled activated".split(), (Matter.SWITCH, True)),
    **dict.fromkeys("disabled deactivated".split(), (Matter.SWITCH, False)),
}
# "Rejected **the** offer", "**criminal** charges" grant and ask nothing.
_NOUNS_AS_OFTEN = frozenset(
    "offer offers support supports cover covers permit permits charge charges ban bans fee fees".split()
)
_NOUNS_AS_OFTEN_OR_FREE = _NOUNS_AS_OFTEN | {"free"}
_NOUN_OPENERS = frozenset("the a an its their his her this that 's of with for criminal".split())
# "Is **on** by default", "is turned **off**".
_SWITCHES = {"on": True, "off": False}
_SWITCHED = frozenset("is are turn turns turned switch switches switched".split())
# Without one of these a text tells no terms.
_TELLING = frozenset(_WORDS) | (_SWITCHED - {"is", "are"}) | {"off", "default"}
# "Free **of charge**", "at **no** charge".
_NO_CHARGE = frozenset("charge charges cost fee fees".split())
_CLAUSE_ENDS = frozenset(". ; : ! ? ( ) while whereas but although though if unless when because so".split())
_MEMBERS = frozenset({"and", "or", ","})
# "Will work", "one of the types": a statement may say with any of these that a thing is provided.
_PROVIDES = frozenset("can may works runs lets entitled".split())
# "Banned **until** work ends in May" is banned.
_UNTIL_THEN = frozenset("until till yet anymore".split())
# What only says how sure or how soon.
_MODALS = frozenset(
    "is are was were be been being has have had will would can could may might must should remain remains".split()
)
# What is "prohibited **unless** it is for goods" is allowed for goods.
_EXCEPTIONS = frozenset("unless except only without other".split())
# A text made to be endless has more terms than a passage, and longer clauses.
_MOST_TERMS = 12
_LONGEST_CLAUSE = 40


def compare_terms(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a thing of the statement for which the passage has the opposite terms.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The tool reads CSV files; XML files are not supported.")
    >>> [part.detail for part in compare_terms(align(analyse("XML files can be read by the tool."), found))]
    ['terms']
    >>> compare_terms(align(analyse("CSV files can be read by the tool."), found))
    ()
    """
    statement = alignment.statement
    if _TELLING.isdisjoint(alignment.evidence.lowers):
        return ()
    terms = find_terms(alignment.evidence)
    if not terms or not (
        _EXCEPTIONS.isdisjoint(statement.lowers) and _EXCEPTIONS.isdisjoint(alignment.evidence.lowers)
    ):
        return ()
    told = [(term, _is_by_default(statement, term)) for term in find_terms(statement)]
    said = {(term.matter, by_default): term for term, by_default in told}
    granted = {(term.matter, by_default, term.granted) for term, by_default in told}
    for term in terms:
        asked = term.matter, _is_by_default(alignment.evidence, term)
        place = _find_opposite(alignment, term, said.get(asked))
        if place is None or (*asked, term.granted) in granted:
            continue
        its_own = any(
            one.matter is term.matter and one.granted is not term.granted and _is_told_of(alignment, one)
            for one in terms
        )
        if not its_own and _is_told_of(alignment, term):
            return (_describe(alignment, place, term),)
    return ()


_LIMITING = frozenset("for on in if when during after before until with to".split())


def _is_by_default(text: Analysis, term: Term) -> bool:
    """Say whether terms hold by default, and may be changed: "is off **by default**"."""
    return any(text.tokens[at].lower == "default" for at in term.rest)


def _find_opposite(alignment: Alignment, term: Term, said: Term | None) -> range | None:
    """Return where the statement has the opposite terms; None where it has them nowhere."""
    statement = alignment.statement
    if said is not None:
        return range(said.first, said.last) if said.granted is not term.granted else None
    if term.matter is not Matter.PROVISION or term.granted or statement.negations:
        return None
    at = next((at for at, token in enumerate(statement.tokens) if token.lower in _PROVIDES), None)
    if at is None or statement.tokens[at].lower in alignment.evidence.lowers:
        return None  # "not available before noon, but guests **can** use it after noon"
    return range(at, at + 1)


def _is_told_of(alignment: Alignment, term: Term) -> bool:
    """Say whether the statement has all that the terms are told of, and all that limits them."""
    evidence = alignment.evidence
    rest = term.rest
    is_so_now = bool(rest) and not term.granted and evidence.tokens[rest.start].lower in _UNTIL_THEN
    limits = [] if is_so_now else _list_things(evidence, rest)
    if term.matter is Matter.PRICE:  # "pay **an annual fee of 2 euros**" limits nothing, "free **on Sundays**" does
        opener = next((at for at in rest if evidence.tokens[at].lower in _LIMITING), rest.stop)
        limits = [at for at in limits if at > opener and at not in evidence.in_figures]
    if not all(_is_said(alignment, at) or _is_in_context(alignment, at) for at in limits):
        return False
    return any(_is_all_said(alignment, term, _list_things(evidence, one)) for one in term.subjects)


def _is_all_said(alignment: Alignment, term: Term, things: list[int]) -> bool:
    """Say whether the statement has all of a thing; a verb before its price may be another: "bicycles **travel** free"."""
    if term.matter is Matter.PRICE and len(things) > 1 and things[-1] == term.first - 1:
        things = [at for at in things[:-1] if not _is_said(alignment, things[-1])] or things
    return bool(things) and all(_is_said(alignment, at) for at in things)


def _list_things(text: Analysis, places: range) -> list[int]:
    """Return the places of the words and figures of a stretch that tell what it is about."""
    number = TokenKind.NUMBER
    return [at for at in places if text.weights[at] or text.tokens[at].kind is number or text.tokens[at].lower == "non"]


def _is_said(alignment: Alignment, place: int) -> bool:
    return place in alignment.used or alignment.evidence.roots[place] in alignment.statement.roots


def _is_in_context(alignment: Alignment, place: int) -> bool:
    return alignment.context is not None and alignment.evidence.roots[place] in alignment.context.roots


def _list_terms(text: Analysis) -> Iterator[Term]:
    before = 0
    for at, token in enumerate(text.tokens):
        read = _read_term(text, at, token.lower)
        if read is None:
            continue
        matter, granted, first, last = read
        start, end = max(before, first - _LONGEST_CLAUSE), min(len(text.tokens), last + _LONGEST_CLAUSE)
        start = next((one + 1 for one in range(first - 1, start - 1, -1) if _ends_clause(text, one)), start)
        end = next((one for one in range(last, end) if _ends_clause(text, one)), end)
        before = last  # "entry is **free and** a guide costs": what was told of stands behind
        relative = next((one for one in range(start, first) if _opens_relative(text, one)), None)
        if relative is not None:
            subjects: tuple[range, ...] = (range(_find_antecedent(text, relative), relative - 1),)
        else:
            subjects = tuple(_cut_members(text, range(start, first)))
        yield Term(
            matter=matter, granted=granted, first=first, last=last, subjects=subjects, rest=_cut_rest(text, last, end)
        )


_RELATIVES = frozenset("which that who".split())
# "Take the **shuttle bus**, which costs 2 euros": so many words before the comma.
_ANTECEDENT_WITHIN = 3


def _opens_relative(text: Analysis, at: int) -> bool:
    return at > 0 and text.tokens[at].lower in _RELATIVES and text.tokens[at - 1].text == ","


def _find_antecedent(text: Analysis, relative: int) -> int:
    """Return where the words begin that a relative clause hangs on: those of some weight right before its comma."""
    at = relative - 1
    while at > max(0, relative - 1 - _ANTECEDENT_WITHIN) and text.weights[at - 1]:
        at -= 1
    return at


def _ends_clause(text: Analysis, at: int) -> bool:
    return text.tokens[at].lower in _CLAUSE_ENDS and at not in text.named and at not in text.in_figures


def _cut_members(text: Analysis, places: range) -> Iterator[range]:
    """Yield the members of what stands before a verb: "**alcohol** and **parking fines** are"."""
    first = places.start
    for at in places:
        if text.tokens[at].lower in _MEMBERS and at not in text.named and at not in text.in_figures:
            yield range(first, at)
            first = at + 1
    yield range(first, places.stop)


def _cut_rest(text: Analysis, first: int, end: int) -> range:
    """Return the words behind the terms up to what tells of something else: "off by default, and can be turned on"."""
    last = next((at for at in range(first, end) if text.tokens[at].lower in _MEMBERS), end)
    return range(first, last)


def _look_up(text: Analysis, at: int, lower: str) -> tuple[Matter, bool] | None:
    """Return the matter that a word is about, and whether it grants it; None for a word or a use of it that does neither."""
    if at in text.named:
        return None
    tokens = text.tokens
    before = tokens[at - 1].lower if at else ""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if lower in _SWITCHES:
        return (Matter.SWITCH, _SWITCHES[lower]) if before in _SWITCHED or following == "by" else None
    if lower in _NO_CHARGE and before == "a" and at > 1 and tokens[at - 2].lower in _SWITCHED:
        return Matter.PRICE, False  # "there **is a charge**"
    if lower == "charge" and before == "in":
        return None
    if lower in _NOUNS_AS_OFTEN_OR_FREE and before in _NOUN_OPENERS:
        return None  # "a free nation"
    return _WORDS.get(lower)


def _read_term(text: Analysis, at: int, lower: str) -> tuple[Matter, bool, int, int] | None:
    """Return the matter, whether it is granted, and where the terms begin and end, past a denial."""
    found = _look_up(text, at, lower)
    if found is None:
        return None
    before = text.tokens[at - 1].lower if at else ""
    matter, granted = found
    last = at + 1
    if matter is Matter.PRICE:
        if before in {"no", "without"} and lower in _NO_CHARGE:
            return matter, True, _skip_back(text, at - 1), last
        if lower == "free" and text.tokens[last : last + 1] and text.tokens[last].lower == "of":
            last = min(len(text.tokens), last + 2)
        if before == "of" and lower in _NO_CHARGE:
            return None  # "free of charge" is read at "free"
    if matter is Matter.PRICE and any(token.lower == "nothing" for token in text.tokens[last : last + 1]):
        granted = True  # "costs nothing"
    first = _skip_back(text, at)
    # "**No** late fees are charged": the denial of a price may stand before its noun.
    reach = first if matter is not Matter.PRICE else max(0, first - _PRICE_DENIED_WITHIN)
    denied = any(reach <= one.cue < at or (one.governed == at and one.cue < at) for one in text.negations)
    return matter, granted is not denied, first, last


_PRICE_DENIED_WITHIN = 4


def _skip_back(text: Analysis, at: int) -> int:
    """Return where a verb group begins: "XML files **are not yet** supported"."""
    while at and not text.weights[at - 1] and text.tokens[at - 1].kind is TokenKind.WORD:
        lower = text.tokens[at - 1].lower
        if lower not in _MODALS and lower not in _VERB_SMALL:
            break
        at -= 1
    return at


_VERB_SMALL = frozenset(
    "not n't no longer yet do does did also still only now always never currently at a an to by".split()
)


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_terms(text: Analysis) -> tuple[Term, ...]:
    """
    Return the first terms of a text, a dozen at most, in order; an empty text has none.

    >>> from factcheck.facts.analysis import analyse
    >>> [(term.matter.value, term.granted) for term in find_terms(analyse("Lunch is free; dinner is not included."))]
    [('price', True), ('provision', False)]
    """
    return tuple(islice(_list_terms(text), _MOST_TERMS))


def _describe(alignment: Alignment, place: range, term: Term) -> Compared:
    statement, evidence = alignment.statement, alignment.evidence
    said = statement.span(place.start, place.stop).of(statement.text.text)
    found = evidence.span(term.first, term.last).of(evidence.text.text)
    return Compared(
        kind=Kind.POLARITY,
        relation=Relation.CONFLICTS,
        statement=(place.start, place.stop),
        evidence=(term.first, term.last),
        detail="terms",
        sure=alignment.coverage,
        message=f"the statement says “{said}” where the evidence says “{found}”",
    )
