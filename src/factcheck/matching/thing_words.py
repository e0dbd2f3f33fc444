"""
Tell a thing from what is done by a word of its form: a **film** set in Algeria need not be **filmed** there.

An analysis enters, the places of such things leave.
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_roots, has_deed_form

# The analyses of passages are kept for the next statement.
_REMEMBERED = 4096
# What is done by these is no such thing: a film set in Algeria need not be **filmed** there, who is **booked** is in no book.
_TWO_SENSES = """
    film book state place face hand train match plant board field land point suit table court minister bar bill bank season
    post sound port tower team wave
    """
_BEFORE_THING = frozenset("a an the this that its his her their our whose no every each another same one".split())
# "A **film**", "a 1951 **film**", "a black-and-white **film** noir": so far before a noun its article stands.
_ARTICLE_WITHIN = 4


@lru_cache(maxsize=_REMEMBERED)
def find_things(evidence: Analysis) -> frozenset[int]:
    """
    Return where words that may be verbs are nouns, and mean another thing than the verb does.

    >>> from factcheck.facts.analysis import analyse
    >>> sorted(find_things(analyse("It is a 1951 film; they film it."))), find_things(analyse(""))
    ([4], frozenset())
    """
    two_senses = find_roots(_TWO_SENSES)
    if two_senses.isdisjoint(evidence.roots):
        return frozenset()
    return frozenset(at for at, root in enumerate(evidence.roots) if root in two_senses and _names_thing(evidence, at))


def tells_deed(statement: Analysis, place: int) -> bool:
    """
    Say whether a word is a verb by its form, and no name.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("It was filmed.")
    >>> tells_deed(read, 2), tells_deed(read, 0)
    (True, False)
    """
    return place not in statement.named and has_deed_form(statement.tokens[place].lower)


def _names_thing(text: Analysis, at: int) -> bool:
    """Say whether a word that may be a verb is a noun here: an article before it, and no verb's ending."""
    lower = text.tokens[at].lower
    if lower.endswith(("ed", "ing")):
        return False
    before = [token.lower for token in text.tokens[max(0, at - _ARTICLE_WITHIN) : at]]
    return not _BEFORE_THING.isdisjoint(before) and not _STOPS.intersection(before)


_STOPS = frozenset(". ; : , ( )".split())
