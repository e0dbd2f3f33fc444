"""Deeds read with both their sides, however a text tells them."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.told_deeds import read_deed


def read(text: str, word: str) -> tuple[list[str], str] | None:
    analysis = analyse(text)
    place = next(at for at, token in enumerate(analysis.tokens) if token.lower == word)
    told = read_deed(analysis, place)
    if told is None:
        return None
    return [name.text for name in told.doers], " ".join(analysis.tokens[at].text for at in told.sufferer)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        pytest.param("Ada Quill drew the old map.", "drew", (["Ada Quill"], "the old map"), id="active"),
        pytest.param(
            "The old map was drawn by Ada Quill, a cousin of Max Tarn.",
            "drawn",
            (["Ada Quill"], "The old map"),
            id="the agent is its head, not who stands in its apposition",
        ),
        pytest.param(
            "Ada Quill, a cousin of Max Tarn, had drawn the old map.",
            "drawn",
            (["Ada Quill"], "the old map"),
            id="the subject is its head",
        ),
        pytest.param(
            "Ada Quill, who drew the old map, met Max Tarn.", "drew", (["Ada Quill"], "the old map"), id="who means"
        ),
        pytest.param("It was Ada Quill who drew the old map.", "drew", (["Ada Quill"], "the old map"), id="it was who"),
        pytest.param(
            "The person who drew the old map was Ada Quill.",
            "drew",
            (["Ada Quill"], "the old map"),
            id="the person who did it was",
        ),
        pytest.param(
            "Ada Quill, the author of Grey Lanes, met Max Tarn.",
            "author",
            (["Ada Quill"], "Grey Lanes"),
            id="who does it, beside a name",
        ),
        pytest.param(
            "The first author of the old tale was Ada Quill.",
            "author",
            (["Ada Quill"], "the old tale"),
            id="who does it, before is",
        ),
        pytest.param(
            "Ada Quill is the tale's author.",
            "author",
            (["Ada Quill"], "the tale"),
            id="what it is done to owns who does it",
        ),
        pytest.param(
            "Ada Quill's discovery of the comet surprised Max Tarn.",
            "discovery",
            (["Ada Quill"], "the comet surprised Max Tarn"),
            id="the name of the deed with its owner; a phrase that is too long holds all the words",
        ),
        pytest.param(
            "The theft of the crown by Ada Quill made news.",
            "theft",
            (["Ada Quill"], "the crown"),
            id="the name with by",
        ),
        pytest.param(
            "Ada Quill is credited with drawing the map.", "drawing", (["Ada Quill"], "the map"), id="credited with"
        ),
        pytest.param(
            "Ada Quill and Max Tarn drew the map.", "drew", (["Ada Quill", "Max Tarn"], "the map"), id="a list does it"
        ),
        pytest.param("The map was drawn by Ada Quill's brother.", "drawn", None, id="by the kin of somebody"),
        pytest.param("The map was drawn in May.", "drawn", None, id="nobody is named"),
        pytest.param("A friend of Ada Quill drew the map.", "drew", None, id="a name that a preposition governs"),
        pytest.param(
            "It moved around Peru founding towns.", "founding", None, id="a participle has no subject of its own"
        ),
        pytest.param(
            "Ada Quill was a Chilean maker of clocks.",
            "maker",
            (["Ada Quill"], "clocks"),
            id="a people before the noun",
        ),
        pytest.param("It was drawn by American painter Ada Quill.", "drawn", None, id="an adjective does nothing"),
    ],
)
def test_a_deed_is_read_with_who_does_it_and_what_it_is_done_to(text, word, expected):
    assert read(text, word) == expected
