"""
Read how a fact-check rates a claim: its words and its scale enter, a :class:`Rating` leaves, or None where neither says.

Words win over numbers: publishers fill in the numbers carelessly, with one scale for years, or -1 where there is none. What
is no verdict on truth ("satire", "unproven", "opinion") is no rating.
"""

import re
import unicodedata

from factcheck.model import Rating

_T, _MT, _MX, _MF, _F = Rating

# Whole ratings, folded: lower case, no accents, no punctuation. English, Spanish, Portuguese, French, German, Italian.
_WORDS: dict[Rating | None, str] = {
    _T: """
        true; correct; accurate; right; verified; confirmed; fact; real; authentic; correct attribution; geppetto checkmark;
        verdadero; cierto; verdad; correcto; verdadeiro; verdade; correto; vrai; exact; c est vrai;
        wahr; richtig; stimmt; korrekt; vero; corretto; verita
    """,
    _MT: """
        mostly true; mostly correct; mostly accurate; largely true; largely correct; largely accurate; nearly true;
        almost true; substantially correct; one pinocchio; mayormente verdadero; casi verdadero;
        plutot vrai; presque vrai; grosstenteils richtig; uberwiegend richtig; grosstenteils wahr; quase verdade;
        per lo piu vero; quasi vero; c eri quasi
    """,
    _MX: """
        mixed; mixture; half true; half right; partly true; partly false; partially true; partially false; partially correct;
        partly correct; partially accurate; somewhat true; two pinocchios; true but misleading; in between; cherry picking;
        verdad a medias; a medias; parcialmente falso; parcialmente verdadero; meia verdade; parcialmente falsa;
        impreciso; mi vrai mi faux; partiellement faux; partiellement vrai; a moitie vrai; teilweise falsch;
        teilweise richtig; teils teils; halb wahr; parzialmente falso; parzialmente vero; mezza verita; ni;
        not quite right; not quite true; not quite; not exactly; not entirely true; not entirely right;
        not entirely correct; not entirely accurate; not the whole story; some truth; it s complicated
    """,
    _MF: """
        mostly false; mostly incorrect; mostly inaccurate; largely false; largely incorrect; misleading; three pinocchios;
        missing context; lacks context; out of context; needs context; exaggerated; exaggeration; overstated; distorts;
        distorts the facts; spins the facts; deceptive; miscaptioned; misattributed; wrong context; false context;
        misrepresented; altered context; enganoso; sin contexto; fuera de contexto; descontextualizado; distorcido;
        exagerado; fora de contexto; trompeur; hors contexte; plutot faux; exagere; irrefuhrend; fehlender kontext;
        grosstenteils falsch; uberwiegend falsch; fuorviante; fuori contesto; pinocchio andante
    """,
    _F: """
        false; fake; incorrect; inaccurate; wrong; not true; untrue; not correct; not accurate; fiction; hoax; lie; lies;
        debunked; refuted; fabricated; made up; baseless; bogus; pants on fire; pants on fire false; four pinocchios;
        bottomless pinocchio; altered; altered photo; altered video; altered image; doctored; manipulated; photoshopped;
        deepfake; fake news; false news; conspiracy theory; totally false; completely false; entirely false;
        no it isn t; no; imposter content; fabricated content; manipulated content; digitally altered; ai generated;
        legend; urban legend; busted; mito; bulo; falso; falsa; mentira; es falso; incorrecto; montaje;
        fraude; alterado; manipulado; e falso; errado; e mentira; incorreto; faux; c est faux; fausse; intox; errone;
        falsch; frei erfunden; stimmt nicht; unwahr; erfunden; gefalscht; manipuliert; bufala; errato; sbagliato; inventato
    """,
    None: """
        satire; satira; labeled satire; parody; humor; joke; opinion; unproven; unsupported; unverified; not verified;
        no evidence; not enough evidence; insufficient evidence; inconclusive; undetermined; unknown; unclear; unfounded;
        research in progress; in progress; outdated; scam; legit; other; explainer; context; sin pruebas; insostenible;
        no verificable; sem provas; non verifie; pas de preuve; unbelegt; unbewiesen; nicht belegt;
        offen; senza prove; non verificabile; lost legend; flip flop; full flop; half flip; no flip
    """,
}


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("ß", "ss").casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", letters))


_TABLE = {word.strip(): rating for rating, words in _WORDS.items() for word in " ".join(words.split()).split(";")}
# A rating is a word or two; longer texts are sentences, of which only the opening is the rating: "False. The law ...".
_LONGEST = 200
_SENTENCE_END = re.compile(r"[.:;!,(–—-]\s|\s[–—-]\s|[\n(]")


def read_rating(words: str | None, value: object = None, best: object = None, worst: object = None) -> Rating | None:
    """
    Return the rating that words, or without them a value between the worst and the best, stand for; None for neither.

    >>> read_rating("Pants on Fire!"), read_rating("Satire"), read_rating("Verdad a medias").value
    (<Rating.FALSE: 'false'>, None, 'mixed')
    >>> read_rating(None, 4, 5, 1).value, read_rating(None, "-1", "5", "1")
    ('mostly-true', None)
    >>> read_rating("False. Nobody said so.").value, read_rating("Not false")
    ('false', None)
    """
    if words and _fold(words[:_LONGEST]):
        return _read_words(words[:_LONGEST])
    return _read_value(value, best, worst)


def _read_words(words: str) -> Rating | None:
    for part in (words, _SENTENCE_END.split(words.strip(), maxsplit=1)[0]):
        folded = _fold(part)
        for form in (
            folded,
            folded.removeprefix("rating "),
            folded.removeprefix("this is "),
            folded.removeprefix("the claim is "),
        ):
            if form in _TABLE:
                return _TABLE[form]
    return None


# Up to which share of the way from the worst to the best. Most scales have five steps, at 0, .25, .5, .75 and 1: each
# limit lies between two of them.
_STEPS = ((0.1, _F), (0.35, _MF), (0.65, _MX), (0.9, _MT))


def _read_value(value: object, best: object, worst: object) -> Rating | None:
    numbers = [_read_number(one) for one in (value, best, worst)]
    if isinstance(value, str) and value.count("/") == 1:  # "4/5"
        numbers = [_read_number(part) for part in value.split("/")] + [numbers[2] if numbers[2] is not None else 0.0]
    given, top, bottom = numbers
    if given is None or top is None or bottom is None or top == bottom:
        return None
    share = (given - bottom) / (top - bottom)
    if not 0 <= share <= 1:
        return None
    return next((rating for limit, rating in _STEPS if share <= limit), _T)


def _read_number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < 1e6 else None
