"""Whom a clause sets apart from all others."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.exclusions import find_exclusions


def read(text):
    analysis = analyse(text)
    return [
        (
            [(" ".join(analysis.tokens[at].text for at in party.places), party.does) for party in one.parties],
            one.others,
        )
        for one in find_exclusions(analysis)
    ]


ALL_BUT_LIMA = [([("Lima", False)], True)]
NONE_BUT_LIMA = [([("Lima", True)], False)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Every town except Lima signed it.", id="except"),
        pytest.param("Every town but Lima signed it.", id="but, right behind all"),
        pytest.param("All towns bar Lima have signed it.", id="bar"),
        pytest.param("All the towns save Lima signed it.", id="save"),
        pytest.param("Every town other than Lima signed it.", id="other than"),
        pytest.param("Every town, with the exception of Lima, signed it.", id="in commas"),
        pytest.param("Aside from Lima, every town signed it.", id="before the clause"),
        pytest.param("With one exception, Lima, every town signed it.", id="one exception"),
        pytest.param("Every town signed it, apart from Lima.", id="at its end"),
        pytest.param("Every town signed it; the only exception was Lima.", id="in a clause of its own"),
        pytest.param("Every town signed it. Lima was the exception.", id="in a sentence of its own"),
        pytest.param("Lima was the only town not to sign it.", id="the only one not to"),
        pytest.param("Lima was the only town that failed to sign it.", id="the only one that failed to"),
        pytest.param("Lima alone did not sign it.", id="alone did not"),
        pytest.param("Lima did not sign it, but every other town did.", id="every other one did"),
    ],
)
def test_all_but_one(text):
    assert read(text) == ALL_BUT_LIMA


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("No town except Lima signed it.", id="except"),
        pytest.param("Nobody but Lima signed it.", id="nobody but"),
        pytest.param("No other town than Lima signed it.", id="no other than"),
        pytest.param("Besides Lima, no town signed it.", id="before the clause"),
        pytest.param("Only Lima signed it.", id="only"),
        pytest.param("Lima alone signed it.", id="alone"),
        pytest.param("Lima was the sole town to sign it.", id="the sole one to"),
        pytest.param("The only town that signed it was Lima.", id="behind was"),
        pytest.param("Only one town, Lima, signed it.", id="only one"),
        pytest.param("Lima and no other town signed it.", id="no other"),
        pytest.param("Lima signed it, but nobody else did.", id="nobody else did"),
    ],
)
def test_none_but_one(text):
    assert read(text) == NONE_BUT_LIMA


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The mill grinds nothing but rye.", [([("rye", True)], False)], id="nothing but"),
        pytest.param("The mill grinds everything but rye.", [([("rye", False)], True)], id="everything but"),
        pytest.param("The mill never ground anything but rye.", [([("rye", True)], False)], id="never anything but"),
        pytest.param("The mill only grinds rye.", [([("rye", True)], False)], id="only before the verb"),
        pytest.param("The mill grinds rye and nothing else.", [([("rye", True)], False)], id="and nothing else"),
        pytest.param("The baker sold rye alone.", [([("rye", True)], False)], id="alone behind the object"),
        pytest.param("The miller lives alone.", [], id="alone behind a verb"),
        pytest.param("The mill opens every day but never on Sundays.", [], id="but joins a clause"),
        pytest.param("Every town signed it except in May.", [], id="a time"),
        pytest.param("Not every town except Lima signed it.", [], id="of whom is open"),
        pytest.param("Every town except Lima, which was late, signed it.", ALL_BUT_LIMA, id="told besides"),
        pytest.param("No more than Lima signed it.", [], id="than behind more"),
        pytest.param("The firm has no mills outside Lima.", [], id="none outside says nothing of those inside"),
        pytest.param("All but two of the towns signed it.", [], id="who is excepted is not named"),
        pytest.param("Lima lost its only road.", [], id="its only one"),
        pytest.param("Every ship went to the bar.", [], id="a bar"),
        pytest.param("The only town that signed it paid Lima.", [], id="the only one is not named"),
        pytest.param("Lima signed it.", [], id="nobody is set apart"),
    ],
)
def test_objects_and_what_sets_nobody_apart(text, expected):
    assert read(text) == expected
