"""Times of day and versions: figures that are no numbers."""

import pytest
from sample_alignments import hold

from factcheck.facts.clock_times import find_clock_times
from factcheck.facts.versions import find_versions
from factcheck.matching.exact_figures import compare_clock_times, compare_versions
from factcheck.model import Relation
from factcheck.text.tokens import tokenize

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


@pytest.mark.parametrize(
    ("statement", "relation"),
    [
        pytest.param("It opens before 9 a.m.", Relation.AGREES, id="within the bound"),
        pytest.param("It opens after 9 a.m.", Relation.CONFLICTS, id="beyond the bound"),
        pytest.param("It opens before 8:15 a.m.", Relation.CONFLICTS, id="the bound itself"),
    ],
)
def test_a_time_has_bounds(statement, relation):
    assert [part.relation for part in compare_clock_times(hold(statement, "It opens at 8:15 a.m."))] == [relation]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        pytest.param("at 4:30", [270], id="hour and minutes"),
        pytest.param("at 4.30 pm", [990], id="a point, where the half is told"),
        pytest.param("at 4.30", [], id="a point alone is a figure"),
        pytest.param("at 3 p.m. or 15:00", [900, 900], id="both halves"),
        pytest.param("at 12 a.m.", [0], id="midnight by its figure"),
        pytest.param("from noon to midnight", [720, 0], id="named"),
        pytest.param("the score was 3:1", [], id="a score"),
        pytest.param("in 1:45:30", [], id="a duration"),
        pytest.param("at 27:30", [], id="no such hour"),
        pytest.param("at 4:75", [], id="no such minute"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_times_of_day(text, minutes):
    assert [time.minute for time in find_clock_times(tokenize(text).tokens)] == minutes


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It opens at 15:30.", "It opens at 3:30 p.m.", [AGREES], id="two notations"),
        pytest.param("It opens at 3:30.", "It opens at 15:30.", [AGREES], id="the half is not told"),
        pytest.param("It opens at 3:30 a.m.", "It opens at 15:30.", [CONFLICTS], id="the other half"),
        pytest.param("It opens at 4:30.", "It opens at 3:30.", [CONFLICTS], id="another time"),
        pytest.param("It opens at 20:00.", "It opens at 08:00.", [CONFLICTS], id="a naught before tells the half"),
        pytest.param("It opens at 4:30.", "It opens soon.", [MISSING], id="no time is told"),
        pytest.param(
            "It is open from 9 a.m. to 5 p.m.", "It is open from 9 a.m. to 6 p.m.", [AGREES, CONFLICTS], id="one end"
        ),
    ],
)
def test_times_are_compared(statement, evidence, expected):
    assert [part.relation for part in compare_clock_times(hold(statement, evidence))] == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("Version 2.4 leaks.", [(2, 4)], id="behind its word"),
        pytest.param("It needs 2.4.0.", [(2, 4, 0)], id="three parts are no decimal"),
        pytest.param("It grew by 2.4 %.", [], id="a figure"),
    ],
)
def test_versions(text, parts):
    assert [version.parts for version in find_versions(tokenize(text).tokens)] == parts


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It needs Python 3.8.", "It needs Python 3.8.", [AGREES], id="the same"),
        pytest.param("It needs Python 3.1.", "It needs Python 3.10.", [CONFLICTS], id="no number: .1 is not .10"),
        pytest.param("It needs Python 3.8.", "It needs Python 3.8.1.", [MISSING], id="finer"),
    ],
)
def test_versions_are_compared(statement, evidence, expected):
    assert [part.relation for part in compare_versions(hold(statement, evidence))] == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("It leaves before noon.", "It leaves at 10:15 a.m.", [AGREES], id="kept"),
        pytest.param("It leaves before noon.", "It leaves at 2:15 p.m.", [CONFLICTS], id="broken"),
        pytest.param("It leaves before noon.", "It leaves at 10:15.", [MISSING], id="either half of the day"),
        pytest.param("It leaves shortly before noon.", "It leaves at 11:55.", [AGREES], id="close"),
        pytest.param("It leaves shortly before noon.", "It leaves at 9 a.m.", [CONFLICTS], id="not so close"),
    ],
)
def test_bounds_of_the_day(statement, evidence, expected):
    assert [part.relation for part in compare_clock_times(hold(statement, evidence))] == expected
