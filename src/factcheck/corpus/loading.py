"""
Load a corpus folder: a path enters; a :class:`Corpus` leaves, or every fault of the folder at once.

Start reading at :func:`load_corpus`. What the files mean is read by the modules beside this one.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import attrs

from factcheck.corpus.anchors import find_anchors
from factcheck.corpus.bibliography import read_bibliography
from factcheck.corpus.claims import find_repeated, read_claims
from factcheck.corpus.corpus import Corpus
from factcheck.corpus.datelines import find_dateline
from factcheck.corpus.files import LARGEST_FILE, LARGEST_LINES, LARGEST_YAML, TextFile, list_files, read_file, suggest
from factcheck.corpus.folders import shipped_folder
from factcheck.errors import CorpusError, Fault
from factcheck.model import Anchor, Claim, Document, Source, Span

_BIBLIOGRAPHY = "bibliography.json"
_LIMITS = {".yaml": LARGEST_YAML, ".jsonl": LARGEST_LINES, ".txt": LARGEST_FILE, ".md": LARGEST_FILE}
_ENDINGS = {"claims": (".yaml", ".jsonl"), "documents": (".txt", ".md")}


@attrs.frozen(kw_only=True)
class Inspection:
    """
    What a corpus folder holds and every fault in it.

    >>> Inspection(faults=()).anchors_verified
    0
    """

    #: Sorted by path and line.
    faults: tuple[Fault, ...]
    #: The corpus, where it has no fault.
    corpus: Corpus | None = None
    sources: int = 0
    claims: int = 0
    documents: int = 0
    #: Anchors whose stretch was found in the document.
    anchors_verified: int = 0
    #: Anchors of sources whose document the corpus does not hold.
    anchors_unverified: int = 0


def load_corpus(path: str | Path | None = None) -> Corpus:
    """
    Load a corpus folder, by default the one that comes with factcheck.

    Raises CorpusError with every fault of the folder at once, sorted by file and line. Nothing is loaded in part.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as name:
    ...     Path(name, "documents").mkdir()
    ...     _ = Path(name, "documents", "doe.txt").write_text("The tower is 90 m high.")
    ...     corpus = load_corpus(name)
    >>> [source.key for source in corpus.sources], corpus.search("towers")[0].passage.exact
    (['doe'], 'The tower is 90 m high.')
    """
    inspection = inspect_corpus(path)
    if inspection.corpus is None:
        raise CorpusError(inspection.faults)
    return inspection.corpus


def check_corpus(path: str | Path | None = None) -> tuple[Fault, ...]:
    """
    Return every fault of a corpus folder, sorted by file and line; none where it can be loaded.

    >>> for fault in check_corpus("/nowhere/to/be/found"): print(fault)
    /nowhere/to/be/found: there is no such folder; name a folder with bibliography.json, claims and documents
    """
    return inspect_corpus(path).faults


def inspect_corpus(path: str | Path | None = None) -> Inspection:
    """
    Read a whole corpus folder and say what it holds and what is wrong with it.

    >>> inspect_corpus("/nowhere/to/be/found").corpus is None
    True
    """
    folder = shipped_folder() if path is None else Path(path)
    fault = _find_no_folder(folder)
    return Inspection(faults=(fault,)) if fault else _Loader(folder).load()


def _find_no_folder(folder: Path) -> Fault | None:
    remedy = "name a folder with bibliography.json, claims and documents"
    try:
        if not folder.exists():
            return Fault(str(folder), None, "there is no such folder", remedy)
        if not folder.is_dir():
            return Fault(str(folder), None, "is no folder", remedy)
        next(folder.iterdir(), None)
    except (OSError, ValueError, RuntimeError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        return Fault(str(folder), None, f"cannot be read ({reason})", remedy)
    return None


class _Loader:
    """Goes through one folder and gathers what is there and what is wrong."""

    def __init__(self, folder: Path) -> None:
        self.given = folder
        self.folder = folder.resolve()
        self.faults: list[Fault] = []
        self.sources: dict[str, Source] = {}
        #: Whether a bibliography says which sources there are.
        self.bounded = False
        #: Whether the bibliography is there and cannot be read.
        self.unknown = False
        self.digests: dict[str, str] = {}
        self.claims: list[tuple[Claim, int, str]] = []
        self.documents: dict[str, Document] = {}
        self.verified = 0
        self.spans: dict[str, dict[Anchor, Span | None]] = {}

    def load(self) -> Inspection:
        self._load_bibliography()
        for file in self._read_files("documents"):
            self._add_document(file)
        for file in self._read_files("claims"):
            self._add_claims(file)
        for key in sorted({claim.source.key for claim, _, _ in self.claims}):
            self._settle(key)
        if not self.faults and not self.digests:
            remedy = "add bibliography.json and claims/KEY.yaml, or documents/KEY.txt"
            self.faults.append(Fault(self._show(""), None, "the folder holds no corpus", remedy))
        return self._conclude()

    def _show(self, path: str) -> str:
        """Name a file as the user can open it: the folder as given, and the path in it."""
        return (self.given / path).as_posix()

    def _add_faults(self, faults: Iterable[Fault]) -> None:
        self.faults.extend(attrs.evolve(fault, path=self._show(fault.path)) for fault in faults)

    def _load_bibliography(self) -> None:
        path = self.folder / _BIBLIOGRAPHY
        if not path.exists() and not path.is_symlink():
            others = sorted(entry.name for entry in self.folder.iterdir() if entry.suffix == ".bib")
            if others:
                problem = "BibTeX is not read, and there is no bibliography.json"
                self._add_faults([Fault(others[0], None, problem, "export it as CSL JSON to bibliography.json")])
                self.bounded = self.unknown = True
            return
        self.bounded = True
        file = read_file(self.folder, path, _BIBLIOGRAPHY)
        if isinstance(file, Fault):
            self.unknown = True
            self._add_faults([file])
            return
        self.digests[file.path] = file.digest
        self.sources, faults = read_bibliography(file.text, file.path)
        self.unknown = not self.sources and bool(faults)
        self._add_faults(faults)

    def _read_files(self, inside: str) -> list[TextFile]:
        files = []
        for shown, path in list_files(self.folder, inside):
            ending = path.suffix
            if ending not in _ENDINGS[inside]:
                known = " and ".join("KEY" + known for known in _ENDINGS[inside])
                problem = (
                    "is a folder" if path.is_dir() else f"has the ending {ending!r}" if ending else "has no ending"
                )
                self._add_faults([Fault(shown, None, problem, f"{inside} are read from {known}")])
                continue
            file = read_file(self.folder, path, shown, _LIMITS[ending])
            if isinstance(file, Fault):
                self._add_faults([file])
                continue
            self.digests[file.path] = file.digest
            files.append(file)
        return files

    def _find_source(self, file: TextFile) -> Source | None:
        """Return the source that a file belongs to, or add the fault that there is none."""
        source = self.sources.get(file.key)
        if source is not None:
            return source
        # Documents alone, without a bibliography, are their own sources. A bibliography that could not be read is
        # its own fault, and no reason to report every other file.
        if self.unknown or (not self.bounded and file.path.startswith("documents/")):
            return self.sources.setdefault(file.key, Source(file.key, {"id": file.key, "type": "document"}))
        known = f"{file.key!r} is no id in the bibliography"
        problem = known if self.bounded else f"there is no {_BIBLIOGRAPHY} to say what source {file.key!r} is"
        remedy = f"add an item with this id to {_BIBLIOGRAPHY}, or rename the file"
        close = suggest(file.key, tuple(self.sources))
        self._add_faults([Fault(file.path, None, problem, close if close.startswith("did") else remedy)])
        return None

    def _add_document(self, file: TextFile) -> None:
        source = self._find_source(file)
        if source is None:
            return
        first = self.documents.get(source.key)
        if first is not None:
            problem = f"the source {source.key!r} has a document already, {first.path}"
            self._add_faults([Fault(file.path, None, problem, "keep one of them")])
        elif not file.text.removeprefix("\ufeff").strip():
            self._add_faults([Fault(file.path, None, "is empty", "put the source's text there or remove the file")])
        else:
            date = source.issued or find_dateline(file.text)
            self.documents[source.key] = Document(
                source=source, text=file.text, title=source.title, date=date, path=file.path
            )

    def _add_claims(self, file: TextFile) -> None:
        source = self._find_source(file)
        claims, faults = read_claims(file, source or Source(file.key))
        self._add_faults(faults)
        if source is not None:
            self.claims.extend((claim, line, file.path) for claim, line in claims)

    def _settle(self, key: str) -> None:
        """Check the claims of one source together: their ids, and their anchors against its document."""
        mine = [entry for entry in self.claims if entry[0].source.key == key]
        self._add_faults(find_repeated(mine))
        document = self.documents.get(key)
        if document is None:
            return
        spans = find_anchors(document.text, [claim.anchor for claim, _, _ in mine if claim.anchor])
        for claim, line, path in mine:
            if claim.anchor and spans[claim.anchor] is None:
                self._add_faults([_describe_drift(claim.anchor, document, line, path, claim.id)])
            elif claim.anchor:
                self.verified += 1
        self.spans[key] = spans

    def _conclude(self) -> Inspection:
        faults = tuple(sorted(set(self.faults), key=lambda fault: (fault.path, fault.line or 0, fault.problem)))
        claims = sorted(
            (self._quote(claim) for claim, _, _ in self.claims), key=lambda claim: (claim.source.key, claim.id)
        )
        anchored = sum(claim.anchor is not None and claim.source.key not in self.documents for claim in claims)
        corpus = Corpus(
            sources=tuple(source for _, source in sorted(self.sources.items())),
            claims=tuple(claims),
            documents=tuple(document for _, document in sorted(self.documents.items())),
            digest=_digest(self.digests),
            folder=self.given,
        )
        return Inspection(
            faults=faults,
            corpus=None if faults else corpus,
            sources=len(self.sources),
            claims=len(claims),
            documents=len(self.documents),
            anchors_verified=self.verified,
            anchors_unverified=anchored,
        )

    def _quote(self, claim: Claim) -> Claim:
        """Give a claim the stretch of the document that says it."""
        span = self.spans.get(claim.source.key, {}).get(claim.anchor) if claim.anchor else None
        return attrs.evolve(claim, quoted=span) if span else claim


def _describe_drift(anchor: Anchor, document: Document, line: int, path: str, ident: str) -> Fault:
    beyond = anchor.end > len(document.text)
    where = f"is out of range of {document.path} ({len(document.text)} code points) and" if beyond else "drifted: it"
    problem = f"the anchor {anchor.start}-{anchor.end} of the claim {ident!r} {where} matches nothing in the document"
    return Fault(path, line, problem, "anchor the claim anew, or put the text there that it was anchored in")


def _digest(files: dict[str, str]) -> str:
    """Digest the corpus by the digests of its files, in the order of their paths."""
    lines = "".join(f"{digest} {path}\n" for path, digest in sorted(files.items()))
    return "sha256:" + hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()
