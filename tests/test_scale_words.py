"""What a word measures."""

import pytest

from factcheck.matching.scale_words import is_gradable, list_phrases, list_verbs, read_adjective, read_comparative


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("bigger", "big", id="a doubled letter"),
        pytest.param("busier", "busy", id="an i for a y"),
        pytest.param("safer", "safe", id="an e at the end"),
        pytest.param("worse", "bad", id="unlike its adjective"),
        pytest.param("further", "far", id="of distance"),
        pytest.param("tower", None, id="a noun"),
        pytest.param("other", None, id="another word in -er"),
    ],
)
def test_comparative(word: str, expected: str | None) -> None:
    assert read_comparative(word) == expected


def test_opposites() -> None:
    assert "height" in read_adjective("tall").scales
    assert "-height" in read_adjective("short").scales
    assert not is_gradable("wooden")
    assert read_adjective("wooden").scales == {"=wooden"}


@pytest.mark.parametrize(
    ("form", "way"),
    [
        pytest.param("exceeding", 1, id="a participle"),
        pytest.param("outrunning", 1, id="a doubled letter that no past tells"),
        pytest.param("outdoes", 1, id="-es behind o"),
        pytest.param("tying", 0, id="-ie becomes y"),
        pytest.param("lagging", -1, id="less"),
        pytest.param("equalled", 0, id="equal"),
    ],
)
def test_verbs(form: str, way: int) -> None:
    assert list_verbs()[form][1].way == way


def test_longest_phrase_first() -> None:
    words = [words for words, _ in list_phrases(of_verbs=False)["half"]]
    assert words == sorted(words, key=len, reverse=True)


def test_a_noun_in_ier_is_no_comparative() -> None:
    assert [read_comparative(word) for word in ("soldier", "carrier", "rainier")] == [None, None, "rainy"]
