"""
Find where one text has a member of the other's list: the same name, figure or date, or the words that are a member's own.

An alignment and a member enter, the member in the other text leaves.
"""

from factcheck.facts.analysis import Analysis
from factcheck.facts.clock_times import ClockTime
from factcheck.facts.dates import DateMention
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.anchored_clauses import Value
from factcheck.matching.dates import compare_dates
from factcheck.matching.listings import Listing, Member
from factcheck.matching.names import NOT_SAME
from factcheck.matching.quantities import do_agree
from factcheck.model import Relation


def list_values(text: Analysis) -> tuple[Value, ...]:
    """
    Return the figures, the dates, the times and the names of a text.

    >>> from factcheck.facts.analysis import analyse
    >>> len(list_values(analyse("Ada sold 9 in 1950.")))
    3
    """
    return (*text.quantities, *text.dates, *text.clock_times, *text.names)


def find_said(alignment: Alignment, member: Member, listing: Listing, within: range) -> Member | None:
    """
    Return where a stretch of the statement has a member of the passage's list; None where it has not.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> from factcheck.matching.listings import read_listings
    >>> alignment = align(analyse("The red line is old."), analyse("The red and blue lines are old."))
    >>> [listing] = read_listings(alignment.evidence)
    >>> [find_said(alignment, member, listing, range(6)) is not None for member in listing.members]
    [True, False]
    """
    statement, value = alignment.statement, member.value
    if value is None:
        return _find_words(alignment, member, listing, within)
    found = next(
        (one for one in list_values(statement) if one.first in within and are_same_values(alignment, one, value)), None
    )
    return Member(found.first, found.last, found) if found is not None else None


def are_same_values(alignment: Alignment, said: Value | None, found: Value | None) -> bool:
    """
    Say whether a value of the statement and one of the passage are one: names of one, figures that agree, dates.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("It is 9 m."), analyse("It is 9 m or 8 m."))
    >>> [are_same_values(alignment, alignment.statement.quantities[0], one) for one in alignment.evidence.quantities]
    [True, False]
    """
    if isinstance(said, Name):
        return isinstance(found, Name) and alignment.tie_names(said, found) not in NOT_SAME
    if isinstance(said, Quantity):
        return isinstance(found, Quantity) and do_agree(said, found)
    if isinstance(said, DateMention):
        return isinstance(found, DateMention) and compare_dates(said, found).relation is Relation.AGREES
    return isinstance(said, ClockTime) and isinstance(found, ClockTime) and said.is_same(found)


def _find_words(alignment: Alignment, member: Member, listing: Listing, within: range) -> Member | None:
    """Return where the statement has the words of a member that no other member has; all of them where it has none of its own."""
    evidence, statement = alignment.evidence, alignment.statement
    others = {evidence.roots[at] for one in listing.members if one is not member for at in range(one.first, one.last)}
    words = [at for at in range(member.first, member.last) if evidence.weights[at]]
    own = [at for at in words if evidence.roots[at] not in others]
    wanted = own or words
    places = [_find_place(alignment, at, within) for at in wanted]
    found = [at for at in places if at is not None]
    if not wanted or len(found) < len(wanted):
        return None
    if not own and any(statement.roots[at] in others - {evidence.roots[one] for one in words} for at in within):
        return None  # "the **deputy** chair" is not the chair
    return Member(min(found), max(found) + 1, None)


def _find_place(alignment: Alignment, place: int, within: range) -> int | None:
    root = alignment.evidence.roots[place]
    return next(
        (at for at in within if alignment.statement.roots[at] == root or alignment.partners.get(at) == place), None
    )


def find_found(alignment: Alignment, member: Member, within: range) -> Member | None:
    """
    Return where a stretch of the passage has a member of the statement's list; None where it has not.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> alignment = align(analyse("Ada met Max."), analyse("Max met Ada."))
    >>> name = alignment.statement.names[0]
    >>> find_found(alignment, Member(name.first, name.last, name), range(3)).first
    2
    """
    evidence, statement = alignment.evidence, alignment.statement
    if member.value is not None:
        found = next(
            (
                one
                for one in list_values(evidence)
                if one.first in within and are_same_values(alignment, member.value, one)
            ),
            None,
        )
        return Member(found.first, found.last, found) if found is not None else None
    roots = {evidence.roots[at]: at for at in within}
    words = [at for at in range(member.first, member.last) if statement.weights[at]]
    places = [roots.get(statement.roots[at], alignment.partners.get(at)) for at in words]
    held = [at for at in places if at is not None and at in within]
    return Member(min(held), max(held) + 1, None) if held and len(held) == len(words) else None
