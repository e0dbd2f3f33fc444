"""Who says what."""

import pytest

from factcheck.facts.attributions import find_attributions
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        pytest.param("The mayor said that the bridge is safe.", "The mayor", "the bridge is safe", id="with that"),
        pytest.param("The mayor said the bridge is safe.", "The mayor", "the bridge is safe", id="without that"),
        pytest.param("The bridge is safe, the mayor said.", "the mayor", "The bridge is safe", id="trailing"),
        pytest.param(
            "According to the mayor, the bridge is safe.", "the mayor", ", the bridge is safe", id="according to, first"
        ),
        pytest.param(
            "The bridge is safe, according to the mayor.", "the mayor", "The bridge is safe ,", id="according to, last"
        ),
        pytest.param(
            "Critics argue that the port is lost, since the channel is half as deep.",
            "Critics",
            "the port is lost",
            id="the writer's own background is not reported",
        ),
        pytest.param(
            "In the mayor's view, the bridge is safe.", "the mayor 's", "the bridge is safe", id="in somebody's view"
        ),
        pytest.param(
            "In the opinion of the mayor, the bridge is safe.",
            "the mayor",
            "the bridge is safe",
            id="in the opinion of",
        ),
    ],
)
def test_frames_part_speaker_and_content(text, speaker, content):
    tokens = tokenize(text).tokens
    [frame] = find_attributions(tokens)

    assert " ".join(token.text for token in tokens[slice(*frame.speaker)]) == speaker
    assert " ".join(token.text for token in tokens[slice(*frame.content)]) == content


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The bridge is safe.", id="nobody reports"),
        pytest.param("The book was written in 1931.", id="written is no report"),
        pytest.param("", id="nothing"),
        pytest.param("In good weather the hill offers a fine view, and no more.", id="a view from somewhere"),
        pytest.param("In view of the storm, the ferry was cancelled.", id="in view of a reason"),
    ],
)
def test_plain_sentences_have_no_frame(text):
    assert find_attributions(tokenize(text).tokens) == ()
