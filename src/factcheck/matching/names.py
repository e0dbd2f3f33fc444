"""
Compare two names: the same, another form of the same, or different.

Two :class:`~factcheck.facts.names.Name` records enter, a :class:`NameMatch` leaves. Whether two different names stand
in the same slot of the same event is not decided here; :func:`names_conflict` only says that they could exclude each
other.
"""

from enum import StrEnum

import attrs

from factcheck.facts.geography import Tie, look_up, relate
from factcheck.facts.name_forms import are_written_short, differ_in_initials
from factcheck.facts.names import Name, NameKind, spells_acronym
from factcheck.facts.namewords import word_lists
from factcheck.text.fuzzy import edits, similarity
from factcheck.text.tokens import tokenize


class NameRelation(StrEnum):
    """
    Whether two names mean the same.

    >>> NameRelation("same") is NameRelation.SAME
    True
    """

    #: One referent.
    SAME = "same"
    #: Two referents, of which one may stand for the other: Moscow and Russia, England and the United Kingdom.
    RELATED = "related"
    DIFFERENT = "different"


class NameDetail(StrEnum):
    """
    By what two names are the same or related.

    >>> NameDetail("part") is NameDetail.PART
    True
    """

    #: Word for word.
    SAME = "same"
    #: By a table: US, America; Bill, William.
    ALIAS = "alias"
    #: A country and its adjective or people.
    DEMONYM = "demonym"
    #: An acronym and the long form.
    ACRONYM = "acronym"
    #: A surname or given name and the full name, or a name without some of its words.
    PART = "part"
    #: J. K. Rowling and Joanne Kathleen Rowling.
    INITIALS = "initials"
    #: One edit in a word of five letters or more.
    TYPO = "typo"
    #: A capital that may stand for its country's government.
    METONYM = "metonym"
    #: A capital that acts as its country's government does: "Moscow warned", and Russia did.
    GOVERNMENT = "government"
    #: A place or body within another.
    WITHIN = "within"
    DIFFERENT = "different"


@attrs.frozen
class NameMatch:
    """
    What comparing two names gave.

    >>> NameMatch(NameRelation.SAME, NameDetail.ALIAS, 1.0).score
    1.0
    """

    relation: NameRelation
    detail: NameDetail
    #: From 0 to 1; 1 = the same for certain.
    score: float


# How sure each detail is that the two are one. Judgement: what could be another referent stands lower; a shared
# surname may be a relative's.
_SCORES = {
    NameDetail.SAME: 1.0,
    NameDetail.ALIAS: 1.0,
    NameDetail.DEMONYM: 0.95,
    NameDetail.ACRONYM: 0.9,
    NameDetail.PART: 0.85,
    NameDetail.INITIALS: 0.9,
    NameDetail.TYPO: 0.85,
    NameDetail.METONYM: 0.6,
    NameDetail.GOVERNMENT: 0.9,
    NameDetail.WITHIN: 0.5,
}
# Law 4 of verdicts: a typo is forgiven in a word of five letters or more.
_TYPO_LENGTH = 5
# A score of two different names says only how alike they look; it stays below every relation.
_DIFFERENT_SCALE = 0.4


def compare_names(statement: Name, evidence: Name) -> NameMatch:
    """
    Say how a name of the statement relates to a name of the evidence.

    The answer is the same with the two exchanged.

    >>> from factcheck.facts.names import find_names
    >>> from factcheck.text.tokens import tokenize
    >>> def first(text): return find_names(tokenize(text))[0]
    >>> compare_names(first("Xi"), first("President Xi Jinping")).detail
    <NameDetail.PART: 'part'>
    >>> compare_names(first("Russia"), first("Russians")).detail
    <NameDetail.DEMONYM: 'demonym'>
    >>> compare_names(first("Iran"), first("Iraq")).relation
    <NameRelation.DIFFERENT: 'different'>
    """
    detail = find_detail(statement, evidence)
    if detail is NameDetail.DIFFERENT:
        alike = similarity(" ".join(statement.words), " ".join(evidence.words))
        return NameMatch(NameRelation.DIFFERENT, detail, alike * _DIFFERENT_SCALE)
    related = detail in _RELATED
    return NameMatch(NameRelation.RELATED if related else NameRelation.SAME, detail, _SCORES[detail])


_RELATED = frozenset({NameDetail.METONYM, NameDetail.WITHIN})
#: By these two names are not the same.
NOT_SAME = _RELATED | {NameDetail.DIFFERENT}


def find_detail(first: Name, second: Name) -> NameDetail:
    """
    Say by what two names are the same or related.

    >>> from factcheck.facts.names import find_names
    >>> from factcheck.text.tokens import tokenize
    >>> def first(text): return find_names(tokenize(text))[0]
    >>> find_detail(first("Xi"), first("President Xi Jinping"))
    <NameDetail.PART: 'part'>
    """
    if first.canonical and second.canonical:
        return _compare_known(first, second)
    if first.words == second.words or first.full == second.full:
        return NameDetail.SAME if first.words == second.words else NameDetail.PART
    if "".join(first.words) == "".join(second.words):
        # "Covid-19" and "COVID 19", "AlQaeda" and "Al Qaeda".
        return NameDetail.SAME
    if len(first.words) == len(second.words) and are_written_short(first.words, second.words):
        return NameDetail.ALIAS
    if (len(first.words) == 1) is not (len(second.words) == 1) and _are_acronym(first, second):
        return NameDetail.ACRONYM
    if frozenset(first.full).isdisjoint(second.full) and not _may_be_typo(first, second):
        # Names of other words: most pairs end here.
        return NameDetail.DIFFERENT
    if _numerals(first.full) != _numerals(second.full):
        # "Boeing 747" and "Boeing 737", "World War I" and "World War II".
        return NameDetail.DIFFERENT
    return _compare_words(first, second)


def _compare_known(first: Name, second: Name) -> NameDetail:
    """Compare two names that the table knows."""
    tie = relate(first.canonical or "", second.canonical or "")
    if tie is Tie.CAPITAL:
        return NameDetail.METONYM
    if tie is Tie.PART:
        return NameDetail.WITHIN
    if tie is None:
        return NameDetail.DIFFERENT
    if first.words == second.words:
        return NameDetail.SAME
    if (first.kind is NameKind.NATIONALITY) != (second.kind is NameKind.NATIONALITY):
        return NameDetail.DEMONYM
    return NameDetail.ACRONYM if _are_acronym(first, second) else NameDetail.ALIAS


def _are_acronym(first: Name, second: Name) -> bool:
    return _is_acronym(first, second) or _is_acronym(second, first)


def _is_acronym(short: Name, long: Name) -> bool:
    if len(short.words) != 1 or len(long.words) < 2:
        return False
    bare = short.text.replace(".", "")
    return bare.isupper() and len(bare) > 1 and spells_acronym(bare, long.text)


_ROMAN = frozenset(["i", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi"])


def _numerals(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return what numbers a name: digits anywhere, Roman numerals after its first word."""
    return tuple(
        word for at, word in enumerate(words) if word[-1].isdigit() or word[0].isdigit() or (at and word in _ROMAN)
    )


def _compare_words(first: Name, second: Name) -> NameDetail:
    short, long = sorted((first, second), key=lambda name: len(name.full))
    if len(short.full) < len(long.full) and _is_part(short, long):
        return NameDetail.PART
    if _agree_by_nickname(short.full, long.full):
        return NameDetail.ALIAS
    if _agree_by_initials(short.full, long.full):
        return NameDetail.INITIALS
    compared = long.full
    if len(short.full) == 1 < len(long.full) and not (short.canonical or long.canonical) and _is_person_like(long):
        # A mistyped surname against the full name.
        compared = long.full[-1:]
    if len(short.full) == len(compared) and _is_typo(short.full, compared):
        return NameDetail.TYPO
    return NameDetail.DIFFERENT


def _is_person_like(name: Name) -> bool:
    return name.kind in (NameKind.PERSON, NameKind.OTHER)


def _is_part(short: Name, long: Name) -> bool:
    """
    Say whether the shorter name is the longer with words left out.

    Its words must stand in the longer in order. One that the table knows is a part of no other name: "China" is not
    "China Daily"; nor are words that only say what kind of thing it is, unless a country before them is left out:
    "Bank" is not "Bank of China", "Congress" is "US Congress".
    """
    if short.canonical or long.canonical or differ_in_initials(short.full, long.full):
        return False
    rest = iter(long.full)
    if not all(word in rest for word in short.full):
        return False
    lists = word_lists()
    if all(word in lists.heads or word in lists.organisation for word in short.full):
        left_out = long.full[: -len(short.full)]
        return long.full[len(left_out) :] == short.full and all(look_up(word.upper()) for word in left_out)
    return len(short.full) > 1 or _is_telling(short.full[0], long)


def _agree_by_initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether the last words agree and the others do as far as written: "J. K. Rowling", "George W. Bush"."""
    if len(short) < 2 or len(long) < 2 or short[-1] != long[-1] or differ_in_initials(short, long):
        return False
    given = _split_initials(short[:-1], long[:-1])
    other = _split_initials(long[:-1], short[:-1])
    if not any(len(word) == 1 for word in (*given, *other)):
        return False
    # A middle name may be left out, the first may not.
    fewer, more = sorted((given, other), key=len)
    if not _initial_fits(fewer[0], more[0]):
        return False
    rest = iter(more)
    return all(any(_initial_fits(word, candidate) for candidate in rest) for word in fewer)


def _is_telling(word: str, long: Name) -> bool:
    """Say whether one word is enough to mean the longer name: "Putin", and "Labour" for "Labour Party"."""
    if look_up(word.capitalize()) is not None:
        return False
    if long.kind is NameKind.PERSON or tokenize(word).tokens[0].stem not in word_lists().common:
        return True
    return all(other == word or _only_says_what(other) for other in long.full)


def _only_says_what(word: str) -> bool:
    """Say whether a word may be left out of a name: the British of "British Labour Party", the Party of "Labour Party"."""
    lists = word_lists()
    return word in lists.organisation or word in lists.place or look_up(word.upper()) is not None


def _agree_by_nickname(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Say whether one name has the short form of the other's given name: "Bill Clinton", "William Clinton"."""
    if len(short) < 2 or short[-1] != long[-1] or short[0] == long[0]:
        return False
    return _full_given(short[0]) == _full_given(long[0]) and set(short[1:]) <= set(long)


def _full_given(word: str) -> str:
    return word_lists().nicknames.get(word, word)


def _split_initials(words: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Take "jk" apart, which was written "J.K.", unless the other name holds it as a word."""
    if len(words) == 1 and 1 < len(words[0]) <= 3 and len(other) >= len(words[0]) and words[0] not in other:
        return tuple(words[0])
    return words


def _initial_fits(first: str, second: str) -> bool:
    if first == second:
        return True
    return (len(first) == 1 or len(second) == 1) and first[0] == second[0]


def _may_be_typo(first: Name, second: Name) -> bool:
    """Say whether a lone word of one name could be a last word of the other, mistyped: so far as its ends tell."""
    sizes = len(first.full), len(second.full)
    if 1 not in sizes or 0 in sizes:
        return False
    one, other = first.full[-1], second.full[-1]
    # One edit changes the beginning or the end of a long word, never both.
    return -1 <= len(one) - len(other) <= 1 and (one[0] == other[0] or one[-1] == other[-1])


def _is_typo(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Say whether exactly one word differs, by one edit, and is long enough and no other known word."""
    different = [(one, other) for one, other in zip(first, second, strict=True) if one != other]
    if len(different) != 1:
        return False
    one, other = different[0]
    if min(len(one), len(other)) < _TYPO_LENGTH or edits(one, other, 1) > 1:
        return False
    # A known word is no slip for another: "Niger" and "Nigeria", "Austria" and "Australia", "Martin" and "Marvin".
    return sum(_is_known_word(word) for word in (one, other)) < 2


def _is_known_word(word: str) -> bool:
    return word in word_lists().given or look_up(word.capitalize()) is not None


def names_conflict(first: Name, second: Name) -> bool:
    """
    Say whether two names can exclude each other in one slot: of one kind, both known for what they are, not the same.

    China and India, Kazan and Saint Petersburg, two persons with different surnames, Boeing 737 and Boeing 747. It
    does not say that they stand in the same slot.

    >>> from factcheck.facts.names import find_names
    >>> from factcheck.text.tokens import tokenize
    >>> kazan, moscow, putin = find_names(tokenize("He met in Kazan, not in Moscow, said Vladimir Putin"))
    >>> names_conflict(kazan, moscow), names_conflict(kazan, putin)
    (True, False)
    """
    return find_detail(first, second) is NameDetail.DIFFERENT and exclude_each_other(first, second)


def exclude_each_other(first: Name, second: Name) -> bool:
    """
    Say of two different names whether they can exclude each other in one slot, as :func:`names_conflict` does of any two.

    The second is the passage's: a town that no table has may lie in its country.

    >>> from factcheck.facts.names import find_names
    >>> from factcheck.text.tokens import tokenize
    >>> kazan, moscow, putin = find_names(tokenize("He met in Kazan, not in Moscow, said Vladimir Putin"))
    >>> exclude_each_other(kazan, moscow), exclude_each_other(kazan, putin)
    (True, False)
    """
    if first.canonical and second.canonical:
        return _level(first.canonical) == _level(second.canonical)
    if first.kind is NameKind.PERSON and second.kind is NameKind.PERSON:
        # One surname, two given names: another person, if both are known to be given names and not two spellings.
        given = word_lists().given
        return first.full[-1] != second.full[-1] or (first.full[0] in given and second.full[0] in given)
    if first.kind is NameKind.IDENTIFIER and second.kind is NameKind.IDENTIFIER:
        return _numerals(first.words) != _numerals(second.words) and first.words[0] == second.words[0]
    if may_lie_in(first, second):
        return False
    return first.kind is second.kind and first.kind in (NameKind.PLACE, NameKind.ORGANISATION)


def may_lie_in(place: Name, land: Name) -> bool:
    """
    Say whether a name that no table has may be a town of a country or a region: "in Drayhill" and "in Kenya".

    >>> from factcheck.facts.names import find_names
    >>> from factcheck.text.tokens import tokenize
    >>> drayhill, kenya = find_names(tokenize("He was born in Drayhill, not in Kenya"))
    >>> may_lie_in(drayhill, kenya), may_lie_in(kenya, drayhill)
    (True, False)
    """
    if place.canonical is not None or land.canonical is None:
        return False
    if is_site(place):
        return True
    unknown = place.kind in {NameKind.PLACE, NameKind.OTHER}
    return unknown and _level(land.canonical) in _HOLDS_TOWNS


def is_site(name: Name) -> bool:
    """
    Say whether a name is that of a place in a town: "in the **Hall** of Mirrors" and "in Paris" are no two places.

    >>> from factcheck.facts.names import find_names
    >>> from factcheck.text.tokens import tokenize
    >>> [is_site(name) for name in find_names(tokenize("They met in the Hall of Mirrors in Paris."))]
    [True, False]
    """
    return not _SITES.isdisjoint(name.words)


_SITES = frozenset(
    """
    hall palace square street road avenue boulevard stadium arena theatre theater museum hotel airport station hospital school
    university college church cathedral temple mosque park bridge tower library gallery house centre center castle cemetery prison
    """.split()
)
# A place that no table has may lie in these.
_HOLDS_TOWNS = frozenset({"country", "region"})
# What can be exchanged for what: a country for a country, a city for a city; a city does not exclude a country.
_LEVELS = {"country": "country", "state": "region", "region": "region", "city": "city"}


def _level(ident: str) -> str:
    group = ident.partition(":")[0]
    return _LEVELS.get(group, group)
