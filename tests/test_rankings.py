"""The comparisons of two that a text makes."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.rankings import read_rankings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Poe is taller than Roe.", [[1]], id="a comparative"),
        pytest.param("Poe is less tall than Roe.", [[-1]], id="less"),
        pytest.param("Poe is not taller than Roe.", [[-1, 0]], id="denied"),
        pytest.param("Poe is at least as tall as Roe.", [[0, 1]], id="at least as"),
        pytest.param("Poe is almost as tall as Roe.", [[-1]], id="almost as"),
        pytest.param("Poe is three times as tall as Roe.", [[1]], id="a multiple"),
        pytest.param("Poe's debt was more than double Roe's.", [[1]], id="more than double"),
        pytest.param("Poe trails Roe.", [[-1]], id="a lagging verb"),
        pytest.param("Poe is dwarfed by Roe.", [[-1]], id="a passive"),
        pytest.param("Poe failed to match Roe.", [[-1]], id="failed to match"),
        pytest.param("Poe is half the size of Roe.", [[-1]], id="half the size"),
        pytest.param("Poe left as soon as Roe came.", [], id="as soon as"),
        pytest.param("Poe has more than 20 boats.", [], id="a figure is no party"),
        pytest.param("Poe lives below the bridge.", [], id="a place"),
        pytest.param("Poe built the rear tower over the top.", [], id="nouns"),
        pytest.param("It is the second best mill in Ulm.", [], id="best is no verb"),
        pytest.param("", [], id="empty"),
    ],
)
def test_read(text: str, expected: list[list[int]]) -> None:
    assert [sorted(one.ways) for one in read_rankings(analyse(text))] == expected


def test_bounded() -> None:
    assert len(read_rankings(analyse("Poe is taller than Roe. " * 500))) == 6
