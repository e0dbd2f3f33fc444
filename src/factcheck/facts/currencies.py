"""
Know currencies by sign, ISO 4217 code and name, before and after a number; they are never converted.

Tokens enter, a :class:`~factcheck.facts.unit_table.Unit` whose base is the code leaves.
"""

from collections.abc import Sequence
from itertools import takewhile

from factcheck.facts.unit_table import Dimension, Unit
from factcheck.text.tokens import Token, TokenKind


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CODES = _words(
    "USD EUR GBP JPY CNY RUB INR AUD CAD HKD NZD SGD TWD CHF SEK NOK DKK ISK KRW BRL MXN ZAR TRY ILS PHP THB "
    "NGN UAH VND IDR MYR SAR AED QAR KWD EGP PKR BDT LKR NPR ARS CLP COP PEN PLN CZK HUF RON BGN KES GHS IRR "
    "IQD KZT"
)
#: What can stand right before the digits, case kept.
_SIGNS = {
    "$": "$",
    "€": "EUR",
    "£": "GBP",
    "¥": "¥",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₪": "ILS",
    "₱": "PHP",
    "฿": "THB",
    "₦": "NGN",
    "₴": "UAH",
    "₫": "VND",
    "RMB": "CNY",
    "Rs": "rupee",
    "RM": "MYR",
    "kr": "krone",
    # Some currency, its sign lost.
    "¤": "¤",
}
_DOLLAR_PREFIXES = {
    "US": "USD",
    "U.S.": "USD",
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "CDN": "CAD",
    "HK": "HKD",
    "NZ": "NZD",
    "S": "SGD",
    "SG": "SGD",
    "NT": "TWD",
    "R": "BRL",
    "MX": "MXN",
    "Mex": "MXN",
}
_CURRENCY_NAMES = {
    **dict.fromkeys(("dollar", "dollars", "bucks"), "$"),
    **dict.fromkeys(("euro", "euros"), "EUR"),
    **dict.fromkeys(("yuan", "renminbi", "rmb"), "CNY"),
    "yen": "JPY",
    **dict.fromkeys(("ruble", "rubles", "rouble", "roubles"), "RUB"),
    **dict.fromkeys(("rupee", "rupees"), "rupee"),
    **dict.fromkeys(("franc", "francs"), "franc"),
    **dict.fromkeys(("krona", "kronor", "krone", "kroner", "kronur"), "krone"),
    **dict.fromkeys(("peso", "pesos"), "peso"),
    "rand": "ZAR",
    **dict.fromkeys(("lira", "liras"), "TRY"),
    **dict.fromkeys(("shekel", "shekels"), "ILS"),
    **dict.fromkeys(("riyal", "riyals"), "SAR"),
    **dict.fromkeys(("dirham", "dirhams"), "AED"),
    "baht": "THB",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "naira": "NGN",
    **dict.fromkeys(("zloty", "zlotys"), "PLN"),
    **dict.fromkeys(("forint", "forints"), "HUF"),
    "hryvnia": "UAH",
    "tenge": "KZT",
    "reais": "BRL",
}
# "Canadian dollars", "Swiss francs": the country settles which.
_NATIONS = {
    **{
        (nation, "$"): code
        for nation, code in (
            ("us", "USD"),
            ("u.s.", "USD"),
            ("american", "USD"),
            ("canadian", "CAD"),
            ("australian", "AUD"),
            ("kong", "HKD"),
            ("singapore", "SGD"),
            ("zealand", "NZD"),
            ("taiwan", "TWD"),
        )
    },
    ("swiss", "franc"): "CHF",
    ("indian", "rupee"): "INR",
    ("pakistani", "rupee"): "PKR",
    ("swedish", "krone"): "SEK",
    ("norwegian", "krone"): "NOK",
    ("danish", "krone"): "DKK",
    ("icelandic", "krone"): "ISK",
    ("mexican", "peso"): "MXN",
    ("philippine", "peso"): "PHP",
    ("argentine", "peso"): "ARS",
    ("chilean", "peso"): "CLP",
    ("colombian", "peso"): "COP",
    ("chinese", "CNY"): "CNY",
    ("japanese", "JPY"): "JPY",
    ("russian", "RUB"): "RUB",
    ("turkish", "TRY"): "TRY",
    ("korean", "KRW"): "KRW",
}
# Currencies named without a country stand for any of these.
_FAMILIES = {
    "$": frozenset({"$", "USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"}),
    "¥": frozenset({"¥", "JPY", "CNY"}),
    "rupee": frozenset({"rupee", "INR", "PKR", "LKR", "NPR"}),
    "franc": frozenset({"franc", "CHF"}),
    "krone": frozenset({"krone", "SEK", "NOK", "DKK", "ISK"}),
    "peso": frozenset({"peso", "MXN", "PHP", "ARS", "CLP", "COP"}),
    # Of cents the word does not tell of which currency: "rose **20 cents**, from €1.30 to €1.50".
    "¢": frozenset({"¢", "$", "USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "EUR", "ZAR"}),
}
_KNOWN = frozenset([*_CODES, *_FAMILIES])


def same_base(one: str | None, other: str | None) -> bool:
    """
    Do values in these base units compare without conversion by rate?

    >>> same_base("$", "USD"), same_base("EUR", "USD"), same_base("m", "m")
    (True, False, True)
    """
    if one == other:
        return True
    if "¤" in {one, other}:
        return {one, other} - {"¤"} <= _KNOWN
    return other in _FAMILIES.get(one or "", ()) or one in _FAMILIES.get(other or "", ())


def opens_amount(tokens: Sequence[Token], at: int) -> bool:
    """
    Say whether a currency's code stands right before a number.

    >>> from factcheck.text.tokens import tokenize
    >>> opens_amount(tokenize("CHF 53").tokens, 0), opens_amount(tokenize("MIG 21").tokens, 0)
    (True, False)
    """
    return tokens[at].text in _CODES and at + 1 < len(tokens) and tokens[at + 1].kind is TokenKind.NUMBER


def _money(code: str, factor: float = 1.0) -> Unit:
    return Unit(Dimension.MONEY, code, factor)


def read_currency_before(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """
    Which currency stands just before token ``at``, and at which token does it begin?

    >>> from factcheck.text.tokens import tokenize
    >>> read_currency_before(tokenize("US$ 400").tokens, 2)
    (Unit(dimension=<Dimension.MONEY: 'money'>, base='USD', factor=1.0, offset=0.0), 0)
    """
    if not at:
        return None
    first = at - 1
    if tokens[first].text == "." and first and tokens[first - 1].text == "Rs":
        first -= 1
    text = tokens[first].text
    sign = _SIGNS.get(text)
    if sign == "$" and first and _is_dollar_prefix(tokens, first - 1):
        return _money(_DOLLAR_PREFIXES[tokens[first - 1].text]), first - 1
    if sign is not None:
        return _money(sign), first
    if (
        text in _DOLLAR_PREFIXES
        and first
        and tokens[first - 1].text == "$"
        and tokens[first - 1].end == tokens[first].start
    ):
        return _money(_DOLLAR_PREFIXES[text]), first - 1  # "$US5 million"
    return (_money(text), first) if text in _CODES else None


_LOCATIVES = frozenset("the in from to".split())


def _is_dollar_prefix(tokens: Sequence[Token], at: int) -> bool:
    """Say whether letters before a dollar sign are its country's: "US $5", "A$5"; not "plan **A** $5", "in the **US** $5 million"."""
    prefix, sign = tokens[at], tokens[at + 1]
    if prefix.text not in _DOLLAR_PREFIXES or prefix.end == sign.start:
        return prefix.text in _DOLLAR_PREFIXES
    return len(prefix.text) > 1 and not (at and tokens[at - 1].lower in _LOCATIVES)


def _read_nation(token: Token, word: str, following: str) -> str | None:
    """Return the code of a currency that its country tells: "Swiss francs", "Polish zloty"; None for other words."""
    named = "KRW" if following == "won" and word == "korean" else _CURRENCY_NAMES.get(following)
    if named is None:
        return None
    nation = _NATIONS.get((word, named))
    return nation or (named if named in _CODES and token.text[:1].isupper() else None)


# "A ticket **costs** 15 pounds", but "the parcel weighs 15 pounds".
_PRICES = frozenset(
    """
    cost costs costing paid pay pays paying price prices priced fine fined fee fees salary wage wages worth sold sell sells
    bought buy buys raised raise earn earned earns prize prizes spent spend spends charge charged donated lent borrowed
    ticket tickets rent budget award awarded reward grant loan profit sales revenue income debt donation
    """.split()
)
# The sentence is the bound; so many words bound the work in one made to be endless.
_PRICE_WITHIN = 40
_SENTENCE_ENDS = frozenset(". ! ? ;".split())
# "The prize pumpkin **weighed** 20 pounds".
_WEIGHED = frozenset("weigh weighs weighed weighing weight heavy lost loses bag bags lifted".split())


def _speaks_of_money(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the sentence tells of a price before what may be a weight: "**prices** rose to an average of 300,000 **pounds**"."""
    inside = takewhile(
        lambda token: token.text not in _SENTENCE_ENDS, reversed(tokens[max(0, at - _PRICE_WITHIN) : at])
    )
    before = {token.lower for token in inside}
    return not before.isdisjoint(_PRICES) and before.isdisjoint(_WEIGHED)


def read_currency_after(tokens: Sequence[Token], at: int, *, large: bool) -> tuple[Unit, int] | None:
    """
    Which currency begins at token ``at``, right after a number, and where does it end?

    ``large`` says that a scale word stood before, which makes pounds and won money.

    >>> from factcheck.text.tokens import tokenize
    >>> read_currency_after(tokenize("US dollars").tokens, 0, large=False)[0].base
    'USD'
    """
    token = tokens[at]
    if token.text in _CODES:
        return _money(token.text), at + 1
    following_sign = at + 1 < len(tokens) and tokens[at + 1].text == "$" and tokens[at + 1].start == token.end
    if token.text in _SIGNS_AFTER or following_sign:
        return _read_sign_after(tokens, at)
    word = token.lower
    if word in {"hong", "new", "south"}:
        at += 1
        word = tokens[at].lower if at < len(tokens) else ""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    nation = _read_nation(token, word, following)
    if nation:
        return _money(nation), at + 2
    if word == "$" and token.text != "$":
        return None
    code = _CURRENCY_NAMES.get(word)
    if code:
        return _money(code), at + 1
    if word in {"pound", "pounds"} and (large or following == "sterling" or _speaks_of_money(tokens, at)):
        return _money("GBP"), at + (2 if following == "sterling" else 1)
    if word == "won" and large:
        return _money("KRW"), at + 1
    return _read_coin(tokens, at, word, following)


_SIGNS_AFTER = frozenset("€ $ £ ¥ ₽ ₹".split())


def _read_sign_after(tokens: Sequence[Token], at: int) -> tuple[Unit, int] | None:
    """Read the sign of "5 million €" and of "5 million US$"."""
    token = tokens[at]
    if token.text not in _SIGNS_AFTER:
        named = _DOLLAR_PREFIXES.get(token.text)
        return (_money(named), at + 2) if named else None
    # A sign that touches digits is theirs: "$10m-$20m".
    taken = at + 1 < len(tokens) and tokens[at + 1].start == token.end and tokens[at + 1].text[0].isdecimal()
    return None if taken else (_money(_SIGNS[token.text]), at + 1)


def _read_coin(tokens: Sequence[Token], at: int, word: str, following: str) -> tuple[Unit, int] | None:
    """Read what is counted in coins or by another name: "50 **pence**", "50**p**", "20 **quid**", "two **grand**", "5 **British pounds**"."""
    if following in {"pound", "pounds"} and word in _POUNDS:
        return _money(_POUNDS[word]), at + 2
    if word in {"quid", "pence"} or (word == "p" and _is_pence(tokens, at)):
        return _money("GBP", 1.0 if word == "quid" else 0.01), at + 1
    if word == "grand" and _stands_for_thousand(tokens, at):
        return _money("¤", 1000.0), at + 1
    return (_money("¢", 0.01), at + 1) if word in {"cent", "cents", "¢"} else None


_POUNDS = {"british": "GBP", "egyptian": "EGP"}
# Lines of a screen: "1080**p**" is no money.
_SCREENS = frozenset("144 240 360 480 540 576 720 1080 1440 2160 4320".split())


def _is_pence(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a "p" means pence: it touches its figure, and that is none of the lines of a screen."""
    before = tokens[at - 1] if at else None
    return (
        before is not None and before.end == tokens[at].start and tokens[at].text == "p" and before.text not in _SCREENS
    )


def _stands_for_thousand(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "grand" is money: a price is told, and nothing grand follows, as in "paid for two **grand pianos**"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    noun = following is not None and following.kind is TokenKind.WORD and following.lower not in _AFTER_GRAND
    return not noun and _speaks_of_money(tokens, at)


_AFTER_GRAND = frozenset("for to in on of at a an per each from and or by more less".split())
