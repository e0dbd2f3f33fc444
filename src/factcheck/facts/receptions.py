"""
Find how a work was received: "generally **positive reviews**", "**panned by critics**", "a **box office bomb**".

Tokens enter, :class:`Reception` records leave. A reception has a place on a scale, from bad over mixed to good and acclaimed, so
that "diverse reviews" are mixed ones, and mixed ones are not good ones.
"""

from collections.abc import Iterator, Sequence
from enum import Enum, IntEnum
from itertools import islice

import attrs

from factcheck.text.tokens import Token


class Scale(Enum):
    """
    Who received it: those who judge, those who watch, or those who pay.

    >>> Scale.CRITICS.value
    'critics'
    """

    CRITICS = "critics"
    PUBLIC = "public"
    TAKINGS = "takings"


class Grade(IntEnum):
    """
    How something was received.

    >>> Grade.MIXED < Grade.GOOD
    True
    """

    BAD = -1
    MIXED = 0
    GOOD = 1
    ACCLAIMED = 2


@attrs.frozen(kw_only=True)
class Reception:
    """
    One reception: the tokens ``[first, last)`` that tell it, and its lowest and highest grade.

    >>> from factcheck.text.tokens import tokenize
    >>> one = find_receptions(tokenize("It received mixed to positive reviews.").tokens)[0]
    >>> one.lowest.name, one.highest.name
    ('MIXED', 'GOOD')
    """

    scale: Scale
    first: int
    last: int
    lowest: Grade
    highest: Grade
    #: Whether it is denied: "the reviews were **not** positive".
    is_denied: bool = False
    #: Whether a verb tells it whose object is what was received: "critics **panned** it".
    is_active: bool = False


_GRADES = {
    word: grade
    for grade, words in {
        Grade.ACCLAIMED: "acclaim acclaimed rave raves glowing ecstatic stellar lauded",
        Grade.GOOD: """
            positive favorable favourable good great strong warm flattering satisfactory positively favorably favourably liked loved
            rapturous enthusiastic excellent complimentary approving upbeat adored warmly well enthusiastically
            """,
        Grade.MIXED: """
            mixed average ambiguous divided varied diverse ambivalent polarized polarised polarizing polarising middling lukewarm
            mediocre tepid mixture conflicting
            """,
        Grade.BAD: """
            negative unfavorable unfavourable bad poor bleak unflattering harsh scathing poorly negatively unfavorably unfavourably
            badly panned hated disliked derided terrible dismal damning lambasted loathed trashed abysmal awful
            savaged slated mauled hostile frosty
            """,
    }.items()
    for word in words.split()
}
# What a reception is called; "acclaim" tells its grade by itself.
_NOUNS = frozenset(
    "review reviews reception receptions reaction reactions response responses feedback opinions notices acclaim raves".split()
)
_CRITICS = frozenset("critic critics reviewer reviewers press".split())
_PUBLIC = frozenset("audience audiences viewer viewers fans moviegoers public".split())
_CRITICS_OR_PUBLIC = _CRITICS | _PUBLIC
# A response, a reaction or a reception is also a patient's, a market's and a telephone's.
_VAGUE = frozenset("reception receptions reaction reactions response responses feedback opinions".split())
_OF_WORKS = (
    _CRITICS
    | _PUBLIC
    | frozenset(
        """
        film films movie movies book books novel play game games album song single show series season episode musical opera production
        documentary version sequel performance concert exhibition work critical critically release released premiere premiered reviews
        """.split()
    )
)
# "**Was received** poorly", "**well-reviewed**": the grade stands beside.
_RECEIVING = frozenset("received reviewed".split())
# "Panned by critics": the verb is the grade.
_GRADING = frozenset(
    """
    panned savaged slated mauled hated disliked derided lambasted loathed trashed liked loved adored lauded acclaimed
    """.split()
)
# … and of these it is plain whose it is: "was **panned** on release".
_OF_CRITICS = frozenset("panned savaged lauded acclaimed".split())
# What may stand between a grade and its noun: "**generally** favorable **critical** reviews **from**".
_BETWEEN = frozenset(
    """
    generally mostly largely mainly overwhelmingly predominantly primarily highly very extremely widely universally universal quite
    rather fairly somewhat more critical critically and or to , - – a an the of either both from by in initial early some many
    several all contemporary modern " “ ” ' ‘ ’ `` ''
    """.split()
)
_NOT = frozenset({"not", "no", "n't", "never", "without", "hardly"})
_BEING = frozenset("was were is are been be remained".split())
_STOPS = frozenset(". ; ! ? ( )".split())
# So far before a noun stands its first grade: "**positive** to mixed or average critical reviews".
_BEFORE_WITHIN = 9
# "The reviews of the film by the critics of the city **were mixed**".
_BEHIND_WITHIN = 14
# "Was **widely and deservedly** panned by the **leading** critics".
_CRITICS_WITHIN = 6
_DENIAL_WITHIN = 3
# "Was **widely** panned".
_PASSIVE_WITHIN = 3

_TAKINGS = {
    **dict.fromkeys("success hit smash blockbuster".split(), Grade.GOOD),
    **dict.fromkeys("flop bomb failure disappointment disaster".split(), Grade.BAD),
}
# A bomb is one at the box office, a hit may be one on the head.
_AT_THE_BOX_OFFICE = frozenset("box office commercial commercially financial theatrical".split())
# "A **super** hit", "a **great** success".
_TAKINGS_BEFORE = _AT_THE_BOX_OFFICE | frozenset(
    """
    a an the super big huge major surprise sleeper smash massive great runaway modest moderate minor complete total -
    """.split()
)
_TAKINGS_WITHIN = 4
# What these say of a work needs no box office beside it.
_PLAIN_TAKINGS = frozenset("flop blockbuster hit".split())
# "A hit **in** Peru", but "a hit **man**".
_BEHIND_TAKINGS = frozenset(
    """
    . , ; : ! ? ( ) in at with for and but on of when where which that overseas abroad worldwide domestically there
    """.split()
)
_DECLARED = frozenset("was is were became declared considered proved a an".split())
# "**54 % of critics gave it** positive reviews", "**some critics** gave it": that is how a part of them took it.
_PARTS = frozenset({"%", "percent", "cent", "some", "several", "few", "one", "certain"})
_PART_WITHIN = 10
_PART_BESIDE = 3
_INDEFINITE = frozenset({"a", "an"})
# A text made to be endless has more receptions than a review.
_MOST_RECEPTIONS = 12


def find_receptions(tokens: Sequence[Token]) -> tuple[Reception, ...]:
    """
    Return the receptions that a text tells of, in its order.

    >>> from factcheck.text.tokens import tokenize
    >>> [(one.scale.value, one.lowest.name) for one in find_receptions(tokenize("It was a flop, panned by critics.").tokens)]
    [('takings', 'BAD'), ('critics', 'BAD')]
    >>> find_receptions(tokenize("The critics met in Lima.").tokens)
    ()
    """
    words = [token.lower for token in tokens]
    if HEADS.isdisjoint(words):
        return ()
    are_named = not _CRITICS_OR_PUBLIC.isdisjoint(words)
    whole = (
        one
        for one in _read(words)
        if not _is_of_a_part(words, one, are_named=are_named) and not _is_half_denied(words, one.first)
    )
    return tuple(islice(whole, _MOST_RECEPTIONS))


def _is_of_a_part(words: Sequence[str], one: Reception, *, are_named: bool) -> bool:
    """Say whether only some took it so, of the critics where the text names them: "**54 % of critics** gave it positive reviews"."""
    before = words[max(0, one.first - _PART_WITHIN) : one.first]
    stops = [place for place, word in enumerate(before) if word in _STOPS]
    clause = before[stops[-1] + 1 :] if stops else before
    beside = clause[-_PART_BESIDE:]
    if not _PARTS.isdisjoint(beside) or (words[one.last - 1] == "review" and not _INDEFINITE.isdisjoint(beside)):
        return True  # "**some** negative reviews", "**a** negative review"
    return are_named and not _PARTS.isdisjoint(clause)


def _read(words: Sequence[str]) -> Iterator[Reception]:
    """Yield the receptions, those of one scale that share words once: "**panned** by critics in bad **reviews**" are two."""
    ends = dict.fromkeys(Scale, 0)
    for one in _read_heads(words):
        if ends[one.scale] <= one.first:
            ends[one.scale] = one.last
            yield one


def _read_heads(words: Sequence[str]) -> Iterator[Reception]:
    is_of_work = not _OF_WORKS.isdisjoint(words)
    for at, word in enumerate(words):
        one: Reception | None = None
        if word in _NOUNS:
            one = _read_noun(words, at) if is_of_work or word not in _VAGUE else None
        elif word in _RECEIVING:
            one = _read_received(words, at)
        elif word in _GRADING:
            one = _read_grading(words, at)
        elif word in _TAKINGS:
            one = _read_takings(words, at)
        elif word in _SELLING:
            one = _read_selling(words, at)
        if one is not None:
            yield one


def _read_noun(words: Sequence[str], at: int) -> Reception | None:
    """Read "mixed to positive **reviews**" and "the **reviews** were mixed to positive"."""
    first = at
    graded = [at] if words[at] in _GRADES else []
    while first > 0 and at - first < _BEFORE_WITHIN and (words[first - 1] in _GRADES or words[first - 1] in _BETWEEN):
        first -= 1
        if words[first] in _GRADES and words[first] != "well":
            graded.append(first)
    if graded:
        return _grade(words, graded, at + 1) if "less" not in words[max(0, first - 2) : first] else None
    return _read_behind(words, at)


def _read_behind(words: Sequence[str], at: int) -> Reception | None:
    ahead = range(at + 1, min(len(words), at + _BEHIND_WITHIN))
    being = next((place for place in ahead if words[place] in _BEING or words[place] in _STOPS), None)
    if being is None or words[being] in _STOPS:
        return None
    graded: list[int] = []
    for place in range(being + 1, min(len(words), being + 1 + _BEFORE_WITHIN)):
        if words[place] in _GRADES and words[place] != "well":
            graded.append(place)
        elif words[place] not in _BETWEEN and (graded or words[place] not in _NOT):
            break  # "positive, **not** negative"
    return _grade(words, graded, graded[-1] + 1) if graded else None


def _read_received(words: Sequence[str], at: int) -> Reception | None:
    """Read "well **received**" and "was **received** poorly"."""
    before = at - 2 if at > 1 and words[at - 1] == "-" else at - 1
    beside = [before] if before >= 0 and words[before] in _ADVERBS else []
    if not beside and words[at + 1 : at + 2] != ["well"]:  # "received well over 50 entries"
        beside = [place for place in range(at + 1, min(len(words), at + 2)) if words[place] in _ADVERBS]
    if not beside:
        return None
    return _grade(words, beside, max(at, *beside) + 1)


_ADVERBS = frozenset(
    "well positively favorably favourably warmly enthusiastically poorly badly negatively unfavorably unfavourably".split()
)


def _read_grading(words: Sequence[str], at: int) -> Reception | None:
    """Read "was **panned** by critics" and "critics **panned** it"."""
    if words[at + 1 : at + 2] in (["for"], ["to"]):
        return None  # "is **slated for** release", "**liked to** sing"
    around = words[max(0, at - _CRITICS_WITHIN) : at + 1 + _CRITICS_WITHIN]
    judged = not _CRITICS_OR_PUBLIC.isdisjoint(around) or (at > 0 and words[at - 1] == "critically")
    is_passive = not _BEING.isdisjoint(words[max(0, at - _PASSIVE_WITHIN) : at])
    if not judged and not (is_passive and words[at] in _OF_CRITICS):
        return None
    read = _grade(words, [at], at + 1)
    return attrs.evolve(read, is_active=not is_passive and words[at - 1 : at] != ["critically"])


def _grade(words: Sequence[str], graded: Sequence[int], last: int) -> Reception:
    grades = [_GRADES[words[place]] for place in graded]
    first = min(graded)
    around = words[max(0, first - _CRITICS_WITHIN) : last + _CRITICS_WITHIN]
    is_public = not _PUBLIC.isdisjoint(around) and _CRITICS.isdisjoint(around) and "critical" not in around
    return Reception(
        scale=Scale.PUBLIC if is_public else Scale.CRITICS,
        first=first,
        last=last,
        lowest=min(grades),
        highest=max(grades),
        is_denied=_is_denied(words, first),
    )


# "**Not only** well received", "**without exception**", "**no doubt**": no denials.
_STRESSING = frozenset("only just merely simply exception doubt less".split())
# "Not **universally** positive": what is denied is how far.
_WHOLLY = frozenset("universally entirely wholly completely all always exclusively".split())


def _is_half_denied(words: Sequence[str], first: int) -> bool:
    """Say whether it is denied that it was so wholly: "not **universally** positive" may still be mostly so."""
    before = words[max(0, first - _DENIAL_WITHIN) : first]
    return not _WHOLLY.isdisjoint(before) and not _NOT.isdisjoint(before)


def _is_denied(words: Sequence[str], first: int) -> bool:
    """Say whether a denial stands right before a reception, in its own clause."""
    for at in range(first - 1, max(-1, first - 1 - _DENIAL_WITHIN), -1):
        if words[at] == ",":
            return False
        if words[at] in _NOT and words[at + 1] not in _STRESSING:  # a reception follows, so that there is a next word
            return True
    return False


def _read_selling(words: Sequence[str], at: int) -> Reception | None:
    """Read "**performed** poorly at the box office" and "**bombed** at the box office"."""
    office = None
    for place in range(at + 1, min(len(words), at + _OFFICE_WITHIN)):
        if words[place] in _STOPS:
            return None
        if words[place] == "office" and "box" in words[place - 2 : place]:
            office = place
            break
    if office is None:
        return None
    between = [_SELLING[word] if word in _SELLING else _HOW_SOLD.get(word) for word in words[at:office]]
    grade = next((one for one in between if one is not None), None)
    if grade is None:
        return None
    if _is_denied(words, at) or not _NOT.isdisjoint(words[at + 1 : office]):
        grade = Grade(-grade)
    return Reception(scale=Scale.TAKINGS, first=at, last=office + 1, lowest=grade, highest=grade)


# How a work did, where the verb says it, or leaves it to an adverb.
_SELLING = {
    "bombed": Grade.BAD,
    "flopped": Grade.BAD,
    "failed": Grade.BAD,
    "underperformed": Grade.BAD,
    "did": None,
    "do": None,
    "does": None,
    "performed": None,
    "fared": None,
}
_HOW_SOLD = {"well": Grade.GOOD, "strongly": Grade.GOOD, "poorly": Grade.BAD, "badly": Grade.BAD}
# "Performed **well at the domestic box office**".
_OFFICE_WITHIN = 8
#: Without one of these a text tells of no reception.
HEADS = _NOUNS | _RECEIVING | _GRADING | frozenset(_TAKINGS) | frozenset(_SELLING)


def _read_takings(words: Sequence[str], at: int) -> Reception | None:
    """Read "a box office **bomb**", "a commercial **success**" and "was a **flop**"."""
    first = at
    while first > 0 and at - first < _TAKINGS_WITHIN and words[first - 1] in _TAKINGS_BEFORE:
        first -= 1
    before = words[first:at]
    sold = not _AT_THE_BOX_OFFICE.isdisjoint(before) or {"box", "office"} <= set(
        words[at + 1 : at + 1 + _TAKINGS_WITHIN]
    )
    plain = words[at] in _PLAIN_TAKINGS and bool(before) and first > 0 and words[first - 1] in _DECLARED
    if not sold and not plain:
        return None
    if at + 1 < len(words) and words[at + 1] not in _BEHIND_TAKINGS:
        return None
    # What was no success was a failure: takings are not mixed.
    grade = Grade(-_TAKINGS[words[at]]) if _is_denied(words, first) else _TAKINGS[words[at]]
    return Reception(scale=Scale.TAKINGS, first=first, last=at + 1, lowest=grade, highest=grade)
