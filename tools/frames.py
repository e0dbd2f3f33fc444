"""
Make labelled pairs from sentences with gaps, with the verdict that follows from what the two say.

The tables of ``frame_tables`` enter, pairs of a statement and an evidence text leave. Labelled sets from elsewhere have few
plans, conditions, exchanged sides, open ranks and figures that are finer than their source. Each frame is a contrast set:
a statement meets evidence of several verdicts and an evidence text statements of several, so neither tells alone. Which
words fill a gap follows from a digest: the pairs are the same each time.

After the contrast sets of Gardner et al. 2020 and the tests of Ribeiro et al. 2020 (CheckList).
"""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import attrs
from datasets import Row
from frame_tables import (
    BESIDES,
    CAUSE_DENIED,
    CAUSE_OPEN,
    CAUSE_SAID,
    CAUSES,
    CLAUSES,
    COMPARISONS,
    CONDITIONS,
    CONVERSES,
    COUNTED,
    DATED,
    DEEDS,
    DENIALS,
    EVENTS,
    GROUPS,
    GROWN,
    HABITS,
    LEADS,
    MEASURED,
    MODIFIERS,
    NAMES,
    NO_PLANS,
    PLACES,
    PLANS,
    POSITIVES,
    PRONOUNS,
    QUANTIFIED,
    RANKED,
    REPORTS,
    SAME_RANKS,
    SHARES,
    SUMS,
    TAILS,
    TOPICS,
    TURNS,
    UNREAL,
    VAGUE_COUNTS,
    VAGUE_DATES,
    VAGUE_SUMS,
    WORKS,
)  # fmt: skip

from factcheck import Verdict

T = TypeVar("T")
S, R, N = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE
_SMALL = {
    3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 11: "eleven", 12: "twelve", 15: "fifteen",
    18: "eighteen", 20: "twenty", 30: "thirty", 40: "forty", 60: "sixty",
}  # fmt: skip
_MONTHS = "January February March April May June July August September October November December".split()
_FRACTIONS = (
    ("a third", 33, "a quarter"),
    ("half", 50, "a fifth"),
    ("a quarter", 25, "two thirds"),
    ("three quarters", 75, "a third"),
)
#: How often each frame is filled, and how many pairs a family keeps of each label.
_TIMES = 4
_MOST = 150
_YEAR = re.compile(r"\bin \d{4}$")


@attrs.frozen
class _Pair:
    family: str
    statement: str
    evidence: str
    label: Verdict
    title: str | None = None


@attrs.frozen
class _Dice:
    """Picks that follow from the digest of a key."""

    key: str

    def number(self, below: int, salt: str = "") -> int:
        return int(hashlib.sha256(f"{self.key}/{salt}".encode()).hexdigest()[:12], 16) % below

    def pick(self, options: Sequence[T], salt: str = "") -> T:
        return options[self.number(len(options), salt)]

    def pick_some(self, options: Sequence[T], most: int, salt: str = "") -> list[T]:
        return sorted(options, key=lambda one: self.number(10**9, f"{salt}{one}"))[:most]


def make_pairs() -> tuple[Row, ...]:
    """Fill every frame; the same rows each time."""
    rows: dict[tuple[str, str], Row] = {}
    for family in _FAMILIES:
        for pair in family():
            dice = _Dice(pair.statement + pair.evidence)
            evidence, title = _dress(pair, dice)
            statement = _write(pair.statement)
            rows.setdefault(
                (statement, evidence),
                Row(
                    id=f"frames/{pair.family}/{len(rows)}",
                    statement=statement,
                    evidence=(evidence,),
                    label=pair.label,
                    title=title,
                ),
            )
    return _thin(rows.values())


def _thin(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Keep as many pairs of each family and label as are wanted, chosen by the digest of their texts."""
    kept: Counter[tuple[str, Verdict]] = Counter()
    chosen = []
    for row in sorted(rows, key=lambda row: _Dice(row.statement + row.evidence[0]).number(10**12)):
        sort = row.id.split("/")[1], row.label
        kept[sort] += 1
        if kept[sort] <= _MOST:
            chosen.append(row)
    return tuple(chosen)


def count_families(rows: Sequence[Row]) -> Counter[tuple[str, str]]:
    """Count the pairs of each family and label."""
    return Counter((row.id.split("/")[1], row.label.value) for row in rows)


def _write(text: str) -> str:
    """Close the gaps, write a capital and a full stop."""
    plain = " ".join(text.split()).replace(" ,", ",")
    return plain[0].upper() + plain[1:] + ("" if plain[-1] in ".!?”" else ".")


def _dress(pair: _Pair, dice: _Dice) -> tuple[str, str | None]:
    """Put the evidence among words that change nothing; half of the pairs stay as they are."""
    text, title = pair.evidence, pair.title
    way = dice.number(10, "dress")
    single = ". " not in text
    named = text[0].isupper() and not text.startswith(("It ", "If ", "The ", "An ", "A ", "Had "))
    if way == 0 and single:
        text = dice.pick(LEADS, "lead") + (text if named else text[0].lower() + text[1:])
    elif way in {1, 2} and single:
        text += dice.pick(TAILS, "tail")
    elif way == 3:
        return f"{dice.pick(BESIDES, 'besides')} {_write(text)}", title
    elif way == 4:
        return f"{_write(text)} {dice.pick(BESIDES, 'besides')}", title
    elif way == 5:
        return _leave_subject_to_title(_write(text), dice)
    return _write(text), title


def _leave_subject_to_title(text: str, dice: _Dice) -> tuple[str, str | None]:
    for table, names in NAMES.items():
        for name in names:
            if text.startswith(name + " ") and text.count(name) == 1:
                return dice.pick(PRONOUNS[table], "pronoun") + text[len(name) :], name
    return text, None


def _name(dice: _Dice, table: str, salt: str, besides: Sequence[str] = ()) -> str:
    return dice.pick([one for one in NAMES[table] if one not in besides], salt)


def _fill(dice: _Dice, frame: str, **gaps: str) -> str:
    """Fill {t}, {a} and {p} alike for one key, the other gaps as told."""
    table = (
        "program"
        if any(word in frame for word in ("patch", "version", "tests of", "parser", "compiler", "module"))
        else "company"
    )
    shared = {"t": _name(dice, "town", "t"), "a": _name(dice, table, "a"), "p": _name(dice, "person", "p")}
    # What fills a gap may have one of the shared gaps itself.
    for gap, value in [*((gap, value) for gap, value in gaps.items() if gap != "t"), *{**shared, **gaps}.items()]:
        frame = frame.replace("{" + gap + "}", value)
    return frame


def _times(name: str, frames: Sequence[object], times: int = _TIMES) -> Iterator[tuple[int, _Dice]]:
    for at in range(len(frames)):
        for time in range(times):
            yield at, _Dice(f"{name}/{at}/{time}")


def _make_deeds() -> Iterator[_Pair]:
    """Two sides of one kind: voices, exchanged sides, denials, plans, conditions, reports, an unnamed or another actor."""
    for at, dice in _times("deeds", DEEDS):
        table, base, past, participle, rest = DEEDS[at]
        a = _name(dice, table, "a")
        b = _name(dice, table, "b", (a,))
        when = f"in {1900 + dice.number(120, 'year')}" if dice.number(2, "when") else ""
        yield from _make_events(dice, table, _Event(a, b, base, past, participle, f"{rest} {when}"))
        yield from _exchange(_Event(a, b, base, past, participle, f"{rest} {when}"))


def _make_works() -> Iterator[_Pair]:
    """One side and a thing: as with two sides, and modifiers."""
    for at, dice in _times("works", WORKS):
        table, base, past, participle, thing, rest = WORKS[at]
        town = _name(dice, "town", "t")
        modifier = dice.pick(MODIFIERS, "modifier") + " "
        plain, fuller = (_fill(dice, thing, m=one, t=town) for one in ("", modifier))
        event = _Event(_name(dice, table, "a"), plain, base, past, participle, _fill(dice, rest, t=town))
        yield from _make_events(dice, table, event)
        said, other = event.wordings(), attrs.evolve(event, b=fuller).wordings()
        for narrow in other:
            yield _Pair("modifier", narrow, dice.pick(said, narrow), N)
        yield _Pair("modifier", dice.pick(said, "s"), dice.pick(other, "e"), S)
        yield _Pair("modifier", dice.pick(other, "s2"), dice.pick(other, "e2"), S)


@attrs.frozen
class _Event:
    a: str
    b: str
    base: str
    past: str
    participle: str
    rest: str

    @property
    def active(self) -> str:
        return f"{self.a} {self.past} {self.b} {self.rest}"

    @property
    def passive(self) -> str:
        return f"{self.b} was {self.participle} by {self.a} {self.rest}"

    @property
    def agentless(self) -> str:
        return f"{self.b} was {self.participle} {self.rest}"

    def wordings(self) -> tuple[str, str]:
        return self.active, self.passive

    def say(self, frame: str, actor: str | None = None) -> str:
        """Fill {a}, {v} "acquire b", {d} "acquired b" as past, {p} "acquired b" as participle."""
        tail = f"{self.b} {self.rest}"
        for gap, verb in (("{v}", self.base), ("{d}", self.past), ("{p}", self.participle)):
            frame = frame.replace(gap, f"{verb} {tail}")
        return frame.replace("{a}", actor or self.a)


def _make_events(dice: _Dice, table: str, event: _Event) -> Iterator[_Pair]:
    said = dice.pick(event.wordings(), "said")
    yield _Pair("identity", said, said, S)
    yield _Pair("voice", event.active, event.passive, S)
    yield _Pair("voice", event.passive, event.active, S)
    yield from _make_unnamed(dice, table, event)
    yield from _make_denied(dice, event)
    yield from _make_unsettled(dice, event)
    clause = dice.pick(CLAUSES, "clause")
    yield _Pair("clause", f"{said} {clause}", dice.pick(event.wordings(), "c"), N)
    yield _Pair("clause", dice.pick(event.wordings(), "d"), f"{said} {clause}", S)
    yield _Pair("clause", f"{said} {clause}", f"{said} {clause}", S)


def _make_unnamed(dice: _Dice, table: str, event: _Event) -> Iterator[_Pair]:
    """The same done by nobody, by someone without a name, by two, by another."""
    vague = {
        "person": "a colleague",
        "company": "a competitor",
        "country": "a neighbouring state",
        "club": "a rival side",
    }[table]
    other = _name(dice, table, "other", (event.a, event.b))
    beside = attrs.evolve(event, a=other)
    said = dice.pick(event.wordings(), "unnamed")
    yield _Pair("someone absent", said, event.agentless, N)
    yield _Pair("someone absent", said, dice.pick(attrs.evolve(event, a=vague).wordings(), "vague"), N)
    yield _Pair("someone absent", event.agentless, said, S)
    yield _Pair("another actor", said, dice.pick(beside.wordings(), "beside"), R)
    yield _Pair("conjunction", said, dice.pick(attrs.evolve(event, a=f"{event.a} and {other}").wordings(), "and"), S)
    yield _Pair("conjunction", dice.pick(attrs.evolve(event, a=f"{event.a} and {other}").wordings(), "and2"), said, N)


def _make_denied(dice: _Dice, event: _Event) -> Iterator[_Pair]:
    said = dice.pick(event.wordings(), "denied")
    one, other = (event.say(frame) for frame in dice.pick_some(DENIALS, 2, "denial"))
    none = dice.pick(
        (
            f"{event.b} was not {event.participle} by {event.a} {event.rest}",
            f"{event.b} was never {event.participle} by {event.a} {event.rest}",
        ),
        "none",
    )
    yield _Pair("denial", said, one, R)
    yield _Pair("denial", other, said, R)
    yield _Pair("denial", said, none, R)
    yield _Pair("denial", none, dice.pick(event.wordings(), "w"), R)
    yield _Pair("denial", none, event.say(DENIALS[0]), S)
    yield _Pair("denial", one, one, S)


def _make_unsettled(dice: _Dice, event: _Event) -> Iterator[_Pair]:
    """Planned, would be, is said to be: silent on whether it was; each bears itself out."""
    event = attrs.evolve(event, rest=_YEAR.sub("", event.rest))
    fact, low = event.active, _lower(event.active)
    plan, condition = event.say(dice.pick(PLANS, "plan")), event.say(dice.pick(CONDITIONS, "condition"))
    report, unreal = (dice.pick(table, "report").replace("{f}", low) for table in (REPORTS, UNREAL))
    for family, text in (("plan", plan), ("condition", condition), ("report", report), ("unreal", unreal)):
        yield _Pair(family, dice.pick((fact, fact, event.passive), family), text, N)
    yield _Pair("plan", plan, plan, S)
    yield _Pair("plan", plan, event.say(dice.pick(NO_PLANS, "no plan")), R)
    yield _Pair("plan", f"{event.passive}", f"{event.b} is to be {event.participle} by {event.a} {event.rest}", N)
    yield _Pair("condition", condition, condition, S)
    yield _Pair("condition", event.agentless, f"{event.b} would be {event.participle} if the talks fail", N)
    yield _Pair("report", report, report, S)


def _lower(text: str) -> str:
    return text[0].lower() + text[1:] if text.startswith("The ") else text


def _exchange(event: _Event) -> Iterator[_Pair]:
    turned = attrs.evolve(event, a=event.b, b=event.a)
    yield _Pair("exchanged", event.active, turned.active, R)
    yield _Pair("exchanged", event.passive, turned.passive, R)
    yield _Pair("exchanged", event.active, turned.passive, R)
    yield _Pair("exchanged", event.passive, turned.active, R)


def _make_converses() -> Iterator[_Pair]:
    for at, dice in _times("converses", CONVERSES):
        table, one, other = CONVERSES[at]
        yield from _mirror(dice, "converse", table, one, other)


def _mirror(dice: _Dice, family: str, table: str, one: str, other: str) -> Iterator[_Pair]:
    a = _name(dice, table, "a")
    b = _name(dice, table, "b", (a,))
    first, second = (frame.replace("{a}", a).replace("{b}", b) for frame in (one, other))
    third, fourth = (frame.replace("{a}", b).replace("{b}", a) for frame in (one, other))
    for said, given, label in (
        (first, second, S), (second, first, S), (first, first, S), (first, third, R), (second, fourth, R), (first, fourth, R), (fourth, first, R),
    ):  # fmt: skip
        yield _Pair(family if label is S else f"{family} exchanged", said, given, label)


def _make_comparisons() -> Iterator[_Pair]:
    for at, dice in _times("comparisons", COMPARISONS):
        table, one, other, aside = COMPARISONS[at]
        yield from _mirror(dice, "comparison", table, one, other)
        a = _name(dice, table, "a")
        b = _name(dice, table, "b", (a,))
        said, given = (frame.replace("{a}", a).replace("{b}", b) for frame in (one, aside))
        yield _Pair("other comparison", said, given, N)
        yield _Pair("other comparison", given, said, N)
        yield _Pair("other comparison", said, f"{a} and {b} are often compared", N)


def _make_counts() -> Iterator[_Pair]:
    for at, dice in _times("counts", COUNTED, 5):
        count = dice.pick((dice.number(60, "n") + 11, dice.number(900, "n") + 100, dice.number(8000, "n") + 1001))
        for family, x, y, label in _vary_count(dice, count):
            yield _Pair(family, _fill(dice, COUNTED[at], x=x), _fill(dice, COUNTED[at], x=y), label)


def _round(value: int) -> int:
    step = 10 ** (len(str(value)) - 1)
    return max(step // 10, round(value / (step / 10)) * step // 10) if value > 99 else round(value, -1)


def _vary_count(dice: _Dice, count: int) -> Iterator[tuple[str, str, str, Verdict]]:
    exact, other = f"{count:,}", f"{max(2, int(count * dice.pick((0.4, 0.7, 1.3, 1.6, 2.5), 'other'))):,}"
    rounded = f"{_round(count):,}"
    low, high = f"{int(count * 0.9):,}", f"{int(count * 1.15) + 1:,}"
    above, below, about = (
        dice.pick(("more than", "over", "at least", "upwards of"), "above"),
        dice.pick(("fewer than", "less than", "at most", "up to"), "below"),
        dice.pick(
            ("about", "around", "some", "roughly", "nearly" if _round(count) > count else "approximately"), "about"
        ),
    )
    yield "same figure", exact, exact, S
    yield "same figure", exact, exact.replace(",", ""), S
    yield "rounded", f"{about} {rounded}", exact, S
    yield "bound holds", f"{above} {low}", exact, S
    yield "bound holds", f"{below} {high}", exact, S
    yield "bound holds", f"{above} {low}", f"{above} {low}", S
    yield "other figure", exact, other, R
    yield "other figure", other, exact, R
    yield "other figure", f"{about} {other}", exact, R
    yield "bound fails", f"{above} {high}", exact, R
    yield "bound fails", f"{below} {low}", exact, R
    yield "bound fails", exact, f"{above} {high}", R
    yield "bound fails", f"{below} {low}", f"more than {high}", R
    yield "finer figure", f"{_unround(count):,}", f"{about} {rounded}", N
    yield "exact for bound", exact, f"{above} {low}", N
    yield "exact for bound", exact, f"{below} {high}", N
    yield "exact for bound", f"more than {exact}", f"more than {low}", N
    yield "figure absent", exact, dice.pick(VAGUE_COUNTS, "vague"), N
    yield "figure absent", exact, dice.pick(VAGUE_COUNTS[:4], "vague2"), N
    yield "figure absent", dice.pick(VAGUE_COUNTS[:2], "vague"), exact, S
    small = dice.pick(sorted(_SMALL), "small")
    wrong = dice.pick([one for one in _SMALL if one != small], "wrong")
    yield "other notation", _SMALL[small], str(small), S
    yield "other notation", str(small), _SMALL[small], S
    yield "other figure", _SMALL[small], str(wrong), R
    yield "other figure", str(small), _SMALL[wrong], R


def _unround(value: int) -> int:
    return value if value != _round(value) else value + 1


def _make_sums() -> Iterator[_Pair]:
    for at, dice in _times("sums", SUMS, 5):
        for family, x, y, label in _vary_sum(dice):
            yield _Pair(family, _fill(dice, SUMS[at], x=x), _fill(dice, SUMS[at], x=y), label)


_CURRENCIES = (
    ("${}", "{} dollars"),
    ("€{}", "{} euros"),
    ("£{}", "{} pounds"),
    ("{} francs", "{} francs"),
    ("¥{}", "{} yen"),
    ("{} crowns", "{} crowns"),
)


def _vary_sum(dice: _Dice) -> Iterator[tuple[str, str, str, Verdict]]:
    value = dice.number(480, "n") + 13
    number, scale = f"{value / 10:g}", dice.pick(("million", "billion", "million"), "scale")
    this, that = dice.pick_some(_CURRENCIES, 2, "currency")
    sign, words = (one.format(f"{number} {scale}") for one in this)
    foreign = dice.pick(that, "foreign").format(f"{number} {scale}")
    wrong = this[dice.number(2, "w")].format(f"{value * dice.pick((0.04, 0.07, 0.13, 0.22), 'wrong'):.3g} {scale}")
    scaled = this[0].format(f"{number} {'billion' if scale == 'million' else 'million'}")
    rounded = this[1].format(f"{_round(value) / 10:g} {scale}")
    written = this[0].format(f"{value * 10 ** (5 if scale == 'million' else 8):,}")
    yield "same figure", sign, sign, S
    yield "other notation", sign, words, S
    yield "other notation", written, words, S
    yield "other notation", words, written, S
    yield "other currency", sign, foreign, R
    yield "other currency", foreign, words, R
    yield "other currency", words, foreign, R
    yield "other scale", sign, scaled, R
    yield "other scale", scaled, words, R
    yield "other figure", sign, wrong, R
    yield "other figure", wrong, words, R
    yield "bound holds", f"more than {this[0].format(f'{value * 0.09:.3g} {scale}')}", sign, S
    yield "exact for bound", sign, f"more than {this[0].format(f'{value * 0.09:.3g} {scale}')}", N
    yield "bound fails", f"more than {this[0].format(f'{value * 0.13:.3g} {scale}')}", sign, R
    yield "finer figure", this[0].format(f"{value / 10 + 0.04:.2f} {scale}"), f"about {rounded}", N
    yield "figure absent", sign, dice.pick(VAGUE_SUMS, "vague"), N
    yield "figure absent", words, dice.pick(VAGUE_SUMS, "vague2"), N
    yield "figure absent", dice.pick(VAGUE_SUMS[:1] + VAGUE_SUMS[4:5], "vague3"), sign, S


def _make_shares() -> Iterator[_Pair]:
    for at, dice in _times("shares", SHARES):
        percent, other = dice.pick_some(range(4, 96), 2, "percent")
        fraction, near, wrong = dice.pick(_FRACTIONS, "fraction")
        for family, x, y, label in (
            ("other notation", f"{percent}%", f"{percent} percent", S), ("other notation", f"{percent} percent", f"{percent} per cent", S),
            ("other notation", f"about {fraction}", f"{near}%", S), ("rounded", f"about {percent}%", f"{percent + 0.3:.1f}%", S),
            ("other figure", f"{percent}%", f"{other}%", R), ("other figure", fraction, wrong, R), ("other figure", f"{percent} percent", f"{other} percent", R),
            ("bound fails", f"more than {max(percent, other)}%", f"{min(percent, other)}%", R), ("bound holds", f"more than {min(percent, other)}%", f"{max(percent, other)}%", S),
            ("exact for bound", f"{max(percent, other)}%", f"more than {min(percent, other)}%", N), ("finer figure", f"{percent + 0.3:.1f}%", f"about {percent}%", N),
            ("figure absent", f"{percent}%", "a large part", N), ("figure absent", f"{percent} percent", "a share", N),
        ):  # fmt: skip
            yield _Pair(family, _fill(dice, SHARES[at], x=x), _fill(dice, SHARES[at], x=y), label)


def _make_growth() -> Iterator[_Pair]:
    for at, dice in _times("growth", GROWN):
        number, other = (f"{one / 2:g}" for one in dice.pick_some(range(3, 60), 2, "percent"))
        points = dice.pick(("percentage points", "points", "percentage points"), "points")
        percent = dice.pick((f"{number} percent", f"{number}%", f"{number} per cent"), "percent")
        bare = GROWN[at].replace(" by {x}", "")
        for family, x, y, label in (
            ("points", f"{number} {points}", percent, R), ("points", percent, f"{number} {points}", R), ("points", f"{number} percent", f"{number} percentage points", R),
            ("same figure", f"{number} {points}", f"{number} {points}", S), ("other notation", f"{number}%", f"{number} percent", S), ("other figure", percent, f"{other}%", R),
            ("points", f"{number} {points}", f"{other} {points}", R), ("points", f"{number} percentage points", f"{number} percentage points", S),
        ):  # fmt: skip
            yield _Pair(family, _fill(dice, GROWN[at], x=x), _fill(dice, GROWN[at], x=y), label)
        yield _Pair("figure absent", _fill(dice, GROWN[at], x=percent), _fill(dice, bare), N)
        yield _Pair("figure absent", _fill(dice, bare), _fill(dice, GROWN[at], x=percent), S)


# Units: symbol, name, another unit of the kind, how many of it make one.
_UNITS = {
    "length": (
        ("km", "kilometres", "miles", 0.6214),
        ("m", "metres", "feet", 3.2808),
        ("miles", "miles", "km", 1.6093),
    ),
    "mass": (("kg", "kilograms", "pounds", 2.2046), ("tonnes", "tonnes", "kilograms", 1000.0)),
    "duration": (
        ("weeks", "weeks", "days", 7.0),
        ("hours", "hours", "minutes", 60.0),
        ("years", "years", "months", 12.0),
    ),
    "area": (("km²", "square kilometres", "hectares", 100.0), ("hectares", "hectares", "acres", 2.471)),
}


def _make_measures() -> Iterator[_Pair]:
    for at, dice in _times("measures", MEASURED):
        kind, frame = MEASURED[at]
        for family, x, y, label in _vary_measure(dice, kind):
            yield _Pair(family, _fill(dice, frame, x=x), _fill(dice, frame, x=y), label)


def _vary_measure(dice: _Dice, kind: str) -> Iterator[tuple[str, str, str, Verdict]]:
    symbol, name, foreign, factor = dice.pick(_UNITS[kind], "unit")
    value = dice.number(900, "n") + 12
    other = int(value * dice.pick((0.4, 0.6, 1.5, 2.2), "other")) + 1
    about = dice.pick(("about", "some", "around", "roughly", "approximately"), "about")
    converted = f"{float(f'{value * factor:.3g}'):,.10g}"
    yield "same figure", f"{value} {symbol}", f"{value} {symbol}", S
    yield "other notation", f"{value} {name}", f"{value} {symbol}", S
    yield "other notation", f"about {value} {name}", f"{converted} {foreign}", S
    yield "rounded", f"{about} {_round(value)} {symbol}", f"{value + 0.3:.1f} {symbol}", S
    yield "other unit", f"{value} {symbol}", f"{value} {foreign}", R
    yield "other unit", f"{value} {foreign}", f"{value} {name}", R
    yield "other figure", f"{value} {symbol}", f"{other} {symbol}", R
    yield "other figure", f"{other} {name}", f"{value} {symbol}", R
    yield "bound holds", f"more than {int(value * 0.9)} {name}", f"{value} {symbol}", S
    yield "bound fails", f"less than {int(value * 0.9)} {name}", f"{value} {symbol}", R
    yield "finer figure", f"{value + 0.3:.1f} {symbol}", f"{about} {_round(value)} {symbol}", N
    yield "finer figure", f"{value + 0.3:.1f} {name}", f"{about} {value} {name}", N
    yield "finer figure", f"{_unround(value)} {name}", f"{about} {_round(value)} {symbol}", N
    yield "exact for bound", f"{value} {name}", f"more than {int(value * 0.9)} {name}", N
    yield "other figure", f"{value} {name}", f"{about} {other} {name}", R


def _make_dates() -> Iterator[_Pair]:
    for at, dice in _times("dates", DATED):
        year, day, month = 1830 + dice.number(190, "y"), dice.number(27, "d") + 1, dice.pick(_MONTHS, "m")
        later, other_month = (
            str(year + dice.pick((-11, -3, -1, 1, 2, 8), "o")),
            dice.pick([one for one in _MONTHS if one != month], "o"),
        )
        by_day, by_month, by_year = f"on {day} {month} {year}", f"in {month} {year}", f"in {year}"
        vague = dice.pick(VAGUE_DATES, "v")
        for family, x, y, label in (
            ("date coarser", by_year, by_day, S), ("date coarser", by_month, by_day, S), ("date coarser", by_year, by_month, S), ("date coarser", "", by_year, S),
            ("other date", by_year, f"in {later}", R), ("other date", by_month, f"in {other_month} {year}", R), ("other date", by_year, f"on {day} {month} {later}", R),
            ("date finer", by_day, by_year, N), ("date finer", by_month, by_year, N), ("date finer", by_day, by_month, N),
            ("date absent", by_year, "", N), ("date absent", by_month, vague, N), ("date absent", by_day, vague, N), ("other date", f"before {year}", f"in {year + 4}", R),
            ("date coarser", f"before {year}", f"in {year - 4}", S),
        ):  # fmt: skip
            yield _Pair(family, _fill(dice, DATED[at], x=x), _fill(dice, DATED[at], x=y), label)


def _make_towns() -> Iterator[_Pair]:
    """A town in the statement that the evidence leaves out, or another one."""
    for at, dice in _times("towns", COUNTED, 8):
        frame = _fill(dice, COUNTED[at], x=f"{dice.number(900, 'n') + 12}", t="{t}")
        if " in {t}" in frame:
            town = _name(dice, "town", "t")
            other = _name(dice, "town", "o", (town,))
            here, there, nowhere = frame.replace("{t}", town), frame.replace("{t}", other), frame.replace(" in {t}", "")
            yield _Pair("place absent", here, nowhere, N)
            yield _Pair("place absent", nowhere, here, S)
            yield _Pair("other place", here, there, R)
    for at, dice in _times("moved", DEEDS, 5):
        table, _, past, _, rest = DEEDS[at]
        a = _name(dice, table, "a")
        b = _name(dice, table, "b", (a,))
        town = _name(dice, "town", "t")
        fact, placed = f"{a} {past} {b} {rest}", f"{a} {past} {b} {rest} in {town}"
        yield _Pair("place absent", placed, fact, N)
        yield _Pair("place absent", fact, placed, S)


def _make_topics() -> Iterator[_Pair]:
    """Facts on one subject: each is silent on the others; with another figure it refutes itself."""
    for at, dice in _times("topics", TOPICS):
        subject, facts = TOPICS[at][0], TOPICS[at][1:]
        number, other = dice.pick_some(range(11, 90), 2, "n")
        written = [_fill(dice, fact.replace("{s}", subject), x=str(number)) for fact in facts]
        for place, text in enumerate(written):
            beside = written[(place + 1 + dice.number(4, str(place))) % len(written)]
            yield _Pair("other aspect", text, beside if beside != text else written[place - 1], N)
            yield _Pair("same aspect", text, text, S)
            if "{x}" in facts[place]:
                yield _Pair("same aspect", text, _fill(dice, facts[place].replace("{s}", subject), x=str(other)), R)
                yield _Pair("same aspect", text, f"{text}. {_write(written[place - 1])}", S)


def _make_places() -> Iterator[_Pair]:
    """Another thing in the same place, the same thing elsewhere, another event of the sort."""
    for family, frames in (("other thing", PLACES), ("other event", EVENTS)):
        for at, dice in _times(family, frames, 10):
            frame, things = frames[at]
            number, wrong = dice.pick_some(range(11, 99), 2, "n")
            this, that, third = dice.pick_some(things, 3, "thing")
            town = _name(dice, "town", "t")
            far = _name(dice, "town", "far", (town,))
            said = _fill(dice, frame, n=this, x=str(number), t=town)
            yield _Pair(family, said, _fill(dice, frame, n=that, x=str(wrong), t=town), N)
            yield _Pair(family, said, _fill(dice, frame, n=third, x=str(number), t=town), N)
            yield _Pair(family, said, said, S)
            both = f"{said}. {_write(_fill(dice, frame, n=that, x=str(wrong), t=town))}"
            yield _Pair(family, said, both, S)
            if "{t}" in this:
                yield _Pair(family, said, _fill(dice, frame, n=this, x=str(wrong), t=far), N)
            if "{x}" in frame:
                yield _Pair("other figure", said, _fill(dice, frame, n=this, x=str(wrong), t=town), R)
                yield _Pair(family, _fill(dice, frame, n=this, x=str(wrong), t=town), both, R)


def _make_groups() -> Iterator[_Pair]:
    for at, dice in _times("groups", GROUPS):
        frame, groups = GROUPS[at]
        number, other = dice.pick_some(range(11, 60), 2, "n")
        this, that, third = dice.pick_some(groups, 3, "group")

        def say(group: str, x: int, frame: str = frame, dice: _Dice = dice) -> str:
            return _fill(dice, frame, g=group, x=str(x))

        yield _Pair("other group", say(this, number), say(that, other), N)
        yield _Pair("other group", say(this, number), say(that, number), N)
        yield _Pair("other group", say(that, number), say(third, other), N)
        yield _Pair("other group", say(third, number), say(this, other), N)
        yield _Pair("same group", say(this, number), say(this, number), S)
        yield _Pair("same group", say(that, number), f"{say(that, number)}. {_write(say(this, other))}", S)
        if "{x}" in frame:
            yield _Pair("same group", say(this, number), say(this, other), R)
            yield _Pair("same group", say(that, other), say(that, number), R)


def _make_causes() -> Iterator[_Pair]:
    for at, dice in _times("causes", CAUSES, 5):
        parts = [_fill(dice, part) for part in CAUSES[at]]
        gaps = dict(zip("ecnf", parts, strict=True))
        gaps |= {gap.upper(): text[0].upper() + text[1:] for gap, text in gaps.items()}
        said, again = (_fill(dice, frame, **gaps) for frame in dice.pick_some(CAUSE_SAID, 2, "said"))
        for frame in dice.pick_some(CAUSE_OPEN, 4, "open"):
            yield _Pair("cause", dice.pick((said, again), frame), _fill(dice, frame, **gaps), N)
        for denied in dice.pick_some(CAUSE_DENIED, 2, "not"):
            yield _Pair("cause", said, _fill(dice, denied, **gaps), R)
        yield _Pair("cause", said, said, S)
        yield _Pair("cause", said, again, S)
        yield _Pair("cause", gaps["e"], said if gaps["e"] in said else f"{gaps['E']} after {gaps['c']}", S)


def _make_quantified() -> Iterator[_Pair]:
    for at, dice in _times("quantified", QUANTIFIED):
        many, do, one, does = (_fill(dice, part) for part in QUANTIFIED[at])
        every = dice.pick(
            (f"all {many} {do}", f"every {one} {does}", f"each {one} {does}", f"all of the {many} {do}"), "every"
        )
        some = [
            f"{word} {many} {do}"
            for word in ("some", "many", "most", "several", "a few", "two thirds of", "a majority of", "")
        ]
        for text in dice.pick_some(some, 3, "some"):
            yield _Pair("quantifier", every, text, N)
        yield _Pair("quantifier", every, every, S)
        yield _Pair("quantifier", f"all {many} {do}", f"every {one} {does}", S)
        yield _Pair("quantifier", dice.pick(some[:2], "s"), f"all {many} {do}", S)
        yield _Pair("quantifier", dice.pick(some, "i"), dice.pick(some, "i"), S)
        yield _Pair("quantifier", every, f"not all {many} {do}", R)
        yield _Pair("quantifier", f"no {one} {does}", dice.pick(some[:4], "n"), R)
        yield _Pair("quantifier", dice.pick(some[:4], "m"), f"none of the {many} {do}", R)
        yield _Pair("quantifier", f"only {many} {do}", f"{many} {do}", N)
    for at, dice in _times("habits", HABITS, 6):
        who, does = (_fill(dice, part) for part in HABITS[at])
        yield _Pair(
            "quantifier",
            f"{who} always {does}",
            f"{who} {dice.pick(('sometimes', 'often', 'usually', 'occasionally', 'now and then'), 'h')} {does}",
            N,
        )
        yield _Pair("quantifier", f"{who} always {does}", f"{who} always {does}", S)
        yield _Pair("quantifier", f"{who} {does}", f"{who} never {does}", R)
        yield _Pair("quantifier", f"{who} never {does}", f"{who} {dice.pick(('sometimes', 'always'), 'k')} {does}", R)
        yield _Pair("quantifier", f"only {who} {does}", f"{who} {does}", N)
        yield _Pair(
            "quantifier", f"{who} sometimes {does}", f"{who} {dice.pick(('sometimes', 'often'), 'l')} {does}", S
        )


def _make_ranks() -> Iterator[_Pair]:
    for at, dice in _times("ranks", RANKED, 5):
        best, worst, frame = RANKED[at]
        second, third = dice.pick_some(("second", "third", "fourth", "fifth"), 2, "place")
        first = _fill(dice, frame, r=best)
        head, _, tail = _fill(dice, frame).partition("the {r} ")
        middle = _fill(dice, frame, r=f"{second}-{best}")
        open_rank = dice.pick(
            (f"{head}one of the {best} {_plural(tail)}", f"{head}among the {best} {_plural(tail)}", f"{head}one of the three {best} {_plural(tail)}"), "open"
        )  # fmt: skip
        praised = f"{head}{_praise(dice, POSITIVES[best], tail)}"
        yield _Pair("rank", first, first, S)
        yield _Pair("rank", middle, middle, S)
        yield _Pair("rank", open_rank, first, S)
        if best in SAME_RANKS:
            yield _Pair("same rank", first, _fill(dice, frame, r=SAME_RANKS[best]), S)
            yield _Pair("same rank", _fill(dice, frame, r=SAME_RANKS[best]), first, S)
        yield _Pair("rank", open_rank, open_rank, S)
        yield _Pair("open rank", first, open_rank, N)
        yield _Pair("open rank", first, praised, N)
        yield _Pair("open rank", middle, open_rank, N)
        yield _Pair("open rank", middle, praised, N)
        yield _Pair("other rank", first, middle, R)
        yield _Pair("other rank", middle, first, R)
        yield _Pair("other rank", middle, _fill(dice, frame, r=f"{third}-{best}"), R)
        yield _Pair("other rank", first, _fill(dice, frame, r=worst), R)
        yield _Pair("other rank", _fill(dice, frame, r=worst), first, R)


def _praise(dice: _Dice, positive: str, tail: str) -> str:
    """Return what is said of the thing in place of its rank."""
    if tail.partition(" ")[0] in _NO_NOUNS:
        return f"{positive} " + ("" if tail.startswith("ever") else tail)
    return dice.pick(
        (f"a remarkable {tail}", f"a very {positive} {tail}", f"a {positive} {tail}", f"a {tail}"), "praised"
    )


# What may follow a superlative that stands without a noun.
_NO_NOUNS = frozenset({"in", "on", "ever", "of"})


def _plural(tail: str) -> str:
    word, blank, rest = tail.partition(" ")
    return tail if word in _NO_NOUNS else f"{word}s{blank}{rest}"


def _make_turns() -> Iterator[_Pair]:
    for at, dice in _times("turns", TURNS):
        word, like, unlike, frame = TURNS[at]
        this, same, turned = (_fill(dice, frame, w=one) for one in (word, like, unlike))
        yield _Pair("synonym", this, same, S)
        yield _Pair("synonym", same, this, S)
        yield _Pair("synonym", turned, turned, S)
        yield _Pair("opposite", this, turned, R)
        yield _Pair("opposite", turned, this, R)
        yield _Pair("opposite", turned, same, R)


_FAMILIES: tuple[Callable[[], Iterator[_Pair]], ...] = (
    _make_deeds, _make_works, _make_converses, _make_comparisons, _make_counts, _make_sums, _make_shares, _make_growth,
    _make_measures, _make_dates, _make_towns, _make_topics, _make_places, _make_groups, _make_causes, _make_quantified,
    _make_ranks, _make_turns,
)  # fmt: skip
