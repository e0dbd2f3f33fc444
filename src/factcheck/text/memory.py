"""
Remember the answers to questions about single words, within bounds.

A function of one key enters, a :class:`Memory` of its answers leaves. The words of a language come back again and
again, so most questions are asked a second time.
"""

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

#: Readings of texts that are kept for the next pair, as the analyses are: a statement meets many passages, and several rooms
#: ask one thing of a text.
TEXTS_REMEMBERED = 4096
#: A longer word is hardly met twice, and a few of them would take all the room.
LONGEST_REMEMBERED = 40


class Memory(dict[Key, Value]):
    """
    The answers of a pure function by what was asked, ``room`` of them at most.

    Half of the room is filled at a time: then its answers step back, those that stood back are forgotten, and what is
    asked for again comes forward. So the words of every sentence stay, and those that come once go.

    It is a dictionary, since a look into one takes a third of the time of a call through ``functools.lru_cache``.

    >>> lengths = Memory(len, room=1000)
    >>> lengths["tides"], dict(lengths)
    (5, {'tides': 5})
    """

    def __init__(self, answer: Callable[[Key], Value], room: int) -> None:
        super().__init__()
        self._answer = answer
        self._half = max(1, room // 2)
        self._back: dict[Key, Value] = {}

    def __missing__(self, key: Key) -> Value:
        value = self._back.get(key)
        if value is None:
            value = self._answer(key)
            word = key[0] if isinstance(key, tuple) else key
            if isinstance(word, str) and len(word) > LONGEST_REMEMBERED:
                return value
        if len(self) >= self._half:
            self._back = dict(self)
            self.clear()
        self[key] = value
        return value
