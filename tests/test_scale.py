"""The corpora that the benchmark of scale makes: distinct, the same for a seed in every process, read back as written."""

import doctest
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "benchmarks"
sys.path.insert(0, str(FOLDER))

import generated  # noqa: E402
import scale  # noqa: E402

from factcheck import load_corpus  # noqa: E402

SENTENCES = (
    "The harbour of Lower Quill was built by Ana Sol in 1912 and cost 48,000 crowns.",
    "In June the bishop of Marrow told Rosa Luna that 12 bells had cracked.",
    "Fishermen from Upper Tarn caught 4.5 tonnes of herring in 1987, the most since the war",
    "The museum was closed. It never opened again, says Tom Reed of Marrow.",
    "He said that Lighthouse Street is 640 metres long and was named after Ana Sol.",
)


@pytest.mark.parametrize("module", [generated, scale], ids=lambda module: module.__name__)
def test_every_example_in_the_docstrings_holds(module):
    tried = doctest.testmod(module)

    assert tried.attempted > 0
    assert tried.failed == 0


def test_passages_are_distinct_and_begin_with_the_real_ones():
    made = list(generated.make_passages(SENTENCES, 500))

    assert len(set(made)) == len(made) == 500
    assert tuple(made[: len(SENTENCES)]) == SENTENCES
    assert list(generated.make_passages(SENTENCES, 3)) == list(SENTENCES[:3])
    assert made != list(generated.make_passages(SENTENCES, 500, seed=1))


def test_too_little_to_vary_is_said():
    with pytest.raises(ValueError, match="the sentences give 1 distinct passages, not 2"):
        list(generated.make_passages(["nothing here varies."], 2))


def test_a_seed_gives_the_same_bytes_in_every_process(tmp_path):
    program = (
        "import sys; from pathlib import Path; import generated\n"
        f"generated.write_corpus(Path(sys.argv[1]), generated.make_passages({SENTENCES!r}, 300))\n"
    )
    for name in ("0", "1"):  # with other hashes, and so other orders of sets
        environment = {**os.environ, "PYTHONHASHSEED": name, "PYTHONPATH": os.pathsep.join([str(FOLDER), *sys.path])}
        subprocess.run([sys.executable, "-c", program, str(tmp_path / name)], env=environment, check=True)

    first, second = (
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (tmp_path / "0", tmp_path / "1")
    )
    assert first == second
    assert {path.parts[0] for path in first} == {"claims", "documents", "bibliography.json"}


def test_a_written_corpus_holds_the_passages_and_nothing_else(tmp_path):
    made = list(generated.make_passages(SENTENCES, 1000))
    generated.write_corpus(tmp_path / "corpus", made)

    corpus = load_corpus(tmp_path / "corpus")

    assert sorted(passage.exact for passage in corpus.passages) == sorted(made)
    assert corpus.documents, "a document takes only passages that stay whole"


def test_a_spoiled_statement_differs_in_two_words_and_three_slips():
    passage = "Seventy fishermen from distant villages repaired wooden boats beside the northern harbour yesterday."

    for seed in range(200):
        spoiled = generated.spoil(passage, ["lamp"], random.Random(seed))
        was, now = (re.findall(r"\w+", text) for text in (passage, spoiled))
        changed = [new for old, new in zip(was, now, strict=True) if old != new]
        assert changed.count("lamp") == 2
        assert len(changed) == 5
