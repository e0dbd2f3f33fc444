"""What is told of another than the statement's subject."""

import pytest
from sample_alignments import hold, words_of

from factcheck.matching.subjects import compare_doers


@pytest.mark.parametrize(
    ("statement", "evidence", "doer"),
    [
        pytest.param(
            "Peru blamed the rain.",
            "Chile blamed the rain, while Peru said nothing.",
            "Chile blamed",
            id="another verb's subject",
        ),
        pytest.param(
            "Max Roe saved the mill.",
            "Max Roe praised Ada Poe, who saved the mill.",
            "Ada Poe, who saved",
            id="a relative clause",
        ),
        pytest.param(
            "It was Max Roe who saved the mill.",
            "Max Roe praised Ada Poe, who saved the mill.",
            "Ada Poe, who saved",
            id="a cleft",
        ),
        pytest.param(
            "Max Roe scored a goal.",
            "Max Roe saved a shot, and Ada Poe scored a goal.",
            "Ada Poe scored",
            id="a clause of its own",
        ),
        pytest.param(
            "The clerk opened the hall.",
            "The mayor, who is married to the clerk, opened the hall.",
            "mayor, who is married to the clerk, opened",
            id="past an aside",
        ),
        pytest.param("Ada Poe saved the mill.", "Max Roe praised Ada Poe, who saved the mill.", None, id="its own"),
        pytest.param(
            "The union blamed the rain.",
            "The company blamed the rain, while the union said nothing.",
            "company blamed",
            id="nouns",
        ),
        pytest.param(
            "Max Roe won the race by a minute.",
            "Ada Poe came in first, a minute ahead of Max Roe.",
            "Ada Poe",
            id="said in other words, of the one who opens",
        ),
        pytest.param(
            "The inquiry is led by the engineer Max Roe.",
            "Ada Poe will lead the inquiry. Her deputy is the engineer Max Roe.",
            "Ada Poe will lead",
            id="the agent of a passive",
        ),
        pytest.param(
            "The line was opened by Max Roe.",
            "Max Roe lives nearby. The mayor, Ada Poe, who opened the line, left.",
            "Ada Poe, who opened",
            id="a relative clause",
        ),
        pytest.param(
            "In the Lima Post, Max Roe praised it.",
            "Ada Poe praised it, though Max Roe of the Lima Post did not.",
            "Ada Poe praised",
            id="behind an opening phrase",
        ),
        pytest.param(
            "Max Roe praised it.", "Critics praised it; Max Roe did not.", "Critics praised", id="a noun, and he later"
        ),
        pytest.param(
            "Max Roe praised it.", "The book praised by critics is by Max Roe.", None, id="a noun, and no turn"
        ),
        pytest.param("Peru blamed the rain.", "Peru blamed the rain, and Chile the sun.", None, id="the same one"),
        pytest.param(
            "Peru blamed the rain.", "Peru, which Chile blamed, blamed the rain.", None, id="it stands before"
        ),
        pytest.param("Peru blamed the rain.", "The rain was blamed by Peru.", None, id="passive"),
        pytest.param("Peru blamed the rain.", "Chile blamed the rain.", None, id="the passage does not name it"),
        pytest.param("Max Roe won the race.", "Ada Poe and Max Roe came in first.", None, id="both"),
        pytest.param(
            "The larvae live on nectar.",
            "Workers feed the larvae, while the adults themselves live on nectar.",
            "adults themselves live",
            id="a habit of many",
        ),
        pytest.param(
            "The Reds formed the government.",
            "The Reds won the most votes, but the Blues took 71 seats and formed the government.",
            "Blues took 71 seats and formed",
            id="the second of two deeds",
        ),
        pytest.param("", "", None, id="nothing"),
        pytest.param(
            "The ministry reported a loss.",
            "The ministry forced the firm to report a loss.",
            "firm to report",
            id="who is made to do it",
        ),
        pytest.param(
            "The firm reported a loss.", "The ministry forced the firm to report a loss.", None, id="who did it"
        ),
        pytest.param(
            "Lima staged a parade in May.",
            "Poe attended a parade staged in Lima in May.",
            None,
            id="a participle tells of the noun before it",
        ),
    ],
)
def test_doers(statement, evidence, doer):
    alignment = hold(statement, evidence)
    found = [words_of(alignment.evidence, part.evidence) for part in compare_doers(alignment)]

    assert found == ([] if doer is None else [doer])
