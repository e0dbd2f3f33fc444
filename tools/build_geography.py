"""
Write ``src/factcheck/facts/tables/geography.tsv``: places, organisations and events with all their names.

Names of territories and their currencies come from CLDR through Babel (Unicode licence v3); adjectives, prefixes,
capitals, parts and organisations from the two lists beside this file, which were written by hand.

    pip install babel && python tools/build_geography.py
"""

import re
import unicodedata
from pathlib import Path

from babel import Locale
from babel.core import get_global

HERE = Path(__file__).parent
TARGET = HERE.parent / "src/factcheck/facts/tables/geography.tsv"

HEADER = """\
# Places, organisations and events: id, part of, capital of, currency, names, adjectives and people, prefixes.
# Made by tools/build_geography.py. English names of territories and their currencies: Unicode CLDR through Babel,
# (c) Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt). All the rest was written by hand.
# Words are folded as tokens are: lower case, no accents, no full stops, no hyphens.
# "*" a name only where capitalised, "!" only where all in capitals. The first name is the canonical term.
"""

# Common English words that are territories too: a name only where capitalised.
AMBIGUOUS = {"china", "chad", "jordan", "jersey", "georgia", "guinea", "turkey", "guernsey"}
# Of the territories without a country code of their own that CLDR lists.
SKIPPED = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
# People that take no plural "s" although they end like those that do.
UNCHANGED = ("ese", "ish", "ch", "men", "man", "ss", "x", "s", "ois", "ic")


def fold_words(name: str) -> str:
    """Fold a name as the tokens of a text are folded, words apart by one blank."""
    bare = "".join(char for char in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(char))
    for mark, new in (("’", "'"), (".", ""), ("-", " "), (",", " , ")):
        bare = bare.replace(mark, new)
    return " ".join(re.sub(r"'s\b", " 's", bare).split())


def fold_all(names: list[str]) -> list[str]:
    """Fold names, keep their marks and their order, and add the other spellings of each."""
    found: dict[str, str] = {}
    for name in names:
        mark = name[-1] if name[-1] in "*!" else ""
        words = fold_words(name.rstrip("*!"))
        spellings = [words]
        if re.fullmatch(r"(?:\w\.){2,}[*!]?", name):
            # "U.S" without its last stop is cut into three tokens.
            spellings.append(" . ".join(words))
        if "organization" in words:
            spellings.append(words.replace("organization", "organisation"))
        if " & " in words:
            spellings.insert(0, words.replace(" & ", " and "))
        if words.startswith("saint "):
            spellings.append("st " + words[6:])
        elif words.startswith("st "):
            spellings.append("saint " + words[3:])
        if words.startswith("the ") and words != "the hague":
            spellings = [words[4:]]
        for spelling in spellings:
            found.setdefault(spelling, mark or ("*" if spelling in AMBIGUOUS else ""))
    return [spelling + mark for spelling, mark in found.items()]


def add_plurals(people: list[str]) -> list[str]:
    """Add "Russians" to "Russian"."""
    out = list(people)
    for word in people:
        bare, mark = (word[:-1], word[-1]) if word[-1] in "*!" else (word, "")
        if not bare.endswith(UNCHANGED):
            out.append(bare + "s" + mark)
    return out


def read_list(path: Path) -> list[list[list[str]]]:
    """Read a hand-written list: each line's columns, each column's parts."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        rows.append([[part.strip() for part in column.split(";") if part.strip()] for column in line.split("|")])
    return rows


def find_currency(code: str) -> str:
    """Return the ISO 4217 code of the tender of a territory today, or an empty string."""
    now = [entry[0] for entry in get_global("territory_currencies").get(code, []) if entry[2] is None and entry[3]]
    return now[0] if now else ""


def main() -> None:
    """Join the sources and write the table."""
    by_hand = {row[0][0].upper(): row for row in read_list(HERE / "geography_by_hand.txt")}
    territories = {
        code: name
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in SKIPPED
    }
    lines = []
    for code, cldr in sorted(territories.items()):
        _, others, people, prefixes, capitals = by_hand.get(code, [[], [], [], [], []])
        # "Myanmar (Burma)", "Congo - Kinshasa" and "Macao SAR China" are labels, not names that a text holds.
        usable = not any(mark in cldr for mark in ("(", " - ", " SAR ", "Türkiye"))
        names = fold_all([cldr, *others] if usable else others or [cldr])
        ident = f"country:{code.lower()}"
        if len(names):
            lines.append(
                _row(ident, "", "", find_currency(code), names, add_plurals(fold_all(people)), fold_all(prefixes))
            )
        for group in _group_capitals(code, capitals):
            words = fold_all(group)
            city = "city:" + words[0].rstrip("*!").replace(" , ", " ").replace(" ", "-")
            lines.append(_row(city, ident, ident, "", words, [], []))
    for row in read_list(HERE / "geography_more.txt"):
        idents, names, people, prefixes, parents = [*row, [], [], []][:5]
        parent = parents[0] if parents else ""
        words = fold_all(names)
        lines.append(_row(idents[0], parent, "", "", words, add_plurals(fold_all(people)), fold_all(prefixes)))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


# Territories with more than one capital; elsewhere several capitals are spellings of one.
SEVERAL = {"BO", "ZA"}


def _group_capitals(code: str, capitals: list[str]) -> list[list[str]]:
    if not capitals:
        return []
    if code in SEVERAL:
        return [[capital] for capital in capitals]
    # Two cities, the second no spelling of the first.
    apart = {"Nusantara", "Sri Jayawardenepura Kotte", "Rangoon", "Yangon"}
    first = [capital for capital in capitals if capital not in apart]
    rest = [capital for capital in capitals if capital in apart]
    if code == "MM":
        return [first, rest]
    return [first, *([capital] for capital in rest)]


def _row(ident: str, parent: str, capital_of: str, currency: str, *lists: list[str]) -> str:
    return "\t".join([ident, parent, capital_of, currency, *(";".join(words) for words in lists)])


if __name__ == "__main__":
    main()
