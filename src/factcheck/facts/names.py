"""
Find the names of a text: places, peoples, persons, organisations, identifiers, titles of works.

A :class:`~factcheck.text.tokens.TokenizedText` enters, :class:`Name` records leave, each with its tokens. A name is
claimed by a table (``geography``) or by its shape: a run of capitals that is no mere beginning of a sentence. A text
without case, or with a capital on every word, shows no shapes: there only the tables speak.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import attrs

from factcheck.facts.currencies import opens_amount
from factcheck.facts.geography import Case, Entry, Role, first_words, look_up_prefix, match_tokens
from factcheck.facts.namekinds import NameKind, classify, classify_entry, read_words
from factcheck.facts.nameopenings import is_name_alone, skip_opening, skip_titles
from factcheck.facts.nameruns import find_run_end
from factcheck.facts.nametokens import NameTokens
from factcheck.facts.namewords import word_lists
from factcheck.text.tokens import Token, TokenizedText, TokenKind

__all__ = ["Name", "NameKind", "find_names", "resolve_names", "spells_acronym", "taken_tokens"]


@attrs.frozen(kw_only=True)
class Name:
    """
    A name in a text.

    >>> Name(first=0, last=1, text="Xi", words=("xi",)).full
    ('xi',)
    """

    #: Token indices, half-open; titles before the name are outside.
    first: int
    last: int
    #: As in the folded text, case kept.
    text: str
    #: Lower case, without titles, articles and "of".
    words: tuple[str, ...]
    kind: NameKind = NameKind.OTHER
    #: The id in the table of geography.
    canonical: str | None = None
    #: Lower case: ("prime", "minister").
    title: tuple[str, ...] = ()
    #: Whether "'s" follows.
    possessive: bool = False
    #: The words of the longer name that this one stands for (see :func:`resolve_names`); its own otherwise.
    full: tuple[str, ...] = attrs.field(default=attrs.Factory(lambda self: self.words, takes_self=True))


_SENTENCE_ENDS = frozenset([".", "!", "?", ":", '"', "(", "...", "•", "["])
_QUOTES = frozenset(['"', "'"])
# A quoted stretch of more tokens is speech, not the title of a work.
_LONGEST_TITLE = 14
# Names that a short one may stand for; two are ambiguous, a few may not fit. Bounds the work on hostile text.
_MOST_CANDIDATES = 8
# People that begin a sentence are people.
_PEOPLE = frozenset("men women boys girls".split())
# Fewer capitals are a name, not a headline: "Vladimir Putin", "Bank of America".
_HEADLINE = 6


def find_names(tokens: TokenizedText, taken: AbstractSet[int] = frozenset()) -> tuple[Name, ...]:
    """
    Find which names a text holds, in order and without overlap.

    ``taken`` are the indices of tokens that are something else, such as dates. An empty text has none. Takes time in
    proportion to the text.

    >>> from factcheck.text.tokens import tokenize
    >>> [name.text for name in find_names(tokenize("President Xi met Russia's Vladimir Putin at the Bank of China."))]
    ['Xi', 'Russia', 'Vladimir Putin', 'Bank of China']
    """
    finder = _Finder(NameTokens(tokens.tokens, taken), tokens.folded.text)
    caseless = finder.folded.islower() or finder.folded.isupper()
    if caseless or _is_headline(finder.text):
        finder.find_known(lenient=caseless)
    else:
        finder.find_all()
    return tuple([name for name in finder.names if not _is_part(tokens.tokens, name)])


# "Chapter 3" is the name of a film as often.
_PARTS = frozenset({"season", "episode"})


def _is_part(tokens: Sequence[Token], name: Name) -> bool:
    """Say whether what looks like a name is a number of a part: "**Season 3** is out" tells of the third."""
    return (
        name.last - name.first == 2
        and tokens[name.first].lower in _PARTS
        and tokens[name.first + 1].kind is TokenKind.NUMBER
    )


@attrs.define
class _Finder:
    """One search: the tokens, the folded text, and the names found so far."""

    text: NameTokens
    folded: str
    names: list[Name] = attrs.field(factory=list)
    #: The words that are capitalised where no sentence begins; read when first asked for.
    inside: frozenset[str] | None = None

    def find_known(self, *, lenient: bool) -> None:
        """Find what needs no capitals; ``lenient`` where the text has no case at all."""
        index = 0
        while index < len(self.text.tokens):
            index = index + 1 if index in self.text.taken else self.read_known(index, lenient=lenient)

    def find_all(self) -> None:
        """Find what tables and shapes show."""
        starts = first_words()
        tokens, taken = self.text.tokens, self.text.taken
        # The small words between names, which are most, pass this list alone; of letters, "a" to "z" are no capitals.
        places = [
            index
            for index, (_, _, text, lower, _, _) in enumerate(tokens)
            if not "a" <= text[0] <= "z" or lower in starts or "." in text
        ]
        done = 0
        for index in places:
            token = tokens[index]
            if index < done or index in taken or token.kind is TokenKind.NUMBER:
                continue
            if token.text[0].isupper():
                done = self.read_capital(index)
            elif token.text in _QUOTES:
                if token.text == '"' or not self.text.joined(index):
                    done = self.read_quoted(index)
            elif token.lower in starts or ("." in token.text and token.text != "."):
                done = self.read_known(index)

    def read_known(self, index: int, *, lenient: bool = False) -> int:
        """Read a name that needs no capital, if one begins at ``index``; return where to go on."""
        text = self.text
        token = text.tokens[index]
        match = match_tokens(text.tokens, index, lenient=True) if lenient else text.match(index)
        if match and not self.is_currency(match[0]):
            return self.add_known(index, *match)
        if token.kind is TokenKind.IDENTIFIER:
            return self.add(index, index + 1) if not _is_dated(token.lower) else index + 1
        if lenient and token.kind is TokenKind.WORD and token.lower in text.lists.numbered:
            shaped = NameTokens(_capitalise(text.tokens[index : index + 3]), frozenset(), text.lists)
            if find_run_end(shaped, 0) == 2:
                return self.add(index, index + 2)
        return index + 1

    def read_quoted(self, index: int) -> int:
        """Read the title of a work between quotation marks; return where to go on."""
        tokens = self.text.tokens
        mark = tokens[index].text
        reach = range(index + 1, min(index + _LONGEST_TITLE, len(tokens)))
        close = next((at for at in reach if tokens[at].text == mark), 0)
        last = close - 1 if tokens[close - 1].text in (",", ".") else close
        if last <= index + 1 or not self.text.taken.isdisjoint(range(index + 1, last)):
            return index + 1
        if not _is_work(self.text, index + 1, last):
            return index + 1
        self.add(index + 1, last)
        return close + 1

    def read_capital(self, index: int) -> int:
        """Read the name that begins at a capitalised token, if any; return where to go on."""
        text = self.text
        token = text.tokens[index]
        known = text.match(index)
        if opens_amount(text.tokens, index):
            return index + 1  # "CHF 53"
        if token.kind is TokenKind.IDENTIFIER or (known and self.is_currency(known[0])):
            return self.read_known(index)
        starts = index == 0 or text.tokens[index - 1].text in _SENTENCE_ENDS
        if known is None and (skip := skip_opening(text, index, starts=starts)):
            return index + skip
        if text.is_mark(index + 1, "-") and text.is_capital(index + 2) and (prefix := look_up_prefix(token.lower)):
            return self.add_known(index, index + 1, Entry(prefix, Role.PEOPLE, Case.ANY)) + 1
        return self.read_run(index, known, starts=starts)

    def read_run(self, index: int, known: tuple[int, Entry] | None, *, starts: bool) -> int:
        """Read a name that goes on for as long as its shape does; return where to go on."""
        text = self.text
        if known and text.is_mark(index - 1, "-") and text.joined(index):
            # "the China-Russia Treaty": what follows belongs to both.
            return self.add_known(index, *known)
        begin = index if known else skip_titles(text, index)
        if not text.is_capital(begin):
            return begin
        end = max(find_run_end(text, begin), known[0] if known else 0)
        if known and known[0] == end:
            return self.add_known(begin, *known)
        if end == begin + 1 and self.is_no_name(index, begin, starts=starts):
            return end
        inner = text.match(begin)
        if inner and inner[0] == end:
            # "Captain America" is no country with a title.
            begin = index
        return self.add(begin, end, title=tuple(text.lower(at) for at in range(index, begin)))

    def is_currency(self, last: int) -> bool:
        """Say whether a country's name that ends at ``last`` is a currency's: "US$400", "Russian roubles"."""
        return self.text.is_mark(last, "$") or self.text.lower(last) in self.text.lists.currencies

    def is_no_name(self, index: int, begin: int, *, starts: bool) -> bool:
        """Say whether the single word at ``begin`` is none: "PM", the King of "King of Spain", "Prices" at the start."""
        lists = self.text.lists
        lower = self.text.lower(begin)
        if lower in lists.no_names or (lower in lists.titles and self.text.lower(begin + 1) == "of"):
            return True
        if not starts or begin > index:
            return False
        if lower in _PEOPLE and not self.text.is_mark(begin + 1, "'"):
            return True  # "**Women** held 38 percent"; "the film Girls" has no sentence begin with it
        if self.inside is None:
            self.inside = _capitalised_inside(self.text.tokens)
        return not is_name_alone(self.text, index, self.inside)

    def add_known(self, first: int, last: int, entry: Entry) -> int:
        """Add a name of the table; return where it ends."""
        self.append(first, last, classify_entry(entry), entry.id, ())
        return last

    def add(self, first: int, last: int, title: tuple[str, ...] = ()) -> int:
        """Add a name by its shape; return where it ends."""
        self.append(first, last, classify(self.text, first, last, title), None, title)
        return last

    def append(self, first: int, last: int, kind: NameKind, canonical: str | None, title: tuple[str, ...]) -> None:
        """Make the record of a name."""
        text = self.text
        self.names.append(
            Name(
                first=first,
                last=last,
                text=self.folded[text.tokens[first].start : text.tokens[last - 1].end],
                words=read_words(text, first, last),
                kind=kind,
                canonical=canonical,
                title=title,
                possessive=text.lower(last) == "'s" or (text.is_mark(last, "'") and text.lower(last - 1)[-1] == "s"),
            )
        )


def _is_headline(text: NameTokens) -> bool:
    """Say whether all words but the small ones have a capital, and there are many: capitals tell nothing there."""
    capitals = 0
    for token in text.tokens:
        if token.kind is not TokenKind.WORD:
            continue
        if token.text[0].isupper():
            capitals += 1
        elif len(token.text) > 2 and token.lower not in text.lists.small:
            return False
    return capitals >= _HEADLINE


def _capitalised_inside(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words that are capitalised where no sentence begins."""
    return frozenset(
        token.lower
        for before, token in pairwise(tokens)
        if token.text[0].isupper() and before.text not in _SENTENCE_ENDS
    )


def _capitalise(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Give the first token a capital, so that "boeing 747" reads as "Boeing 747" does; the others take none."""
    first, *rest = tokens
    return (first._replace(text=first.text.capitalize()), *(token._replace(text=token.lower) for token in rest))


def _is_dated(lower: str) -> bool:
    """Say whether letters and digits are a quarter, a half-year or a fiscal year, not a name: q3, h1, fy2020."""
    return (lower[0] in "qh" and len(lower) == 2) or lower.startswith("fy")


def _is_work(text: NameTokens, first: int, last: int) -> bool:
    """Say whether capitals stand where a title has them, and the words are no known name by themselves."""
    inner = text.tokens[first:last]
    if not (inner[0].text[0].isupper() or inner[0].kind is TokenKind.NUMBER):
        return False
    words = [token for token in inner if token.kind is TokenKind.WORD and token.text[0] != "'"]
    if not words or any(token.text in (".", ";") for token in inner):
        return False
    if any(token.text[0].islower() and len(token.text) > 3 and token.lower not in text.lists.small for token in words):
        return False
    # One word after a comma is speech: he said, "Yes". What the tables know is read without its quotes.
    single = len(words) == 1 and text.lower(first - 2) == ","
    return not single and text.match(first) is None


def taken_tokens(names: Iterable[Name], tokens: TokenizedText) -> frozenset[int]:
    """
    Return the tokens that are numbers inside names, which no quantity may claim: the 747 of "Boeing 747".

    >>> from factcheck.text.tokens import tokenize
    >>> text = tokenize("World War II and COVID-19 cost 5 Boeing 747 their seats")
    >>> sorted(taken_tokens(find_names(text), text))
    [0, 1, 2, 4, 5, 6, 9, 10]
    """
    numbers = word_lists().number_words
    found: set[int] = set()
    for name in names:
        inside = range(name.first, name.last)
        if name.kind is NameKind.IDENTIFIER:
            found.update(inside)
        elif name.last - name.first > 1:
            found.update(
                at for at in inside if tokens.tokens[at].kind is TokenKind.NUMBER or tokens.tokens[at].lower in numbers
            )
    return frozenset(found)


def resolve_names(names: Sequence[Name], context: Sequence[Name] = ()) -> tuple[Name, ...]:
    """
    Give each short name the words of the one longer name before it that it stands for.

    "Putin" after "Vladimir Putin", "WFF" after "World Food Fund". ``context`` are names read before ``names``, such as
    those of a title. Where two longer names fit, none is taken.

    >>> from factcheck.text.tokens import tokenize
    >>> names = find_names(tokenize("Vladimir Putin came. Later Putin left."))
    >>> [name.full for name in resolve_names(names)]
    [('vladimir', 'putin'), ('vladimir', 'putin')]
    """
    # What short names are looked up by: where there are none, and they are few, nothing needs to be spelt.
    wanted = {_short_key(name) for name in names if len(name.words) < 2}
    if not wanted or len(context) + len(names) < 2:
        return tuple(names)
    spells = any(key.isupper() for key in wanted)
    longer: dict[str, list[Name]] = {}
    out: list[Name] = []
    for position, name in enumerate((*context, *names)):
        if len(name.words) > 1:
            if name.canonical is None:
                acronyms = (spelt.upper() for spelt in _acronyms(name.text)) if spells else ()
                for key in wanted.intersection((name.words[-1], name.words[0], *acronyms)):
                    _keep(longer.setdefault(key, []), name)
            resolved = name
        elif position >= len(context):
            resolved = _resolve(name, longer.get(_short_key(name), ()))
        if position >= len(context):
            out.append(resolved)
    return tuple(out)


def _keep(candidates: list[Name], name: Name) -> None:
    """Keep the first name of the same words, and few: where many fit, none is taken anyway."""
    if len(candidates) < _MOST_CANDIDATES and all(kept.words != name.words for kept in candidates):
        candidates.append(name)


def _short_key(name: Name) -> str:
    return name.text if _is_acronym(name) else name.words[0]


def _is_acronym(name: Name) -> bool:
    return len(name.text) > 1 and name.text.isupper()


def _resolve(name: Name, candidates: Iterable[Name]) -> Name:
    """Give a name of one word the words of the one candidate that it may be short for."""
    fits = {candidate.words: candidate for candidate in candidates if _may_stand_for(name, candidate)}
    if len(fits) != 1:
        return name
    full, longer = next(iter(fits.items()))
    # "Jordan" after "Michael Jordan" is no country.
    return attrs.evolve(name, full=full, canonical=None, kind=longer.kind)


def _may_stand_for(short: Name, long: Name) -> bool:
    if _is_acronym(short):
        return short.canonical is None
    if short.canonical is not None or short.words[0] != long.words[-1]:
        # A given name, or a word that the table knows, stands for persons only.
        return long.kind is NameKind.PERSON and (short.words[0] == long.words[-1] or short.canonical is None)
    return True


def spells_acronym(acronym: str, name: str) -> bool:
    """
    Say whether the initials of a name spell an acronym, with its small words or without.

    >>> spells_acronym("WHO", "World Health Organization"), spells_acronym("DoJ", "Department of Justice")
    (True, True)
    >>> spells_acronym("UN", "World Bank") or spells_acronym("", "")
    False
    """
    return acronym.replace(".", "").casefold() in _acronyms(name)


def _acronyms(name: str) -> set[str]:
    words = name.replace("-", " ").replace("&", " ").replace(",", " ").casefold().split()
    big = "".join(word[0] for word in words if word not in ("of", "the", "and", "for", "on", "in", "'s"))
    every = "".join(word[0] for word in words if word != "the")
    return {spelt for spelt in (big, every) if len(spelt) > 1}
