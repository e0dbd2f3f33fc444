"""What can go wrong, as records: each says where, what is wrong, and what to do next."""

import attrs


class FactcheckError(Exception):
    """
    The base of every error that this package raises on purpose.

    >>> issubclass(DraftError, FactcheckError) and issubclass(CorpusError, FactcheckError)
    True
    """


@attrs.frozen
class Fault:
    """
    One thing wrong with one file, in the form ``file:line: what is wrong; what to do``.

    >>> print(Fault("claims/a.yaml", 3, "the key 'txt' is unknown", "did you mean 'text'?"))
    claims/a.yaml:3: the key 'txt' is unknown; did you mean 'text'?
    """

    path: str
    #: Counts from 1; None where the whole file is at fault.
    line: int | None
    problem: str
    remedy: str

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{where}: {self.problem}; {self.remedy}"


class DraftError(FactcheckError):
    """
    A draft that cannot be checked: missing, unreadable, empty, not text.

    >>> str(DraftError(Fault("draft.md", None, "there is no such file", "give the path of a draft")))
    'draft.md: there is no such file; give the path of a draft'
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault

    def __str__(self) -> str:
        return str(self.fault)


class CorpusError(FactcheckError):
    """
    Every fault of a corpus folder at once, a line each.

    >>> fault = Fault("claims/a.yaml", 3, "the id 'x' is used twice", "rename one")
    >>> CorpusError((fault,)).faults == (fault,)
    True
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


class IndexingError(FactcheckError):
    """
    An index of a corpus that cannot be read or made: broken, locked, or no room for it. The corpus itself is untouched.

    >>> str(IndexingError(Fault("corpus/.factcheck", None, "the disk is full", "make room")))
    'corpus/.factcheck: the disk is full; make room'
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault

    def __str__(self) -> str:
        return str(self.fault)
