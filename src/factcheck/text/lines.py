"""Say on which line and column of a file an offset stands. A text and an offset enter, two numbers leave."""

import re
from bisect import bisect_right

_LINE_END = re.compile(r"\r\n|\r|\n")


class LineIndex:
    r"""
    Where the lines of one text begin. A line ends with a line feed, a carriage return, or both in that order.

    A byte order mark at the start is an offset of the text and no column of it, as in editors.

    >>> LineIndex("one\r\ntwo").locate(6)
    (2, 2)
    """

    __slots__ = ("_length", "_marks", "_starts")

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
        self._length = len(text)
        self._marks = text.startswith("\ufeff")

    def locate(self, offset: int) -> tuple[int, int]:
        """
        Return the line and the column of a code point, both counted from 1; the text's end has a place too.

        Raises ValueError outside the text. Takes time in the logarithm of the number of lines.
        """
        if not 0 <= offset <= self._length:
            message = f"the offset {offset} lies outside a text of {self._length} code points"
            raise ValueError(message)
        line = bisect_right(self._starts, offset)
        unseen = self._marks and line == 1 and offset > 0
        return line, offset - self._starts[line - 1] + 1 - unseen
