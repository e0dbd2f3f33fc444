"""
Read one text once: everything in it that can be compared, in one record.

A string enters, an :class:`Analysis` leaves. This is the door of the room; the matching room asks nothing else of it.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

import attrs

from factcheck.facts.attributions import REPORTING, Attribution, find_attributions
from factcheck.facts.calendar import Offset
from factcheck.facts.clock_times import ClockTime, find_clock_times
from factcheck.facts.comparatives import COMPARING, find_comparatives
from factcheck.facts.counted_dates import CountedDate, count_dates
from factcheck.facts.dates import DateMention, find_dates
from factcheck.facts.dates import taken_tokens as date_tokens
from factcheck.facts.descriptions import Description, find_descriptions
from factcheck.facts.elided_units import carry_units
from factcheck.facts.geography import look_up
from factcheck.facts.lexicon import Sense, continues_phrase, find_broader, find_groups, find_senses, is_phrase
from factcheck.facts.lives import Life, find_life
from factcheck.facts.measuring_words import find_hedge_words, find_measuring_words, find_rate_words
from factcheck.facts.modality import Modality, find_modalities
from factcheck.facts.names import Name, find_names, resolve_names
from factcheck.facts.names import taken_tokens as name_tokens
from factcheck.facts.polarity import Negation, find_negations, find_plain_denials
from factcheck.facts.quantities import Quantity, QuantityKind, find_quantities
from factcheck.facts.quotations import QUOTE, Quotation, find_quotations
from factcheck.facts.ranks import Rank, find_ranks
from factcheck.facts.scopes import Scope, find_scopes
from factcheck.facts.share_words import SHARE_WORDS, ShareWords, find_share_words
from factcheck.facts.states import JOINING, STATES, find_states, has_its_noun
from factcheck.facts.truth_frames import find_truth_frames
from factcheck.facts.versions import Version, find_versions
from factcheck.facts.vocabulary import Word, find_words
from factcheck.model import Span
from factcheck.text.tokens import Token, TokenizedText, TokenKind, tokenize

# A name says more of what a text is about than another word.
_NAME_FACTOR = 1.2
# The title before a name is often left out.
_TITLE_FACTOR = 0.3
# "The heating is **on**" has no other word for what it says of the heating.
_STATE_WEIGHT = 1.0
# A sentence has a few names, figures and dates; of a text made to be endless only the first of each are compared, since
# each of one text is held against each of the other.
_MOST_COMPARED = 40
# Each word is held against each denial and each "may": of a text made to be endless only the first are read.
_MOST_CUES = 400


@attrs.frozen(kw_only=True, eq=False)
class Analysis:
    """
    A text and what it asserts that can be compared. All places are token indices, half-open.

    >>> analysis = analyse("Trade did not fall by 28% in 2015.")
    >>> [analysis.tokens[index].text for index in sorted(analysis.negated)]
    ['fall']
    """

    text: TokenizedText
    #: The tokens of the text: asked for time and again, so no look through ``text``.
    tokens: tuple[Token, ...] = attrs.field(
        init=False, repr=False, default=attrs.Factory(lambda self: self.text.tokens, takes_self=True)
    )
    #: For each token: its word or mark in lower case.
    spelt: tuple[str, ...] = attrs.field(repr=False)
    #: The words and marks of the text in lower case, each once.
    lowers: frozenset[str] = attrs.field(repr=False)
    #: For each token: what the forms of one word share.
    roots: tuple[str, ...]
    #: For each token: the synonym groups of the word, or of the phrase that begins with it.
    groups: tuple[frozenset[int], ...]
    #: For each token: the synonym groups of what follows from the word or the phrase: "killed" from "beheaded".
    broader: tuple[frozenset[int], ...]
    #: For each token: the sides that the word, or the phrase that begins with it, takes in pairs of opposites.
    senses: tuple[tuple[Sense, ...], ...]
    #: For each token: how much it matters that the evidence has it; 0 for grammar, figures and marks.
    weights: tuple[float, ...]
    dates: tuple[DateMention, ...]
    names: tuple[Name, ...]
    #: The tokens of the names.
    named: frozenset[int]
    quantities: tuple[Quantity, ...]
    clock_times: tuple[ClockTime, ...]
    versions: tuple[Version, ...]
    ranks: tuple[Rank, ...]
    negations: tuple[Negation, ...]
    quotations: tuple[Quotation, ...]
    attributions: tuple[Attribution, ...]
    modalities: tuple[Modality, ...]
    #: Tokens that are denied: governed by an odd number of cues.
    negated: frozenset[int]

    @cached_property
    def once(self) -> frozenset[str]:
        """The roots that stand in the text no more than once."""
        return frozenset([root for root, count in Counter(self.roots).items() if count == 1])

    @cached_property
    def wording(self) -> tuple[str, ...]:
        """The roots of all words and figures in order, marks left out."""
        mark = TokenKind.MARK
        return tuple([root for token, root in zip(self.tokens, self.roots, strict=True) if token.kind is not mark])

    @cached_property
    def in_figures(self) -> frozenset[int]:
        """The tokens of the dates, the quantities, the times of day and the versions."""
        spans = [(date.first, date.last) for date in self.dates] + [(one.first, one.last) for one in self.quantities]
        spans += [(time.first, time.last) for time in self.clock_times]
        spans += [(version.place, version.place + 1) for version in self.versions]
        return frozenset(index for first, last in spans for index in range(first, last))

    @cached_property
    def share_words(self) -> tuple[ShareWords, ...]:
        """The words that tell how many of a whole: "**most** of the guests"."""
        return () if self.lowers.isdisjoint(SHARE_WORDS) else find_share_words(self.tokens)

    @cached_property
    def counted_dates(self) -> tuple[CountedDate, ...]:
        """The dates that are counted from others: "in 1995, **ten years after** it opened"."""
        return () if self.lowers.isdisjoint({"before", "after"}) else count_dates(self.tokens, self.dates)

    @cached_property
    def descriptions(self) -> tuple[Description, ...]:
        """What the text says things are: "Lumen is a **film**"."""
        return find_descriptions(self.tokens, self.named)

    @cached_property
    def life(self) -> Life | None:
        """When the first named person was born and died, in brackets behind the name; None without."""
        return find_life(self.tokens, self.dates, self.named) if self.dates else None

    @cached_property
    def scopes(self) -> Mapping[int, Scope]:
        """Of where the figures are told, by their first token: of the whole world, of abroad."""
        if not self.quantities:
            return {}
        return find_scopes(self.tokens, self.quantities, {name.first for name in self.names if name.canonical})

    def span(self, first: int, last: int) -> Span:
        """Return where the tokens ``[first, last)`` stand in the text; ``first < last``."""
        return self.text.span(first, last)


def analyse(text: str, date: datetime.date | None = None) -> Analysis:
    """
    Read what ``text`` asserts; ``date`` is what its relative dates count from, None leaves them unresolved.

    An empty text asserts nothing. Takes time in proportion to the text.

    >>> analyse("").tokens
    ()
    """
    tokenized = tokenize(text)
    tokens = tokenized.tokens
    # What needs a word that the text does not have is not looked for: one look at all words, not one at each.
    spelt = tuple([token.lower for token in tokens])
    lowers = frozenset(spelt)
    dates = find_dates(tokenized, date)[:_MOST_COMPARED]
    in_dates = frozenset(date_tokens(dates))
    clock_times = find_clock_times(tokens)[:_MOST_COMPARED]
    in_dates = in_dates.union(*(range(time.first, time.last) for time in clock_times))
    names = resolve_names(find_names(tokenized, in_dates))[:_MOST_COMPARED]
    versions = tuple([one for one in find_versions(tokens, names) if one.place not in in_dates])[:_MOST_COMPARED]
    in_dates = in_dates.union([version.place for version in versions])
    lapses = _find_lapses(dates)
    quantities = find_quantities(tokenized, (in_dates - lapses) | name_tokens(names, tokenized))[:_MOST_COMPARED]
    quantities = carry_units(tokens, quantities)
    figures = in_dates.union(*(range(quantity.first, quantity.last) for quantity in quantities))
    shares = _list_places([quantity for quantity in quantities if quantity.kind is not QuantityKind.ORDINAL])
    # "20 degrees Fahrenheit" names nobody.
    names = tuple(name for name in names if not figures.issuperset(range(name.first, name.last)))
    taken = in_dates | shares
    ranks = _find_all_ranks(tokens, taken, lowers)
    named = frozenset(index for name in names for index in range(name.first, name.last))
    # "**No** Way Out" is a title.
    frames = find_truth_frames(tokens) if "that" in lowers else ()
    negations = find_negations(tokens, figures.union(named, *(rank.settled for rank in ranks)), frames)[:_MOST_CUES]
    # What only says that a clause is true, or joins a thing to its figure, says nothing by itself.
    framed = frozenset[int]().union(*(frame.places for frame in frames))
    empty = figures.union(framed, _find_fixed(tokens, names), find_plain_denials(tokens, negations))
    empty = empty.union(_find_joining(tokens, quantities) if quantities else ())
    states = () if lowers.isdisjoint(STATES) else find_states(tokens)
    words = find_words(tokens)
    roots, groups, broader, senses = _look_up(words)
    return Analysis(
        text=tokenized,
        spelt=spelt,
        lowers=lowers,
        roots=roots,
        groups=groups,
        broader=broader,
        senses=_drop_states(tokens, senses) if JOINING in lowers else senses,
        weights=_weigh(tokens, words, empty, names, states),
        dates=dates,
        names=names,
        named=named,
        quantities=quantities,
        clock_times=clock_times,
        versions=versions,
        ranks=ranks,
        negations=negations,
        quotations=find_quotations(tokens) if QUOTE in lowers else (),
        # "The claim that it closed is false" reports nothing: it says that it did not.
        attributions=()
        if lowers.isdisjoint(REPORTING)
        else tuple([one for one in find_attributions(tokens) if one.verb not in framed]),
        modalities=tuple([one for one in find_modalities(tokens) if one.cue not in framed])[:_MOST_CUES],
        negated=_find_negated(negations),
    )


def _list_places(quantities: Sequence[Quantity]) -> frozenset[int]:
    return frozenset(index for quantity in quantities for index in range(quantity.first, quantity.last))


def _find_all_ranks(tokens: tuple[Token, ...], taken: frozenset[int], lowers: AbstractSet[str]) -> tuple[Rank, ...]:
    """Return the ranks outside ``taken``, and what is compared where a word of comparing is there."""
    ranks = find_ranks(tokens, taken)
    if not lowers.isdisjoint(COMPARING):
        ranks = tuple(sorted((*ranks, *find_comparatives(tokens, taken)), key=lambda rank: rank.first))
    return ranks[:_MOST_COMPARED]


def _find_joining(tokens: Sequence[Token], quantities: Sequence[Quantity]) -> AbstractSet[int]:
    """Return the words that only join a figure to its thing, tell its rate or hedge it."""
    return frozenset().union(
        find_measuring_words(tokens, quantities),
        find_rate_words(tokens, quantities),
        find_hedge_words(tokens, quantities),
    )


def _find_lapses(dates: Sequence[DateMention]) -> frozenset[int]:
    """
    Return the tokens of "15 years later", a length of time as well unless it is known what it counts from.

    "Two years ago" is a date, and "lower than a year before" a comparison.
    """
    return date_tokens(
        [date for date in dates if date.offset is not None and not date.resolved and _is_later(date.offset)]
    )


def _is_later(offset: Offset) -> bool:
    return max(offset.years, offset.months, offset.days) > 0


# The longest phrase of the tables has four words.
_PHRASE_LENGTHS = (2, 3, 4)


def _look_up(
    words: Sequence[Word],
) -> tuple[tuple[str, ...], tuple[frozenset[int], ...], tuple[frozenset[int], ...], tuple[tuple[Sense, ...], ...]]:
    """Return for each place the root of its word, and the groups, the broader ones and the senses of it and of the phrases that begin there."""
    roots = tuple([word.root for word in words])
    groups = [word.groups for word in words]
    broader = [word.broader for word in words]
    senses = [word.senses for word in words]
    particles = not _PARTICLES.isdisjoint(roots)
    for index in [index for index, word in enumerate(words) if word.begins_phrase]:
        joined: Sequence[str] = ()
        if index + 1 < len(roots) and continues_phrase(roots[index], roots[index + 1]):
            joined = ["_".join(roots[index : index + length]) for length in _PHRASE_LENGTHS]
        for phrase in (*joined, *_list_parted(roots, index)) if particles else joined:
            if is_phrase(phrase):
                groups[index] |= find_groups(phrase)
                broader[index] |= find_broader(phrase)
                # "Costs **less**" is cheap, though "costs" alone is dear.
                found = find_senses(phrase)
                named = {sense.name for sense in found}
                senses[index] = (*[sense for sense in senses[index] if sense.name not in named], *found)
    return roots, tuple(groups), tuple(broader), tuple(senses)


# What closes a verb whose object stands inside it: "turned the offer **down**".
_PARTICLES = frozenset("down up off out back away over".split())
_PARTED_BY = 5
# Behind these the particle leads on to a place: "took the road **down the** hill".
_LEADING_ON = frozenset("the a an of his her its their this that".split())


def _list_parted(roots: Sequence[str], index: int) -> Iterator[str]:
    """Yield the phrase of a verb and the particle behind its object: "turned **it** down", "called **the strike** off"."""
    for at in range(index + 2, min(len(roots), index + 2 + _PARTED_BY)):
        if not roots[at - 1][:1].isalnum():
            return
        if roots[at] in _PARTICLES:
            if at + 1 == len(roots) or roots[at + 1] not in _LEADING_ON:
                yield f"{roots[index]}_{roots[at]}"
            return


def _drop_states(tokens: tuple[Token, ...], senses: tuple[tuple[Sense, ...], ...]) -> tuple[tuple[Sense, ...], ...]:
    """Take its sense from a small word that only joins a noun: "**on** 6 April" is the opposite of nothing."""
    joining = {at for at, token in enumerate(tokens) if token.lower == JOINING and has_its_noun(tokens, at)}
    if not joining:
        return senses
    return tuple([() if at in joining else of_word for at, of_word in enumerate(senses)])


def _find_fixed(tokens: tuple[Token, ...], names: tuple[Name, ...]) -> set[int]:
    """Return the numbers that tell nothing, since their names are names of the same without them: COVID-19 is COVID."""
    fixed: set[int] = set()
    for name in names:
        places = range(name.first, name.last) if name.canonical is not None else range(0)
        numbers = {at for at in places if tokens[at].kind is TokenKind.NUMBER}
        if numbers:
            bare = look_up(" ".join(tokens[at].text for at in places if tokens[at].kind is TokenKind.WORD))
            if bare is not None and bare.id == name.canonical:
                fixed |= numbers
    return fixed


def _find_negated(negations: tuple[Negation, ...]) -> frozenset[int]:
    negated: set[int] = set()
    # "Did **not** rule out a rise" denies that it was ruled out, and nothing of the rise.
    denied = {negation.governed for negation in negations if negation.governed != negation.cue}
    for negation in negations:
        if negation.governed is not None and (negation.cue not in denied or negation.governed == negation.cue):
            negated ^= {negation.governed}
    return frozenset(negated)


def _find_titles(tokens: tuple[Token, ...], names: tuple[Name, ...]) -> frozenset[int]:
    """Return the tokens of the titles before names: "**Professor** Noether" is Noether with or without it."""
    found = set()
    for name in names:
        if not name.title:
            continue
        titles = {word.strip(".") for word in name.title}
        for index in range(max(0, name.first - 2 * len(titles)), name.last):
            if tokens[index].lower.strip(".") in titles:
                found.add(index)
    return frozenset(found)


def _weigh(
    tokens: tuple[Token, ...],
    words: Sequence[Word],
    empty: AbstractSet[int],
    names: tuple[Name, ...],
    states: Iterable[int],
) -> tuple[float, ...]:
    """Return the weight of each token: figures, which are compared by themselves, what is ``empty``, and marks say nothing."""
    weights = [word.weight for word in words]
    for name in names:
        for index in range(name.first, name.last):
            weights[index] = words[index].rarity * _NAME_FACTOR
    for index in _find_titles(tokens, names):
        weights[index] = words[index].rarity * _TITLE_FACTOR
    for index in states:
        weights[index] = _STATE_WEIGHT
    for index in empty:
        weights[index] = 0.0
    mark = TokenKind.MARK
    return tuple([0.0 if token.kind is mark else weight for token, weight in zip(tokens, weights, strict=True)])
