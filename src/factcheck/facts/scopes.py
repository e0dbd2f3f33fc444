"""
Read of where a figure is told: of the whole world, of home, of abroad, of one place.

Tokens, quantities and the places of known names enter, the scopes of the quantities leave. "Grossed $5m domestically and
$3m in other territories, for a worldwide total of $8m" tells three figures of one thing, apart by nothing else.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import StrEnum

from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.text.tokens import Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Scope(StrEnum):
    """
    Of where a figure is told.

    >>> Scope("world").name
    'WORLD'
    """

    WORLD = "world"
    ABROAD = "abroad"
    #: "Domestically".
    HOME = "home"
    #: "In Peru": a place of the table of geography.
    PLACE = "place"


_SCOPED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})
_EVERYWHERE = _words("worldwide globally")
_AWAY = _words("overseas abroad internationally elsewhere")
_AT_HOME = _words("domestically")
# These describe what is told: "**worldwide** sales", "the **domestic** market"; "an international match" has no scope.
_DESCRIBING = {
    "worldwide": Scope.WORLD,
    "global": Scope.WORLD,
    "domestic": Scope.HOME,
    "overseas": Scope.ABROAD,
    "foreign": Scope.ABROAD,
    "international": Scope.ABROAD,
    "other": Scope.ABROAD,
}
_DESCRIBED = _words(
    "total totals sale sales gross grosses earning earnings market markets box revenue revenues turnover receipts net sum "
    "takings collection collections income profit profits territory territories country countries region regions"
)
# "**Other** markets" lie abroad, the other sales need not.
_REGIONS = _words("market markets territory territories country countries region regions")
_THROUGH = _words("in across around throughout over")
_GLOBE = _words("world globe")
# Between what is described and its figure: "a **worldwide total of** $8m", "**worldwide sales were** 8m".
_LEADS_ON = _words("of was were is are reached exceeded exceeding stands stood came to at totaled totalled")
_ENDS = _words(". ; ! ? :")
# Where a clause with a figure of its own may begin: "98 crore, **and** in the overseas market 24".
_STOPS = _ENDS | _words(", and but while whereas plus")
# From a figure to its scope: "million records **in the** United States", and back: "in the overseas market the film made 24m".
_AHEAD, _BACK = 9, 12


def find_scopes(
    tokens: Sequence[Token], quantities: Sequence[Quantity], places: AbstractSet[int]
) -> Mapping[int, Scope]:
    """
    Of where is each figure told, by the token that it begins at? ``places`` are where known places begin.

    A figure is of the first scope behind it, up to the next figure, a comma or "and", or else of the nearest before it that no
    other figure has. Figures without one are left out.

    >>> from factcheck.facts.quantities import find_quantities
    >>> from factcheck.text.tokens import tokenize
    >>> read = tokenize("It grossed $5m domestically and $3m in other territories, for a worldwide total of $8m.")
    >>> [scope.value for scope in find_scopes(read.tokens, find_quantities(read), set()).values()]
    ['home', 'abroad', 'world']
    """
    found: dict[int, Scope] = {}
    told = [one for one in quantities if one.kind in _SCOPED]
    used = 0
    for at, one in enumerate(told):
        end = told[at + 1].first if at + 1 < len(told) else len(tokens)
        place = _look_ahead(tokens, one.last, min(end, one.last + _AHEAD), places)
        if place is None:
            place = _look_back(tokens, one.first, max(used, one.first - _BACK), places)
        used = one.last
        if place is not None and (scope := _read_scope(tokens, place, places)) is not None:
            found[one.first] = scope
            used = max(used, place + 1)
    return found


def _look_ahead(tokens: Sequence[Token], first: int, end: int, places: AbstractSet[int]) -> int | None:
    for at in range(first, end):
        if tokens[at].lower in _STOPS:
            return None
        if _read_scope(tokens, at, places) is not None and not _leads_on(tokens, at):
            return at
    return None


def _look_back(tokens: Sequence[Token], last: int, start: int, places: AbstractSet[int]) -> int | None:
    for at in range(last - 1, start - 1, -1):
        if tokens[at].text in _ENDS:
            return None
        if _read_scope(tokens, at, places) is not None:
            return at
    return None


def _leads_on(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what stands here describes the next figure: "for a **worldwide** total of $8m"; not "in worldwide sales"."""
    ahead = [token.lower for token in tokens[at + 1 : at + 4]]
    return any(word in _DESCRIBED for word in ahead[:2]) and any(word in _LEADS_ON for word in ahead[1:])


def _read_scope(tokens: Sequence[Token], at: int, places: AbstractSet[int]) -> Scope | None:
    """Return the scope that the word at a place tells, with those around it."""
    word = tokens[at].lower
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if word in _DESCRIBING and after in _DESCRIBED:
        return _DESCRIBING[word] if word != "other" or after in _REGIONS else None
    if word in _EVERYWHERE:
        return Scope.WORLD
    if word in _GLOBE:
        through = tokens[at - 2].lower if at > 1 else ""
        return Scope.WORLD if before == "the" and through in _THROUGH else None
    if word in _AWAY:
        return Scope.ABROAD
    if word == "country" and "outside" in [token.lower for token in tokens[max(0, at - 3) : at]]:
        return Scope.ABROAD
    if word in _AT_HOME or (word == "home" and before == "at"):
        return Scope.HOME
    return _read_place(tokens, at, places)


def _read_place(tokens: Sequence[Token], at: int, places: AbstractSet[int]) -> Scope | None:
    """Read "in Peru" as of a place, "outside (of) Peru" and "other than Peru" as of abroad."""
    if at not in places:
        return None
    words = [token.lower for token in tokens[max(0, at - 3) : at] if token.lower != "the"]
    if words[-1:] == ["outside"] or words[-2:] == ["outside", "of"] or words[-2:] == ["other", "than"]:
        return Scope.ABROAD
    return Scope.PLACE if words[-1:] in (["in"], ["within"]) else None


def lie_apart(one: Scope | None, other: Scope | None) -> bool:
    """
    Are two figures of different stretches of the world? A place may be home, and it may lie abroad.

    >>> lie_apart(Scope.WORLD, Scope.HOME), lie_apart(Scope.HOME, Scope.PLACE), lie_apart(Scope.WORLD, None)
    (True, False, False)
    """
    if one is None or other is None or one is other:
        return False
    return Scope.PLACE not in {one, other} or Scope.WORLD in {one, other}
