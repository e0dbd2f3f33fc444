"""
Read a corpus folder: its files enter; sources, claims and documents leave, and every fault.

Start reading at :meth:`FolderReader.load`. What the files mean is read by the modules beside this one.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from factcheck.corpus.anchors import find_anchors
from factcheck.corpus.bibliography import read_bibliography
from factcheck.corpus.claims import find_repeated, read_claims
from factcheck.corpus.corpus import Corpus
from factcheck.corpus.datelines import find_dateline
from factcheck.corpus.files import LARGEST_FILE, LARGEST_LINES, LARGEST_YAML, TextFile, list_files, read_file, suggest
from factcheck.errors import Fault
from factcheck.model import Anchor, Claim, Document, Source, Span

#: The file that says which sources there are.
BIBLIOGRAPHY = "bibliography.json"
#: How many bytes of a file are read, by its ending.
LIMITS = {".yaml": LARGEST_YAML, ".jsonl": LARGEST_LINES, ".txt": LARGEST_FILE, ".md": LARGEST_FILE}
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


class FolderReader:
    """
    Goes through one folder and gathers what is there and what is wrong.

    Of ``wanted`` sources alone where they are given: the others' files are not read.

    >>> FolderReader(Path("/nowhere")).show("claims/a.yaml")
    '/nowhere/claims/a.yaml'
    """

    def __init__(self, folder: Path, wanted: Collection[str] | None = None) -> None:
        self.given = folder
        self.wanted = wanted
        self.folder = folder.resolve()
        self.faults: list[Fault] = []
        self.sources: dict[str, Source] = {}
        #: Whether a bibliography says which sources there are.
        self.bounded = False
        #: Whether the bibliography is there and cannot be read.
        self.unknown = False
        self.digests: dict[str, str] = {}
        self.claims: list[tuple[Claim, int, str]] = []
        #: By source, the id of every claim with its line and file, also of claims with a fault.
        self.ids: dict[str, list[tuple[str, int, str]]] = {}
        self.documents: dict[str, Document] = {}
        self.verified = 0
        self.spans: dict[str, dict[Anchor, Span | None]] = {}

    def load(self) -> Inspection:
        """Read all, and say what is there and what is wrong."""
        self.load_bibliography()
        self.load_documents()
        for file in self._read_files("claims"):
            self._add_claims(file)
        for ids in self.ids.values():
            self.add_faults(find_repeated(ids))
        for key in sorted({claim.source.key for claim, _, _ in self.claims}):
            self._settle(key)
        if not self.faults and not self.digests:
            remedy = "add bibliography.json and claims/KEY.yaml, or documents/KEY.txt"
            self.faults.append(Fault(self.show(""), None, "the folder holds no corpus", remedy))
        return self._conclude()

    def load_documents(self) -> None:
        """Read the documents."""
        for file in self._read_files("documents"):
            self.add_document(file)

    def show(self, path: str) -> str:
        """Name a file as the user can open it: the folder as given, and the path in it."""
        return (self.given / path).as_posix()

    def add_faults(self, faults: Iterable[Fault]) -> None:
        """Note what is wrong, with paths relative to the folder."""
        self.faults.extend(attrs.evolve(fault, path=self.show(fault.path)) for fault in faults)

    def load_bibliography(self) -> None:
        """Read which sources there are."""
        path = self.folder / BIBLIOGRAPHY
        if not path.exists() and not path.is_symlink():
            others = sorted(entry.name for entry in self.folder.iterdir() if entry.suffix == ".bib")
            if others:
                problem = "BibTeX is not read, and there is no bibliography.json"
                self.add_faults([Fault(others[0], None, problem, "export it as CSL JSON to bibliography.json")])
                self.bounded = self.unknown = True
            return
        self.bounded = True
        file = read_file(self.folder, path, BIBLIOGRAPHY)
        if isinstance(file, Fault):
            self.unknown = True
            self.add_faults([file])
            return
        self.digests[file.path] = file.digest
        self.sources, faults = read_bibliography(file.text, file.path)
        self.unknown = not self.sources and bool(faults)
        self.add_faults(faults)

    def list_wanted(self, inside: str) -> Iterator[tuple[str, Path]]:
        """Yield the files of a sub-folder that belong to wanted sources, and note which have no place there."""
        for shown, path in list_files(self.folder, inside):
            if self.wanted is not None and TextFile(shown, "", "").key not in self.wanted:
                continue
            ending = path.suffix
            if ending in _ENDINGS[inside]:
                yield shown, path
                continue
            known = " and ".join("KEY" + known for known in _ENDINGS[inside])
            problem = "is a folder" if path.is_dir() else f"has the ending {ending!r}" if ending else "has no ending"
            self.add_faults([Fault(shown, None, problem, f"{inside} are read from {known}")])

    def _read_files(self, inside: str) -> list[TextFile]:
        files = []
        for shown, path in self.list_wanted(inside):
            file = read_file(self.folder, path, shown, LIMITS[path.suffix])
            if isinstance(file, Fault):
                self.add_faults([file])
                continue
            self.digests[file.path] = file.digest
            files.append(file)
        return files

    def find_source(self, file: TextFile) -> Source | None:
        """Return the source that a file belongs to, or add the fault that there is none."""
        source = self.sources.get(file.key)
        if source is not None:
            return source
        # Documents alone, without a bibliography, are their own sources. A bibliography that could not be read is
        # its own fault, and no reason to report every other file.
        if self.unknown or (not self.bounded and file.path.startswith("documents/")):
            return self.sources.setdefault(file.key, Source(file.key, {"id": file.key, "type": "document"}))
        known = f"{file.key!r} is no id in the bibliography"
        problem = known if self.bounded else f"there is no {BIBLIOGRAPHY} to say what source {file.key!r} is"
        remedy = f"add an item with this id to {BIBLIOGRAPHY}, or rename the file"
        close = suggest(file.key, tuple(self.sources))
        self.add_faults([Fault(file.path, None, problem, close if close.startswith("did") else remedy)])
        return None

    def find_claimed_source(self, path: str) -> Source | None:
        """Return the source whose claims a file holds, or note the fault that there is none."""
        return self.find_source(TextFile(path, "", ""))

    def add_document(self, file: TextFile) -> None:
        """Take a file for a source's document."""
        source = self.find_source(file)
        if source is None:
            return
        first = self.documents.get(source.key)
        if first is not None:
            problem = f"the source {source.key!r} has a document already, {first.path}"
            self.add_faults([Fault(file.path, None, problem, "keep one of them")])
        elif not file.text.removeprefix("\ufeff").strip():
            self.add_faults([Fault(file.path, None, "is empty", "put the source's text there or remove the file")])
        else:
            date = source.issued or find_dateline(file.text)
            self.documents[source.key] = Document(
                source=source, text=file.text, title=source.title, date=date, path=file.path
            )

    def _add_claims(self, file: TextFile) -> None:
        source = self.find_source(file)
        cards = read_claims(file, source or Source(file.key))
        self.add_faults(cards.faults)
        # A card with another fault has an id all the same: who mends the one should not meet the other only then.
        self.ids.setdefault(file.key, []).extend((ident, line, file.path) for ident, line in cards.ids)
        if source is not None:
            self.claims.extend((claim, line, file.path) for claim, line in cards.claims)

    def _settle(self, key: str) -> None:
        """Check the anchors of one source's claims against its document."""
        mine = [entry for entry in self.claims if entry[0].source.key == key]
        document = self.documents.get(key)
        if document is None:
            return
        spans = find_anchors(document.text, [claim.anchor for claim, _, _ in mine if claim.anchor])
        for claim, line, path in mine:
            if claim.anchor and spans[claim.anchor] is None:
                self.add_faults([describe_drift(claim.anchor, document, line, path, claim.id)])
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
            digest=digest_files(self.digests),
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


def describe_drift(anchor: Anchor, document: Document, line: int, path: str, ident: str) -> Fault:
    """
    Say that nothing in the document is what a claim was anchored to.

    >>> document = Document(source=Source("doe"), text="It is.", path="documents/doe.txt")
    >>> describe_drift(Anchor(0, 90, ""), document, 3, "claims/doe.yaml", "a").line
    3
    """
    beyond = anchor.end > len(document.text)
    where = f"is out of range of {document.path} ({len(document.text)} code points) and" if beyond else "drifted: it"
    problem = f"the anchor {anchor.start}-{anchor.end} of the claim {ident!r} {where} matches nothing in the document"
    return Fault(path, line, problem, "anchor the claim anew, or put the text there that it was anchored in")


def digest_files(files: Mapping[str, str]) -> str:
    """
    Digest a corpus by the digests of its files, in the order of their paths.

    >>> digest_files({"b": "2", "a": "1"}) == digest_files({"a": "1", "b": "2"})
    True
    """
    lines = "".join(f"{digest} {path}\n" for path, digest in sorted(files.items()))
    return "sha256:" + hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()
