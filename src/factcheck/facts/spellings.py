"""
Say whether two words that look alike are one word, spelt otherwise: two words enter, yes or no leaves.

"Goverment" is a typing error, "harbor" an American harbour; "staged" and "stayed" are two words, which the reader of
either would not take for the other.
"""

import re

from factcheck.facts.lexicon import find_root, is_common
from factcheck.facts.thesaurus import find_entry
from factcheck.text.fuzzy import edits
from factcheck.text.memory import Memory
from factcheck.text.tokens import stem_word

# What British and American spelling, and older and newer, make of the same word; both sides become the same.
_VARIANTS = (
    (re.compile("sc(?=e)"), "sk"),  # sceptic, skeptic
    (re.compile("ou(?=r)|o(?=r)"), "o"),  # harbour, harbor
    (re.compile("(?<=[iy])[sz](?=e|ing|ation)"), "z"),  # organise, organize; analyse, analyze
    (re.compile("(?<=[bt])(?:re|er)(?=s?$|d$|ing$)"), "er"),  # centre, center
    (re.compile("ll|l"), "l"),  # travelled, traveled
    (re.compile("[ao]e"), "e"),  # paediatric, pediatric
    (re.compile("ogue"), "og"),  # catalogue, catalog
    (re.compile("(?<=n)[cs](?=e|ing)"), "s"),  # defence, defense
    (re.compile("mme|mm"), "m"),  # programme, program
    (re.compile("grey"), "gray"),
    (re.compile("(?<=g)em(?=ent)"), "m"),  # judgement, judgment
    (re.compile("ugh"), "w"),  # plough, plow
    (re.compile("ium$"), "um"),  # aluminium, aluminum
)


# Of two long words that differ in one letter one is a slip, even where its stem happens to be a word: "goverment".
_LONG = 9
# The beginning tells two words apart: prescribe and proscribe.
_BEGINNING = 4


def are_one_word(word: str, other: str) -> bool:
    """
    Say of two folded words that are alike whether they may be one: spelling variants, or at least one no known word.

    >>> are_one_word("goverment", "government"), are_one_word("harbour", "harbor"), are_one_word("stayed", "staged")
    (True, True, False)

    What denies a word is no slip of it:

    >>> are_one_word("insured", "uninsured"), are_one_word("typical", "atypical")
    (False, False)
    """
    if _is_denied_by_prefix(*sorted((word, other), key=len)):
        return False
    shorter, longer = sorted((word, other), key=len)
    if word[:1] != other[:1] and longer != _AGAIN + shorter and edits(word, other, 1) > 1:
        return False  # slips spare the first letter: Osterby is not Westerby; but who repaints paints
    if not (_KNOWN[word] and _KNOWN[other]) or _VARIED[word] == _VARIED[other]:
        return True
    return (
        min(len(word), len(other)) >= _LONG and word[:_BEGINNING] == other[:_BEGINNING] and edits(word, other, 1) == 1
    )


_AGAIN = "re"
_DENYING_PREFIXES = frozenset("un in im il ir dis mis non a anti de".split())
# "A port" and "apart" share so little that nothing follows from a prefix.
_DENIED = 5


def _is_denied_by_prefix(word: str, other: str) -> bool:
    """Say whether a word is another behind what denies it: "**un**insured"."""
    ahead = len(other) - len(word)
    return len(word) >= _DENIED and ahead > 0 and other.endswith(word) and other[:ahead] in _DENYING_PREFIXES


def _is_known(word: str) -> bool:
    root = find_root(word, stem_word(word))
    return is_common(root) or find_entry(root) is not None


def _level(word: str) -> str:
    for pattern, same in _VARIANTS:
        word = pattern.sub(same, word)
    return word


_KNOWN: Memory[str, bool] = Memory(_is_known, room=50_000)
_VARIED: Memory[str, str] = Memory(_level, room=50_000)
