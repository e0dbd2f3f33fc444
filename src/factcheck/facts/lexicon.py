"""
What words mean to one another: which are forms of one word, which say the same, which exclude each other.

A token's folded form or stem enters; roots, group numbers and senses leave. The tables are plain text beside this
module, read once, at the first question.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from types import MappingProxyType

import attrs

from factcheck.text.memory import Memory
from factcheck.text.tokens import stem_word

#: Words that carry grammar, not matter: they never count for or against coverage.
FUNCTION_WORDS = frozenset(
    """
    a an the this that these those such some any each every either neither both all another other
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves who whom whose which what where when why how there here
    am is are was were be been being do does did doing done have has had having
    will would shall should can could may might must ought ca wo sha 's 're 've 'll 'd 'm s t
    of in on at by for with to from as into onto upon about over under between among through during within without
    against toward towards across along around behind beside besides beyond near off out up down per via than like
    and or but nor so yet if then else because since although though while whereas unless until till after before
    not n't no never none nobody nothing cannot
    also too very just only even still already ever again once more most much many less least few own same
    one ones thing things way well quite rather really actually indeed however thus therefore hence
    """.split()
)

#: Words with little matter of their own, by weight against 1 for an ordinary content word: their absence from the
#: evidence says little ("the city is located in" against "the city lies in").
LIGHT_WORDS = MappingProxyType(
    dict.fromkeys(
        """
        make made take took taken give gave given get got go went gone come came become became include including
        located situated based known called named use used hold held put set
        say said tell told state stated report reported announce announced according accord note noted
        total number amount time times part year years new current currently recent recently various several different
        next past coming following latest
        approximately roughly nearly almost exactly around worldwide overall
        serve served work worked feature featured
        group level part kind type sort step way side area thing matter member person series range variety case fact
        account regard see appear seem involve relate compare accord put set off now today
        """.split(),
        0.4,
    )
)


@attrs.frozen
class Sense:
    """
    One side of a pair of opposites, as ``Sense("direction", 0)`` for rising; or a member of a family of things that
    exclude one another, as ``Sense("metal", 1, is_kind=True)`` for tin.

    >>> Sense("direction", 0) == Sense("direction", 1)
    False
    """

    name: str
    side: int
    is_kind: bool = False


@attrs.frozen
class _Lexicon:
    roots: dict[str, str]
    #: By their forms the roots of words that share a stem with another word.
    homographs: dict[str, str]
    groups: dict[str, frozenset[int]]
    #: The groups of the broader words that follow from a word.
    broader: dict[str, frozenset[int]]
    senses: dict[str, tuple[Sense, ...]]
    converses: dict[str, tuple[Sense, ...]]
    counted: dict[str, tuple[Sense, ...]]
    phrases: frozenset[str]
    #: By the first words of the phrases the second ones.
    openings: dict[str, frozenset[str]]
    rarity: dict[str, float]


#: The rarity of a root that the table does not hold, as its header says.
_RAREST = 7.7


def find_rarity(root: str) -> float:
    """
    Say how rare a root is: the natural logarithm of sentences per sentence that holds it, 0 (in all) to 7.7 (unknown).

    >>> find_rarity("film") < find_rarity("trade") < find_rarity("xylophon")
    True
    """
    return _load().rarity.get(root, _RAREST)


def is_common(root: str) -> bool:
    """
    Say whether a root is among those whose rarity is known: English words that texts of many subjects have.

    >>> is_common("trade"), is_common("xylophon")
    (True, False)
    """
    return root in _load().rarity


def find_root(lower: str, stem: str) -> str:
    """
    Return what the forms of one word share: the stem, or the base's stem for irregular forms.

    >>> find_root("fell", "fell") == find_root("falling", "fall")
    True

    Words that only look like forms of another have roots of their own, numbered as dictionaries number them.

    >>> find_root("departments", "depart"), find_root("departed", "depart")
    ('department2', 'depart')
    """
    lexicon = _load()
    found = lexicon.homographs.get(lower) or lexicon.roots.get(lower) or lexicon.roots.get(stem)
    if found is None and (lower.startswith("un") or lower in _LESS) and (base := read_undone(lower)) is not None:
        return find_root(base, stem_word(base))
    return found or stem


@cache
def find_roots(words: str) -> frozenset[str]:
    """
    Return the roots of a room's list of words, parted by blanks: at its first question, since they need the tables.

    >>> sorted(find_roots("launch undertake"))
    ['launch', 'undertak']
    """
    return frozenset([find_root(word, stem_word(word)) for word in words.split()])


# These undo what was done, or are words of their own: "unveiled" is not "not veiled", "unchanged" is neither more nor less.
_UNDOING = frozenset(
    """
    unveiled unleashed unloaded unlocked united unfolded uncovered unpacked unseated unearthed untied unplugged unified
    unhinged unnerved unsettled unlimited unbuttoned unmasked unraveled unravelled undressed unzipped unhooked unrolled
    unchanged
    """.split()
)
# "Unsold", "unhurt": past forms without an ending; "unsafe": adjectives that say no more than that it is not so.
_UNDONE = frozenset(
    """
    unsold unpaid unhurt unbroken unbeaten unwritten unshaken unspoken undrawn unseen unmet unspent unpolluted unprofitable
    unread unlit unarmed unsigned unlicensed unattended uncooked unexploded unfurnished unharmed unauthorised
    unauthorized unregistered
    unsafe unpopular unreliable unsuitable unhealthy unstable unwilling uninsured
    """.split()
)


# What has none of a thing; "wireless" is a thing itself, "homeless" and "priceless" say more.
_LESS = frozenset(
    """
    childless treeless cloudless leaderless landless windless snowless seedless hairless wingless leafless driverless rainless
    moonless waterless sugarless flightless boneless sleeveless faceless nameless
    """.split()
)


def read_undone(lower: str) -> str | None:
    """
    Return what a word says was not done or is not there: "undamaged" is not damaged, "treeless" has no tree; else None.

    >>> read_undone("undamaged"), read_undone("unsold"), read_undone("unveiled"), read_undone("undergo")
    ('damaged', 'sold', None, None)
    >>> read_undone("childless"), read_undone("regardless")
    ('child', None)
    """
    if lower in _LESS:
        return lower.removesuffix("less")
    if not lower.startswith("un") or lower in _UNDOING:
        return None
    base = lower[2:]
    if lower in _UNDONE or (base.endswith("ed") and is_common(_root_of(base, _load().roots, _load().homographs))):
        return base
    return None


def is_irregular(lower: str) -> bool:
    """
    Say whether a word is an irregular form: the past of a verb, or a plural or comparative.

    >>> is_irregular("bought"), is_irregular("buys")
    (True, False)
    """
    return lower in _load().roots


# Irregular forms and words in -ed that are no verbs; "agreement" and "decision" tell by their endings.
_NO_DEEDS = frozenset(
    """
    men women children people feet teeth mice lives wives best better bad worse worst far further farther farthest furthest
    hundred seed bed need speed death dead ability strength length height width depth investor success choice growth loss
    sale flight arrival departure pursuit performance competitor composer governor french
    red infrared sacred naked wicked rugged hatred kindred indeed deed weed seaweed reed creed greed steed sled biped moped
    """.split()
)
_NOUN_ENDINGS = ("ment", "ion")


def may_be_deed(lower: str) -> bool:
    """
    Say whether a word may tell a deed: "attacked", "went", "attack"; not what is a noun by its form.

    >>> may_be_deed("decided"), may_be_deed("decision")
    (True, False)
    """
    return lower not in _NO_DEEDS and not lower.endswith(_NOUN_ENDINGS)


# Verbs whose past is their stem, and which are rarely nouns.
_UNCHANGED = frozenset("beat put let quit upset hurt shut".split())


def has_deed_form(lower: str) -> bool:
    """
    Say whether a word has the form of a deed: "attacked", "went"; no noun or adjective that is irregular too.

    >>> has_deed_form("attacked"), has_deed_form("went"), has_deed_form("women")
    (True, True, False)
    """
    return _DEED_FORMS[lower]


def _has_deed_form(lower: str) -> bool:
    return may_be_deed(lower) and (lower.endswith("ed") or is_irregular(lower) or lower in _UNCHANGED)


# Asked of most words of a text by several rooms.
_DEED_FORMS = Memory(_has_deed_form, room=30_000)


# Words in "-ly" that tell no manner: "the law does not **apply**", "a **family** business". "Likely" is left out: "not likely
# to win" says of the winning that it is not to be. Names end so too.
_NO_ADVERBS = frozenset(
    """
    apply reapply misapply comply imply multiply rely reply supply resupply fly ally rally bully tally family assembly
    subassembly disassembly anomaly monopoly oligopoly duopoly homily lily belly jelly butterfly dragonfly folly gully holly
    july melancholy doily potbelly underbelly
    friendly unfriendly elderly deadly costly lively lovely lonely ugly silly curly orderly disorderly cowardly heavenly worldly
    manly scholarly timely untimely unruly wily oily chilly hilly early daily weekly biweekly fortnightly monthly quarterly
    yearly hourly nightly
    italy sicily thessaly emily billy sally molly polly kelly beverly kimberly willy milly tilly cecily
    """.split()
)


def is_adverb(lower: str) -> bool:
    """
    Say whether a word is an adverb by its ending: "quickly", not "apply" or "family".

    >>> is_adverb("quickly"), is_adverb("apply")
    (True, False)
    """
    return lower.endswith("ly") and lower not in _NO_ADVERBS


def find_groups(root: str) -> frozenset[int]:
    """
    Return the numbers of the synonym groups that hold a root; empty for a root in none.

    >>> bool(find_groups(find_root("bought", "bought")) & find_groups(find_root("acquire", "acquir")))
    True
    """
    return _load().groups.get(root, frozenset())


def find_broader(root: str) -> frozenset[int]:
    """
    Return the synonym groups of the broader words that follow from a root: who was beheaded was killed.

    >>> find_broader("behead") >= find_broader("kill"), bool(find_broader("behead") & find_groups("kill"))
    (True, True)
    """
    return _load().broader.get(root, frozenset())


def find_senses(root: str) -> tuple[Sense, ...]:
    """
    Return the sides that a root takes in pairs of opposites.

    >>> [sense.name for sense in find_senses("reject")]
    ['stance', 'bill']
    """
    return _load().senses.get(root, ())


def find_converses(root: str) -> tuple[Sense, ...]:
    """
    Return the sides that a root takes in pairs of converse verbs (buy, sell).

    >>> find_converses("buy") == find_converses("purchas") != find_converses("sell")
    True
    """
    return _load().converses.get(root, ())


def find_counted(root: str) -> tuple[Sense, ...]:
    """
    Return the deeds that a root tells, on side 0, or counts, on side 1.

    >>> [one.name == other.name for one in find_counted("recov") for other in find_counted("recoveri")]
    [True]
    """
    return _load().counted.get(root, ())


def is_phrase(phrase: str) -> bool:
    """
    Say whether words joined by underscores are a phrase of the tables, by their roots.

    >>> is_phrase("set_up")
    True
    """
    return phrase in _load().phrases


def begins_phrase(root: str) -> bool:
    """
    Say whether a phrase of the tables may begin with a root.

    >>> begins_phrase("set"), begins_phrase("its")
    (True, False)
    """
    return root in _load().openings


def continues_phrase(root: str, following: str) -> bool:
    """
    Say whether a phrase of the tables may begin with a root and the one behind it.

    >>> continues_phrase("set", "up"), continues_phrase("set", "the")
    (True, False)
    """
    return following in _load().openings.get(root, ())


def are_opposed(first: tuple[Sense, ...], second: tuple[Sense, ...]) -> str | None:
    """
    Return the sense in which two words exclude each other, or None.

    >>> are_opposed(find_senses("rise"), find_senses("climb")), are_opposed(find_senses("rise"), find_senses("fall"))
    (None, 'direction')
    """
    for one in first:
        for other in second:
            if one.name == other.name and one.side != other.side:
                return one.name
    return None


def _read(name: str) -> Iterator[str]:
    text = resources.files("factcheck.facts").joinpath("tables").joinpath(name).read_text("utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


_HYPHEN = re.compile("(?<=[a-z])-(?=[a-z])")


def _root_of(phrase: str, roots: dict[str, str], homographs: dict[str, str]) -> str:
    """
    Return the roots of a phrase of the tables, as :func:`find_root` gives them: "criticism" is no form of "critic".

    A hyphen between letters is a token of its own in a text, and so it is here: "man-made" has three words.
    """
    words = (
        homographs.get(word) or roots.get(word) or roots.get(stem_word(word)) or stem_word(word)
        for word in _HYPHEN.sub("_-_", phrase).split("_")
    )
    return "_".join(words)


# What tells the root of a word that only looks like a form of another from that other's.
_OTHER = "2"


# More than there are lines of synonyms.
_FIRST_BROADER = 1_000_000


def _open_phrases(phrases: Iterable[str]) -> dict[str, frozenset[str]]:
    openings: dict[str, set[str]] = {}
    for phrase in phrases:
        first, second, *_ = phrase.split("_")
        openings.setdefault(first, set()).add(second)
    return {first: frozenset(seconds) for first, seconds in openings.items()}


@cache
def _load() -> _Lexicon:
    homographs = {form: line.split()[0] + _OTHER for line in _read("homographs.txt") for form in line.split()}
    roots: dict[str, str] = {}
    for line in _read("irregular.txt"):
        base, *forms = line.split()
        for form in forms:
            roots.setdefault(form, roots.get(base) or stem_word(base))
    known = roots, homographs
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(_read("synonyms.txt")):
        for word in line.split():
            groups.setdefault(_root_of(word, *known), set()).add(number)
    broader: dict[str, set[int]] = {}
    for number, line in enumerate(_read("broader.txt")):
        word, _, narrower = line.partition(":")
        # A group of its own, after those of the synonyms: of a word of many senses not all follow.
        own = _FIRST_BROADER + number
        groups.setdefault(_root_of(word, *known), set()).add(own)
        for one in narrower.split():
            broader.setdefault(_root_of(one, *known), set()).add(own)
    senses = _read_sides("opposites.txt", *known)
    for root, kinds in _read_sides("families.txt", *known, are_kinds=True).items():
        senses[root] = (*senses.get(root, ()), *kinds)
    phrases = frozenset(root for root in (*groups, *broader, *senses) if "_" in root)
    return _Lexicon(
        roots,
        homographs,
        {root: frozenset(numbers) for root, numbers in groups.items()},
        {root: frozenset(numbers) for root, numbers in broader.items()},
        senses,
        _read_sides("converses.txt", *known),
        _read_sides("counted.txt", *known),
        phrases,
        _open_phrases(phrases),
        {root: float(rarity) for root, _, rarity in (line.rpartition(" ") for line in _read("rarity.txt"))},
    )


def _read_sides(
    name: str, roots: dict[str, str], homographs: dict[str, str], *, are_kinds: bool = False
) -> dict[str, tuple[Sense, ...]]:
    senses: dict[str, list[Sense]] = {}
    for number, line in enumerate(_read(name)):
        title, _, rest = line.rpartition(":")
        for side, words in enumerate(rest.split("|")):
            for word in words.split():
                sense = Sense(title or str(number), side, are_kinds)
                of_root = senses.setdefault(_root_of(word, roots, homographs), [])
                if sense not in of_root:
                    of_root.append(sense)
    return {root: tuple(found) for root, found in senses.items()}
