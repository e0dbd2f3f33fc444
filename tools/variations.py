"""
Make labelled pairs from single sentences by changing one thing at a time.

Sentences enter, pairs of a statement and an evidence text leave, with the verdict that the change makes by its kind: a
sentence bears itself out, another figure refutes it, a clause that the evidence lacks is left open. Labelled sets from
elsewhere are rich in paraphrase and poor in these plain cases, which drafts are full of. Which change a sentence gets
follows from its digest: the same sentences give the same pairs.

After the contrast sets of Gardner et al. 2020 and the tests of Ribeiro et al. 2020 (CheckList).
"""

import hashlib
import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

import attrs
from datasets import Row

from factcheck import Verdict
from factcheck.facts.analysis import Analysis, analyse
from factcheck.facts.calendar import Granularity
from factcheck.facts.hedges import Hedge
from factcheck.facts.names import Name, NameKind
from factcheck.facts.quantities import Quantity, QuantityKind
from factcheck.text.sentences import split_sentences

S, R, N = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE
#: Statement, evidence, verdict.
Pair = tuple[str, str, Verdict]
# A draft's sentence has about this many words; shorter ones are headings, longer ones hold several statements.
_SHORTEST, _LONGEST = 6, 36
#: How many changes each sentence gets at most.
_MOST_CHANGES = 6
#: And each statement that its evidence bears out in other words.
_MOST_STATEMENT_CHANGES = 3

_PLAIN_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w%/-])|(?<![\w.,/-])\d+(?:\.\d+)?(?![\w/-])")
_YEAR = re.compile(r"\b(1[89]\d\d|20[012]\d)\b")
_AUXILIARY = re.compile(r"\b(is|was|are|were|has been|had been|has|had|will|can|could)\b(?! not\b)")
_OPPOSITES = (
    "rose fell", "increased decreased", "increase decrease", "won lost", "first last", "north south", "northern southern",
    "east west", "eastern western", "largest smallest", "highest lowest", "oldest youngest", "began ended", "opened closed",
    "before after", "positive negative", "accepted rejected", "approved rejected", "male female", "brother sister", "more less",
    "above below", "older younger", "larger smaller", "higher lower", "joined left", "earlier later", "public private",
    "best worst", "longest shortest", "mother father", "son daughter", "husband wife", "alive dead", "legal illegal",
    "started finished", "allowed banned", "supported opposed", "strong weak", "easy difficult", "early late", "inside outside",
)  # fmt: skip
_OPPOSITE = {one: other for pair in _OPPOSITES for one, other in (tuple(pair.split()), tuple(reversed(pair.split())))}
_MODIFIERS = (
    "wooden secret abandoned provincial temporary bankrupt frozen retired unfinished foreign controversial rural wealthy "
    "armed unpaid haunted portable elderly orange maritime wounded anonymous religious steel forgotten dusty"
).split()
_CAUSES = (
    "because of the strike", "owing to a lack of funds", "because the harbour froze", "in spite of many protests",
    "after a quarrel with the owner", "thanks to a bequest", "which angered the neighbours", "although the fees doubled",
    "with help from volunteers", "and sold the archive", "during the flood", "at the request of the bishop",
)  # fmt: skip
_REPORTS = (
    "The mayor claimed that {0}.", "According to an anonymous blogger, {0}.", "A rival alleged that {0}.",
    "A columnist wrote that {0}.", "“{1},” said a shopkeeper.", "Supporters insist that {0}.",
)  # fmt: skip
_UNREAL = (
    "It is possible that {0}.", "It remains unclear whether {0}.", "Nobody knows whether {0}.", "Many fear that {0}.",
    "If the rumours are true, {0}.", "A court will decide whether {0}.", "It was rumoured that {0}.",
)  # fmt: skip


@attrs.frozen
class _Sentence:
    text: str
    analysis: Analysis

    def span(self, first: int, last: int) -> tuple[int, int]:
        span = self.analysis.span(first, last)
        return span.start, span.end

    def replace(self, first: int, last: int, words: str) -> str:
        """Put other words in the place of some tokens; none takes the blank along."""
        start, end = self.span(first, last)
        left, right = self.text[:start], self.text[end:]
        return left + words + right if words else left.rstrip() + right

    def pick(self, options: Sequence[str], salt: str) -> str:
        return options[_number(self.text + salt) % len(options)]


def _number(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16)


def vary(rows: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Make pairs from the sentences of the rows' evidence, one sentence a row, ``most`` sentences in all."""
    texts: dict[str, Row] = {}
    for row in rows:
        for passage in row.evidence:
            for span in split_sentences(passage)[:2]:
                text = span.of(passage).strip()
                if _SHORTEST <= len(text.split()) <= _LONGEST and text[0].isupper() and text[-1] == ".":
                    texts.setdefault(text, row)
    chosen = sorted(texts, key=lambda text: _number("choose" + text))[:most]
    names = _gather_names(chosen)
    made: list[Row] = []
    for text in chosen:
        sentence = _Sentence(text, analyse(text))
        changes = [*_list_changes(sentence, names), *_list_shortened(text, names)]
        pairs = sorted({pair: kind for kind, pair in changes}.items(), key=lambda item: _number(item[1] + text))
        made.extend(
            _make_row(texts[text], kind, number, pair) for number, (pair, kind) in enumerate(pairs[:_MOST_CHANGES])
        )
    return tuple(made)


def change_statements(rows: Sequence[Row], most: int) -> tuple[Row, ...]:
    """
    Make pairs from the statements that their evidence bears out, by changing the statement alone.

    What one word more or another figure does to a sentence that says the same in other words than its evidence.
    """
    supported = [row for row in rows if row.label is S and len(row.statement.split()) >= _SHORTEST]
    chosen = sorted(supported, key=lambda row: _number("change" + row.id))[:most]
    names = _gather_names([row.statement for row in chosen])
    made: list[Row] = []
    for row in chosen:
        changed = _list_on_evidence(_Sentence(row.statement, analyse(row.statement)), names, " ".join(row.evidence))
        ordered = sorted(changed, key=lambda item: _number(item[0] + row.id))[:_MOST_STATEMENT_CHANGES]
        made.extend(_make_row(row, kind, number, pair) for number, (kind, pair) in enumerate(ordered))
    return tuple(made)


def _list_shortened(text: str, names: dict[NameKind, list[str]]) -> list[tuple[str, Pair]]:
    """List the changes of a sentence without what follows its last comma, held against the whole sentence."""
    head, comma, _ = text.rpartition(", ")
    if not comma or len(head.split()) < _SHORTEST:
        return []
    sentence = _Sentence(head + ".", analyse(head + "."))
    return [(f"{kind}_short", pair) for kind, pair in _list_on_evidence(sentence, names, text)]


def _list_on_evidence(sentence: _Sentence, names: dict[NameKind, list[str]], evidence: str) -> list[tuple[str, Pair]]:
    """List the changes of a sentence as a statement, held against an evidence text that bears the sentence out."""
    return [
        (kind, (statement, evidence, label))
        for kind, (statement, text, label) in _list_changes(sentence, names)
        if text == sentence.text and kind not in {"_keep", "_shorten"}
    ]


def _make_row(origin: Row, kind: str, number: int, pair: Pair) -> Row:
    statement, evidence, label = pair
    return attrs.evolve(
        origin, id=f"{origin.id}/{kind}/{number}", statement=statement, evidence=(evidence,), label=label
    )


def _gather_names(texts: Sequence[str]) -> dict[NameKind, list[str]]:
    found: dict[NameKind, set[str]] = defaultdict(set)
    for text in texts:
        for name in analyse(text).names:
            if name.kind in {NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION} and len(name.words) <= 3:
                found[name.kind].add(name.text)
    return {kind: sorted(names) for kind, names in found.items()}


def _list_changes(sentence: _Sentence, names: dict[NameKind, list[str]]) -> Iterator[tuple[str, Pair]]:
    for change in _CHANGES:
        for pair in change(sentence):
            if pair[0] != pair[1] or change is _keep:
                yield change.__name__, pair
    for pair in _rename(sentence, names):
        yield "_rename", pair


def _keep(sentence: _Sentence) -> Iterator[Pair]:
    yield sentence.text, sentence.text, S


def _mistype(sentence: _Sentence) -> Iterator[Pair]:
    words = list(re.finditer(r"\b[a-z]{7,}\b", sentence.text))
    if words:
        word = words[_number(sentence.text) % len(words)]
        at = word.start() + 2 + _number(sentence.text + "at") % (len(word.group()) - 4)
        yield sentence.text[:at] + sentence.text[at + 1 :], sentence.text, S


def _shorten(sentence: _Sentence) -> Iterator[Pair]:
    """Leave out what follows the last comma: the whole bears the shorter out, the shorter leaves the whole open."""
    head, comma, tail = sentence.text.rpartition(", ")
    if comma and len(head.split()) >= _SHORTEST and len(tail.split()) >= 3:
        yield head + ".", sentence.text, S
        yield sentence.text, head + ".", N


def _change_figure(sentence: _Sentence) -> Iterator[Pair]:
    for quantity in sentence.analysis.quantities:
        said = _find_number(sentence, quantity)
        if said is None:
            continue
        start, end, value = said
        left, right = sentence.text[:start], sentence.text[end:]
        factor = (0.4, 0.7, 0.9, 1.1, 1.4, 2.5)[_number(sentence.text + left) % 6]
        other = _write_like(max(1.0, value * factor), sentence.text[start:end])
        if other == sentence.text[start:end]:
            other = _write_like(value + 1, sentence.text[start:end])
        yield left + other + right, sentence.text, R
        low, high = (_write_like(value * one, sentence.text[start:end]) for one in (0.9, 1.1))
        if quantity.hedge is Hedge.EXACT and value >= 10:
            yield f"{left}more than {low}{right}", sentence.text, S
            yield f"{left}less than {high}{right}", sentence.text, S
            yield f"{left}more than {high}{right}", sentence.text, R
            yield f"{left}fewer than {low}{right}", sentence.text, R
            yield sentence.text, f"{left}more than {low}{right}", N


def _find_number(sentence: _Sentence, quantity: Quantity) -> tuple[int, int, float] | None:
    """Return where a quantity's plain number stands and its value as written, None where it is in words."""
    if quantity.kind in {QuantityKind.ORDINAL, QuantityKind.SCORE, QuantityKind.RATIO, QuantityKind.MULTIPLE}:
        return None
    start, end = sentence.span(quantity.first, quantity.last)
    match = _PLAIN_NUMBER.search(sentence.text, start, end)
    if match is None:
        return None
    return match.start(), match.end(), float(match.group().replace(",", ""))


def _write_like(value: float, pattern: str) -> str:
    digits = len(pattern.partition(".")[2])
    return f"{value:,.{digits}f}" if "," in pattern else f"{value:.{digits}f}"


def _change_year(sentence: _Sentence) -> Iterator[Pair]:
    for match in list(_YEAR.finditer(sentence.text))[:2]:
        step = (-9, -4, -2, -1, 1, 2, 3, 7)[_number(sentence.text + match.group()) % 8]
        other = str(int(match.group()) + step)
        yield sentence.text[: match.start()] + other + sentence.text[match.end() :], sentence.text, R


def _coarsen_date(sentence: _Sentence) -> Iterator[Pair]:
    for date in sentence.analysis.dates:
        if date.granularity is Granularity.DAY and date.year and date.first:
            coarse = sentence.replace(date.first, date.last, str(date.year))
            if re.search(r"\bon \d{4}", coarse):
                coarse = re.sub(r"\bon (\d{4})", r"in \1", coarse, count=1)
                yield coarse, sentence.text, S
                yield sentence.text, coarse, N


def _drop_date(sentence: _Sentence) -> Iterator[Pair]:
    for date in sentence.analysis.dates:
        before = sentence.analysis.tokens[date.first - 1].lower if date.first else ""
        if before in {"in", "on"} and date.last < len(sentence.analysis.tokens):
            yield sentence.text, sentence.replace(date.first - 1, date.last, ""), N
            yield sentence.replace(date.first - 1, date.last, ""), sentence.text, S


def _drop_name(sentence: _Sentence) -> Iterator[Pair]:
    for name in sentence.analysis.names:
        before = sentence.analysis.tokens[name.first - 1].lower if name.first else ""
        if before in {"in", "at", "with", "for", "by"} and not name.possessive:
            yield sentence.text, sentence.replace(name.first - 1, name.last, ""), N


def _rename(sentence: _Sentence, names: dict[NameKind, list[str]]) -> Iterator[Pair]:
    for name in sentence.analysis.names:
        others = names.get(name.kind, [])
        if others and len(sentence.analysis.names) > 1:
            other = sentence.pick(others, name.text)
            if not set(other.lower().split()) & set(name.words):
                yield sentence.replace(name.first, name.last, other), sentence.text, R


def _exchange(sentence: _Sentence) -> Iterator[Pair]:
    """Let two neighbouring names of one kind change places, unless they are only listed."""
    text = sentence.text
    for one, other in itertools.pairwise(sentence.analysis.names):
        between = sentence.analysis.tokens[one.last : other.first]
        words = {token.lower for token in between}
        says_something = any(sentence.analysis.weights[index] for index in range(one.last, other.first))
        if one.kind is other.kind and says_something and words.isdisjoint(_LISTING) and _are_apart(one, other):
            first, second = sentence.span(one.first, one.last), sentence.span(other.first, other.last)
            exchanged = text[second[0] : second[1]] + text[first[1] : second[0]] + text[first[0] : first[1]]
            yield text[: first[0]] + exchanged + text[second[1] :], text, R
            return


_LISTING = frozenset("and or , ; & with is was".split())


def _are_apart(one: Name, other: Name) -> bool:
    return set(one.words).isdisjoint(other.words) and not one.possessive and not other.possessive


def _deny(sentence: _Sentence) -> Iterator[Pair]:
    match = _AUXILIARY.search(sentence.text)
    if match is None or match.start() == 0 or " not " in sentence.text:
        return
    at = match.start() + len(match.group().split()[0])
    denied = f"{sentence.text[:at]} not{sentence.text[at:]}"
    yield denied, sentence.text, R
    yield sentence.text, denied, R
    yield denied, denied, S


def _turn(sentence: _Sentence) -> Iterator[Pair]:
    for match in re.finditer(r"\b[a-z]+\b", sentence.text):
        if match.group() in _OPPOSITE:
            yield (
                sentence.text[: match.start()] + _OPPOSITE[match.group()] + sentence.text[match.end() :],
                sentence.text,
                R,
            )


def _add_modifier(sentence: _Sentence) -> Iterator[Pair]:
    places = list(re.finditer(r"\b(?:the|a) (?=[b-df-hj-np-tv-z][a-z]{3,}\b)", sentence.text))
    if places:
        place = places[_number(sentence.text) % len(places)]
        word = sentence.pick([one for one in _MODIFIERS if one[0] not in "aeiou"], "modifier")
        yield sentence.text[: place.end()] + word + " " + sentence.text[place.end() :], sentence.text, N


def _add_clause(sentence: _Sentence) -> Iterator[Pair]:
    yield f"{sentence.text[:-1]} {sentence.pick(_CAUSES, 'cause')}.", sentence.text, N


def _report(sentence: _Sentence) -> Iterator[Pair]:
    inner = sentence.text[:-1]
    named = any(name.first == 0 for name in sentence.analysis.names)
    low = inner if named else inner[0].lower() + inner[1:]
    yield sentence.text, sentence.pick(_REPORTS, "report").format(low, inner), N
    yield sentence.text, sentence.pick(_UNREAL, "unreal").format(low), N


def _loosen_rank(sentence: _Sentence) -> Iterator[Pair]:
    match = re.search(r"\bthe ((?:second|third|fourth|fifth)[- ])?(\w+est|most \w+) ", sentence.text)
    if match:
        left, right = sentence.text[: match.start()], sentence.text[match.end() :]
        yield sentence.text, f"{left}one of the {match.group(2)} {right}", N
        other = "third-" if match.group(1) != "third-" else "fourth-"
        yield f"{left}the {other}{match.group(2)} {right}", sentence.text, R


_CHANGES: tuple[Callable[[_Sentence], Iterator[Pair]], ...] = (
    _keep, _mistype, _shorten, _change_figure, _change_year, _coarsen_date, _drop_date, _drop_name, _exchange, _deny, _turn,
    _add_modifier, _add_clause, _report, _loosen_rank,
)  # fmt: skip
