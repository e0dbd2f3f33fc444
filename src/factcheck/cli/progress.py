"""Counts enter, a line on the terminal says how far a long run is; nothing where nobody watches or nothing takes long."""

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO

#: Runs shorter than this show nothing.
_PATIENCE = 1.0
#: Seconds between two lines: fast enough to seem alive, too slow to cost anything.
_PACE = 0.1
_CLEAR = "\r\x1b[K"


class Progress:
    """A call with the counts done and total shows them; leaving the ``with`` block clears the line."""

    def __init__(
        self,
        noun: str,
        verb: str = "checked",
        unit: int = 1,
        *,
        stream: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._noun = noun
        self._verb = verb
        self._unit = unit
        self._stream = sys.stderr if stream is None else stream
        self._clock = clock
        self._watched = self._stream.isatty()
        self._next = clock() + _PATIENCE
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        """Show the counts, when somebody watches and it is time."""
        if not self._watched or self._clock() < self._next:
            return
        self._next = self._clock() + _PACE
        self._shown = True
        self._stream.write(f"{_CLEAR}{self._verb} {done // self._unit} of {total // self._unit} {self._noun}")
        self._stream.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
