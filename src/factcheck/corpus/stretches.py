"""Cut the files that changed into portions and read them, by several processes where that pays; rows leave, and faults."""

import hashlib
from collections import deque
from collections.abc import Callable, Container, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.corpus.files import find_misplacement
from factcheck.corpus.portions import Portion, Rows, read_portion
from factcheck.corpus.reading import LIMITS, FolderReader
from factcheck.corpus.store import write_document, write_source
from factcheck.corpus.survey import Survey
from factcheck.errors import Fault, IndexingError
from factcheck.model import Source
from factcheck.processes import start_pool, without_interrupts

if TYPE_CHECKING:
    from concurrent.futures import Future

#: Called with how many bytes of the changed files are read, and how many there are.
Progress = Callable[[int, int], None]

# What a process reads at once: some thousand claims.
_STRETCH = 2**19
# To start processes pays for as much.
_PAYS_FROM = 2**22
# Portions under way for each process.
_AHEAD = 2


class Stretches:
    """
    Reads the changed files of one folder, and gathers what is wrong with them.

    >>> Stretches(Path("/nowhere"), 1, None).faults
    []
    """

    def __init__(self, folder: Path, jobs: int, progress: Progress | None) -> None:
        self.folder = folder
        self.jobs = jobs
        self.progress = progress
        self.faults: list[Fault] = []

    def read(self, reader: FolderReader, survey: Survey, keys: Container[str]) -> Iterator[tuple[str, Rows]]:
        """Read the documents and claims of some sources, and yield their rows until a fault is found."""
        portions = self._list_portions(reader, survey)
        total = sum(survey.files[path].size for path, _ in reader.list_wanted("claims") if path in survey.files)
        total += sum(len(document.text) for document in reader.documents.values())
        done = 0
        for portion, rows in _read_all(portions, self.jobs if total >= _PAYS_FROM else 1):
            done += portion.size
            if self.progress is not None:
                self.progress(done, total)
            self.faults.extend(rows.faults)
            if portion.key in keys and not self.faults:
                yield portion.key, rows

    def _list_portions(self, reader: FolderReader, survey: Survey) -> Iterator[Portion]:
        beside: dict[str, list[tuple[str, Path]]] = {key: [] for key in reader.documents}
        for shown, path in list(reader.list_wanted("claims")):
            source = self._find_claimed_source(reader, shown, path)
            if source is None:
                continue
            if source.key in beside:
                beside[source.key].append((shown, path))
                continue
            size = _STRETCH if path.suffix == ".jsonl" else LIMITS[path.suffix]
            for first_line, data in self._cut_claims(reader, survey, shown, path, size):
                if first_line == 1 or data.strip():
                    yield Portion(
                        key=source.key, item=write_source(source), path=shown, data=data, first_line=first_line
                    )
        for key, document in sorted(reader.documents.items()):
            files = tuple(
                (
                    shown,
                    b"".join(data for _, data in self._cut_claims(reader, survey, shown, path, LIMITS[path.suffix])),
                )
                for shown, path in beside[key]
            )
            yield Portion(key=key, item=write_source(document.source), document=write_document(document), files=files)

    def _find_claimed_source(self, reader: FolderReader, shown: str, path: Path) -> Source | None:
        """Return the source of a claims file that can be read; None where there is a fault, which is noted."""
        try:
            fault = find_misplacement(self.folder, path, shown, LIMITS[path.suffix])
        except (OSError, RuntimeError) as error:
            problem = f"cannot be read ({getattr(error, 'strerror', None) or 'a loop of links'})"
            fault = Fault(shown, None, problem, "make it a readable file or take it away")
        if fault:
            self.faults.append(fault)
            return None
        return reader.find_claimed_source(shown)

    @staticmethod
    def _cut_claims(
        reader: FolderReader, survey: Survey, shown: str, path: Path, size: int
    ) -> Iterator[tuple[int, bytes]]:
        """Yield the stretches of a claims file with their first lines; make sure that it is as it was surveyed."""
        digest = hashlib.sha256()
        for first_line, data in _cut_lines(path, size):
            digest.update(data)
            yield first_line, data
        if "sha256:" + digest.hexdigest() != survey.files[shown].digest:
            problem = "changed while it was read"
            raise IndexingError(Fault(reader.show(shown), None, problem, "run 'factcheck index' again"))


def _cut_lines(path: Path, size: int) -> Iterator[tuple[int, bytes]]:
    """Yield a file in stretches of whole lines, about ``size`` bytes each, with the number of their first line."""
    line = 1
    with path.open("rb") as stream:
        while data := stream.read(size):
            data += stream.readline()
            yield line, data
            line += data.count(b"\n")


def _read_all(portions: Iterator[Portion], jobs: int) -> Iterator[tuple[Portion, Rows]]:
    """Read portions, in their order, with as many processes as there are jobs."""
    if jobs == 1:
        for portion in portions:
            yield portion, read_portion(portion)
        return
    under_way: deque[tuple[Portion, Future[Rows]]] = deque()
    pool = start_pool(jobs)
    try:
        for portion in portions:
            with without_interrupts():
                under_way.append((portion, pool.submit(read_portion, portion)))
            if len(under_way) >= _AHEAD * jobs:
                first, future = under_way.popleft()
                yield first, future.result()
        while under_way:
            first, future = under_way.popleft()
            yield first, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
