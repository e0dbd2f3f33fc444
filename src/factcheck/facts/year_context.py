"""
Tell years from counts: does "2000" in this place name a year, or count something?

Tokens and a place enter, yes or no leaves. Nothing in the digits tells "in 2008 prices rose" from "2008 prices"; the
words to both sides do, and how round the number is: people count in round numbers, and years are seldom round.
"""

from collections.abc import Sequence

from factcheck.text.tokens import Token, TokenKind

# After these a bare year is a year unless what follows is counted.
_STRONG = frozenset(
    """
    in since during until till circa c. ca. c ca year years fiscal fy early late mid
    spring summer autumn fall winter quarter season born dated established founded est
    """.split()
)
# After these as well, but they also stand before counts ("of 2000 people", "by 1500 votes").
_WEAK = frozenset("by of before after from between through about around approximately for and or to the a an this".split())
# These come before counts and measures, never before a year.
_COUNTING = frozenset(
    """
    over under than least most nearly almost exactly only some all just roughly another additional extra every per
    up has have had been were was are is be being minus plus times x no number nos about approximately
    total totals totaled totalled worth least most at costs cost weighs around reached reaches exceeded exceeds
    """.split()
)
_COUNTED_OF = frozenset(
    """
    total number sum population maximum minimum average record score length distance price cost capacity altitude
    elevation height crowd attendance majority rate list group team army force fleet range speed mean median
    """.split()
)
# Counted whatever stands before, except after "in" and its like with a number that is not round.
_COUNT_NOUNS = frozenset(
    """
    people persons men women children students employees workers soldiers troops members inhabitants residents
    votes seats goals runs points cases deaths recoveries tests patients miles mile km kilometers kilometres kilometer
    kilometre m meters metres meter metre feet foot ft inches yards acres hectares kg kilograms grams g lb lbs pounds
    tons tonnes ton mw kw w watts volts hp hours hrs minutes seconds days weeks months years year percent per dollars
    euros yen rubles roubles rupees francs usd eur gbp million billion trillion thousand hundred degrees mph kph
    copies screens theaters theatres theatre theater times reviews critics views subscribers units homes houses rooms
    gmt utc est bst pst et cet times square sq cubic volumes pages words different more fewer
    """.split()
)
_CURRENCIES = frozenset({"$", "€", "£", "¥", "₹", "₽", "₩", "usd", "eur", "gbp", "rmb", "us", "#", "no.", "nos"})
_DATE_MARKS = frozenset({"'", '"', ",", ".", ";", ":", ")", "]", "(", "[", "-", "/", "?", "!", "...", "&"})
# Words that end in s and are nothing one could count.
_NO_PLURALS = frozenset({"was", "is", "has", "as", "its", "his", "this", "'s", "s", "does", "us", "series", "across"})


def is_year(tokens: Sequence[Token], at: int, floor: int, *, joined: bool = False) -> bool:
    """
    Say whether the four digits at token ``at`` name a year.

    ``floor`` is where the date before it ended; ``joined`` says that a month or another year stands just before, so
    only what follows can make it a count.

    >>> from factcheck.text.tokens import tokenize
    >>> is_year(tokenize("the 2008 elections").tokens, 1, 0), is_year(tokenize("over 2008 cases").tokens, 1, 0)
    (True, False)
    """
    value = int(tokens[at].text)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    glued = after is not None and after.start == tokens[at].end
    if after is not None and not _may_follow(tokens, at, glued=glued):
        return False
    if joined:
        return not (after is not None and after.lower in _COUNT_NOUNS and value % 100 == 0)
    before = tokens[at - 1] if at else None
    if before is None:
        return 1700 <= value and (after is None or not _is_counted(after, value, strong=False))
    if floor == at - 1 and before.lower in {",", "and", "or", "&", "-", "/", "to", "through"} and floor:
        return True  # 2001, 2003 and 2005
    return _reads_after(tokens, at, before, after, value)


def _may_follow(tokens: Sequence[Token], at: int, *, glued: bool) -> bool:
    """Say whether a year can stand before the next token: not "2000%", "1080p", "2019-nCoV"."""
    after = tokens[at + 1]
    if after.lower in {"%", "°", "€", "£"}:
        return False
    if glued and after.kind in {TokenKind.WORD, TokenKind.IDENTIFIER}:
        return after.lower in {"s", "'s", "'"}
    if glued and after.text == "-" and at + 2 < len(tokens) and tokens[at + 2].start == after.end:
        word = tokens[at + 2].text
        return tokens[at + 2].kind is not TokenKind.IDENTIFIER and (word.islower() or not word[1:] or word[1:].islower())
    return True


def _reads_after(tokens: Sequence[Token], at: int, before: Token, after: Token | None, value: int) -> bool:
    word = before.lower
    strong = word in _STRONG
    if word in _CURRENCIES or (before.kind is TokenKind.NUMBER and word not in {"1", "2", "3", "4"}):
        return False
    counted = after is not None and _is_counted(after, value, strong=strong)
    if counted:
        return False
    if strong:
        return True
    far = tokens[at - 2].lower if at > 1 else ""
    if word == "than":  # later than 2010, but more than 2010
        return far in {"later", "earlier", "sooner"}
    if word == "to":
        return far in {"prior", "up", "dating", "back", "dates", "dated"} and value % 100 != 0
    if word in {"about", "around", "approximately", "roughly"}:
        return value >= 1500 and (after is None or after.kind is TokenKind.MARK or not after.text.islower())
    if word == "of":
        return far not in _COUNTED_OF
    if word in _WEAK or word in {"(", "[", "'", "post", "pre", "effective", "starting", "beginning"}:
        return True
    if word in _COUNTING:
        return False
    return _reads_bare(tokens, at, before, after, value)


def _reads_bare(tokens: Sequence[Token], at: int, before: Token, after: Token | None, value: int) -> bool:
    """Decide without a preposition: "Euro 2016", "his 2016 film", "born 1998"; recent years only."""
    if not 1700 <= value <= 2100:
        return False
    if before.text == "-":  # mid-2011 and sports-2011, but not COVID-2019
        glued = before.end == tokens[at].start
        word = tokens[at - 2].lower if at > 1 else ""
        return not glued or word in {"mid", "early", "late", "post", "pre"}
    if before.kind is TokenKind.MARK:
        return before.text in _DATE_MARKS and value % 100 != 0 or before.text in "([,;:"
    if value % 100 == 0 and value != 2000:
        return False
    return value % 100 != 0 or before.text[0].isupper() or (after is not None and after.text[0].isupper())


def _is_counted(after: Token, value: int, *, strong: bool) -> bool:
    """Say whether the next token is what the number counts."""
    if after.kind is not TokenKind.WORD:
        return after.text == "-" and False
    is_round = value % 100 == 0
    if after.lower in _COUNT_NOUNS:
        return is_round or not strong
    plural = after.lower.endswith("s") and after.lower not in _NO_PLURALS and after.text.islower()
    return plural and is_round
