"""What can happen to an index: stopped writers, two writers, broken files, no room, no rights. Nothing is lost."""

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcheck import load_corpus
from factcheck.corpus import index_corpus
from factcheck.corpus.indexing import STORE
from factcheck.corpus.shelter import INDEX, Shelter
from factcheck.errors import IndexingError

QUERY = "the harbour of Lima"


def write(folder, documents=3, lines=20, note="calm"):
    (folder / "documents").mkdir(parents=True, exist_ok=True)
    (folder / "claims").mkdir(exist_ok=True)
    keys = [f"d{at}" for at in range(documents)]
    items = [{"id": key, "type": "book", "title": "On harbours"} for key in [*keys, "many"]]
    (folder / "bibliography.json").write_text(json.dumps(items))
    for at, key in enumerate(keys):
        text = " ".join(
            f"The harbour of Lima had {at * 100 + line} ships, and all was {note}." for line in range(lines)
        )
        (folder / "documents" / f"{key}.txt").write_text(text)
    claims = [json.dumps({"id": f"c{at}", "text": f"Ship {at} of Lima was {note}."}) for at in range(lines * 5)]
    (folder / "claims" / "many.jsonl").write_text("\n".join(claims))


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "corpus"
    write(folder)
    index_corpus(folder)
    return folder


def answer(folder):
    corpus = load_corpus(folder)
    return corpus.digest, [(hit.passage, hit.score) for hit in corpus.search(QUERY, 20)], len(corpus.passages)


def run(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        **options,
    )


def index_file(folder, name):
    current = Shelter(folder).find()
    return current / STORE if name == STORE else min((current / name).glob("*.idx"))


class TestBrokenFiles:
    @pytest.mark.parametrize("name", [STORE, "postings-1"])
    @pytest.mark.parametrize("damage", ["emptied", "cut", "overwritten", "removed"])
    def test_are_told_in_one_line_and_mended_by_a_rebuild(self, folder, name, damage):
        path = index_file(folder, name)
        data = path.read_bytes()
        path.unlink()
        if damage != "removed":
            path.write_bytes({"emptied": b"", "cut": data[: len(data) // 3], "overwritten": b"x" * len(data)}[damage])
        told = run("search", QUERY, "--corpus", folder)
        if told.returncode != 2:  # the damage is where nothing was read
            assert told.returncode == 0
        else:
            assert len(told.stderr.splitlines()) == 1
            assert "index" in told.stderr
            assert "factcheck index --rebuild" in told.stderr
        assert run("index", "--rebuild", "--corpus", folder).returncode == 0
        assert load_corpus(folder).search(QUERY)

    def test_that_only_a_search_meets_end_the_run_in_a_line(self, folder, tmp_path):
        draft = tmp_path / "draft.txt"
        draft.write_text("The harbour of Lima had 3 ships. Ship 4 of Lima was rough.")
        found = 0
        for path in [*sorted(Shelter(folder).find().rglob("*.idx")), index_file(folder, STORE)]:
            data = path.read_bytes()
            path.unlink()  # other generations may be links to it
            start = 8192 if path.name == STORE else 0
            path.write_bytes(data[:start] + b"\xff" * (len(data) - start - 200) + data[-200:])
            told = run("check", draft, "--corpus", folder, env=os.environ | {"RUST_BACKTRACE": "0"})
            assert told.returncode in {0, 1, 2}
            assert "Traceback" not in told.stderr
            assert "internal error" not in told.stderr + told.stdout
            if told.returncode == 2:
                found += 1
                assert told.stderr.splitlines()[-1].endswith("; run 'factcheck index --rebuild'")
            path.write_bytes(data)
        assert found >= 2

    @pytest.mark.parametrize("word", ["", "index-../../x", "/etc", "index-00"])
    def test_a_pointer_that_names_no_index(self, folder, word):
        (folder / INDEX / "CURRENT").write_text(word)
        told = run("search", QUERY, "--corpus", folder)
        assert told.returncode == 2
        assert len(told.stderr.splitlines()) == 1
        assert run("index", "--rebuild", "--corpus", folder).returncode == 0
        assert load_corpus(folder).search(QUERY)


class TestWriters:
    def test_a_second_one_is_told_to_wait(self, folder):
        (folder / "documents" / "d0.txt").write_text("Snow.")
        with Shelter(folder).lock(0):
            told = run("index", "--corpus", folder)
        assert told.returncode == 2
        assert told.stderr.count("\n") == 1
        assert "another process is writing the index; wait until it has ended and run again" in told.stderr
        assert run("index", "--corpus", folder).returncode == 0

    def test_two_at_once_leave_one_index_that_is_right(self, tmp_path):
        folder = tmp_path / "corpus"
        write(folder, documents=6, lines=100)
        command = [sys.executable, "-m", "factcheck", "index", "--corpus", str(folder)]
        both = [subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE) for _ in range(2)]
        for one in both:
            one.communicate()
        statuses = sorted(one.returncode for one in both)
        assert statuses[0] == 0
        assert statuses[1] in {0, 2}
        assert len(load_corpus(folder).passages) == 1100

    def test_only_the_index_that_counts_is_kept(self, folder):
        for note in ("calm", "rough", "calm again"):
            write(folder, note=note)
            index_corpus(folder)
        index_corpus(folder, rebuild=True)
        kept = [entry for entry in (folder / INDEX).iterdir() if entry.name.startswith("index-")]
        assert kept == [Shelter(folder.resolve()).find()]


@pytest.fixture
def read_only(folder):
    """Return the folder as nobody may write to it: for the superuser, who may write anywhere, on a mount of its own."""
    if os.geteuid() != 0:
        places = [*folder.rglob("*"), folder]
        for path in places:
            path.chmod(0o555 if path.is_dir() else 0o444)
        yield folder
        for path in reversed(places):
            path.chmod(0o755 if path.is_dir() else 0o644)
        return
    mount = shutil.which("mount")
    bind = ["--bind", str(folder), str(folder)], ["-o", "remount,ro,bind", str(folder)]
    if mount is None or any(subprocess.run([mount, *how], capture_output=True, check=False).returncode for how in bind):
        pytest.skip("the superuser may write anywhere, and nothing can be mounted here")
    yield folder
    subprocess.run([shutil.which("umount"), str(folder)], check=True)


def test_without_rights_to_write(read_only):
    found = run("search", QUERY, "--corpus", read_only)
    assert found.returncode == 0, found.stderr
    told = run("index", "--rebuild", "--corpus", read_only)
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert "cannot be written" in told.stderr


@pytest.mark.parametrize("rebuild", [True, False])
def test_without_room(folder, rebuild):
    before = answer(folder)
    kept = folder.parent / "kept"
    shutil.copytree(folder, kept)
    write(folder, documents=8, lines=400, note="rough")

    def leave_no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    arguments = ["--rebuild"] if rebuild else []
    told = run("index", *arguments, "--corpus", folder, preexec_fn=leave_no_room)
    assert told.returncode == 2, told.stderr
    assert told.stderr.count("\n") == 1
    assert "room" in told.stderr
    for name in ("documents", "claims"):
        shutil.rmtree(folder / name)
        shutil.copytree(kept / name, folder / name)
    (folder / "bibliography.json").write_bytes((kept / "bibliography.json").read_bytes())
    assert answer(folder) == before


@pytest.mark.slow
def test_fifty_kills_leave_what_was_or_what_is_to_be(tmp_path):
    """Kill a build or an update at a random moment; the index that then counts answers as before it or as after it."""
    folder, other = tmp_path / "corpus", tmp_path / "other"
    write(folder, documents=12, lines=60)
    index_corpus(folder)
    states = {}
    for note in ("calm", "rough"):
        write(other, documents=12, lines=60, note=note)
        states[note] = answer(other)
    program = (
        "import sys; from pathlib import Path; from factcheck.corpus import index_corpus;"
        " print('ready', flush=True); index_corpus(Path(sys.argv[1]), rebuild=sys.argv[2] == 'rebuild')"
    )
    chance = random.Random(50)
    finished = 0
    for at in range(50):
        note = "rough" if at % 2 == 0 else "calm"
        write(folder, documents=12, lines=60, note=note)
        how = "rebuild" if at % 5 == 0 else "update"
        with subprocess.Popen([sys.executable, "-c", program, str(folder), how], stdout=subprocess.PIPE) as worker:
            assert worker.stdout.readline() == b"ready\n"
            time.sleep(chance.uniform(0, 0.9))
            worker.kill()
        finished += worker.returncode == 0
        assert peek(folder) in ({digest for digest, _, _ in states.values()})
        assert answer(folder) == states[note]
    assert finished < 50


def peek(folder):
    """Return the digest of the index that counts, before anybody brings it up to date, when all of it can be read."""
    from factcheck.corpus.opening import _open

    corpus = _open(folder, Shelter(folder.resolve()), trusted=True)
    assert corpus is not None
    assert corpus.search(QUERY, 20)
    assert len(tuple(corpus.passages)) == len(corpus.passages)
    return corpus.digest


def test_errors_are_one_line(folder):
    (folder / INDEX / "CURRENT").write_text("nothing")
    with pytest.raises(IndexingError) as told:
        load_corpus(folder)
    assert "\n" not in str(told.value)
    assert isinstance(told.value.fault.path, str)
    assert Path(told.value.fault.path).name == INDEX


# A shell's background job ignores interrupts, and so would what it starts.
SHARED = """
import signal
import sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from factcheck.cli.program import main
from factcheck.corpus import stretches
stretches._PAYS_FROM = 0
if __name__ == "__main__":
    main(["index", "--corpus", sys.argv[1], "--rebuild", "--jobs", "2"])
"""


@pytest.fixture
def builder(tmp_path):
    """A build by several processes, which form a group of their own, as those of a terminal do."""
    folder = tmp_path / "large"
    write(folder, documents=1, lines=20_000)
    (tmp_path / "build.py").write_text(SHARED)
    with subprocess.Popen(
        [sys.executable, tmp_path / "build.py", folder],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:  # fmt: skip
        while process.poll() is None and not list((folder / INDEX).glob("index-*/store.db")):
            time.sleep(0.01)
        time.sleep(1.5)
        assert process.poll() is None
        yield process
        process.kill()
    assert load_corpus(folder).passages


def test_a_build_that_is_interrupted_ends_at_once_with_a_line(builder):
    os.killpg(builder.pid, signal.SIGINT)
    _, told = builder.communicate(timeout=20)

    assert (builder.returncode, told) == (130, "factcheck: interrupted\n")


def test_a_build_that_is_killed_leaves_no_process_behind(builder):
    builder.kill()
    builder.wait()
    end = time.monotonic() + 5
    alone = False
    while not alone and time.monotonic() < end:
        time.sleep(0.05)
        try:
            os.killpg(builder.pid, 0)
        except ProcessLookupError:
            alone = True
    assert alone
