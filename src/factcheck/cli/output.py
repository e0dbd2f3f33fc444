"""A finished report enters, a file leaves: whole, or not at all."""

import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Self

import attrs

from factcheck.cli.terminal import UnableError, page_width, wants_color, write_bytes, write_text


@attrs.frozen(kw_only=True)
class Output:
    """Where a report goes and in which form: what the options ``--format``, ``-o``, ``--color`` and ``--width`` ask for."""

    form: str
    #: None is standard output.
    target: Path | None
    color: bool
    width: int

    @classmethod
    def settle(
        cls, form: str, output: str | None, color: bool | None, width: int | None, inputs: Iterable[str] = ()
    ) -> Self:
        """Decide what the options leave open; raise UnableError for a file that cannot be written."""
        target = None if output in {None, "-"} else check_target(str(output), inputs)
        to_file = target is not None
        # A file is read later, and elsewhere: it gets colour only when asked for.
        painted = bool(color) if to_file else wants_color(color)
        return cls(form=form, target=target, color=painted, width=page_width(width, to_file))

    @property
    def is_read_at_once(self) -> bool:
        """Whether a person sees the text on standard output, so that nothing need be said twice."""
        return self.form == "text" and self.target is None

    def deliver(self, pieces: Iterable[str]) -> None:
        """Write a rendered report, piece by piece. JSON is UTF-8 whatever the locale, and so are files."""
        if self.target is not None:
            write_file(self.target, (piece.encode("utf-8") for piece in pieces))
        elif self.form == "json":
            write_bytes(piece.encode("utf-8") for piece in pieces)
        else:
            write_text("".join(pieces))


def check_target(path: str, inputs: Iterable[str] = ()) -> Path:
    """
    Find out before a long run whether a report can be written to a path: return the file, its links followed.

    Raises UnableError for a folder, a file in a folder that is not there or may not be written, and one of the inputs.
    """
    target = Path(os.path.realpath(path))
    try:
        problem = _find_problem(target)
    except OSError as error:  # a name too long for the disk, a folder that may not be looked into
        problem = f"cannot be written: {error.strerror}; choose another name or place"
    if problem:
        raise UnableError(f"{path}: {problem}")
    if any(source != "-" and Path(os.path.realpath(source)) == target for source in inputs):
        raise UnableError(f"{path}: is one of the files to read; give -o another name")
    return target


def _find_problem(target: Path) -> str | None:
    if target.is_dir():
        return "is a folder; give -o the name of a file"
    if not target.parent.is_dir():
        return f"there is no folder {target.parent}; make it first"
    if not os.access(target if target.exists() else target.parent, os.W_OK):
        return "may not be written; choose another place or change its permissions"
    return None


def write_file(target: Path, pieces: Iterable[bytes]) -> None:
    """
    Put bytes into a file so that there is always the old file or the whole new one.

    Raises UnableError where the disk does not take them; the old file then stands as it was.
    """
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as file:  # a pipe or device has no halves to hide
                file.writelines(pieces)
        else:
            _replace(target, pieces)
    except OSError as error:
        raise UnableError(f"{target}: cannot be written: {error.strerror}; nothing was changed there") from error


def _replace(target: Path, pieces: Iterable[bytes]) -> None:
    # Beside the target, for a file can only be renamed on its own disk.
    scratch = target.with_name(f".factcheck-{os.urandom(6).hex()}.tmp")
    # Not tempfile: its files are for the owner alone, a report has the permissions that any new file gets.
    handle = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            scratch.chmod(stat.S_IMODE(target.stat().st_mode))
        scratch.replace(target)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
