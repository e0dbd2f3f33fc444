"""Whether figures and ranks of a statement stand in another place of a found passage."""

import pytest
from sample_alignments import hold

from factcheck.matching.placements import (
    gives_another_date,
    gives_another_figure,
    gives_it_to_another,
    lends_a_replaced_name,
    lends_what_is_replaced,
    limits_the_rank,
    stands_behind_its_verb,
    tells_of_before,
    tells_of_time_past,
)


@pytest.mark.parametrize(
    ("statement", "evidence", "elsewhere"),
    [
        pytest.param(
            "The mill was sold for $3m.", "Put up at $3m, the mill was sold for $2m.", True, id="behind another verb"
        ),
        pytest.param("The mill was sold for $2m.", "Put up at $3m, the mill was sold for $2m.", False, id="its own"),
        pytest.param("The mill sold for $3m.", "The mill sold for about $3m.", False, id="one figure"),
        pytest.param(
            "Unemployment dropped to 7% in June.",
            "Unemployment dropped from 8% in May to 7% in June.",
            False,
            id="both ends of a way",
        ),
        pytest.param("He raised 40 geese.", "He raised 30 euros for 40 geese.", False, id="another unit"),
    ],
)
def test_figures(statement, evidence, elsewhere):
    assert gives_another_figure(hold(statement, evidence)) is elsewhere


@pytest.mark.parametrize(
    ("statement", "evidence", "limited"),
    [
        pytest.param("They won for the first time ever.", "They won for the first time since 1998.", True, id="since"),
        pytest.param("They won, the first time since 1998.", "Their first win since 1998.", False, id="both since"),
        pytest.param(
            "They first won in 1998.", "They have played since 1990; the first win came in 1998.", False, id="far"
        ),
    ],
)
def test_ranks(statement, evidence, limited):
    assert limits_the_rank(hold(statement, evidence)) is limited


@pytest.mark.parametrize(
    ("statement", "evidence", "elsewhere"),
    [
        pytest.param(
            "Work on the mill began in 1872.",
            "Planned in 1872, work on the mill began in 1896.",
            True,
            id="another date",
        ),
        pytest.param(
            "Work on the mill began in 1896.", "Planned in 1872, work on the mill began in 1896.", False, id="own"
        ),
        pytest.param("Work on the mill began in 1872.", "In 1872 work on the mill began.", False, id="one date"),
    ],
)
def test_dates(statement, evidence, elsewhere):
    assert gives_another_date(hold(statement, evidence)) is elsewhere


@pytest.mark.parametrize(
    ("statement", "evidence", "other"),
    [
        pytest.param(
            "The fund paid 22 million euros.",
            "The city paid 22 million euros and the fund 9 million.",
            True,
            id="gapped",
        ),
        pytest.param(
            "The city paid 22 million euros.",
            "The city paid 22 million euros and the fund 9 million.",
            False,
            id="its own",
        ),
        pytest.param("The fund paid 60%.", "The city paid 60% and the fund the rest.", True, id="the rest"),
        pytest.param("The city paid 60%.", "The city paid 60% and the fund the rest.", False, id="not the rest"),
        pytest.param(
            "The fund paid 9 million euros.",
            "The city paid 22 million euros and the fund 9 million.",
            False,
            id="the other's",
        ),
    ],
)
def test_figures_of_another(statement, evidence, other):
    assert gives_it_to_another(hold(statement, evidence)) is other


@pytest.mark.parametrize(
    ("statement", "evidence", "before"),
    [
        pytest.param(
            "Since 4.2 the tool uses gzip.",
            "Since 4.2 the tool takes zstd; earlier versions used gzip.",
            True,
            id="earlier",
        ),
        pytest.param(
            "Earlier versions than 4.2 used gzip.", "In 4.2 zstd is new; earlier versions used gzip.", False, id="so"
        ),
        pytest.param(
            "Since 4.2 the tool uses zstd.", "Since 4.2 the tool uses zstd; it was gzip once.", False, id="now"
        ),
    ],
)
def test_times(statement, evidence, before):
    assert tells_of_before(hold(statement, evidence)) is before


def test_what_the_title_lends_may_be_replaced():
    said, title = "All patients had been given the vaccine.", "A vaccine against gout"

    assert lends_what_is_replaced(hold(said, "All patients had been given the placebo.", context=title))
    assert not lends_what_is_replaced(hold(said, "All patients had been given it.", context=title))


@pytest.mark.parametrize(
    ("evidence", "replaced"),
    [
        pytest.param("Trade with Chile grew.", True, id="behind the same noun"),
        pytest.param("Trade with Peruvian firms grew.", False, id="its own, in another form"),
        pytest.param("Trade grew, Chile says.", False, id="behind no noun"),
        pytest.param("Their trade grew, trade with Chile fell.", False, id="the passage points back"),
    ],
)
def test_a_name_that_the_title_lends_may_be_replaced(evidence, replaced):
    said = "Trade between Peru and Bolivia grew."

    assert lends_a_replaced_name(hold(said, evidence, context="Peru and Bolivia")) is replaced


@pytest.mark.parametrize(
    ("statement", "behind"),
    [
        pytest.param("It sank in 1961.", [False, True, True], id="its verb, and a list"),
        pytest.param("It was raised in 1961.", [True, False, False], id="the other verb"),
        pytest.param("It burned in 1961.", [False, False, False], id="a verb that is not there"),
        pytest.param("1961 was a good year.", [False, False, False], id="no verb before it"),
    ],
)
def test_what_stands_behind_its_verb(statement, behind):
    alignment = hold(statement, "Raised in 1966, it had sunk in 1959 and 1961.")
    [said] = alignment.statement.dates

    assert [stands_behind_its_verb(alignment, said, date) for date in alignment.evidence.dates] == behind


@pytest.mark.parametrize(
    ("statement", "evidence", "past"),
    [
        pytest.param(
            "Diesel makes up 60% of sales.", "Diesel, which had made up 60%, fell to 24% of sales.", True, id="had"
        ),
        pytest.param(
            "Diesel had made up 60% of sales.", "Diesel, which had made up 60%, fell to 24%.", False, id="both had"
        ),
        pytest.param("Diesel makes up 24%.", "Diesel, which had made up 60%, fell to 24%.", False, id="now"),
        pytest.param("Diesel makes up 60%.", "Diesel had made up 60% of sales.", False, id="nothing else is told"),
        pytest.param(
            "They drew 1-1.", "They won 4-3 when the match had ended 1-1.", False, id="a result is of no time"
        ),
    ],
)
def test_what_had_been(statement, evidence, past):
    assert tells_of_time_past(hold(statement, evidence)) is past
