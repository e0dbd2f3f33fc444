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
_WEAK = frozenset(
    """
    by of before after from between through for and or the a an this his her its their our my your 's
    ( [ ' post pre effective starting beginning
    """.split()
)
_HEDGES = frozenset({"about", "around", "approximately", "roughly"})
# These come before counts and measures, never before a year.
_COUNTING = frozenset(
    """
    over under least most nearly almost exactly only some all just another additional extra every per
    up has have had been were was are is be being minus plus times x no number nos no.
    total totals totaled totalled worth at costs cost weighs reached reaches exceeded exceeds
    $ € £ ¥ ₹ ₽ ₩ usd eur gbp rmb us #
    """.split()
)
# "A total of 2016", "a population of 2016".
_COUNTED_OF = frozenset(
    """
    total number sum population maximum minimum average record score length distance price cost capacity altitude
    elevation height crowd attendance majority rate group team army force fleet range speed mean median
    """.split()
)
# Counted, but for a number that is not round after "in" and its like: "in 2016 people voted".
_COUNT_NOUNS = frozenset(
    """
    people persons men women children students employees workers soldiers troops members inhabitants residents
    votes seats goals runs points cases deaths recoveries tests patients miles mile km kilometers kilometres kilometer
    kilometre m meters metres meter metre feet foot ft inches yards acres hectares kg kilograms grams g lb lbs pounds
    tons tonnes ton mw kw w watts volts hp hours hrs minutes seconds days weeks months years year percent per dollars
    euros yen rubles roubles rupees francs usd eur gbp million billion trillion thousand hundred degrees mph kph
    copies screens theaters theatres theatre theater times reviews critics views subscribers units homes houses rooms
    gmt utc est bst pst cet square sq cubic volumes pages words different more fewer
    """.split()
)
# "Prior to 2010", "dates to 1963", "according to 2016 figures".
_BEFORE_TO = frozenset(
    {"prior", "previous", "subsequent", "up", "back", "according", "date", "dates", "dated", "dating"}
)
# "As early as 1340" names a year, "as many as 1340" counts.
_AS_LATE = frozenset({"early", "late", "recently", "back"})
# What parts the years of a list: "2001, 2003 and 2005".
_LISTING = frozenset({",", "and", "or", "&", "-", "/", "to", "through"})
# Words that end in s and are nothing one could count; nor are those in -ss, -us and -is: census, crisis.
_NO_PLURALS = frozenset({"was", "has", "as", "its", "'s", "s", "does", "series"})


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
    if after is not None and not _may_follow(tokens, at, joined=joined):
        return False
    if joined:
        return after is None or after.lower not in _COUNT_NOUNS or value % 100 != 0
    before = tokens[at - 1] if at else None
    if before is not None and 0 < floor == at - 1 and before.lower in _LISTING:
        return True
    strong = before is not None and before.lower in _STRONG
    if after is not None and _is_counted(after, value, strong=strong):
        return False
    if before is None:
        return value >= 1700
    return strong or _reads_after(tokens, at, value)


def _may_follow(tokens: Sequence[Token], at: int, *, joined: bool) -> bool:
    """Say whether a year can stand before the next token: not "2000%", "1080p", "2019-nCoV"."""
    after = tokens[at + 1]
    if after.lower in {"%", "°", "€", "£"}:
        return False
    if after.start != tokens[at].end:
        return True
    if after.kind in {TokenKind.WORD, TokenKind.IDENTIFIER}:
        # "2009Man", two sentences that lost their blank, is a year only where a month stands before.
        return after.lower in {"s", "'s"} or (joined and len(after.text) > 1 and after.text.istitle())
    if after.text == "-" and at + 2 < len(tokens) and tokens[at + 2].start == after.end:
        word = tokens[at + 2]
        return word.kind is not TokenKind.IDENTIFIER and (word.text[1:].islower() or not word.text[1:].isalpha())
    return True


def _is_counted(after: Token, value: int, *, strong: bool) -> bool:
    """Say whether the next token is what the number counts."""
    if after.kind is not TokenKind.WORD:
        return False
    is_round, small = value % 100 == 0, after.text.islower()
    if after.lower in _COUNT_NOUNS:
        return is_round or (small and not strong)
    plural = after.lower.endswith("s") and after.lower[-2:] not in {"ss", "us", "is"} and after.lower not in _NO_PLURALS
    return plural and small and is_round


def _reads_after(tokens: Sequence[Token], at: int, value: int) -> bool:
    """Decide by the word before."""
    before = tokens[at - 1]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    far = tokens[at - 2].lower if at > 1 else ""
    word = before.lower
    if word == "as":  # "as early as 1340"
        return far in _AS_LATE
    if word == "than":
        return far in {"later", "earlier", "sooner"}
    if word == "to":  # "prior to 2010", "according to 2016 figures", but "rose to 2016"
        named = after is not None and (after.lower == "'s" or after.text[0].isupper())
        return value % 100 != 0 and (far in _BEFORE_TO or named)
    if word in _HEDGES:
        return value >= 1500 and (after is None or after.kind is TokenKind.MARK or not after.text.islower())
    if word == "least" and far == "at":
        return _lower_before(tokens, at - 3) in {"since", "until", "by"}
    if word == "of":
        return far not in _COUNTED_OF
    if word in _WEAK:
        return True
    return word not in _COUNTING and before.kind is not TokenKind.NUMBER and _reads_bare(tokens, at, value)


def _lower_before(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if at >= 0 else ""


def _reads_bare(tokens: Sequence[Token], at: int, value: int) -> bool:
    """Decide without a preposition: "Euro 2016", "won 2018 titles", "treaty 2001"; later years only."""
    before = tokens[at - 1]
    if value < 1700:
        return False
    if before.text == "-":  # mid-2011, but not COVID-2019
        glued = before.end == tokens[at].start
        return not glued or _lower_before(tokens, at - 2) in {"mid", "early", "late", "post", "pre"}
    if before.kind is TokenKind.MARK:
        return value % 100 != 0 or before.text in {",", ";", ":"}
    if value % 100:
        return True
    # The year 2000 is the one round year in common use: "Sydney 2000", but "a distance 2000 wide".
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return value == 2000 and (before.text[0].isupper() or (after is not None and after.text[0].isupper()))
