"""
Read whom a clause sets apart from all others: "every town **except Lima** signed", "**only Lima** signed", "**besides Lima**, Cusco signed".

An analysis enters, records leave: who is named, whether the named do it, whether all others do it, and which words tell what is done.
Whoever takes such a clause by its words alone hears the opposite: "every town except Lima signed" has "Lima" and "signed".
"""

from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import has_deed_form
from factcheck.facts.number_forms import SMALL
from factcheck.matching.apart import FAILING, Exclusion, Party, cut_clause, list_clauses, lower_at, opens_verb, reads
from factcheck.matching.two_apart import PAIR_WORDS, read_pair

_ALL = frozenset("every all each everyone everybody everything".split())
_NO = frozenset("no nobody none nothing".split())
_ALL_OR_NO = _ALL | _NO
# "Never sang **anything** but hymns".
_ANY = frozenset("any anything anyone anybody".split())
_DENYING = frozenset("not n't never".split())
# "**Almost** all", "**not** every": of whom it is said is open.
_LOOSENED = frozenset("not n't almost nearly virtually practically if hardly scarcely barely".split())
# These except wherever they stand: behind all of whom it is told, before the clause, or at its end.
_OPENERS: tuple[tuple[str, ...], ...] = (
    ("except", "for"),
    ("except",),
    ("excepting",),
    ("excluding",),
    ("barring",),
    ("save", "for"),
    ("apart", "from"),
    ("aside", "from"),
    ("other", "than"),
    ("besides",),
    ("with", "the", "exception", "of"),
    ("with", "the", "sole", "exception", "of"),
    ("with", "the", "single", "exception", "of"),
    ("with", "the", "only", "exception", "of"),
    ("with", "the", "lone", "exception", "of"),
    ("with", "the", "notable", "exception", "of"),
    ("with", "the", "possible", "exception", "of"),
    ("with", "one", "exception", ","),
    ("with", "only", "one", "exception", ","),
    ("but", "not"),
)
# These do so right behind "every town", or before or behind its clause with a comma: a **bar**, a **minus**, to **save** Lima.
_SHORT_OPENERS: tuple[tuple[str, ...], ...] = (
    ("but",),
    ("bar",),
    ("save",),
    ("saving",),
    ("minus",),
    ("outside", "of"),
    ("outside",),
    ("than",),
)
_WITH_COMMA = frozenset({"bar", "save"})
_FIRST_WORDS = frozenset(words[0] for words in (*_OPENERS, *_SHORT_OPENERS))
_SENTENCE_ENDS = frozenset(". ; ! ? :".split())
_FEW = frozenset("few some a".split())
# "Except **in** May", "except **that** it is red": an exception of time, place or manner.
_NO_PARTY = frozenset(
    "in on at when where that if as by from to with during under between after before until those what how never not also still it they he she".split()
)
_RELATIVE = frozenset("which who that whose whom".split())
_BEING = frozenset("is was are were be been".split())
_ONLY = frozenset("only solely exclusively purely just".split())
_SOLE = frozenset("only sole lone one single".split())
_OPENING_SOLE = frozenset({"the", "its", "their"})
# From "every" to the "except" behind it, and how long a phrase behind "except" may be.
_KIND_WITHIN, _PHRASE_WITHIN = 6, 12


_CUES = _FIRST_WORDS | _ONLY | _SOLE | PAIR_WORDS | frozenset("alone else exception".split())
# The readings of texts are kept for the next pair, as the analyses are.
_REMEMBERED = 4096


@lru_cache(maxsize=_REMEMBERED)
def find_exclusions(text: Analysis) -> tuple[Exclusion, ...]:
    """
    Find the clauses of a text that set somebody or something apart.

    >>> from factcheck.facts.analysis import analyse
    >>> [(one.parties[0].does, one.others) for one in find_exclusions(analyse("Every town except Lima signed it."))]
    [(False, True)]
    >>> [(one.parties[0].does, one.others) for one in find_exclusions(analyse("No town but Lima signed it. Only Cusco paid."))]
    [(True, False), (True, False)]
    >>> find_exclusions(analyse("Lima signed it."))
    ()
    """
    if text.lowers.isdisjoint(_CUES):
        return ()
    found = []
    for clause in list_clauses(text):
        one = (
            _read_exception(text, clause)
            or _read_added_exception(text, clause)
            or _read_sole(text, clause)
            or _read_only(text, clause)
            or _read_only_object(text, clause)
            or _read_no_other(text, clause)
            or read_pair(text, clause)
        )
        if one is not None:
            found.append(one)
    return tuple(found)


def _find_all(text: Analysis, clause: range) -> tuple[int, bool] | None:
    """Return the first word that tells of all or of none, and whether it is of none: "**every** town", "**no** town"."""
    denied = False
    for at in clause:
        lower = text.tokens[at].lower
        if lower in _ALL_OR_NO:
            return None if lower_at(text, at - 1) in _LOOSENED else (at, lower in _NO)
        if lower in _ANY and denied:
            return at, True
        denied = denied or lower in _DENYING
    return None


def _read_exception(text: Analysis, clause: range) -> Exclusion | None:
    """Read "every town **except Lima** signed", "**but for Lima**, no town signed", "all towns signed, **save Lima**"."""
    every = _find_all(text, clause)
    if every is None:
        return None
    place, of_none = every
    opener = _find_opener(text, clause, place)
    if opener is None:
        return None
    first, begin = opener
    noun_end = _end_kind(text, place, first if first > place else clause.stop)
    is_fronted = first < place
    end = _end_party(text, begin, clause, to_comma=is_fronted or first > noun_end + 1)
    if end is None or (is_fronted and not _follows_comma(text, end, place)):
        return None
    if begin in text.in_figures or lower_at(text, begin) in SMALL or lower_at(text, begin) in _FEW:
        return None  # "all but **two** of the towns"
    clause = cut_clause(text, clause, max(place, end))
    parties = _list_parties(text, begin, end)
    outside = [at for at in clause if not (place <= at < noun_end or first <= at < end)]
    denials = [
        one.cue for one in text.negations if one.cue in clause and one.cue != place and one.cue not in range(first, end)
    ]
    if any(lower_at(text, cue) not in _DENYING or lower_at(text, place) not in _ANY for cue in denials):
        return None
    deed = tuple([at for at in outside if text.weights[at]])
    kind = tuple([at for at in range(place + 1, noun_end) if text.weights[at]])
    if not parties or not deed:
        return None
    return Exclusion(
        parties=tuple([Party(one, does=of_none) for one in parties]),
        others=not of_none,
        kind=kind,
        deed=deed,
        cue=(first, begin),
        clause=clause,
    )


def _find_opener(text: Analysis, clause: range, every: int) -> tuple[int, int] | None:
    """Return where an exception opens, and where what it names begins."""
    for at in clause:
        if text.tokens[at].lower not in _FIRST_WORDS:
            continue
        words = next((one for one in _OPENERS if reads(text, at, one)), None)
        before = lower_at(text, at - 1)
        if words is None:
            words = _read_short_opener(text, clause, at, every)
        if words is None:
            continue
        if words == ("but", "not") and before != "," and at < every:
            continue
        begin = at + len(words)
        if begin < clause.stop and text.tokens[begin].lower not in _NO_PARTY:
            return at, begin
    return None


def _read_short_opener(text: Analysis, clause: range, at: int, every: int) -> tuple[str, ...] | None:
    """Return the words of an exception that stands right behind "every town", or in commas before or behind its clause."""
    words = next((one for one in _SHORT_OPENERS if reads(text, at, one)), None)
    between = [text.tokens[one].lower for one in range(every, at)]
    if words is None or (words == ("than",) and "other" not in between):
        return None  # "no **more than** two", but "no **other** town **than** Lima"
    if words[0] == "outside" and between[:1] and between[0] in _NO:
        return None  # "no mills **outside** Lima" says nothing of those in it
    before = lower_at(text, at - 1)
    if words[0] in _WITH_COMMA and (at == clause.start or before == ","):
        return words
    is_beside = every < at <= every + _KIND_WITHIN and not any(opens_verb(text, one) for one in range(every + 1, at))
    return words if is_beside and before != "," else None


def _end_kind(text: Analysis, place: int, stop: int) -> int:
    """Return where the phrase of "every" ends: "**every small town** signed"."""
    end = place + 1
    if text.tokens[place].lower == "no" and lower_at(text, end) == "one":
        end += 1
    for at in range(end, min(stop, place + _KIND_WITHIN)):
        lower = text.tokens[at].lower
        if lower == "," or opens_verb(text, at):
            return at
        if text.weights[at] and (at + 1 >= stop or not text.weights[at + 1] or opens_verb(text, at + 1)):
            return at + 1
    return min(stop, end)


def _end_party(text: Analysis, begin: int, clause: range, *, to_comma: bool) -> int | None:
    """Return where what is excepted ends; None where a clause hangs on it, or it has no end soon."""
    end = min(clause.stop, begin + _PHRASE_WITHIN)
    named = {name.first: name.last for name in text.names}
    at = begin
    while at < end:
        lower = text.tokens[at].lower
        if lower in _RELATIVE:
            return None
        if at in named:
            at = named[at]
            continue
        if lower == ",":
            goes_on = not to_comma and at + 1 in named and lower_at(text, named[at + 1]) in {",", "and"}
            if not goes_on:
                return at if at > begin else None
        elif not to_comma and at > begin and (opens_verb(text, at) or has_deed_form(lower)):
            return at
        at += 1
    return at if at == clause.stop else None


def _follows_comma(text: Analysis, end: int, place: int) -> bool:
    """Say whether "every" stands right behind the comma of an exception before it: "except for Lima**, all** towns"."""
    return lower_at(text, end) == "," and place <= end + 2


def _list_parties(text: Analysis, begin: int, end: int) -> tuple[range, ...]:
    """Return who is named in a stretch: names and phrases with "and" or commas between."""
    parties, first = [], begin
    inside = {at for name in text.names for at in range(name.first, name.last)}  # "Trinidad **and** Tobago"
    for at in range(begin, end + 1):
        if at == end or (text.tokens[at].lower in {"and", ",", "or"} and at not in inside):
            if any(text.weights[one] for one in range(first, at)):
                parties.append(range(first, at))
            first = at + 1
    return tuple(parties)


_EXCEPTION_WITHIN = 6


def _read_added_exception(text: Analysis, clause: range) -> Exclusion | None:
    """Read "every town signed; **the only exception was Lima**", "every town signed. **Lima was the exception**"."""
    last = next((at for at in clause if text.tokens[at].lower == "exception"), None)
    if last is None or last - clause.start > _EXCEPTION_WITHIN:
        return None
    names = [name for name in text.names if name.first in clause]
    if (
        lower_at(text, last + 1) in _BEING and names and names[0].first == last + 2 and names[0].last >= clause.stop
    ) or (
        last + 1 >= clause.stop and names and names[0].first == clause.start and lower_at(text, names[0].last) in _BEING
    ):
        party = range(names[0].first, names[0].last)
    else:
        return None
    start = max((at for at in range(clause.start - 1) if text.tokens[at].text in _SENTENCE_ENDS), default=-1) + 1
    told = range(start, max(start, clause.start - 1))
    every = _find_all(text, told)
    if every is None or any(one.cue in told and one.cue != every[0] for one in text.negations):
        return None
    noun_end = _end_kind(text, every[0], told.stop)
    kind = tuple([at for at in range(every[0] + 1, noun_end) if text.weights[at]])
    deed = tuple([at for at in told if text.weights[at] and not every[0] <= at < noun_end])
    if not deed:
        return None
    return Exclusion(
        parties=(Party(party, does=every[1]),), others=not every[1], kind=kind, deed=deed, cue=(last, last + 1),
        clause=range(told.start, clause.stop),
    )  # fmt: skip


def _read_sole(text: Analysis, clause: range) -> Exclusion | None:
    """Read "Lima was **the only town to** sign", "**the only town that** signed was Lima"; "not to sign" says the opposite."""
    for at in range(clause.start + 1, clause.stop - 2):
        if text.tokens[at].lower not in _SOLE or text.tokens[at - 1].lower not in _OPENING_SOLE:
            continue
        link = next(
            (one for one in range(at + 2, min(clause.stop, at + _KIND_WITHIN)) if lower_at(text, one) in _LINKS), None
        )
        if link is None:
            continue
        begin, party = _find_alone(text, clause, at - 1, link)
        if party is None:
            continue
        stop = cut_clause(text, clause, begin).stop if party.start < at else party.start - 1
        inside = range(begin, stop)
        failing = [one for one in inside if text.tokens[one].lower in FAILING]
        deed = tuple([one for one in inside if text.weights[one] and one not in failing])
        if not deed or len(failing) > 1:
            return None
        kind = tuple([one for one in range(at + 1, link) if text.weights[one]])
        does = not failing
        return Exclusion(
            parties=(Party(party, does=does),), others=not does, kind=kind, deed=deed, cue=(at - 1, link), clause=clause
        )
    return None


_LINKS = frozenset("to that which who not".split())


def _find_alone(text: Analysis, clause: range, first: int, link: int) -> tuple[int, range | None]:
    """Return where what the only one does begins, and who it is: the subject before "was", or what stands behind a last "was"."""
    begin = link if lower_at(text, link) == "not" else link + 1
    names = [name for name in text.names if name.first in clause]
    if not names:
        return begin, None
    if names[0].first == clause.start and names[0].last == first - 1 and lower_at(text, first - 1) in _BEING:
        return begin, range(names[0].first, names[0].last)
    if first == clause.start and names[-1].last == clause.stop and lower_at(text, names[-1].first - 1) in _BEING:
        return begin, range(names[-1].first, names[-1].last)
    return begin, None


def _read_only(text: Analysis, clause: range) -> Exclusion | None:
    """Read "**only Lima** signed", "**Lima alone** signed", "only one town, **Lima**, signed"."""
    for name in text.names:
        if name.first not in clause:
            continue
        before, behind = lower_at(text, name.first - 1), lower_at(text, name.last)
        opens = (before != "the" and name.first - 1 <= clause.start) or lower_at(text, name.first - 2) in {
            ",",
            "was",
            "is",
            "that",
            "but",
        }
        begin = name.last
        if behind == "alone" and (name.first == clause.start or before in _BEING):
            begin += 1 + (lower_at(text, begin + 1) == "that")
        elif before == "but" and lower_at(text, name.first - 2) in _NO:
            pass  # "none but Lima signed"
        elif before == "," and behind == "," and _counts_one(text, clause, name.first):
            begin += 1
        elif before not in _ONLY or not opens or behind in {",", "and", "or"}:
            continue
        if begin >= clause.stop or not _tells_deed(text, begin):
            continue
        failing = [at for at in range(begin, clause.stop) if text.tokens[at].lower in FAILING]
        last = next(
            (at for at in range(begin, clause.stop) if text.tokens[at].lower in {",", "and", "but"}), clause.stop
        )
        deed = tuple([at for at in range(begin, last) if text.weights[at] and at not in failing])
        if not deed or len(failing) > 1:
            return None
        if behind == "alone" and not text.in_figures.isdisjoint(range(begin, last)):
            return None  # "Chile alone exported **5 million tons**": by itself so many
        does = not failing
        kind = tuple([at for at in range(clause.start, name.first) if text.weights[at]])
        return Exclusion(
            parties=(Party(range(name.first, name.last), does=does),), others=not does, kind=kind, deed=deed,
            cue=(max(clause.start, name.first - 1), begin), clause=clause,
        )  # fmt: skip
    return None


def _read_only_object(text: Analysis, clause: range) -> Exclusion | None:
    """Read "sells **only bread**", "**only** sells **bread**", "sells **bread alone**", "sells **bread and nothing else**" at a clause's end."""
    found = _find_only_object(text, clause)
    if found is None or any(one.cue in clause and one.cue not in range(*found[1]) for one in text.negations):
        return None
    party, cue = found
    words = [at for at in party if text.weights[at]]
    inside = {*party, *range(*cue)}
    deed = tuple([at for at in clause if text.weights[at] and at not in inside])
    if not words or len(words) != len(party) or not deed or any(at in text.in_figures for at in party):
        return None
    return Exclusion(parties=(Party(party, does=True),), others=False, kind=(), deed=deed, cue=cue, clause=clause)


def _find_only_object(text: Analysis, clause: range) -> tuple[range, tuple[int, int]] | None:
    """Return the object that a clause ends with, and what says that it is the only one."""
    last = clause.stop - 1
    if lower_at(text, last) in {"only", "alone"} and opens_verb(text, last - 2) and not opens_verb(text, last - 1):
        return range(last - 1, last), (last, last + 1)
    if [lower_at(text, at) for at in range(last - 2, last + 1)] == ["and", "nothing", "else"]:
        return range(last - 3, last - 2), (last - 2, last + 1)
    only = next((at for at in clause if text.tokens[at].lower in _ONLY), None)
    if only is None or only == clause.start or only + 1 >= clause.stop or lower_at(text, only - 1) in _NO_OBJECT:
        return None
    begin = only + 1
    if not (opens_verb(text, only - 1) or _ends_in_s(text, only - 1)):
        if not (opens_verb(text, begin) or _ends_in_s(text, begin)):
            return None
        begin += 1
    reach = range(begin, clause.stop)
    return (reach, (only, only + 1)) if 0 < len(reach) <= _OBJECT_WITHIN else None


def _ends_in_s(text: Analysis, at: int) -> bool:
    """Say whether a word may be a verb of today before an object: "only **grinds** rye", "**grinds** only rye"."""
    lower = lower_at(text, at)
    is_singular = not lower_at(text, at - 1).endswith("s")
    return lower.endswith("s") and not lower.endswith("ss") and at not in text.named and is_singular


# "Lost **its only** road" had one road; "**not only** rye" tells of more.
_NO_OBJECT = frozenset("the its his her their our my 's a an not".split())
# "Only sells **rye bread**": a longer object may be narrowed by what follows.
_OBJECT_WITHIN = 2


def _counts_one(text: Analysis, clause: range, at: int) -> bool:
    """Say whether a clause begins with one of a kind: "**only one** town,", "**a single** town,"."""
    opening = [token.lower for token in text.tokens[clause.start : clause.start + 2]]
    return at - clause.start <= _KIND_WITHIN and opening in (["only", "one"], ["just", "one"], ["a", "single"])


def _tells_deed(text: Analysis, at: int) -> bool:
    """Say whether a verb stands soon at a place: "only Lima **that signed**", "only Lima **ever signed**"."""
    return any(
        opens_verb(text, one)
        or has_deed_form(text.tokens[one].lower)
        or text.tokens[one].lower in {"that", "which", "who"}
        for one in range(at, min(len(text.tokens), at + 2))
    )


_NO_OTHERS = (("no", "other"), ("nobody", "else"), ("no", "one", "else"), ("none", "other"))
_ALL_OTHERS = (("every", "other"), ("all", "other"), ("everyone", "else"), ("everybody", "else"))


def _read_no_other(text: Analysis, clause: range) -> Exclusion | None:
    """Read "Lima **and no other town** signed", "Lima did not sign, **but every other town did**"."""
    name = next((name for name in text.names if name.first == clause.start), None)
    if name is None:
        return None
    words = _NO_OTHERS + _ALL_OTHERS
    at = next((one for one in clause if any(reads(text, one, others) for others in words)), None)
    if at is None or lower_at(text, at - 1) not in {"and", "but"}:
        return None
    others = any(reads(text, at, one) for one in _ALL_OTHERS)
    reach = range(at + 1, clause.stop)
    end = next((one for one in reach if lower_at(text, one) == "," or opens_verb(text, one)), clause.stop)
    first = at - 1 if lower_at(text, at - 2) != "," else at - 2
    outside = (*range(name.last, first), *range(end, clause.stop))
    denials = [one for one in outside if text.tokens[one].lower in FAILING]
    deed = tuple([one for one in outside if text.weights[one] and one not in denials])
    if not deed or len(denials) != others:
        return None
    kind = tuple([one for one in range(at, end) if text.weights[one]])
    party = Party(range(name.first, name.last), does=not others)
    return Exclusion(parties=(party,), others=others, kind=kind, deed=deed, cue=(at - 1, end), clause=clause)
