"""
Find the words by which a text tells what something does to something else: "**raised** rents", "had no **effect on** rents".

The roots and the written forms of a text's words enter, the cues leave. Which sort a cue is of says how the clause around it is read.
"""

from collections.abc import Mapping, Sequence
from functools import cache

import attrs

from factcheck.facts.analysis import Analysis
from factcheck.facts.expressions import read_table
from factcheck.facts.lexicon import find_root
from factcheck.text.tokens import stem_word

# The longest expressions of the table have five words: "effective as a treatment for".
_LONGEST = 5
# "**Sent** the price of bread **up**": what stands inside a verb and its particle.
_PARTED_BY = 4
_PARTING_VERBS = frozenset("push drive send bring put keep force pull drag".split())
_UPWARD, _DOWNWARD = frozenset({"up"}), frozenset({"down"})
_AS_WRITTEN = "adj."
#: Sorts that are read by how they are written: forms of "low" and "good" tell too little.
WRITTEN = frozenset("likelier unlikelier even level still fails works effect difference tie".split())
#: What each sort says of the amount of an outcome, and of its worth, 1 or -1; 0 where it tells no way, None where it is silent.
WAYS: Mapping[str, tuple[int | None, int | None]] = {
    **dict.fromkeys(("more", "aggravate", "rise", "growth", "adj.more", "likelier", "risk"), (1, None)),
    **dict.fromkeys(("less", "relieve", "fall", "loss", "adj.less", "unlikelier", "guard", "adj.guarding"), (-1, None)),
    **dict.fromkeys(("better", "mend", "good", "adj.better", "suits", "works", "outdo"), (None, 1)),
    **dict.fromkeys(("worse", "ail", "harm", "adj.worse", "hurts", "fails"), (None, -1)),
    **dict.fromkeys(("touch", "shift", "even", "level"), (0, None)),
}
#: Sorts of verbs with an object, and of those whose subject is the outcome: "**raised** rents", "rents **rose**".
VERBS = frozenset("more less relieve aggravate better worse touch".split())
TURNS = frozenset("rise fall mend ail shift".split())
# "No **links** between".
_PLURAL = frozenset("effect difference tie".split())


@attrs.frozen
class EffectCue:
    """
    An expression of the table in a text, by its tokens, half-open, and the sort that it is of.

    >>> EffectCue(2, 4, "more").sort
    'more'
    """

    first: int
    last: int
    sort: str


@cache
def _load() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Return the sorts of each expression: by the roots of its words, and as it is written."""
    by_roots: dict[str, tuple[str, ...]] = {}
    written: dict[str, tuple[str, ...]] = {}
    for sort, (expressions, *_) in read_table("effects.txt"):
        for one in expressions:
            if sort.startswith(_AS_WRITTEN) or sort in WRITTEN:
                for form in (one, one.replace("_", "s_", 1)) if sort in _PLURAL else (one,):
                    written[form] = (*written.get(form, ()), sort)
            else:
                key = "_".join([root_of(word) for word in one.split("_")])
                by_roots[key] = (*by_roots.get(key, ()), sort)
    return by_roots, written


def root_of(word: str) -> str:
    """
    Return what the forms of a word share.

    >>> root_of("raised") == root_of("raises")
    True
    """
    return find_root(word, stem_word(word))


def has_effect_words(text: Analysis) -> bool:
    """
    Say whether any word of a text begins an expression of the table: most texts tell of no effect.

    >>> from factcheck.facts.analysis import analyse
    >>> has_effect_words(analyse("The tax raised rents.")), has_effect_words(analyse("Oslo lies in Norway."))
    (True, False)
    """
    by_roots, written = _openers()
    return not (by_roots.isdisjoint(text.roots) and written.isdisjoint(text.lowers))


@cache
def _openers() -> tuple[frozenset[str], frozenset[str]]:
    by_roots, written = _load()
    return frozenset(one.partition("_")[0] for one in by_roots), frozenset(one.partition("_")[0] for one in written)


def find_cues(text: Analysis, at: int) -> tuple[EffectCue, ...]:
    """
    Return the cues that begin at a token, of the longest expression there; a verb may be of several sorts; none behind the text.

    >>> from factcheck.facts.analysis import analyse
    >>> text = analyse("The levy sent the rents up.")
    >>> find_cues(text, 2)
    (EffectCue(first=2, last=3, sort='more'),)
    """
    by_first_root, by_first_word = _openers()
    # A text may end where a verb would stand: "it led **to**".
    if at >= len(text.tokens) or (text.roots[at] not in by_first_root and text.tokens[at].lower not in by_first_word):
        return ()
    way = _read_parted(text.roots, at)
    if way is not None:
        return (EffectCue(at, at + 1, way),)
    by_roots, written = _load()
    for length in range(min(_LONGEST, len(text.tokens) - at), 0, -1):
        sorts = (
            # As written first: "**unrelated** to" has the root of "related to".
            *written.get("_".join([token.lower for token in text.tokens[at : at + length]]), ()),
            *by_roots.get("_".join(text.roots[at : at + length]), ()),
        )
        if sorts:
            return tuple([EffectCue(at, at + length, sort) for sort in sorts])
    return ()


def _read_parted(roots: Sequence[str], at: int) -> str | None:
    """Return the sort of a verb whose particle stands behind its object: "**sent** the price of bread **up**"."""
    if roots[at] not in _PARTING_VERBS:
        return None
    for behind in roots[at + 2 : at + 2 + _PARTED_BY]:
        if behind in _UPWARD:
            return "more"
        if behind in _DOWNWARD:
            return "less"
    return None
