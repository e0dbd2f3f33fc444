"""A CSL-JSON date enters, "28 June 2016" leaves."""

import re
from collections.abc import Mapping
from typing import Any

from factcheck.citations.words import clean

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
#: CSL writes a season as 1 to 4, and some tools as a month of 13 to 16 or 21 to 24.
_SEASONS = ("Spring", "Summer", "Autumn", "Winter")
_ISO = re.compile(r"(-?\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.{0,40})?", re.ASCII)


def write_date(date: Any) -> str | None:  # noqa: ANN401 - whatever the bibliography holds
    """
    Say a CSL date in words, as exactly as it is given, or None where it gives none.

    >>> write_date({"date-parts": [[2016, 6, 28]]}), write_date({"date-parts": [["2016", "6"]]})
    ('28 June 2016', 'June 2016')
    >>> write_date({"raw": "2016-06-28"}), write_date({"literal": "the third day"})
    ('28 June 2016', 'the third day')
    >>> write_date({"date-parts": 7}) is None
    True
    """
    if not isinstance(date, Mapping):
        return None
    return _from_parts(date) or clean(date.get("literal")) or _from_raw(date.get("raw"))


def _from_parts(date: Mapping[str, Any]) -> str | None:
    parts = date.get("date-parts")
    if not isinstance(parts, (list, tuple)):
        return None
    days = [words for words in (_day(entry) for entry in parts[:2]) if words]
    if not days:
        return None
    if len(days) == 1 and (season := _integer(date.get("season"))) and season <= len(_SEASONS):
        days = [f"{_SEASONS[season - 1]} {days[0]}"]
    circa = "c. " if date.get("circa") not in (None, False, "", 0, "false") else ""
    return circa + "–".join(dict.fromkeys(days))


def _from_raw(raw: Any) -> str | None:  # noqa: ANN401
    text = clean(raw)
    match = _ISO.fullmatch(text) if text else None
    return (_day(match.groups()) if match else None) or text


def _day(parts: Any) -> str | None:  # noqa: ANN401
    """Year, month, day, as many as there are: the first that makes no sense ends the date."""
    if not isinstance(parts, (list, tuple)) or not parts:
        return None
    year, month, day = (_integer(part) for part in (*parts, None, None)[:3])
    if not year:
        return None
    words = str(year) if year > 0 else f"{-year} BC"
    if month is None or not 1 <= month <= 24:
        return words
    if month > 12:
        return f"{_SEASONS[(month - 1) % 4]} {words}"
    words = f"{_MONTHS[month - 1]} {words}"
    return f"{day} {words}" if day is not None and 1 <= day <= 31 else words


def _integer(value: Any) -> int | None:  # noqa: ANN401
    """The number that a date part is; CSL allows it as text. Bounded, for a part may be any length."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,6}", value.strip()):
        return int(value)
    return value if isinstance(value, int) and abs(value) < 10**6 else None
