"""
The words that set two parties in an order: adjectives by what they measure, verbs and phrases of exceeding, lagging and equalling.

Words enter; which of two is the greater, and on which scales, leaves.
"""

from functools import cache

import attrs

from factcheck.facts.ranks import find_base
from factcheck.text.tokens import stem_word

#: The greater, the equal and the lesser of two, as seen from the one named first.
MORE, EQUAL, LESS = 1, 0, -1

# By scale, the words of much and of little: who is taller is not shorter. One word may measure on several scales.
_SCALES = """
height: tall high lofty | short low
length: long lengthy | short brief
width: wide broad | narrow slim
depth: deep | shallow
thickness: thick fat stout plump | thin slim slender lean
weight: heavy weighty | light
size: big large great huge vast | small little tiny compact
amount: high great large big numerous | low small
age: old ancient elderly | young new recent modern
speed: fast quick rapid swift speedy brisk | slow sluggish
wealth: rich wealthy affluent prosperous | poor
moisture: wet rainy damp humid moist | dry arid
warmth: hot warm | cold cool chilly
brightness: bright light | dim dark faint dull
bustle: busy crowded lively | quiet calm sleepy
noise: loud noisy | quiet silent
distance: far distant remote | near close
safety: safe secure | dangerous hazardous risky unsafe
slope: steep sheer | gentle gradual flat
frequency: common frequent widespread prevalent | rare scarce uncommon infrequent
difficulty: hard difficult tough challenging demanding tricky | easy simple straightforward
intricacy: complex complicated intricate elaborate sophisticated | simple plain
price: expensive costly dear pricey | cheap affordable inexpensive
strength: strong powerful mighty potent | weak feeble
density: dense compact | sparse
hardness: hard | soft
smoothness: smooth | rough coarse
sharpness: sharp | blunt
tightness: tight | loose
cleanness: clean pure | dirty polluted
freshness: fresh | stale
health: healthy fit | ill sick
mirth: happy cheerful | sad unhappy gloomy
courage: brave bold | cowardly timid
bounty: generous | mean stingy
rigour: strict severe harsh stern | lenient mild lax
wit: smart clever intelligent bright wise | stupid foolish dumb
quality: good | bad
fame: famous popular renowned | obscure
rank: senior superior | junior inferior
"""
# Nouns that name a scale: "the same **height** as", "equal in **size** to".
_NOUNS = {
    "height": "height", "length": "length", "width": "width", "breadth": "width", "depth": "depth", "weight": "weight",
    "mass": "weight", "size": "size", "area": "size", "age": "age", "speed": "speed", "price": "price", "cost": "price",
    "density": "density", "population": "amount", "number": "amount", "amount": "amount", "value": "amount",
    "level": "amount", "total": "amount", "volume": "amount", "strength": "strength", "quality": "quality", "rank": "rank",
}  # fmt: skip
_UNLIKE = {
    "better": "good", "worse": "bad", "further": "far", "farther": "far", "elder": "old", "fewer": "few", "lesser": "less",
}  # fmt: skip

# Verbs by which the one is more: their past, where it is not made by "-ed", stands behind a slash.
_EXCEEDING = """
exceed surpass top/topped outstrip/outstripped outpace outdo/outdid/outdone overtake/overtook/overtaken eclipse better beat/beat/beaten best
outperform outrun/outran outweigh dwarf outshine/outshone trump outnumber outsell/outsold outproduce outgrow/outgrew/outgrown
outscore outbid/outbid outspend/outspent outearn outvote outclass outrank outlast outlive outmatch overshadow pass transcend
predate antedate outfight/outfought outgun/outgunned overtop/overtopped
"""
_LAGGING = "trail lag/lagged predecease postdate"
_EQUALLING = "equal/equalled/equaled match parallel tie/tied"
#: Verbs that say much else besides, and compare only beside another word: "**passed** the ball", "**beat** the drum", "**matched** it".
LOOSE_VERBS = frozenset(
    "beat best better pass top trump match parallel tie eclipse dwarf overshadow transcend lag".split()
)
# Forms that are other words more often: "the **best** inn", "a **match**", "the **top**".
_NOUNS_TOO = frozenset("best better top match parallel tie pass equal passing".split())
# What is measured by a verb besides an amount.
_VERB_SCALES = {
    "outweigh": "weight", "outlive": "life", "outlast": "length life", "predecease": "life", "dwarf": "height size",
    "overtop": "height", "outrun": "speed", "outrank": "rank", "outpace": "speed", "overtake": "speed", "outclass": "quality rank",
    "outperform": "quality", "outshine": "quality brightness", "surpass": "quality", "better": "quality", "outdo": "quality",
    "predate": "age", "antedate": "age", "postdate": "age", "trail": "rank", "beat": "rank", "outmatch": "quality",
}  # fmt: skip
_NO_AMOUNT = frozenset("outlive predecease outrank overtop outclass predate antedate postdate".split())

# What stands behind a form of "be", and what it tells: 1 more, 0 equal, -1 less; then what it measures besides an amount.
_PHRASES = """
1 above : height
1 ahead of : rank
1 in excess of :
1 superior to : quality rank
1 senior in rank to : rank
1 senior to : rank
1 up on :
1 in the majority over :
1 double : size height length weight price
1 twice : size height length weight price
1 triple : size height length weight price
-1 below : height
-1 behind : rank
-1 beneath :
-1 under :
-1 inferior to : quality rank
-1 junior in rank to : rank
-1 junior to : rank
-1 short of :
-1 down on :
-1 no match for : quality rank strength
-1 second only to :
-1 half of : size height length weight price
-1 half : size height length weight price
-1 a third of : size height length weight price
-1 a quarter of : size height length weight price
-1 a fraction of : size height length weight price
0 equal to : size height length weight price
0 equivalent to : size height length weight price
0 identical to : size height length weight price
0 level with : height rank
0 even with : rank
0 tied with : rank
0 on a par with : quality rank
0 on par with : quality rank
0 neck and neck with : rank
0 the same as : size height length weight price
0 no different from : size height length weight price
"""
# The same behind a verb of its own.
_VERB_PHRASES = """
1 edge out : rank
1 edges out : rank
1 edged out : rank
1 pulled ahead of : rank
1 pulls ahead of : rank
1 finished ahead of : rank
1 finishes ahead of : rank
1 came ahead of : rank
1 towers over : height
1 towered over : height
1 towering over : height
1 died after : life
-1 died before : life
-1 fall short of :
-1 falls short of :
-1 fell short of :
-1 falling short of :
-1 fell behind : rank
-1 falls behind : rank
-1 ran behind : rank
-1 runs behind : rank
-1 lag behind : rank
-1 lags behind : rank
-1 lagged behind : rank
-1 lagging behind : rank
-1 trail behind : rank
-1 trails behind : rank
-1 trailed behind : rank
-1 trailing behind : rank
-1 finished behind : rank
-1 finishes behind : rank
-1 did not match :
-1 does not match :
-1 do not match :
-1 failed to match :
-1 fails to match :
-1 did not reach :
-1 failed to reach :
1 ranks above : rank
1 ranked above : rank
-1 ranks below : rank
-1 ranked below : rank
0 tied with : rank
0 ties with : rank
0 drew level with : rank
"""
_ANY = "amount"


@attrs.frozen
class Saying:
    """
    What a word tells of two: whether the one is more, equal or less, and the scales that it measures on.

    >>> Saying(MORE, frozenset({"height"})).way
    1
    """

    way: int
    scales: frozenset[str]


@cache
def _list_adjectives() -> dict[str, Saying]:
    found: dict[str, dict[int, set[str]]] = {}
    for line in _SCALES.strip().splitlines():
        scale, words = line.split(":")
        for way, side in zip((MORE, LESS), words.split("|"), strict=True):
            for word in side.split():
                found.setdefault(word, {}).setdefault(way, set()).add(scale)
    return {
        # "Light" is little of weight and much of brightness: it has a side on each.
        word: Saying(
            MORE, frozenset(f"{'' if way == MORE else '-'}{scale}" for way, of in ways.items() for scale in of)
        )
        for word, ways in found.items()
    }


def read_adjective(word: str) -> Saying:
    """
    Return what an adjective measures: a scale with a minus is that of the opposite.

    >>> sorted(read_adjective("tall").scales), sorted(read_adjective("narrow").scales)
    (['=tall', 'height'], ['-width', '=narrow'])
    """
    known = _list_adjectives().get(word)
    return Saying(MORE, (known.scales if known is not None else frozenset()) | {f"={stem_word(word)}"})


def is_gradable(word: str) -> bool:
    """
    Say whether a word is an adjective of the scales.

    >>> is_gradable("tall"), is_gradable("soon")
    (True, False)
    """
    return word in _list_adjectives()


def read_comparative(word: str) -> str | None:
    """
    Return the adjective of a comparative in one word; None for other words.

    >>> read_comparative("wider"), read_comparative("drier"), read_comparative("better"), read_comparative("river")
    ('wide', 'dry', 'good', None)
    """
    if word in _UNLIKE:
        return _UNLIKE[word]
    if not word.endswith("er"):
        return None
    base = word[:-2]
    undoubled = base[:-1] if base[-1:] == base[-2:-1] else base
    forms = (base, base + "e", undoubled, base[:-1] + "y" if base.endswith("i") else base, find_base(base))
    known = next((form for form in forms if is_gradable(form)), None)
    # "Rainier" is of no scale of ours; a soldier is no "soldy", nor a frontier "fronty".
    return known if known is not None else forms[3] if base.endswith("i") and word not in _IER_NOUNS else None


_IER_NOUNS = frozenset(
    """
    soldier carrier supplier barrier premier frontier courier terrier cavalier cashier glacier brazier croupier financier hotelier
    multiplier amplifier classifier identifier modifier pacifier purifier qualifier quantifier verifier skier occupier copier chandelier
    """.split()
)


def read_scale_noun(word: str) -> frozenset[str]:
    """
    Return the scales that a noun names, none for other words.

    >>> sorted(read_scale_noun("breadth")), sorted(read_scale_noun("river"))
    (['width'], [])
    """
    scale = _NOUNS.get(word)
    # "Twice the **size**" is told of amounts too.
    return frozenset({scale, _ANY} if scale == "size" else {scale}) if scale is not None else frozenset()


def _inflect(entry: str) -> tuple[str, frozenset[str]]:
    base, *pasts = entry.split("/")
    stem = base.removesuffix("e")
    third = base + ("es" if base.endswith(("s", "sh", "ch", "do")) else "s")
    is_doubled = base + base[-1] + "ed" in pasts or base.endswith(("run", "bid"))
    going = base[:-2] + "y" if base.endswith("ie") else base + base[-1] if is_doubled else stem
    return base, frozenset({base, third, *(pasts or (stem + "ed",)), going + "ing"})


@cache
def list_verbs() -> dict[str, tuple[str, Saying]]:
    """
    Return the forms of the comparing verbs, each with its base and what it tells.

    >>> list_verbs()["outsold"][0], list_verbs()["trailed"][1].way
    ('outsell', -1)
    """
    found = {}
    for way, entries in ((MORE, _EXCEEDING), (LESS, _LAGGING), (EQUAL, _EQUALLING)):
        for entry in entries.split():
            base, forms = _inflect(entry)
            scales = {*_VERB_SCALES.get(base, "").split(), f"={base}"} | (set() if base in _NO_AMOUNT else {_ANY})
            found.update(dict.fromkeys(forms - _NOUNS_TOO, (base, Saying(way, frozenset(scales)))))
    return found


def _list_phrases(table: str) -> tuple[tuple[tuple[str, ...], Saying], ...]:
    found = []
    for line in table.strip().splitlines():
        left, scales = line.split(" :")
        way, *words = left.split()
        kinds = {*scales.split(), f"={' '.join(words)}"}
        found.append((tuple(words), Saying(int(way), frozenset(kinds if "life" in kinds else {*kinds, _ANY}))))
    return tuple(sorted(found, key=lambda one: -len(one[0])))


@cache
def list_phrases(*, of_verbs: bool) -> dict[str, tuple[tuple[tuple[str, ...], Saying], ...]]:
    """
    Return the comparing phrases by their first word, the longest first: those behind "be", or those with a verb of their own.

    >>> [words for words, _ in list_phrases(of_verbs=False)["half"]]
    [('half', 'of'), ('half',)]
    """
    phrases = _list_phrases(_VERB_PHRASES if of_verbs else _PHRASES)
    return {first: tuple(one for one in phrases if one[0][0] == first) for first in {one[0][0] for one in phrases}}
