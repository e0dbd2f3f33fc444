"""
Hold what is bound to a thing by one small word against the passage: "**sales of** 240 million", "**fog in** Lima".

An alignment enters, compared parts leave. A statement whose figure or place the passage has as well, but bound to another thing, and whose
own thing has another bound to it, has mixed the two up.
"""

from collections.abc import Iterator, Sequence

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.hedges import Hedge
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.names import Name
from factcheck.facts.quantities import Quantity
from factcheck.matching.alignment import Alignment
from factcheck.matching.comparability import comparable
from factcheck.matching.compared import Compared
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.pairs import How
from factcheck.matching.quantities import do_agree
from factcheck.model import Kind, Relation

_BINDING_FIGURES = frozenset("of was were is are totalled totaled reached".split())
_BINDING_PLACES = frozenset("in at near".split())
_JOINTS = frozenset({",", "and", "or"})
_PREPOSITIONS = frozenset("to from at for near in via through".split())
# "The sales **were about** 12 million": a figure begins with its hedge, a place may have an article.
_ARTICLES = frozenset({"the"})
# Deeds whose past has the form of a noun: "**set** in Lima".
_UNCHANGED = frozenset("set cast shot cut hit put held kept".split())
# "Offices in Lima**,** Quito", "47 wins **and** 62 losses".
_LIST_WITHIN = 3
# A text made to be endless has more of them than a sentence.
_MOST_BOUND = 20


@attrs.frozen
class _Bound:
    """A thing at a token, the word that binds, and the figure or the name bound to it."""

    thing: int
    word: str
    value: Quantity | Name

    @property
    def place(self) -> tuple[int, int]:
        return self.value.first, self.value.last


def compare_bound_values(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Find a figure or a place of the statement that the passage binds to another thing.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> found = analyse("The firm made a profit of 12 million euros on sales of 240 million euros.")
    >>> said = analyse("The sales were 12 million euros."), analyse("The sales were 240 million euros.")
    >>> [[part.detail for part in compare_bound_values(align(one, found))] for one in said]
    [['elsewhere'], []]
    """
    statement, evidence = alignment.statement, alignment.evidence
    if len(evidence.quantities) < 2 and len(evidence.names) < 2:
        return ()
    theirs = [*_list_bound(evidence)][:_MOST_BOUND]
    for said in [*_list_bound(statement)][:_MOST_BOUND] if theirs else ():
        pair = alignment.pairs.get(said.thing)
        if pair is None or pair.how > How.FORM or _is_told_again(evidence, pair.evidence):
            continue
        own = next((one for one in theirs if one.thing == pair.evidence and _bind_alike(said, one)), None)
        if own is not None and not _goes_on(evidence, own) and _are_mixed_up(alignment, said, own, theirs):
            return (_describe(alignment, said, own),)
    return ()


def _list_bound(text: Analysis) -> Iterator[_Bound]:
    """Yield what a text binds to a thing: a figure by "of" or "was", a place by "in"."""
    tokens = text.tokens
    for one in text.quantities:
        at = one.first - 2
        if at >= 0 and tokens[at + 1].lower in _BINDING_FIGURES and _is_thing(text, at):
            yield _Bound(at, "of", one)
    for name in text.names:
        at = name.first - 2 - (name.first > 0 and tokens[name.first - 1].lower in _ARTICLES)
        if at >= 0 and tokens[at + 1].lower in _BINDING_PLACES and _is_thing(text, at):
            yield _Bound(at, tokens[at + 1].lower, name)


def _is_thing(text: Analysis, at: int) -> bool:
    """Say whether a word names a thing: "**fog** in Lima"; what was "**released** in Lima" was so elsewhere as well."""
    is_word = bool(text.weights[at]) and at not in text.in_figures and at not in text.named
    return is_word and not has_deed_form(text.tokens[at].lower) and text.tokens[at].lower not in _UNCHANGED


def _is_told_again(evidence: Analysis, at: int) -> bool:
    """Say whether a passage has a thing more than once: the other may be bound to what the statement says."""
    return evidence.roots.count(evidence.roots[at]) > 1


def _goes_on(evidence: Analysis, own: _Bound) -> bool:
    """Say whether what is bound to a thing is the first of a list: "offices **in Lima, Quito** and Cairo", "47 **and** 62"."""
    behind = [token.lower for token in evidence.tokens[own.place[1] : own.place[1] + _LIST_WITHIN]]
    return behind[:1] in ([","], ["and"], ["or"]) or "and" in behind[:2]


def _bind_alike(said: _Bound, one: _Bound) -> bool:
    return said.word == one.word and type(said.value) is type(one.value)


def _are_mixed_up(alignment: Alignment, said: _Bound, own: _Bound, theirs: Sequence[_Bound]) -> bool:
    """Say whether what the passage binds to the thing excludes the statement's, which stands elsewhere in it."""
    if isinstance(said.value, Quantity) and isinstance(own.value, Quantity):
        if said.value.hedge not in {Hedge.EXACT, Hedge.ABOUT}:
            return False
        bound = [one.value for one in theirs if one.thing != own.thing]
        return (
            comparable(said.value, own.value)
            and not do_agree(said.value, own.value)
            # What nothing else binds may be the thing's own: "sales were 240 million in 2019 **and 12 million** in 1990".
            and any(
                isinstance(one, Quantity) and comparable(said.value, one) and do_agree(said.value, one) for one in bound
            )
        )
    if isinstance(said.value, Name) and isinstance(own.value, Name):
        found = alignment.find_name(said.value)
        is_other = alignment.tie_names(said.value, own.value) in NOT_SAME
        is_elsewhere = found is not None and _is_governed(alignment.evidence, found)
        return is_other and is_elsewhere and exclude_each_other(said.value, own.value)
    return False


def _is_governed(evidence: Analysis, name: Name) -> bool:
    """Say whether a place goes on no list: "sent **to Quito**", "reaches **Quito**", but "in Lima **and in Quito**"."""
    at = name.first - 1 - (name.first > 0 and evidence.tokens[name.first - 1].lower in _ARTICLES)
    is_behind = at > 0 and evidence.tokens[at].lower in _PREPOSITIONS
    return at >= 0 and evidence.tokens[at - is_behind].lower not in _JOINTS


def _describe(alignment: Alignment, said: _Bound, own: _Bound) -> Compared:
    thing = alignment.evidence.tokens[own.thing].text
    value = alignment.evidence.span(*own.place).of(alignment.evidence.text.text)
    words = alignment.statement.span(*said.place).of(alignment.statement.text.text)
    return Compared(
        kind=Kind.ROLE,
        relation=Relation.CONFLICTS,
        statement=said.place,
        evidence=own.place,
        detail="elsewhere",
        message=f"the evidence says “{words}” of another: of “{thing}” it says “{value}”",
    )
