"""Which figure and which date of a passage belong together."""

import pytest
from sample_alignments import hold

from factcheck.matching.comparison import compare
from factcheck.matching.dated_figures import find_own_date
from factcheck.model import Kind

LIST = "It had 120 lamps in 1950, 310 lamps in 1990 and 250 in 2010."
WAY = "It raised its turnover from 48 million euros in 2021 to 54 million euros in 2022."


def relations(statement, evidence):
    parts = compare(hold(statement, evidence))
    return {part.relation.value for part in parts if part.kind in {Kind.QUANTITY, Kind.DATE}}


@pytest.mark.parametrize(
    ("statement", "evidence", "agrees"),
    [
        pytest.param("It had 310 lamps in 1990.", LIST, True, id="the second of three"),
        pytest.param("It had 250 lamps in 2010.", LIST, True, id="the last of three"),
        pytest.param("In 1990 it had 310 lamps.", LIST, True, id="the date before"),
        pytest.param("It had 310 lamps in 1990 and 250 in 2010.", LIST, True, id="two of three"),
        pytest.param("It had 250 lamps in 1990.", LIST, False, id="another date's figure"),
        pytest.param("It had 310 lamps in 1990 and 120 in 2010.", LIST, False, id="one of two is another's"),
        pytest.param("Its turnover was 54 million euros in 2022.", WAY, True, id="the end of a way"),
        pytest.param("Its turnover was 48 million euros in 2022.", WAY, False, id="the start, at the end's date"),
        pytest.param("Its turnover was under 50 million euros in 2022.", WAY, False, id="a bound, at the end's date"),
        pytest.param("Its turnover was under 50 million euros in 2021.", WAY, True, id="a bound, at its own date"),
    ],
)
def test_figures_and_dates_go_together(statement, evidence, agrees):
    assert relations(statement, evidence) == {"agrees"} if agrees else "conflicts" in relations(statement, evidence)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param(LIST, ["1950", "1990", "2010"], id="a list"),
        pytest.param("It sold 12 boats, it said in 1990.", [None], id="another clause"),
        pytest.param("In 1990 it sold 12 boats.", [None], id="before it"),
        pytest.param("12 boats", [None], id="no date"),
    ],
)
def test_a_figure_has_a_date_behind_it(text, places):
    read = hold(text, "").statement
    own = [find_own_date(read, one) for one in read.quantities]

    assert [None if date is None else read.tokens[date.last - 1].text for date in own] == places
