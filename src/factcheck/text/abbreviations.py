"""
Say which shortened words a full stop belongs to.

A word enters, or the text around it; yes or no leaves. A list that was learned from scanned papers is of no use here:
it holds whatever once stood before a full stop ("scandal", "rest", "chest"). These are the abbreviations that writers
use, and those that are words too ("no", "art", "sun") count only where what stands around them calls for one.
"""

import re

#: What is no word of its own: its full stop is always its own.
_CERTAIN = frozenset(
    """
    adm amb asst atty brig capt cdr cmdr cpl dr drs esq fr insp jr lt maj messrs mlle mme mr mrs ms msgr pres prof profs
    pvt sgt sr sra srta st ste supt
    ave blvd bldg ctr hwy ln mt mts mtn pkwy rd rte sq twp
    ala ariz calif colo conn fla ga ia kan kans ky mich minn mo mont neb nev okla oreg tenn tex va vt wyo dak sask
    acad adj adv agric al amer ann annot anon ap approx assn assoc assocs auth biol br bur ca cert cf chron cir civ coeff
    coll comm commrs compl conf cong conj conn const constr couns cr crim ct cts cty dev dist distrib div econ educ
    elec eng env et evid exch geo geol govt hist hosp ibid idem incl indem indiv indus inst instr
    jour jur juv legis litig maint med mem mfg mfr mfrs mgmt misc mkt mktg mun neth nr obs orig pharm phil pkwy
    proc prot prov qtr qtrs rel rept repr repub ret rev'd rpt rpts sched sci soc str subch subd subdiv subp
    subsec supp suppl supra svcs syl tel terr transp treas univ util viz vs wkly
    bzw cía cie ggf ltda núm pág págs
    aff'd ass'n att'y dep't gov't int'l nat'l
    """.split()
)
# What these need beside them. A small letter behind the stop always goes on with the sentence, whatever the word.
_NUMBERED = (  # "No. 5", "est. 1950": a number; "6 lb. Renner" ends a sentence
    "no nos fig figs art arts vol vols ch chs chap secs sect pp para paras par pt pts app op ex tab eq eqs ser pop "
    "est min max cap cl reg bk doc docs ref refs apt ver pl "
    "lb lbs oz hr hrs kg gal qt yr tbsp tsp etc"
).split()
# "Jan. 5", "Sat. 5 June": a number, and a capital of its own
_DATED = "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
# "Gen. Lee", "Ft. Worth", "Ill. Gov. Lee": a capital of its own
_CAPITAL = "gen col gov rep reps sen sens rev hon dept det exec sec ft ill ore wash cal pa penn wis ind que".split()
_FIRMS = "co cos corp inc int ltd bros".split()  # "Smith & Co.", "Halden Inc.": the name of a firm
_STATES = "mass miss ark del la md me".split()  # "Salem, Mass.": a town
_BRACKETED = "ed eds trans lit comp fed".split()  # "(ed. Lee)", "2nd ed.", "100 Fed. Reg.": a mark or a number
_HOURS = r"(?:\d{1,2}(?::?\d\d)?)?[ap]\.m"  # "5 p.m. Monday", "5 p.m. EST", "5 p.m. London time"

_DAY_OR_MONTH = r"(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_ZONE = r"(?:(?:[A-Z]{1,3}T|GMT|UTC)\b|(?:Eastern|Central|Mountain|Pacific)\b|[A-Z]\w+ (?:\w+ )?time\b)"
_NUMBER = re.compile(rf"[\"“‘(]?[#№]?(?:\d|(?:V|X|[IVXLC]{{2,}})\b)|{_DAY_OR_MONTH}[ .]+\d")
# "Art. I", "Fig. A", but "He said no. A man came": only behind a capital, and not behind "No".
_LETTER = re.compile(r"[A-Z]\b")
_COUNTED = re.compile(r"(?:One|Two|Three|Four|Five|Ten)\b")
_TIME = re.compile(rf"\d|{_DAY_OR_MONTH}\b|{_ZONE}")
_BEHIND_NAME = re.compile(r"(?:[^\W\d_a-zß-ÿ][^\s.]*\.?,?|&|\band)\s+\Z")
_OF_A_TOWN = re.compile(r"[^\W\d_]+,\s+\Z")
_BEHIND_MARK = re.compile(r"(?:[(\[,;:]\s?|\d(?:st|nd|rd|th)?\s+|\b(?:rev|ed|F)\.\s+)\Z")
# How far to look at what stands before.
_LONGEST_NEIGHBOUR = 40

_WORDS = "|".join([*_NUMBERED, *_DATED, *_CAPITAL, *_FIRMS, *_STATES, *_BRACKETED])
# A stop before a capital or a digit, in a quotation or not; then what stands before it, the longest being "10:30p.m".
_STOP = re.compile(r"\.[\"”’)\]]*\s+(?=[\"“‘]?[A-ZÀ-ÖØ-Þ\d])")
_DOUBTFUL = re.compile(rf"(?<![\w.&'’])(?:{_WORDS}|{_HOURS}|st)\Z", re.IGNORECASE)
_LONGEST_WORD = 10
# "u.s", "ph.d", "10p.m"; "report.pdf" and "site.com" are names of files and sites.
_DOTTED = re.compile(r"\d*[^\W\d_]{1,5}(?:\.[^\W\d_]{1,5})*\.(?!(?:com|org|net|edu|gov|pdf|txt|doc)\Z)[^\W\d_]{1,5}")


def is_abbreviation(word: str) -> bool:
    """
    Say whether a word, in small letters and without its last full stop, may be an abbreviation.

    >>> is_abbreviation("dr"), is_abbreviation("u.s"), is_abbreviation("no"), is_abbreviation("scandal")
    (True, True, True, False)
    """
    return word in _CERTAIN or word in _DOUBTFUL_WORDS or len(word) == 1 or _DOTTED.fullmatch(word) is not None


_DOUBTFUL_WORDS = frozenset(_WORDS.split("|"))

#: Every abbreviation that is one word.
ABBREVIATIONS = _CERTAIN | _DOUBTFUL_WORDS


def judge_stops(text: str) -> dict[int, bool]:
    """
    Say, for where a word begins behind what may be an abbreviation, whether a sentence begins there.

    Where nothing around the word tells, as behind "Smith & Co.", the place is left out.

    >>> text = "He said no. Lee bought No. 5 at 5 p.m. Renner saw St. John."
    >>> {text[place:].split()[0]: begins for place, begins in judge_stops(text).items()}
    {'Lee': True, '5': False, 'Renner': True, 'John.': False}
    """
    judged = {}
    for stop in _STOP.finditer(text):
        word = _DOUBTFUL.search(text, max(0, stop.start() - _LONGEST_WORD), stop.start())
        if word is not None:
            begins = _begins(text, word.start(), word.group(), stop.end())
            if begins is not None:
                judged[stop.end()] = begins
    return judged


def _begins(text: str, start: int, word: str, end: int) -> bool | None:
    """Say whether a sentence begins at ``end``; None where the word is an abbreviation that may end one."""
    lower = word.lower()
    # "LA." is no abbreviation of its own, "GEN. LEE" is written in capitals throughout.
    capital = word.istitle() or (word.isupper() and text[end : end + 2].isupper())
    before = text[max(0, start - _LONGEST_NEIGHBOUR) : start]
    if lower == "st":
        # "saw St. John", but perhaps not "on Mill St. John Lee saw it".
        return None if _BEHIND_NAME.search(before) else False
    if lower in _CAPITAL:
        return None if capital else True
    if lower in _FIRMS:
        return None if capital and _BEHIND_NAME.search(before) else True
    if lower in _STATES:
        return None if capital and _OF_A_TOWN.search(before) else True
    if lower in _BRACKETED:
        return None if _BEHIND_MARK.search(before) else True
    if lower in _DATED:
        return not (capital and _NUMBER.match(text, end))
    if lower not in _DOUBTFUL_WORDS:
        return _TIME.match(text, end) is None
    if _NUMBER.match(text, end):
        return False
    if lower == "no":
        return not (capital and _COUNTED.match(text, end) and before[-1:].isspace() and before[-2:-1].isalnum())
    return not (capital and _LETTER.match(text, end))
