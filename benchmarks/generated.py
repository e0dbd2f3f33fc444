"""
Make corpora of any size that read like text: real sentences enter, distinct variations of them leave, by a seed.

A variation keeps a sentence's words and exchanges its names for names of other sentences and its figures for others, so
that a large corpus holds many passages that say nearly the same of other people, places and times, as an archive does.
"""

import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs
from datasets import SETS, read_rows

from factcheck.text.sentences import split_sentences

#: The seed of every corpus and query, unless another is given.
SEED = 20_260_628
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")
_FIGURE = re.compile(r"\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?\b")
_WORD = re.compile(r"[A-Za-z]{4,}")
# A passage is a sentence: no heading, no page.
_SHORTEST, _LONGEST = 40, 400
_CLAIMS_A_FILE = 50_000
_SENTENCES_A_DOCUMENT = 100
#: One passage of so many stands in a document instead of a claim.
_DOCUMENT_SHARE = 20
_TRIES = 12


def read_sentences(folder: Path) -> tuple[str, ...]:
    """Return the distinct evidence texts and claims of the data sets that are about a sentence long, in a fixed order."""
    texts: dict[str, None] = {}
    for name in SETS:
        for row in read_rows(name, folder):
            texts.update(dict.fromkeys(row.evidence))
    for line in (folder / "data/checkthat2022/claims.jsonl").read_text("utf-8").splitlines():
        texts[json.loads(line)["text"]] = None
    clean = dict.fromkeys(" ".join(text.split()) for text in texts)
    return tuple(text for text in clean if _SHORTEST <= len(text) <= _LONGEST)


@attrs.frozen
class Variator:
    """
    Makes variations of sentences.

    >>> variator = Variator.over(["It is known that Rosa Luna has 12 ships in Lima.", "He said that Ana Sol left Quito."])
    >>> variator.vary("It is known that Rosa Luna has 12 ships in Lima.", random.Random(1)).startswith("It is known that ")
    True
    """

    #: By how many words they have.
    names: dict[int, tuple[str, ...]] = attrs.field(repr=False)

    @classmethod
    def over(cls, sentences: Iterable[str]) -> "Variator":
        """Learn the names of sentences."""
        names: dict[int, dict[str, None]] = {}
        for sentence in sentences:
            for name in _NAME.findall(sentence):
                names.setdefault(name.count(" ") + 1, {})[name] = None
        return cls({size: tuple(found) for size, found in names.items()})

    def vary(self, sentence: str, chance: random.Random) -> str:
        """Exchange the names and figures of a sentence."""
        exchanged = _NAME.sub(lambda match: chance.choice(self.names[match.group().count(" ") + 1]), sentence)
        return _FIGURE.sub(lambda match: _vary_figure(match.group(), chance), exchanged)


def _vary_figure(figure: str, chance: random.Random) -> str:
    """Return another figure of the same form; a year stays one of the last two centuries."""
    if len(figure) == 4 and figure[:2] in {"18", "19", "20"}:
        return str(chance.randint(1850, 2024))
    digits = [chance.choice("123456789") if at == 0 else chance.choice("0123456789") for at in range(len(figure))]
    return "".join(digit if char.isdigit() else char for digit, char in zip(digits, figure, strict=True))


def make_passages(sentences: Sequence[str], size: int, seed: int = SEED) -> Iterator[str]:
    """
    Yield ``size`` distinct passages: the sentences themselves, then variations of them.

    Raises ValueError where the sentences have too little to vary.

    >>> few = ["It is said that Ana Sol has 12 ships.", "In all, Rosa Luna owns 345 boats and 6 houses."]
    >>> made = list(make_passages(few, 50))
    >>> len(set(made)), made[:2] == few, made == list(make_passages(few, 50))
    (50, True, True)
    """
    chance = random.Random(seed)
    variator = Variator.over(sentences)
    seen: set[int] = set()
    for sentence in sentences[:size]:
        seen.add(hash(sentence))
        yield sentence
    varied = [sentence for sentence in sentences if variator.vary(sentence, random.Random(0)) != sentence]
    while varied and len(seen) < size:
        base = chance.choice(varied)
        for _ in range(_TRIES):
            passage = variator.vary(base, chance)
            if hash(passage) not in seen:
                break
        else:
            varied.remove(base)
            continue
        seen.add(hash(passage))
        yield passage
    if len(seen) < size:
        message = f"the sentences give {len(seen)} distinct passages, not {size}"
        raise ValueError(message)


def write_corpus(folder: Path, passages: Iterable[str]) -> None:
    """
    Write passages as a corpus folder: most as claims, some thousand a file, the others as documents.

    A document is cut into sentences when it is read, so only passages that stay whole by themselves get into one.
    """
    (folder / "claims").mkdir(parents=True)
    (folder / "documents").mkdir()
    keys: list[str] = []
    claims: list[str] = []
    sentences: list[str] = []
    for number, passage in enumerate(passages):
        if number % _DOCUMENT_SHARE == 0 and passage.endswith((".", "!", "?")) and len(split_sentences(passage)) == 1:
            sentences.append(passage)
        else:
            claims.append(json.dumps({"id": f"c{number}", "text": passage}, ensure_ascii=False))
        if len(claims) == _CLAIMS_A_FILE:
            keys.append(_write(folder / "claims", f"set{len(keys):05}", ".jsonl", claims))
        if len(sentences) == _SENTENCES_A_DOCUMENT:
            keys.append(_write(folder / "documents", f"text{len(keys):05}", ".txt", sentences))
    if claims:
        keys.append(_write(folder / "claims", f"set{len(keys):05}", ".jsonl", claims))
    if sentences:
        keys.append(_write(folder / "documents", f"text{len(keys):05}", ".txt", sentences))
    items = [{"id": key, "type": "dataset", "title": f"Collection {key}"} for key in keys]
    (folder / "bibliography.json").write_text(json.dumps(items, indent=0), encoding="utf-8")


def _write(folder: Path, key: str, ending: str, lines: list[str]) -> str:
    # Each a paragraph, so that the sentences of a document end where the passages do.
    between = "\n\n" if ending == ".txt" else "\n"
    (folder / f"{key}{ending}").write_text(between.join(lines) + "\n", encoding="utf-8")
    lines.clear()
    return key


def spoil(passage: str, other_words: Sequence[str], chance: random.Random) -> str:
    """
    Return what somebody might write who remembers a passage: two of its words are others, three are mistyped.

    >>> spoiled = spoil("The harbour master counted seventy herring boats before sunrise.", ["lamp"], random.Random(3))
    >>> spoiled != "The harbour master counted seventy herring boats before sunrise." and spoiled.count("lamp") == 2
    True
    """
    places = [match.span() for match in _WORD.finditer(passage)]
    chosen = sorted(chance.sample(places, min(5, len(places))))
    order = chance.sample(range(len(chosen)), len(chosen))
    changes = {}
    for rank, at in enumerate(order):
        start, end = chosen[at]
        word = passage[start:end]
        changes[chosen[at]] = chance.choice(other_words) if rank < 2 else mistype(word, chance)
    for (start, end), word in sorted(changes.items(), reverse=True):
        passage = passage[:start] + word + passage[end:]
    return passage


def mistype(word: str, chance: random.Random) -> str:
    """
    Return a word with one slip: two letters exchanged, one left out, doubled, or another in its place.

    >>> len({mistype("harbour", random.Random(seed)) for seed in range(20)}) > 8
    True
    """
    mistyped = word
    while mistyped == word:  # as where two like letters are exchanged
        mistyped = _slip(word, chance)
    return mistyped


def _slip(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    slip = chance.randrange(4)
    if slip == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if slip == 1:
        return word[:at] + word[at + 1 :]
    if slip == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[at + 1 :]


def make_queries(passages: Sequence[str], number: int, seed: int = SEED) -> tuple[tuple[str, str], ...]:
    """
    Return statements with the passage that each was made from.

    >>> made = make_queries(["The harbour master counted seventy herring boats before sunrise."], 1)
    >>> made[0][1].startswith("The harbour")
    True
    """
    chance = random.Random(seed)
    # Names are taken for words here: what stands in for a word may be anything that is written.
    words = sorted({word.lower() for passage in passages[:2000] for word in _WORD.findall(passage)})
    enough = [passage for passage in passages if len(_WORD.findall(passage)) >= 8] or list(passages)
    chosen = chance.sample(enough, min(number, len(enough)))
    return tuple((spoil(passage, words, chance), passage) for passage in chosen)
