"""
Read how many of a kind a text tells by its parts: "**three brothers and two sisters**" are five siblings, "40 men and 12 women" 52 people.

Tokens enter, numbers of a kind leave. One part alone tells the least that there are, in a family: who has three brothers has three
siblings or more.
"""

import math
from collections.abc import Iterator, Sequence

from factcheck.facts.told_values import ToldValue, read_plain, word_at
from factcheck.text.tokens import Token, TokenKind

# The whole, singular and plural, and its parts. Those of a family are told of one by one.
_FAMILY = {
    "sibling siblings": "brother brothers sister sisters half-brother half-sister stepbrother stepbrothers stepsister stepsisters",
    "child children kids offspring": "son sons daughter daughters",
    "grandchild grandchildren": "grandson grandsons granddaughter granddaughters",
    "parent parents": "mother mothers father fathers",
    "grandparent grandparents": "grandmother grandmothers grandfather grandfathers",
}
_KINDS = {
    "children kids youngsters": "boy boys girl girls",
    "pupils students schoolchildren": "boy boys girl girls",
    "people persons": "man men woman women child children adult adults boy boys girl girls toddler toddlers teenager teenagers",
    "adults": "man men woman women",
    "medals": "gold golds silver silvers bronze bronzes",
    "animals": (
        "cow cows sheep goat goats pig pigs horse horses donkey donkeys hen hens duck ducks goose geese dog dogs cat cats lion lions tiger "
        "tigers bear bears wolf wolves elephant elephants zebra zebras giraffe giraffes deer rabbit rabbits camel camels llama llamas"
    ),
    "pets": "dog dogs cat cats rabbit rabbits hamster hamsters parrot parrots goldfish",
    "birds": "hen hens duck ducks goose geese swan swans eagle eagles owl owls heron herons parrot parrots sparrow sparrows",
    "ships vessels warships": (
        "cruiser cruisers frigate frigates destroyer destroyers corvette corvettes battleship battleships carrier carriers minesweeper "
        "minesweepers tanker tankers ferry ferries freighter freighters trawler trawlers"
    ),
    "vehicles": (
        "car cars lorry lorries truck trucks van vans bus buses motorcycle motorcycles motorbike motorbikes tractor tractors taxi taxis "
        "ambulance ambulances"
    ),
    "trees": "oak oaks pine pines birch birches elm elms beech beeches ash maple maples cedar cedars fir firs lime limes willow willows",
    "works artworks": "painting paintings sculpture sculptures drawing drawings print prints watercolour watercolours engraving engravings",
    "buildings": "house houses barn barns church churches school schools shop shops hotel hotels warehouse warehouses",
    "books": "novel novels biography biographies anthology anthologies textbook textbooks",
    "instruments": "violin violins viola violas cello cellos flute flutes piano pianos trumpet trumpets harp harps",
}  # fmt: skip
_WHOLES: dict[str, tuple[str, ...]] = {}
_PARTS: dict[str, tuple[str, ...]] = {}
_OF_FAMILY = frozenset(f"number of {names.split()[-1]}" for names in _FAMILY)
for _names, _parts in (*_FAMILY.items(), *_KINDS.items()):
    _sort = f"number of {_names.split()[-1]}"
    _WHOLES |= {name: (*_WHOLES.get(name, ()), _sort) for name in _names.split()}
    _PARTS |= {part: (*_PARTS.get(part, ()), _sort) for part in _parts.split()}
#: Of two texts one has to have one of these.
PART_WORDS = frozenset(_PARTS)
_ARTICLES = frozenset({"a", "an"})
# "Two **younger** sisters": so many words describe what is counted.
_DESCRIBED_BY = 2
_JOINTS = frozenset({"and", ",", "plus"})
_MOST_PARTS = 6


def find_kind_sums(tokens: Sequence[Token]) -> tuple[ToldValue, ...]:
    """
    Return how many of a kind a text tells by its parts, or as such.

    >>> from factcheck.text.tokens import tokenize
    >>> [(one.sort, one.low) for one in find_kind_sums(tokenize("She has a brother and two sisters.").tokens)]
    [('number of siblings', 3.0)]
    """
    found: list[ToldValue] = []
    last = 0
    for at in [at for at, token in enumerate(tokens) if token.lower in _PARTS or token.lower in _WHOLES]:
        if at < last:
            continue
        whole = _read_count(tokens, at, last) if tokens[at].lower in _WHOLES else None
        if tokens[at].lower in _PARTS:
            items = _list_parts(tokens, at)
            last = items[-1][1] if items else at
            found.extend(_add_up(tokens, items))
        if whole is not None:
            sorts = _WHOLES[tokens[at].lower]
            found.extend(ToldValue(sort, whole[0], at + 1, whole[1], whole[1], is_plain=True) for sort in sorts)
    return tuple(found)


def _read_count(tokens: Sequence[Token], noun: int, floor: int) -> tuple[int, float] | None:
    """Return where the count of a noun begins, and it: "**two** younger sisters", "**a** brother"."""
    for first in range(noun - 1, max(floor, noun - 2 - _DESCRIBED_BY) - 1, -1):
        if tokens[first].lower in _ARTICLES:
            return first, 1.0
        if tokens[first].lower == "one":
            return first, 1.0
        number = read_plain(tokens, first)
        if number is not None and number.last <= noun and number.value.is_integer():
            return first, number.value
        if tokens[first].kind is not TokenKind.WORD or tokens[first].lower in _JOINTS:
            return None
    return None


def _list_parts(tokens: Sequence[Token], at: int) -> list[tuple[int, int, float, str]]:
    """List where the parts of a sum stand, how many of each there are, and what: "three brothers and two sisters"."""
    items: list[tuple[int, int, float, str]] = []
    place = at
    while len(items) < _MOST_PARTS:
        count = _read_count(tokens, place, items[-1][1] if items else 0)
        if count is None:
            break
        items.append((count[0], place + 1, count[1], tokens[place].lower))
        following = place + 1
        while word_at(tokens, following) in _JOINTS:
            following += 1
        if following == place + 1:
            break
        ahead = range(following + 1, min(len(tokens), following + 2 + _DESCRIBED_BY))
        nouns = [one for one in ahead if tokens[one].lower in _PARTS]
        if not nouns:
            break
        place = nouns[0]
    return items


def _add_up(tokens: Sequence[Token], items: list[tuple[int, int, float, str]]) -> Iterator[ToldValue]:
    """Yield the sums of parts of one kind, of each kind that they all are of."""
    if not items:
        return
    total = sum(item[2] for item in items)
    # "Two **dogs and two dogs**" is no sum of kinds, "a mother and **her** son" is read by no count.
    if len(items) > 1 and len({item[3] for item in items}) < len(items):
        return
    for sort in _PARTS[items[0][3]]:
        if not all(sort in _PARTS[item[3]] for item in items):
            continue
        if len(items) > 1:
            yield ToldValue(sort, items[0][0], items[-1][1], total, total, is_sum=True)
        elif sort in _OF_FAMILY and word_at(tokens, items[0][0] - 1) not in {"only", "just"}:
            yield ToldValue(sort, items[0][0], items[0][1], total, math.inf, is_sum=True)
