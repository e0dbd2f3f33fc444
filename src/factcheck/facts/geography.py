"""
Know countries, capitals, regions, organisations and a few events by all their names.

A word or a phrase enters, a :class:`Referent` or its canonical term leaves. A country, its adjective, its people and
its prefix are one referent: "Chinese", "Sino-" and "PRC" all mean ``country:cn``. A capital is a referent of its own.
The table is read at the first question, not at import.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence
from enum import IntEnum, StrEnum
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise
from typing import NamedTuple

import attrs

from factcheck.text.tokens import Token, TokenKind


class Role(IntEnum):
    """
    In which form a phrase speaks of its referent.

    >>> look_up("Chinese").role is Role.PEOPLE
    True
    """

    #: China, United States
    NAME = 0
    #: Chinese, Americans
    PEOPLE = 1


class Case(IntEnum):
    """
    How a phrase must be written to be a name.

    >>> Case.ANY < Case.CAPITALISED < Case.ALL_CAPITALS
    True
    """

    #: Never another word: russia.
    ANY = 0
    #: A common word in lower case: turkey, polish.
    CAPITALISED = 1
    #: A common word unless all letters are capitals: US, WHO.
    ALL_CAPITALS = 2


class Tie(StrEnum):
    """
    How two referents are related.

    >>> relate("city:moscow", "country:ru")
    <Tie.CAPITAL: 'capital'>
    """

    SAME = "same"
    #: One is the capital of the other; its name may stand for the government.
    CAPITAL = "capital"
    #: One lies in the other, or belongs to it.
    PART = "part"


@attrs.frozen(kw_only=True)
class Referent:
    """
    A place, an organisation or an event of the table.

    >>> find_referent("city:moscow").capital_of
    'country:ru'
    """

    #: "country:cn", "city:moscow", "organisation:who"
    id: str
    #: The canonical term, folded: "china".
    term: str
    #: The id of what it is a part of.
    part_of: str | None = None
    #: The id of the country whose capital it is.
    capital_of: str | None = None
    #: The ISO 4217 code of its tender.
    currency: str | None = None
    #: All its names, folded, the canonical one first.
    names: tuple[str, ...] = ()
    #: Its adjectives and people, folded.
    people: tuple[str, ...] = ()


class Entry(NamedTuple):
    """
    One phrase of the table.

    >>> look_up("US").case is Case.ALL_CAPITALS
    True
    """

    id: str
    role: Role
    case: Case


class _Table(NamedTuple):
    referents: dict[str, Referent]
    phrases: dict[str, Entry]
    prefixes: dict[str, Entry]
    #: By first word: how many words the phrases that begin with it have, longest first.
    lengths: dict[str, tuple[int, ...]]
    #: By first word, where no name has but one: the words that come second.
    seconds: dict[str, set[str]]
    #: By each word of a name of several but its last: the words that come next.
    followers: dict[str, set[str]]


_CASES = {"*": Case.CAPITALISED, "!": Case.ALL_CAPITALS}


@cache
def _table() -> _Table:
    text = resources.files("factcheck.facts.tables").joinpath("geography.tsv").read_text(encoding="utf-8")
    referents: dict[str, Referent] = {}
    phrases: dict[str, Entry] = {}
    prefixes: dict[str, Entry] = {}
    lengths: dict[str, set[int]] = {}
    seconds: dict[str, set[str]] = {}
    followers: dict[str, set[str]] = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        ident, part_of, capital_of, currency, names, people, prefix = line.split("\t")
        bare = []
        for role, column in ((Role.NAME, names), (Role.PEOPLE, people)):
            words = [(word.rstrip("*!"), _CASES.get(word[-1], Case.ANY)) for word in column.split(";") if word]
            for phrase, case in words:
                phrases.setdefault(phrase, Entry(ident, role, case))
                first, *rest = phrase.split(" ")
                lengths.setdefault(first, set()).add(1 + len(rest))
                seconds.setdefault(first, set()).update(rest[:1])
                for word, following in pairwise((first, *rest)):
                    followers.setdefault(word, set()).add(following)
            bare.append(tuple(phrase for phrase, _ in words))
        for word in prefix.split(";"):
            if word:
                case = _CASES.get(word[-1], Case.ANY)
                prefixes.setdefault(word.rstrip("*"), Entry(ident, Role.PEOPLE, case))
        referents[ident] = Referent(
            id=ident,
            term=(bare[0] or bare[1])[0],
            part_of=part_of or None,
            capital_of=capital_of or None,
            currency=currency or None,
            names=bare[0],
            people=bare[1],
        )
    ordered = {first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()}
    seconds = {first: words for first, words in seconds.items() if 1 not in lengths[first]}
    return _Table(referents, phrases, prefixes, ordered, seconds, followers)


def _fold_phrase(phrase: str) -> str:
    """Fold a phrase as the table is folded: "U.S." is "us", "Guinea-Bissau" is "guinea bissau"."""
    lower = phrase.casefold().replace("’", "'").replace(".", "").replace("-", " ")
    if not lower.isascii():
        lower = "".join(char for char in unicodedata.normalize("NFD", lower) if not unicodedata.combining(char))
    return " ".join(re.sub(r"'s\b", " 's", lower).split())


# A phrase longer than any in the table is no name of it, and need not be folded.
_LONGEST = 100


@lru_cache(maxsize=10_000)
def look_up(phrase: str) -> Entry | None:
    """
    Say what a phrase names, as it is written: "US" is a country, "us" is not.

    An empty or unknown phrase gives None.

    >>> look_up("U.S.").id
    'country:us'
    >>> look_up("us") is None and look_up("turkey") is None
    True
    """
    if len(phrase) > _LONGEST:
        return None
    entry = _table().phrases.get(_fold_phrase(phrase))
    if entry is None or not _is_written(entry.case, phrase):
        return None
    return entry


def _is_written(case: Case, phrase: str) -> bool:
    """Say whether the case of ``phrase`` allows the name; full stops do for capitals: "u.s."."""
    if case is Case.ANY:
        return True
    if case is Case.CAPITALISED:
        return phrase[:1].isupper()
    return phrase.isupper() or (len(phrase) > 2 and phrase[1] == ".")


def fold_name(word: str) -> str | None:
    """
    Return the canonical term of a place, people, prefix or organisation; None for any other word.

    >>> fold_name("chinese"), fold_name("Sino"), fold_name("U.S."), fold_name("USSR")
    ('china', 'china', 'united states', 'soviet union')
    >>> fold_name("polish") is None and fold_name("bread") is None and fold_name("") is None
    True
    """
    entry = look_up(word) or _table().prefixes.get(word.casefold())
    # "Franco" and "Euro" are prefixes only before a hyphen, which a single word does not show.
    if entry is None or not _is_written(entry.case, word) or (entry.case is not Case.ANY and look_up(word) is None):
        return None
    return _table().referents[entry.id].term


def look_up_prefix(word: str) -> str | None:
    """
    Return the id that a prefix before a hyphen stands for: the "Sino" of "Sino-Russian".

    >>> look_up_prefix("Anglo"), look_up_prefix("china")
    ('country:gb', None)
    """
    entry = _table().prefixes.get(word.casefold())
    return entry.id if entry else None


def find_referent(ident: str) -> Referent:
    """
    Return the referent of an id of this table; raises KeyError for any other.

    >>> find_referent("country:cn").currency
    'CNY'
    """
    return _table().referents[ident]


def first_words() -> Collection[str]:
    """
    Return the folded words with which names of the table begin, to ask ``in`` before :func:`match_tokens`.

    >>> "united" in first_words(), "bread" in first_words()
    (True, False)
    """
    return _table().lengths.keys()


def find_followers(word: str) -> Collection[str]:
    """
    Return the folded words that come right after a folded word in the table's names of several; none after most words.

    >>> sorted(find_followers("viet")), sorted(find_followers("bread"))
    (['nam'], [])
    """
    return _table().followers.get(word, ())


def match_tokens(tokens: Sequence[Token], index: int, *, lenient: bool = False) -> tuple[int, Entry] | None:
    """
    Find the longest name of the table that begins at token ``index``: where it ends, and what it is.

    ``lenient`` is for texts without case: what needs a capital may do without it, what needs all of them is no name.

    >>> from factcheck.text.tokens import tokenize
    >>> match_tokens(tokenize("the United States of America").tokens, 1)
    (5, Entry(id='country:us', role=<Role.NAME: 0>, case=<Case.ANY: 0>))
    """
    table = _table()
    first = tokens[index].lower
    if "." in first:
        first = _key(tokens[index])
    sizes = table.lengths.get(first)
    if sizes is None:
        return None
    # "The" and "new" begin names of several words, and stand before other words most of the time.
    seconds = table.seconds.get(first)
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if seconds and following is not None and following.text != "-" and _key(following) not in seconds:
        return None
    for size in sizes:
        end = index + 1
        words = [first]
        while len(words) < size and end < len(tokens):
            # "Guinea-Bissau": a hyphen between two words is no word.
            if tokens[end].text == "-" and tokens[end].start == tokens[end - 1].end:
                end += 1
                continue
            words.append(_key(tokens[end]))
            end += 1
        if len(words) < size or tokens[end - 1].text == "-":
            continue
        entry = table.phrases.get(" ".join(words))
        if entry and _fits(entry, tokens[index], lenient=lenient):
            return end, entry
    return None


def _key(token: Token) -> str:
    return token.lower.replace(".", "") if token.kind is TokenKind.WORD else token.lower


def _fits(entry: Entry, token: Token, *, lenient: bool) -> bool:
    if lenient:
        return entry.case is not Case.ALL_CAPITALS or "." in token.text
    return _is_written(entry.case, token.text)


# The same few countries are held against one another all the time; all pairs of a hundred names.
@lru_cache(maxsize=10_000)
def relate(first: str, second: str) -> Tie | None:
    """
    Say how two ids of the table are related; None where they are not, as France and Germany.

    >>> relate("country:gb-eng", "country:gb"), relate("country:fr", "country:de")
    (<Tie.PART: 'part'>, None)
    """
    if first == second:
        return Tie.SAME
    referents = _table().referents
    one, other = referents.get(first), referents.get(second)
    if one is None or other is None:
        return None
    if one.capital_of == second or other.capital_of == first:
        return Tie.CAPITAL
    if _lies_in(one, second, referents) or _lies_in(other, first, referents):
        return Tie.PART
    if _lies_on(one, second, referents) or _lies_on(other, first, referents):
        return Tie.PART
    return None


def lies_within(inner: str, whole: str) -> bool:
    """
    Say whether the one id of the table is a place in the other, or a people of one.

    >>> lies_within("country:be", "region:europe"), lies_within("region:europe", "country:be")
    (True, False)
    """
    referents = _table().referents
    referent = referents.get(inner)
    if referent is None or inner == whole:
        return False
    return _lies_in(referent, whole, referents) or _lies_on(referent, whole, referents)


# The countries of each part of the world, by their codes; those on the border of two stand in both.
_CONTINENTS = {
    "region:europe": """
        ad al am at ax az ba be bg by ch cy cz de dk ee es fi fo fr gb ge gg gi gr hr hu ie im is it je kz li lt lu lv mc md me mk mt
        nl no pl pt ro rs ru se si sj sk sm tr ua va xk su yu cs dd
    """,
    "region:asia": """
        ae af am az bd bh bn bt cn cy ge hk id il in iq ir jo jp kg kh kp kr kw kz la lb lk mm mn mo mv my np om ph pk ps qa ru sa sg sy
        th tj tl tm tr tw uz vn ye su
    """,
    "region:africa": """
        ao bf bi bj bw cd cf cg ci cm cv dj dz eg eh er et ga gh gm gn gq gw ke km lr ls ly ma mg ml mr mu mw mz na ne ng re rw sc sd sh
        sl sn so ss st sz td tg tn tz ug yt za zm zw
    """,
    "region:north-america": "ag ai aw bb bl bm bq bs bz ca cr cu cw dm do gd gl gp gt hn ht jm kn ky lc mf mq ms mx ni pa pm pr sv sx tc tt us vc vg vi",
    "region:south-america": "ar bo br cl co ec fk gf gy pe py sr uy ve",
    "region:latin-america": "ar bo br cl co cr cu do ec gt hn ht mx ni pa pe pr py sv uy ve",
    "region:central-america": "bz cr gt hn ni pa sv",
    "region:caribbean": "ag ai aw bb bl bq bs cu cw dm do gd gp ht jm kn ky lc mf mq ms pr sx tc tt vc vg vi",
    "region:scandinavia": "dk no se fi is",
    "region:baltics": "ee lt lv",
    "region:oceania": "as au ck cx fj fm gu ki mh mp nc nf nr nu nz pf pg pn pw sb tk to tv um vu wf ws",
    "region:middle-east": "ae bh cy eg il iq ir jo kw lb om ps qa sa sy tr ye",
}
_ON = {region: frozenset(f"country:{code}" for code in codes.split()) for region, codes in _CONTINENTS.items()}


def _lies_on(referent: Referent, region: str, referents: dict[str, Referent]) -> bool:
    """Say whether a country, or a place in it, lies in a part of the world: a **Belgian** firm is a **European** one."""
    countries = _ON.get(region)
    current: Referent | None = referent if countries else None
    for _ in range(5):  # as deep as the table
        if current is None or countries is None:
            return False
        if current.id in countries:
            return True
        current = referents.get(current.part_of) if current.part_of else None
    return False


# What an ambiguous name may mean: not the same, but no conflict either.
_OVERLAPS = {
    "country:kr": "region:korea",
    "country:kp": "region:korea",
    "country:cd": "region:congo",
    "country:cg": "region:congo",
    "country:do": "region:dominican",
    "country:dm": "region:dominican",
    "country:ru": "country:su",
    "country:dd": "country:de",
    "country:bdr": "country:de",
    "country:nazi-germany": "country:de",
    "country:russian-empire": "country:ru",
    "country:british-empire": "country:gb",
    "country:ottoman": "country:tr",
    "country:vns": "country:vn",
    "country:vnn": "country:vn",
    "people:african-american": "country:us",
    "people:native-american": "country:us",
    "event:sars-cov-2": "event:covid-19",
    "city:new-delhi": "city:delhi",
    "state:us-wa": "city:washington",
}


def _lies_in(referent: Referent, whole: str, referents: dict[str, Referent]) -> bool:
    """Climb from part to whole; the table is three levels deep, the bound guards against a ring in it."""
    current: Referent | None = referent
    for _ in range(5):
        if current is None:
            return False
        up = current.part_of or _OVERLAPS.get(current.id)
        if up == whole or _OVERLAPS.get(current.id) == whole:
            return True
        current = referents.get(up) if up else None
    return False
