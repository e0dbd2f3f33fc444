"""
Say whether a passage that a search found has what the statement says of its subject: its verbs, and who does them to whom.

An alignment enters, yes or no leaves. Names and nouns in common make a passage near; the verb is what is claimed.
"""

from collections.abc import Iterator
from functools import lru_cache

from factcheck.facts.analysis import Analysis
from factcheck.facts.lexicon import find_roots, is_adverb
from factcheck.matching.alignment import Alignment
from factcheck.matching.clauses import find_object_word, find_subject, is_deed, is_passive, is_verb
from factcheck.matching.names import NOT_SAME, exclude_each_other
from factcheck.matching.pairs import How
from factcheck.text.memory import TEXTS_REMEMBERED
from factcheck.text.tokens import TokenKind

_AUXILIARIES = frozenset(
    "is are was were be been being has have had do does did will would can could may might must should shall 's 're 've 'll".split()
)
# What may stand between an auxiliary and its verb.
_BETWEEN = frozenset(
    "not n't also already now then still always never ever just since only both all yet again first once later soon to often".split()
)
_GOING_ON = frozenset("on kept keeps keep started starts began begun begins stopped".split())
# Verbs that say little by themselves: the same is told with many others, or with none. "Came fifth", "took part", "led by".
_LIGHT = """
    be have do make take get give go come become run hold lead keep put set bring let leave stay remain begin start stop
    say tell call name know show see find serve work win reach receive follow finish belong include contain consist stand lie
    last cost total amount number measure range seem appear happen occur exist offer provide carry add involve represent mark
    describe state report announce note warn confirm argue explain accord base locate situate own join head act play turn
    mean allow let need want survive date open gain earn end lay shown
    """


@lru_cache(maxsize=TEXTS_REMEMBERED)
def find_verbs(analysis: Analysis) -> tuple[int, ...]:
    """
    Return the places of the verbs of a text that tell a deed by their form or by an auxiliary, in order.

    >>> from factcheck.facts.analysis import analyse
    >>> read = analyse("The court has not approved the dam that they planned.")
    >>> [read.tokens[at].text for at in find_verbs(read)]
    ['approved', 'planned']
    """
    return tuple(_list_verbs(analysis))


def _list_verbs(analysis: Analysis) -> Iterator[int]:
    figures = analysis.in_figures
    follows_auxiliary = False
    for at, token in enumerate(analysis.tokens):
        lower = token.lower
        if lower in _AUXILIARIES:
            follows_auxiliary = True
            continue
        if follows_auxiliary and (lower in _BETWEEN or is_adverb(lower)):
            continue
        told = (
            token.kind is TokenKind.WORD
            and bool(analysis.weights[at])
            and at not in analysis.named
            and at not in figures
        )
        # "Has gone on **rising**", "kept **falling**".
        goes_on = at > 0 and analysis.tokens[at - 1].lower in _GOING_ON
        by_form = lower.endswith(("ed", "ing")) and (follows_auxiliary or goes_on)
        # "To version 3.0", "to buy": what follows "to" is a noun, or what is wanted.
        after_to = at > 0 and analysis.tokens[at - 1].lower == "to"
        if told and not after_to and (by_form or is_deed(analysis, at) or is_verb(analysis, at)):
            yield at
        follows_auxiliary = False


def lacks_a_verb(alignment: Alignment) -> bool:
    """
    Say whether a verb of the statement that says much is not in the passage, in no form and in no word for the same.

    "The court has **approved** the dam" beside "the court was asked to halt the dam".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The court has approved the dam.")
    >>> lacks_a_verb(align(said, analyse("The court was asked to halt the dam.")))
    True
    >>> lacks_a_verb(align(said, analyse("The court gave the dam its approval.")))
    False
    """
    statement = alignment.statement
    for at in find_verbs(statement):
        if at in alignment.partners or at in alignment.pairs or _is_lent(alignment, at):
            continue
        if statement.roots[at] == "pay" and any(at < one.first <= at + _OBJECT_WITHIN for one in statement.quantities):
            continue  # "paid 9 million for it" is "bought it for 9 million"
        if statement.roots[at] not in find_roots(_LIGHT):
            return True
    return False


def _is_lent(alignment: Alignment, at: int) -> bool:
    """Say whether the context has a participle that only tells which is meant: "the agreements **signed** include"."""
    return at in alignment.lent | alignment.in_before and alignment.statement.tokens[at - 1].lower not in _AUXILIARIES


def is_told_of_another(alignment: Alignment) -> bool:
    """
    Say whether a verb has a name for its subject on both sides, and the two exclude each other.

    "The largest deal **Peru** has ever **signed**" beside "Peru agreed to the largest deal **Chile** has ever **signed**".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("It is the largest deal Peru has ever signed.")
    >>> is_told_of_another(align(said, analyse("Peru agreed to the largest deal Chile has ever signed.")))
    True
    """
    for at in find_verbs(alignment.statement):
        pair = alignment.pairs.get(at)
        if pair is None or pair.how > How.FORM or is_passive(alignment.statement, at):
            continue
        if _read_particle(alignment.statement, at) != _read_particle(alignment.evidence, pair.evidence):
            continue  # "signed **up** to buy" is no "signed"
        said, found = find_subject(alignment.statement, at), find_subject(alignment.evidence, pair.evidence)
        if len(said) != 1 or len(found) != 1 or is_passive(alignment.evidence, pair.evidence):
            continue
        if alignment.tie_names(said[0], found[0]) in NOT_SAME and exclude_each_other(said[0], found[0]):
            return True
    return False


_PARTICLES = frozenset("up down out off over away".split())


def _read_particle(analysis: Analysis, verb: int) -> str:
    after = analysis.tokens[verb + 1].lower if verb + 1 < len(analysis.tokens) else ""
    return after if after in _PARTICLES else ""


# What is told stands behind these, no object.
_TELLING = frozenset("say tell note warn add report announc".split())
# An article and an adjective may stand between a verb and its object.
_OBJECT_WITHIN = 3


def exchanges_objects(alignment: Alignment) -> bool:
    """
    Say whether a verb has for its object what is its subject, or the one before it, in the passage.

    "Told the tenants to **pay the builder**" beside "told the builder to **pay the tenants**".

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The tenants were told to pay the builder.")
    >>> exchanges_objects(align(said, analyse("She told the builder to pay the tenants.")))
    True
    """
    statement, evidence, partners = alignment.statement, alignment.evidence, alignment.partners
    sources = {partner: at for at, partner in partners.items()}
    for at, _ in alignment.weighty:
        pair = alignment.pairs.get(at)
        if pair is None or pair.how > How.FORM or statement.roots[at] in _TELLING:
            continue
        if not (_is_active(statement, at) and _is_active(evidence, pair.evidence)):
            continue
        said, found = find_object_word(statement, at), find_object_word(evidence, pair.evidence)
        if said is None or found is None or said not in partners or found not in sources or partners[said] == found:
            continue
        if partners[said] < pair.evidence and sources[found] < at:
            return True
    return False


def _is_active(analysis: Analysis, at: int) -> bool:
    return (is_deed(analysis, at) or is_verb(analysis, at)) and not is_passive(analysis, at)
