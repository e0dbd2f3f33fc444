"""
Find where a run of capitalised words ends: which connectors, hyphens, initials and numbers go on with a name.

Tokens and the index of a capitalised one enter, the end of the run leaves. It is the inner part of
:func:`factcheck.facts.names.find_names`.
"""

from factcheck.facts.geography import Case, Role, Tie, look_up_prefix, relate
from factcheck.facts.nametokens import NameTokens, phrase_size, read_title
from factcheck.text.tokens import TokenKind

# A run of more tokens is a list or a heading, no name.
_LONGEST_RUN = 24
# How far "Treaty of Peace, Friendship and …" may look for its "and".
_LONGEST_LIST = 8
# After these an "I" is the pronoun: "Putin and I have".
_AFTER_PRONOUN = frozenset(
    ["am", "have", "had", "'m", "'ve", "'d", "'ll", "think", "do", "did", "saw", "would", "will"]
)
# Of the heads, what is followed by "for", "on" or "in" inside a name.
_HEAD_CONNECTORS = frozenset(["of", "for", "on", "in", "against"])
# Titles that open other names over "of": "Lady of Shalott", but "King of Spain" and "President of Gazprom".
_NOBLE = frozenset(["lady", "lord", "king", "queen", "prince", "princess", "captain", "father"])
# Longer numbers count: "Toyota 10000 cars".
_LONGEST_NUMBER = 4
# Of a Korean or Chinese given name written with a hyphen, in letters.
_LONGEST_SYLLABLE = 5
_ORDINALS = frozenset(["st", "nd", "rd", "th", "s"])
_CLOSERS = frozenset([".", ")", "(", '"', "'", "'s"])
# Glued to a number without being part of it.
_AFTER_NUMBER = _CLOSERS | {",", ";", ":", "!", "?"}
# Written with a full stop inside names.
_SHORTENED = frozenset(["bros", "mt", "ft", "univ", "dept", "chas", "wm"])
# What a ministry or a treaty is for ends so: navigation, friendship, security.
_ABSTRACT = ("tion", "sion", "ship", "ment", "ness", "ity", "ics", "logy", "ture", "ery", "try")
_BEFORE_TITLE = frozenset(["in", "of", "for", "from", "to", "and", "with"])
_COUNTED = frozenset(["%", ":", "$", "°"])
# Years stand beside names without being part of them: "Rio 2016" may be either, so it is no identifier.
_YEARS = range(1500, 2101)


def find_run_end(text: NameTokens, start: int) -> int:
    """
    Return where the run of capitalised words that begins at ``start`` ends.

    >>> from factcheck.text.tokens import tokenize
    >>> find_run_end(NameTokens(tokenize("Bank of China and Gazprom").tokens, frozenset()), 0)
    3
    """
    end = start + 1
    if text.tokens[start].kind is TokenKind.IDENTIFIER:
        return end
    while end - start < _LONGEST_RUN:
        longer = _extend(text, start, end)
        if longer == end:
            break
        end = longer
    return end


def _extend(text: NameTokens, start: int, end: int) -> int:
    """Return the end after one more word of the name, or ``end`` itself."""
    if end >= len(text.tokens) or end in text.taken:
        return end
    token = text.tokens[end]
    if token.kind is TokenKind.WORD:
        if token.text[0].isupper():
            return _extend_capital(text, start, end)
        return _extend_connector(text, start, end)
    if token.kind is TokenKind.MARK:
        return _extend_mark(text, start, end)
    return _extend_number(text, start, end)


def _extend_capital(text: NameTokens, start: int, end: int) -> int:
    lower = text.lower(end)
    if lower == "i":
        return end if text.lower(end + 1) in _AFTER_PRONOUN else end + 1
    if lower in text.lists.months:
        return end + 1 if _keeps_month(text, end) else end
    if lower in text.lists.no_names or _begins_title(text, start, end) or _begins_name(text, start, end):
        return end
    return end + 1


def _begins_name(text: NameTokens, start: int, end: int) -> bool:
    """
    Say whether another name follows one of the table: a full name, an organisation of several words, or the country of a city
    without its comma.

    "Prime Minister of India Narendra Modi", "the US Federal Reserve System", "in Kazan Russia".
    """
    match = text.match(start)
    if match is None or match[0] != end:
        return False
    after = text.match(end)
    if after is not None:
        if after[1].id.startswith("organisation:") and after[0] > end + 1:
            return True  # "the **US** Food and Drug Administration"
        return relate(match[1].id, after[1].id) in (Tie.CAPITAL, Tie.PART)
    given = text.lower(end) in text.lists.given and text.is_capital(end + 1)
    return given and match[1].case is not Case.CAPITALISED


def _keeps_month(text: NameTokens, end: int) -> bool:
    """Tell "Theresa May", "Black Friday" from "Putin Monday"."""
    if text.lower(end) == "may":
        follows = end + 1 < len(text.tokens) and text.tokens[end + 1].kind is TokenKind.NUMBER
        return not follows
    return text.tokens[end - 1].stem in text.lists.common


def _begins_title(text: NameTokens, start: int, end: int) -> bool:
    """Say whether a title at ``end`` opens the name of a person: "Chinese President Xi", "Microsoft CEO Nadella"."""
    lower = text.lower(end)
    if lower not in text.lists.title_words:
        return False
    phrase = phrase_size(text, end)
    if not phrase and lower not in text.lists.titles:
        return False
    after = read_title(text, end)
    if not text.is_capital(after):
        # "US Secretary of State" without a name: the title is no part of the country's.
        return _is_known(text, start, end) and (bool(phrase) or lower not in text.lists.dual_titles)
    return bool(phrase) or lower in text.lists.inner_titles or _is_known(text, start, end)


def _is_known(text: NameTokens, start: int, end: int) -> bool:
    """Say whether the tokens are exactly a name of the table."""
    match = text.match(start)
    return match is not None and match[0] == end


def _extend_connector(text: NameTokens, start: int, end: int) -> int:
    lower = text.lower(end)
    if lower == "'s":
        joins = text.lower(end - 1) in text.lists.possessors and text.is_capital(end + 1)
        return end + 2 if joins else end
    if lower in text.lists.joining:
        after = end + 1 if text.lower(end + 1) not in text.lists.joining else end + 2
        return after + 1 if text.is_capital(after) else end
    if lower == "and":
        return _extend_list(text, start, end)
    if lower == "the":
        # "Ivan the Terrible": an epithet is a common word; "gave Obama the Nobel Prize" is not one name.
        epithet = text.is_capital(end + 1) and text.tokens[end + 1].stem in text.lists.common
        return end + 2 if epithet and text.lower(end + 1) not in text.lists.heads else end
    if lower in _HEAD_CONNECTORS and not _is_known(text, start, end):
        return _extend_of(text, start, end)
    return end


def _extend_of(text: NameTokens, start: int, end: int) -> int:
    """Go on over "of" in "Bank of China" and "Gulf of Mexico", not in "Putin of Russia" or "Minister for Europe"."""
    after = end + 2 if text.lower(end + 1) in ("the", "all") else end + 1
    if not text.is_capital(after) or text.lower(after) in text.lists.months:
        return end
    head = text.lower(start) in text.lists.heads
    match = text.match(after)
    if text.lower(end) != "of":
        # "Treaty on Conventional Forces in Europe", "Center for Disease Control"; not "Parliament in London".
        inner = text.lower(start) in text.lists.and_heads or text.lower(end - 1) in text.lists.and_heads
        return after + 1 if inner and not match else end
    if text.lower(start) in text.lists.titles and not head and (match or text.lower(start) not in _NOBLE):
        return end
    if match and not head and text.lower(end - 1) not in text.lists.heads:
        return end
    return match[0] if match else after + 1


def _extend_list(text: NameTokens, start: int, end: int) -> int:
    """Go on over "and" in "Ministry of Industry and Trade"; "China and Russia" are two names."""
    if not text.is_capital(end + 1):
        return end
    if not _has_list_head(text, start, end):
        return end + 2 if _ends_in_organisation(text, start, end) else end
    inside = {text.lower(at) for at in range(start + 1, end)}
    next_head = text.lower(end + 1) in text.lists.heads or text.lower(end + 1) in text.lists.and_heads
    common = text.tokens[end + 1].stem in text.lists.common or text.lower(end + 1).endswith(_ABSTRACT)
    if not inside & {"of", "on", "for"} or next_head or not common or text.match(end + 1):
        return end
    return end + 2


def _has_list_head(text: NameTokens, start: int, end: int) -> bool:
    """Say whether a head such as Ministry is in the run: "Pyongyang University of Science and Technology"."""
    return any(text.lower(at) in text.lists.and_heads for at in range(start, end))


def _ends_in_organisation(text: NameTokens, start: int, end: int) -> bool:
    """Say whether common words lead over "and" to an organisation: "Securities and Exchange Commission"."""
    if text.match(start) or text.match(end + 1):
        return False
    if not all(text.tokens[at].stem in text.lists.common for at in range(start, end)):
        return False
    last = end + 1
    while text.is_capital(last + 1) and last - end < _LONGEST_LIST:
        last += 1
    return last > end + 1 and text.lower(last) in text.lists.organisation


def _extend_mark(text: NameTokens, start: int, end: int) -> int:
    mark = text.tokens[end].text
    if mark == "-" and text.joined(end) and text.joined(end + 1):
        return _extend_hyphen(text, start, end)
    if mark == "." and text.joined(end) and (len(text.tokens[end - 1].text) == 1 or text.lower(end - 1) in _SHORTENED):
        # An initial or a short form: "J. K. Rowling", "George W. Bush", "Warner Bros. Pictures".
        return end + 2 if text.is_capital(end + 1) else end
    if mark == "&" and text.is_capital(end + 1):
        return end + 2
    if mark == ",":
        if text.lower(end + 1) in ("jr.", "sr.", "inc.", "ltd.") and text.is_capital(end + 1):
            return end + 2
        return _extend_comma(text, start, end)
    return end


def _extend_comma(text: NameTokens, start: int, end: int) -> int:
    """Go on over a comma in "Treaty of Peace, Friendship and Cooperation": a list that "and" ends."""
    if not _has_list_head(text, start, end) or not text.is_capital(end + 1):
        return end
    if not any(text.lower(at) in ("of", "on", "for") for at in range(start + 1, end)):
        return end
    for at in range(end + 1, min(end + _LONGEST_LIST, len(text.tokens))):
        if text.match(at):
            return end
        if text.lower(at) == "and":
            return end + 2 if text.is_capital(at + 1) else end
        if not (text.is_capital(at) or text.tokens[at].text in (",", "-", "&") or text.is_mark(at - 1, "-")):
            return end
    return end


def _extend_hyphen(text: NameTokens, start: int, end: int) -> int:
    """Go on in "Jean-Claude" and "COVID-19", not in "China-Russia", "Sino-Russian" or "Moscow-based"."""
    after = end + 1
    if after >= len(text.tokens) or after in text.taken:
        return end
    token = text.tokens[after]
    if token.kind is TokenKind.NUMBER or token.kind is TokenKind.IDENTIFIER:
        known = _is_known(text, start, end)
        counts = text.is_mark(after + 1, "-") or text.lower(after + 1) in text.lists.units
        return end if known or counts or _is_month(text, end - 1) else after + 1
    if token.text.islower():
        # "Treaty on Good-neighbourliness": a list's words keep their second halves.
        return after + 1 if _has_list_head(text, start, end) or _is_syllable(text, start, end) else end
    if not text.is_capital(after) or (_is_known(text, start, end) and not _is_known(text, start, after + 1)):
        return end
    if look_up_prefix(text.lower(end - 1)) and text.match(after):
        return end
    match = text.match(after)
    return end if match and match[1].role is Role.PEOPLE else after + 1


def _is_syllable(text: NameTokens, start: int, end: int) -> bool:
    """Tell "Kim Jong-un" and "Ban Ki-moon" from "Moscow-based" and "American Emmy-winning"."""
    before, after = text.tokens[end - 1], text.tokens[end + 1]
    if len(before.text) > _LONGEST_SYLLABLE or len(after.text) > _LONGEST_SYLLABLE or _is_known(text, start, end):
        return False
    if before.stem in text.lists.common or after.lower in text.lists.derived:
        return False
    return after.lower in text.lists.syllables or after.stem not in text.lists.common


def _is_month(text: NameTokens, index: int) -> bool:
    return text.lower(index) in text.lists.months


def _extend_number(text: NameTokens, start: int, end: int) -> int:
    """Go on over the number of "Boeing 747" and "Apollo 11", not over that of "In June 25" or "Xi 28 percent"."""
    token = text.tokens[end]
    if token.kind is TokenKind.IDENTIFIER:
        return end + 1 if token.text[0].isupper() else end
    last = text.lower(end - 1)
    if not token.text.isdecimal() or len(token.text) > _LONGEST_NUMBER or last in text.lists.months or text.joined(end):
        return end
    numbered = last in text.lists.numbered
    if text.joined(end + 1) and text.tokens[end + 1].text not in _AFTER_NUMBER:
        return _extend_model(text, end, numbered=numbered)
    following = text.lower(end + 1)
    if following in text.lists.units or following in text.lists.months or following in _COUNTED:
        return end
    return end + 1 if numbered or _completes(text, start, end) else end


def _extend_model(text: NameTokens, end: int, *, numbered: bool) -> int:
    """Go on over what is glued to a number: "777x", "747-400", "3DS"; not over "8m", "3-1" or "28%"."""
    glued = end + 1
    if numbered and text.tokens[glued].text == "-" and text.joined(glued + 1):
        return glued + 2
    token = text.tokens[glued]
    if token.kind is not TokenKind.WORD or token.lower in text.lists.units or token.lower in _ORDINALS:
        return end
    return glued + 1 if numbered or token.text.isupper() else end


def _completes(text: NameTokens, start: int, end: int) -> bool:
    """Say whether a number may belong to a name that is not known to take one: "Toy Story 3 was", "Maroon 5"."""
    if int(text.tokens[end].text) in _YEARS or _is_known(text, start, end) or text.lower(start) in text.lists.given:
        return False
    following = text.tokens[end + 1] if end + 1 < len(text.tokens) else None
    if following is None or following.kind is not TokenKind.WORD:
        # "Arsenal 3, Chelsea 1" but "in Toy Story 3, he": after a preposition a comma tells no scores.
        if following is not None and following.text == ",":
            return end - start > 1 and text.lower(start - 1) in _BEFORE_TITLE
        return end - start > 1 and (following is None or following.text in _CLOSERS)
    if following.lower == "and" and _is_counted(text, end + 2):
        return False  # "Lima has 12, Quito 9 and Arica 7"
    # "Trump 11 days ago": what is counted follows as a plural; after a title comes a verb or a preposition.
    return following.lower in text.lists.starters or following.lower.endswith("ed")


def _is_counted(text: NameTokens, start: int) -> bool:
    """Say whether a word with a capital and a number follow: the next of a list."""
    return start + 1 < len(text.tokens) and text.is_capital(start) and text.tokens[start + 1].kind is TokenKind.NUMBER
