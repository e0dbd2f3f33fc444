"""
Write ``src/factcheck/facts/tables/thesaurus.txt``: which words mean nearly the same, and which name kinds of one thing.

    python tools/build_thesaurus.py [FOLDER]

FOLDER holds the files of WordNet 3.0 (``data.noun``, ``index.noun``, ..., ``cntlist.rev``); Debian's ``wordnet-base``
puts them into /usr/share/wordnet, which is read where none is named. Of WordNet's words those are kept that its own
examples use, of their senses the frequent ones, of its hierarchy what lies below the most general notions. The same
files give the same bytes. Run it again when the stemmer or the table of irregular forms changes: words stand as roots.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import attrs

from factcheck.facts.lexicon import FUNCTION_WORDS, LIGHT_WORDS, find_rarity, find_root
from factcheck.text.tokens import stem_word

FOLDER = Path("/usr/share/wordnet")
TABLE = Path(__file__).parent.parent / "src" / "factcheck" / "facts" / "tables" / "thesaurus.txt"
FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
TAGGED_AS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}


@attrs.frozen
class Limit:
    """How frequent a sense of a word must be: its first, or one of the first ``senses`` with these shares of the uses."""

    senses: int
    #: Of the uses of the word in this part of speech.
    of_word: float
    #: Of the uses of its root: "saw" the tool is a rare use of the root of "see".
    of_root: float


# Measured on the words of 14,842 statements that find no partner in their evidence (the development sets of VitaminC,
# FEVER, symmetric FEVER and FM2): how the odds of SUPPORTED against REFUTED change where the evidence has a synonym of
# one. One sense each: 2.7 times, in 84 statements; the usual senses: 2.5, in 166; the known ones: 2.4, in 252; six
# senses with a share of 3 %: 2.05, in 363.
KNOWN = Limit(senses=4, of_word=0.08, of_root=0.02)
# For kinds, which say less: the odds for a narrower word fall from 1.7 times to 1.5 with the known senses.
USUAL = Limit(senses=3, of_word=0.15, of_root=0.05)
# A word is kept when the texts that WordNet counted hold it, or this many of its definitions.
FEWEST_DEFINITIONS = 3
# Shares of fewer uses than this say nothing.
FEWEST_USES = 20
# A notion with more kinds than this says next to nothing of one: person, act, artifact.
MOST_KINDS = {"n": 900, "v": 150, "a": 900, "r": 900}
# A notion with more direct kinds than this is a drawer, not a choice between them. Measured as above, sisters bring the
# odds of SUPPORTED to .54 of what they are; those below a notion without a word of its own, or right below the most
# general, leave them as they are (1.0 and .9), so they are none.
MOST_CHILDREN = 60
# How far up a word looks for what it is a kind of; the module that reads the table looks no farther.
LEVELS = 3

HEADER = """\
# Which words mean nearly the same, and which name kinds of one thing.
# Made by tools/build_thesaurus.py from WordNet 3.0 (https://wordnet.princeton.edu), shortened and brought to roots.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and
# distribute it is granted in THESAURUS-LICENSE.txt beside this file, which holds for this table too; it is provided
# "as is", without warranty.
# [notions]: a line a notion, numbered from 0: "*" where its kinds exclude each other, then the notions that it is a kind
# of; "-" for neither. [words], sorted: a root, or those of a phrase joined by underscores, then after tabs the notions
# that it usually names, those that it names too, the roots derived from it or it from them, and its opposites.
"""

#: Part of speech and offset in its file.
Key = tuple[str, str]


@attrs.define
class Notion:
    """A synset: the words for one thing, and where it hangs."""

    key: Key
    words: list[str]
    gloss: str
    #: Symbol, key of the other, number of the word here and there (0: all of them).
    pointers: list[tuple[str, Key, int, int]]
    #: Not a satellite of another adjective.
    head: bool
    #: The roots of the words that are known in this sense, and of those the ones that are usual in it.
    known: list[str] = attrs.field(factory=list)
    usual: list[str] = attrs.field(factory=list)

    def targets(self, *symbols: str) -> list[Key]:
        """Return the keys of the notions that pointers of these kinds lead to."""
        return [key for symbol, key, _, _ in self.pointers if symbol in symbols]


def read_notions(folder: Path) -> dict[Key, Notion]:
    """Read the four data files."""
    notions = {}
    for pos, name in FILES.items():
        for line in (folder / f"data.{name}").read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue  # the licence
            head, _, gloss = line.partition(" | ")
            fields = head.split(" ")
            count = int(fields[3], 16)
            words = [re.sub(r"\(\w+\)$", "", word) for word in fields[4 : 4 + 2 * count : 2]]
            at = 5 + 2 * count
            pointers = []
            for start in range(at, at + 4 * int(fields[at - 1]), 4):
                symbol, offset, other, ends = fields[start : start + 4]
                here, there = divmod(int(ends, 16), 256)
                pointers.append((symbol, ("a" if other == "s" else other, offset), here, there))
            notions[pos, fields[0]] = Notion((pos, fields[0]), words, gloss, pointers, fields[2] == "a")
    return notions


def read_counts(folder: Path) -> dict[tuple[str, str, int], int]:
    """Read how often each sense of each word was met: by word, part of speech and the sense's number."""
    counts: dict[tuple[str, str, int], int] = {}
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        sense, number, count = line.split(" ")
        word, _, rest = sense.partition("%")
        counts[word, TAGGED_AS[rest[0]], int(number)] = int(count)
    return counts


def read_senses(folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each word, its part of speech and the offsets of its senses, the most frequent first."""
    for pos, name in FILES.items():
        for line in (folder / f"index.{name}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                fields = line.split()
                yield fields[0], pos, fields[-int(fields[2]) :]


def to_root(word: str) -> str:
    """Return the root of a word, or of each word of a phrase."""
    return "_".join(find_root(part, stem_word(part)) for part in word.lower().split("_"))


EMPTY = {to_root(word) for word in (*FUNCTION_WORDS, *LIGHT_WORDS)}


def count_definitions(notions: dict[Key, Notion]) -> Counter[str]:
    """Count in how many definitions and examples each root, and each pair of roots, stands."""
    found: Counter[str] = Counter()
    for notion in notions.values():
        roots = [to_root(word) for word in re.findall(r"[a-z]+", notion.gloss.lower())]
        found.update({*roots, *map("_".join, pairwise(roots))})
    return found


def keep_words(folder: Path, notions: dict[Key, Notion]) -> None:
    """Put into each notion the roots of the words that are frequent in its sense."""
    counts = read_counts(folder)
    definitions = count_definitions(notions)
    of_root: Counter[str] = Counter()
    for (word, _, _), count in counts.items():
        of_root[to_root(word)] += count
    proper = {key for key, notion in notions.items() if notion.targets("@i")}
    for word, pos, offsets in read_senses(folder):
        if not re.fullmatch(r"[a-z]{3,}(_[a-z]{3,})?", word):
            continue
        root = to_root(word)
        known = of_root[root] or definitions[root] >= FEWEST_DEFINITIONS
        if "_" not in root:
            known = known or find_rarity(root) < find_rarity("")
        if root in EMPTY or not known:
            continue
        met = [counts.get((word, pos, number), 0) for number in range(1, len(offsets) + 1)]
        for number, offset in enumerate(offsets):
            notion = notions[pos, offset]
            for limit, kept in ((KNOWN, notion.known), (USUAL, notion.usual)):
                frequent = number < limit.senses and met[number] >= max(2, limit.of_word * sum(met))
                rare = of_root[root] >= FEWEST_USES and met[number] < limit.of_root * of_root[root]
                if (frequent or number == 0) and not rare and notion.key not in proper and root not in kept:
                    kept.append(root)


@attrs.frozen
class Hierarchy:
    """How the notions hang below one another, without the most general ones."""

    notions: dict[Key, Notion]
    parents: dict[Key, list[Key]]
    children: dict[Key, list[Key]]

    def find_above(self, key: Key) -> set[Key]:
        """Return the notions that a notion is a kind of, no farther up than matters."""
        found: set[Key] = set()
        level = {key}
        for _ in range(LEVELS):
            level = {parent for one in level for parent in self.parents.get(one, ())}
            found |= level
        return found

    def is_choice(self, key: Key) -> bool:
        """Say whether the kinds of a notion exclude each other."""
        if key[0] != "n" or not self.notions[key].usual or not self.parents.get(key):
            return False
        return 1 < len(self.children.get(key, ())) <= MOST_CHILDREN

    def drop_idle_words(self) -> set[Key]:
        """Take out the words of notions that tie them to no other word and return the notions that are left."""
        above = {key: self.find_above(key) for key in self.notions}
        named = {key for key, notion in self.notions.items() if notion.usual}
        named_below = {one for key in named for one in above[key]}
        tied = {key for key in named if above[key] & named or key in named_below or self.has_sisters(key)}
        tied |= {key for key, notion in self.notions.items() if len(notion.known) > 1}
        for key in self.notions.keys() - tied:
            self.notions[key].known.clear()
            self.notions[key].usual.clear()
        return tied | {one for key in tied & named for one in above[key]}

    def has_sisters(self, key: Key) -> bool:
        """Say whether other kinds of what a notion is a kind of are named and exclude it."""
        choices = [parent for parent in self.parents.get(key, ()) if self.is_choice(parent)]
        return any(self.notions[one].usual for parent in choices for one in self.children[parent] if one != key)


def hang(notions: dict[Key, Notion]) -> Hierarchy:
    """Hang the notions below one another: kinds below what they are kinds of, satellites below their adjective."""
    children: dict[Key, list[Key]] = defaultdict(list)
    for key, notion in notions.items():
        for parent in dict.fromkeys(notion.targets("@")):
            children[parent].append(key)
        if key[0] == "a" and notion.head:
            children[key].extend(dict.fromkeys(notion.targets("&")))
    parents: dict[Key, list[Key]] = defaultdict(list)
    for parent, below in children.items():
        if count_kinds(parent, children) <= MOST_KINDS[parent[0]]:
            for child in below:
                parents[child].append(parent)
    return Hierarchy(notions, parents, children)


def count_kinds(key: Key, children: dict[Key, list[Key]]) -> int:
    """Count all that lies below a notion, no farther than matters."""
    seen: set[Key] = set()
    waiting = list(children.get(key, ()))
    while waiting and len(seen) <= MOST_KINDS[key[0]]:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting.extend(children.get(one, ()))
    return len(seen)


def pair_roots(words: dict[Key, set[str]], notions: dict[Key, Notion], *symbols: str) -> dict[str, set[str]]:
    """Return for each root of ``words``, in the notions where it counts, those that pointers of these kinds tie to it."""
    found: dict[str, set[str]] = defaultdict(set)
    for notion in notions.values():
        for symbol, key, here, there in notion.pointers:
            if symbol not in symbols or not here:
                continue
            first, second = to_root(notion.words[here - 1]), to_root(notions[key].words[there - 1])
            if first != second and first in words[notion.key] and second in words[key]:
                found[first].add(second)
                found[second].add(first)
    return found


def write_lines(hierarchy: Hierarchy) -> Iterator[str]:
    """Yield the lines of the table."""
    notions = hierarchy.notions
    # A word is made from another, in whatever sense; opposites are opposites in one.
    every = {root for notion in notions.values() for root in notion.known}
    derived = pair_roots(dict.fromkeys(notions, every), notions, "+", "\\", "<")
    opposites = pair_roots({key: set(notion.usual) for key, notion in notions.items()}, notions, "!")
    used = hierarchy.drop_idle_words()
    numbers = {key: str(number) for number, key in enumerate(key for key in notions if key in used)}
    usual: dict[str, list[str]] = defaultdict(list)
    other: dict[str, list[str]] = defaultdict(list)
    yield "[notions]"
    for key, number in numbers.items():
        above = [numbers[parent] for parent in hierarchy.parents.get(key, ()) if parent in numbers]
        yield ("*" if hierarchy.is_choice(key) else "") + " ".join(above) or "-"
        for root in notions[key].known:
            (usual if root in notions[key].usual else other)[root].append(number)
    yield "[words]"
    for root in sorted({*usual, *other, *derived, *opposites}):
        columns = [
            usual.get(root, ()),
            other.get(root, ()),
            sorted(derived.get(root, ())),
            sorted(opposites.get(root, ())),
        ]
        yield "\t".join([root, *map(" ".join, columns)]).rstrip("\t")


def build(folder: Path) -> str:
    """Return the table that the files of a folder make."""
    notions = read_notions(folder)
    keep_words(folder, notions)
    return HEADER + "".join(f"{line}\n" for line in write_lines(hang(notions)))


def main() -> int:
    """Read the folder and write the table."""
    text = build(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    TABLE.write_text(text, encoding="ascii")
    print(f"{len(text)} bytes in {TABLE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
