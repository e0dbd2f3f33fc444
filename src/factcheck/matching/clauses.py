"""
Say what stands around a verb: who does it, to whom, and by which preposition a name hangs on it.

An analysis and places enter, names and the parts they play leave. There is no grammar here: words beside one another, their
endings and a few small words tell, and where they do not, nothing is said.
"""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import FUNCTION_WORDS, has_deed_form, is_adverb, may_be_deed
from factcheck.facts.names import Name
from factcheck.text.memory import TEXTS_REMEMBERED
from factcheck.text.tokens import TokenKind

# What may stand between a subject and its verb.
_BEFORE_VERBS = frozenset(
    "has have had is are was were be been did does do will would also then later first both 's ever never already just now".split()
)
#: What joins the names of a list.
JOINTS = frozenset({"and", ",", "the"})
# More words between a subject and its verb are a clause of their own.
_FARTHEST_SUBJECT = 4
# What stands before a noun, and before a verb.
_NOUN_OPENERS = frozenset("the a an his her its their 's of this that".split())
_VERB_OPENERS = frozenset("to will would can could may might should must did does do".split())


# Verbs whose past is their stem, and which are nouns as often.
_ONE_FORM = frozenset("hit cut set cost spread split bid cast burst read bet shed".split())
#: What two do to one another, or are, whoever is named first, by their roots.
MUTUAL = frozenset(
    """
    meet marri play join tie pass talk fight match border share merg collid debat resembl twin befriend
    neighbour neighbor partner friend rival alli cousin contemporari colleagu enemi oppon relative2 counterpart namesak equival
    """.split()
)


def is_deed(analysis: Analysis, place: int) -> bool:
    """
    Say whether a word is a deed by its form: "attacked", "beat", "to beat"; "stars" and "gym" may be things.

    >>> from factcheck.facts.analysis import analyse
    >>> is_deed(analyse("Peru attacked."), 1), is_deed(analyse("the attack"), 1)
    (True, False)
    """
    token, before = analysis.tokens[place], analysis.tokens[place - 1].lower if place else ""
    if before in _NOUN_OPENERS:
        return False
    if token.lower in _ONE_FORM:
        follows = analysis.tokens[place + 1].lower if place + 1 < len(analysis.tokens) else ""
        # "The cat **hit** the dog", "was **hit** by it", but "a hit in May".
        return before in _VERB_OPENERS or follows in _OBJECT_OPENERS or follows == "by"
    if has_deed_form(token.lower):
        return True
    # "To **win**", but "to **the** public".
    return before in _VERB_OPENERS and token.lower not in FUNCTION_WORDS and may_be_deed(token.lower)


def is_verb(analysis: Analysis, place: int) -> bool:
    """
    Say whether a word is a verb by its ending, or by what follows it: "needs **the**", "needs **Peru**".

    >>> from factcheck.facts.analysis import analyse
    >>> is_verb(analyse("Chile needs the grain."), 1), is_verb(analyse("its needs grow"), 1)
    (True, False)
    """
    lower = analysis.tokens[place].lower
    following = analysis.tokens[place + 1] if place + 1 < len(analysis.tokens) else None
    if place in analysis.named or following is None:
        return False
    takes = following.lower in _ARTICLES or following.lower == "that" or following.text[:1].isupper()
    return lower.endswith("ed") or (lower.endswith("s") and takes)


# Verbs of habit and of state, told of many: "the adults **eat** nectar". What is mostly a noun behind a plural ("sports
# **car**") is left out.
_BARE = frozenset(
    """
    live eat drink feed sleep hunt nest breed hatch graze migrate prefer need want use own make take give sell buy pay earn
    teach learn lead hold keep contain include produce cause weigh support oppose reject favour favor believe think grow
    remain belong depend become come go follow carry receive provide require allow accept refuse speak read write play
    """.split()
)
_MANY = frozenset(
    "people men women children larvae police cattle sheep fish trout salmon deer mice geese others both they".split()
)
_BETWEEN = frozenset("themselves also both all never still then together".split())


def is_bare_verb(analysis: Analysis, place: int) -> bool:
    """
    Say whether a word tells a habit or a state of many: "the adults **live** on nectar"; nothing in its form shows that.

    >>> from factcheck.facts.analysis import analyse
    >>> is_bare_verb(analyse("The adults eat nectar."), 2), is_bare_verb(analyse("His need grew."), 1)
    (True, False)
    """
    if analysis.tokens[place].lower not in _BARE:
        return False
    at = place - 1
    while at > 0 and (analysis.tokens[at].lower in _BETWEEN or is_adverb(analysis.tokens[at].lower)):
        at -= 1
    if at < 0:
        return False
    lower = analysis.tokens[at].lower
    return lower in _MANY or (
        lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s")) and bool(analysis.weights[at])
    )


def find_subject(analysis: Analysis, verb: int) -> list[Name]:
    """
    Return the names right before a verb, those of a list together; none where a preposition governs them.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("Peru and Chile have warned them.")
    >>> [name.text for name in find_subject(read, 4)]
    ['Peru', 'Chile']
    """
    tokens = analysis.tokens
    ends = {name.last - 1: name for name in analysis.names}
    at = verb - 1
    while at > max(-1, verb - _FARTHEST_SUBJECT) and (tokens[at].lower in _BEFORE_VERBS or is_adverb(tokens[at].lower)):
        at -= 1
    found: list[Name] = []
    while at in ends:
        found.append(ends[at])
        at = ends[at].first - 1
        while at >= 0 and tokens[at].lower in JOINTS:
            at -= 1
    governed = at >= 0 and tokens[at].lower in _GOVERNORS
    return [] if governed else found[::-1]


# What may stand between a verb, or its noun, and its object: "support **for the** ...".
_TO_OBJECTS = frozenset("for of to the a an".split())
_OBJECT_WITHIN = 3


def find_object(analysis: Analysis, verb: int) -> Name | None:
    """
    Return the one name right after a verb or its noun; None where it is the first of a list or stands before another noun.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("It offers support for Peru.")
    >>> find_object(read, 2).text
    'Peru'
    """
    at = verb + 1
    while at < min(len(analysis.tokens), verb + _OBJECT_WITHIN) and analysis.tokens[at].lower in _TO_OBJECTS:
        at += 1
    name = next((name for name in analysis.names if name.first == at), None)
    if name is not None and name.last < len(analysis.weights) and analysis.weights[name.last]:
        return None  # "needs **Peruvian** grain"
    follows = analysis.tokens[name.last].lower if name is not None and name.last < len(analysis.tokens) else ""
    # "the deal Peru agreed" has Peru for the subject of what follows.
    return None if follows in {"and", ","} or follows in _BEFORE_VERBS or follows.endswith("ed") else name


# The ends of a way or a deed; "in" and "at" tell where, and there may be many places.
_TO_ENDS = frozenset("from to against into".split())
_GOVERNED_WITHIN = 7
_CLAUSES = frozenset(". ; : , ( ) and but while that which who".split())


def find_governed(analysis: Analysis, deed: int) -> dict[str, Name]:
    """
    Return by preposition the names that a deed, or its noun, has behind "from", "to", "against", "into" in its clause.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("the export of tin from Peru to Chile")
    >>> {preposition: name.text for preposition, name in find_governed(read, 1).items()}
    {'from': 'Peru', 'to': 'Chile'}
    """
    starts = {name.first: name for name in analysis.names}
    found: dict[str, Name] = {}
    for at in range(deed + 1, min(len(analysis.tokens) - 1, deed + 1 + _GOVERNED_WITHIN)):
        lower = analysis.tokens[at].lower
        if lower in _CLAUSES:
            break
        if lower in _TO_ENDS:
            first = at + 2 if analysis.tokens[at + 1].lower == "the" else at + 1
            if first in starts:
                found.setdefault(lower, starts[first])
    return found


_OBJECT_OPENERS = frozenset("the a an its his her their this that these those all both".split())


def find_object_word(analysis: Analysis, verb: int) -> int | None:
    """
    Return the first word of some weight behind a verb, past articles; None where a preposition stands before it.

    >>> from factcheck.facts.analysis import analyse
    >>> find_object_word(analyse("They sold the mill."), 1), find_object_word(analyse("They lived near Lima."), 1)
    (3, None)
    """
    for at in range(verb + 1, min(len(analysis.tokens), verb + 1 + _OBJECT_WITHIN)):
        if analysis.weights[at]:
            return at
        if analysis.tokens[at].lower not in _OBJECT_OPENERS:
            return None
    return None


def find_clause(analysis: Analysis, at: int, ends: AbstractSet[str]) -> range:
    """
    Return the tokens around a place up to the next of some words or marks on either side; none where it is one itself.

    >>> from factcheck.facts.analysis import analyse
    >>> find_clause(analyse("Poe won; Roe lost at home."), 3, {";", "."})
    range(3, 7)
    """
    tokens = analysis.tokens
    first = next((place + 1 for place in range(at, -1, -1) if tokens[place].lower in ends), 0)
    last = next((place for place in range(at, len(tokens)) if tokens[place].lower in ends), len(tokens))
    return range(first, last)


@lru_cache(maxsize=TEXTS_REMEMBERED)
def is_passive(analysis: Analysis, verb: int) -> bool:
    """
    Say whether a verb is passive: "was built", "built **by**", "the hall, built in 1910".

    >>> from factcheck.facts.analysis import analyse
    >>> is_passive(analyse("It was built."), 2), is_passive(analyse("It is to build."), 3)
    (True, False)
    """
    before = [token.lower for token in analysis.tokens[max(0, verb - 2) : verb]]
    if before[-1:] == ["to"]:
        return False  # "is to cut"
    after = analysis.tokens[verb + 1].lower if verb + 1 < len(analysis.tokens) else ""
    apart = before[-1:] == [","] and (after in _BEHIND_PARTICIPLES or after == "")
    return not _PASSIVE_AUXILIARIES.isdisjoint(before) or after == "by" or apart


# "The hall, built **in** 1910", but "Chile, its neighbour, attacked Peru".
_BEHIND_PARTICIPLES = frozenset("in at on from for to under".split())
_PASSIVE_AUXILIARIES = frozenset("is are was were be been being".split())
# "as Peru won" names a subject, "as to Peru" does not.
_CONJUNCTIONS = frozenset("as after before than".split())
# An adverb or an auxiliary may stand between a subject and its verb.
_BESIDE_VERB = 2
_RELATIVES = frozenset("which who that".split())


def read_role(analysis: Analysis, name: Name, pivot: int) -> str:
    """
    Return the part that a name plays around the pivot: a preposition, "subject", "object", or "beside" for none of them.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("Peru was attacked by Chile.")
    >>> [read_role(read, name, 2) for name in read.names]
    ['object', 'subject']
    """
    passive = is_passive(analysis, pivot)
    if _opens_relative_clause(analysis, name, pivot):
        return "object" if passive else "subject"
    governor = find_governor(analysis, name)
    if governor == "by" and passive:
        return "subject"
    if governor == "and" or (governor in _CONJUNCTIONS and 0 <= pivot - name.last <= _BESIDE_VERB):
        governor = None
    if governor == "from" and pivot + 1 < name.first and analysis.tokens[pivot + 1].lower == "over":
        return "object"  # "took over from Poe" is "succeeded Poe"
    if governor is not None:
        return governor  # "from Peru" is a side, "in Lima" is none
    if name.first < pivot:
        return "object" if passive else "subject"
    # "Was **nicknamed** Poe" has no doer behind it, "formed in Oslo, **Norway**" no object.
    return "object" if not passive and _is_beside(analysis, pivot, name) else "beside"


def _is_beside(analysis: Analysis, pivot: int, name: Name) -> bool:
    """Say whether nothing parts a verb from a name behind it but articles, adjectives and what is in brackets."""
    if pivot == 0:
        return False  # "Nicknamed Poe, he …"
    between = [token.lower for token in analysis.tokens[pivot + 1 : name.first]]
    if "(" in between and ")" in between:
        between[between.index("(") : between.index(")") + 1] = []
    return _PARTING.isdisjoint(between)


def _opens_relative_clause(analysis: Analysis, name: Name, pivot: int) -> bool:
    """Say whether the pivot's clause hangs on the name: "good for Peru, which **imports** grain"."""
    following = [token.lower for token in analysis.tokens[name.last : min(name.last + 2, pivot)]]
    return bool(following) and (following[0] in _RELATIVES or (following[0] == "," and following[-1] in _RELATIVES))


# "to neighbouring Peru", "to the Peruvian navy", but "to defeat Peru".
_ADJECTIVE_ENDINGS = ("ing", "ed", "ese", "ish", "an", "ern", "al", "ous", "ive", "ic", "y")


def _opens_infinitive(analysis: Analysis, index: int) -> bool:
    """Say whether "to" stands before a verb: a word in small letters that is no article and has no adjective's ending."""
    following = analysis.tokens[index + 1]
    if following.kind is not TokenKind.WORD or following.text[:1].isupper() or index + 1 in analysis.named:
        return False
    return following.lower not in FUNCTION_WORDS and not following.lower.endswith(_ADJECTIVE_ENDINGS)


# What may govern a name.
_GOVERNORS = frozenset(
    "of in on at by for with to from as into over between against toward towards near than and via after before under during".split()
)
_ARTICLES = frozenset("the a an".split())
_PARTING = _GOVERNORS | _CLAUSES


def find_governor(analysis: Analysis, name: Name) -> str | None:
    """
    Return the preposition that governs a name, past articles and the words before it in its phrase; None without one.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("It left for the old Lima.")
    >>> find_governor(read, read.names[0])
    'for'
    """
    figures = analysis.in_figures
    for index in range(name.first - 1, max(-1, name.first - 5), -1):
        token = analysis.tokens[index]
        if index in figures or (index in analysis.named and analysis.tokens[index + 1].lower not in JOINTS):
            return None  # "In May 2014 Peru agreed", "as Chile attacked Peru"
        if token.lower in _GOVERNORS:
            return None if token.lower == "to" and _opens_infinitive(analysis, index) else token.lower
        if token.kind is TokenKind.MARK and token.text != "-":
            return None
    return None


# "The **trade** between the far south of Peru and Bolivia", "Peru's overseas **trade**": so far from a name its noun stands.
_HEAD_BEFORE, _HEAD_BEHIND = 7, 3


def find_head(analysis: Analysis, name: Name) -> int | None:
    """
    Return the noun that a name belongs to, by a preposition or as its owner; None without one.

    >>> from factcheck.facts.analysis import analyse
    >>> said, other = analyse("The trade between Peru and Chile grew."), analyse("Peru's overseas trade grew.")
    >>> [find_head(said, name) for name in said.names], find_head(other, other.names[0])
    ([1, 1], 3)
    """
    if name.possessive:
        return _find_owned(analysis, name)
    if find_governor(analysis, name) is None:
        return None
    places = range(name.first - 1, max(-1, name.first - 1 - _HEAD_BEFORE), -1)
    return next((at for at in places if analysis.weights[at] and at not in analysis.named), None)


def _find_owned(analysis: Analysis, name: Name) -> int | None:
    owned = None
    for at in range(name.last, min(len(analysis.tokens), name.last + 1 + _HEAD_BEHIND)):
        if analysis.tokens[at].lower == "'s":
            continue
        if not analysis.weights[at] or is_verb(analysis, at) or is_deed(analysis, at):
            break
        owned = at
    return owned
