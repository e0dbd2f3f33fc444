"""A value of a bibliography enters, plain words fit for one line leave."""

import re
import unicodedata
from typing import Any

#: Longer titles are cut: a citation is one line. The longest titles of papers run to about 300 characters.
_LONGEST = 300
#: The markup that CSL-JSON allows in titles (its schema's rich text).
_MARKUP = re.compile(r"</?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]{0,200})?>", re.IGNORECASE)


def clean(value: Any) -> str | None:  # noqa: ANN401 - whatever the bibliography holds
    r"""
    Say what words a bibliography's value holds, on one line and without markup, or None for no words.

    Numbers are words ("volume": 12); lists, mappings and truth values are not.

    >>> clean("On <i>Tides</i>\n and Currents")
    'On Tides and Currents'
    >>> clean(["On Tides"]) is None
    True
    """
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**9:
        value = str(value)
    if not isinstance(value, str):
        return None
    # Four times the cut leaves room for markup and blanks that go away, and bounds the work on hostile input.
    text = _MARKUP.sub("", value[: 4 * _LONGEST])
    text = "".join(" " if char.isspace() else char for char in text if char.isspace() or not _is_control(char))
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1].rstrip() + "…"
    return text or None


def _is_control(char: str) -> bool:
    """Whether a terminal may act on the character: control codes, direction overrides, half surrogates."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char not in "\u200c\u200d"
