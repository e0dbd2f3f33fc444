"""Say whether a line holds a finite verb. A string enters, yes or no leaves."""

import re

# The forms that are verbs in nearly any sentence: auxiliaries, and the verbs that news is told with.
_CERTAIN = frozenset(
    """
    is are was were am be been has have had do does did will would can could shall should may might must
    'm 're 've 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot
    became becomes began begins bought brought built buys came comes cost costs fell falls felt found gave gives goes
    got grew grows held holds keeps kept knew knows lays led left lies lives lost made makes means meant met paid pays
    put puts ran rises rose runs said saw says seems seen sells sent shows sits sold spent spoke stands stood takes
    told took understood went won wrote writes thinks thought cut cuts hit hits lets let chose drew drove flew
    forbade froze fought hid lent rang sang sank shot shut slid sought spread stole struck swore swam taught tore
    threw wore wins leads loses gets sees gains owns remains contains includes
    """.split()
)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|['’](?:m|re|ve|ll)\b")
# "signed", "launched"; but not these.
_NOT_PAST = frozenset(
    "red bred fed fled led shed sped need seed feed speed weed breed hundred kindred sacred naked wicked united".split()
)


def has_finite_verb(text: str) -> bool:
    """
    Say whether ``text`` holds a word that can only be a verb, or a past form.

    Bare present forms that are nouns too ("visits", "exports") do not count: the answer no means "none was seen". An
    empty text has none.

    >>> has_finite_verb("Trade fell in 2015"), has_finite_verb("The history of the port")
    (True, False)
    """
    for match in _TOKEN.finditer(text):
        word = match.group().lower().replace("’", "'")
        if word in _CERTAIN:
            return True
        if word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST and match.start() > 0:
            return True
        if word.endswith("n't"):
            return True
    return False
