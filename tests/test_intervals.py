"""How long something took, held against two dates."""

import pytest
from sample_alignments import hold

from factcheck import Verdict, verify
from factcheck.matching.figures import compare_figures
from factcheck.matching.intervals import settle_intervals
from factcheck.model import Kind, Relation

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("It took 15 years to finish.", "Begun in 1996, it was finished in 2011.", AGREES, id="took"),
        pytest.param(
            "It took 25 years to finish.", "Begun in 1996, it was finished in 2011.", CONFLICTS, id="too long"
        ),
        pytest.param("It ended five years after it began.", "It began in 1996 and ended in 2001.", AGREES, id="after"),
        pytest.param(
            "Poe died three days after the vote.",
            "The vote was on 3 May 2010. Poe died on 6 May 2010.",
            AGREES,
            id="days",
        ),
        pytest.param("The war lasted four years.", "The war lasted from 1914 to 1918.", AGREES, id="lasted"),
        pytest.param(
            "The fair lasted three days.", "The fair was held on 4–6 May 2012.", AGREES, id="the last day counts"
        ),
        pytest.param("The fair lasted a week.", "The fair runs from 3 to 9 June.", AGREES, id="in no year"),
        pytest.param("The fair lasted two weeks.", "The fair runs from 3 to 9 June.", CONFLICTS, id="too long for it"),
        pytest.param(
            "It lasted for four months.", "It was open from May to August 2011.", AGREES, id="the last month counts"
        ),
        pytest.param("It took 14 years to finish.", "Begun in 1996, it was finished in 2011.", MISSING, id="nearly"),
        pytest.param(
            "It took 15 years to finish.",
            "Begun in 1996, left in 2001, it was finished in 2011.",
            MISSING,
            id="three dates",
        ),
        pytest.param(
            "The canal took 25 years to dig.",
            "Poe, born in 1996, married in 2011.",
            MISSING,
            id="dates of something else",
        ),
    ],
)
def test_intervals(statement, evidence, relation):
    alignment = hold(statement, evidence)
    [part] = [
        part
        for part in settle_intervals(alignment, list(compare_figures(alignment)))
        if part.statement == (alignment.statement.quantities[0].first, alignment.statement.quantities[0].last)
    ]
    assert part.relation is relation


def test_without_figures_nothing_changes():
    assert settle_intervals(hold("", ""), []) == []


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Poe was mayor for twenty years.", "Poe was mayor from 1987 to 2007.", AGREES, id="for so long"),
        pytest.param("Poe was mayor for nine years.", "Poe was mayor from 1987 to 2007.", CONFLICTS, id="for less"),
        pytest.param(
            "Poe was jailed for two years.", "Poe, born in 1950, was jailed in 1990.", MISSING, id="two events"
        ),
    ],
)
def test_states_between_two_dates(statement, evidence, relation):
    alignment = hold(statement, evidence)
    parts = settle_intervals(alignment, list(compare_figures(alignment)))
    assert [part.relation for part in parts if part.kind is Kind.QUANTITY] == [relation]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The inn closed after 40 years.",
            "Opened in 1949, the inn closed in 1989.",
            Verdict.SUPPORTED,
            id="after so many years",
        ),
        pytest.param(
            "The inn closed after 15 years.",
            "Opened in 1949, the inn closed in 1989.",
            Verdict.REFUTED,
            id="after fewer",
        ),
        pytest.param(
            "The fair lasted two months.",
            "The fair began on 3 May and ended on 30 June.",
            Verdict.SUPPORTED,
            id="no year",
        ),
        pytest.param(
            "The fair lasted six months.",
            "The fair began on 3 May and ended on 30 June.",
            Verdict.REFUTED,
            id="not so long",
        ),
        pytest.param(
            "Poe served six years as mayor.", "Poe was mayor from 1990 to 1996.", Verdict.SUPPORTED, id="served"
        ),
        pytest.param(
            "Poe served nine years as mayor.",
            "Poe was mayor from 1990 to 1996.",
            Verdict.REFUTED,
            id="did not serve so long",
        ),
    ],
)
def test_what_ended_after_so_long_or_was_spent_follows_from_two_dates(statement, evidence, expected):
    assert verify(statement, evidence).verdict is expected


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "The fair lasted six months.", "The fair began in November and ended in April.", id="of two years"
        ),
        pytest.param("The inn closed after 15 years.", "Painted in 1949, the inn closed in 1989.", id="no beginning"),
    ],
)
def test_no_beginning_or_two_years_tell_no_length(statement, evidence):
    assert verify(statement, evidence).verdict is not Verdict.REFUTED
