"""A source and a locator enter, a citation of one line leaves: author, title, container, date, place in it."""

from factcheck.citations.issue import write_date
from factcheck.citations.names import join_names
from factcheck.citations.words import clean
from factcheck.model import Source

#: The CSL variables that say where a text stands, best first: the journal, else who put it out.
_CONTAINERS = ("container-title", "publisher", "archive")
#: Those that say who made it, best first, with what is said of a name that is no author.
_MAKERS = (("author", ""), ("reporter", ""), ("editor", " (ed.)"), ("director", " (dir.)"))


def cite(source: Source, locator: str | None = None) -> str:
    """
    Name a source in one short line: who, “what”, where, when, and the place in it.

    Parts that the bibliography does not give, or gives in a wrong type, are left out. A source without any is named
    by its key.

    >>> tides = {"author": [{"family": "Byron", "given": "Ada"}], "title": "On Tides", "container-title": "Sea",
    ...          "issued": {"date-parts": [[2016, 6, 28]]}}
    >>> cite(Source("byron2016", tides), "para. 15")
    'Ada Byron, “On Tides”, Sea, 28 June 2016, para. 15'
    >>> cite(Source("byron2016"))
    'byron2016'
    """
    parts = [_maker(source), _title(source), _container(source), write_date(source.item.get("issued"))]
    known = [part for part in parts if part] or [clean(source.key) or "unnamed source"]
    place = clean(locator)
    return ", ".join([*known, place] if place else known)


def _maker(source: Source) -> str | None:
    for variable, role in _MAKERS:
        names = join_names(source.item.get(variable))
        if names:
            return names + role
    return None


def _title(source: Source) -> str | None:
    """The title between quotation marks; its own marks become single ones."""
    title = clean(source.item.get("title")) or clean(source.item.get("title-short"))
    return f"“{title.translate(_SINGLE)}”" if title else None


def _container(source: Source) -> str | None:
    return next(filter(None, (clean(source.item.get(variable)) for variable in _CONTAINERS)), None)


_SINGLE = str.maketrans({"“": "‘", "”": "’"})
