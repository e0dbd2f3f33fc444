"""In which phase a text tells a deed."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.phases import find_phases

ENDED, WENT_ON, GOES_ON = (True, False, True), (True, None, False), (True, True, False)


def read(text):
    analysis = analyse(text)
    return [(analysis.tokens[one.deed].lower, (one.was, one.now, one.ended)) for one in find_phases(analysis)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The shop has stopped selling ink.", [("selling", ENDED)], id="stopped"),
        pytest.param("The shop finally gave up selling ink.", [("selling", ENDED)], id="gave up"),
        pytest.param("The shop has ceased to sell ink.", [("sell", ENDED)], id="ceased to"),
        pytest.param("The paper ceased publication in May.", [("publication", ENDED)], id="the noun of a deed"),
        pytest.param("They stopped the nation.", [], id="a noun of no deed"),
        pytest.param("The shop used to sell ink.", [("sell", ENDED)], id="used to"),
        pytest.param("The shop no longer sells ink.", [("sells", ENDED)], id="no longer"),
        pytest.param("The shop does not sell ink any more.", [("sell", ENDED)], id="not any more"),
        pytest.param("The shop was forced to stop selling ink.", [("selling", ENDED)], id="forced to stop"),
        pytest.param("She is a former judge.", [("judge", ENDED)], id="former"),
        pytest.param("She is an ex-judge.", [("judge", ENDED)], id="ex"),
        pytest.param("She is a one-time judge.", [("judge", ENDED)], id="one-time"),
        pytest.param("She resigned as mayor.", [("mayor", ENDED)], id="resigned as"),
        pytest.param("She stepped down as prime minister.", [("minister", ENDED)], id="stepped down as"),
        pytest.param("She gave up the post of mayor.", [("mayor", ENDED)], id="gave up the post"),
        pytest.param("The shop did not stop selling ink.", [("selling", WENT_ON)], id="did not stop"),
        pytest.param("The shop has never stopped selling ink.", [("selling", GOES_ON)], id="has never stopped"),
        pytest.param("The shop kept on selling ink.", [("selling", WENT_ON)], id="kept on"),
        pytest.param("The shop continues to sell ink.", [("sell", GOES_ON)], id="continues to"),
        pytest.param("The shop still sells ink.", [("sells", GOES_ON)], id="still"),
        pytest.param("Ink is still sold.", [("sold", GOES_ON)], id="still, of what is done"),
        pytest.param("Ink was still sold.", [], id="still, of what was done"),
        pytest.param("The shop never sold ink.", [("sold", (False, False, None))], id="never"),
        pytest.param("The shop plans to stop selling ink.", [], id="only planned"),
        pytest.param("The shop will stop selling ink.", [], id="to come"),
        pytest.param("She left without giving up writing.", [], id="without"),
        pytest.param("She was still selling ink.", [], id="still, of then"),
        pytest.param("She works as a retired teacher would.", [("teacher", ENDED)], id="retired before a noun"),
        pytest.param("The train stopped in Ems.", [], id="no deed follows"),
        pytest.param("The past mayors met.", [], id="past, not behind is a"),
        pytest.param("She gave up the house.", [], id="no post"),
    ],
)
def test_phases(text, expected):
    assert read(text) == expected
