"""What one small word binds to a thing."""

import pytest
from sample_alignments import hold

from factcheck.matching.bound_values import compare_bound_values

SALES = "The firm made a profit of 12 million euros on sales of 240 million euros."
FOG = "The plane was sent to Quito because of fog in Lima."


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The sales were 12 million euros.", SALES, ["elsewhere"], id="the figure of another"),
        pytest.param("The sales were 240 million euros.", SALES, [], id="its own"),
        pytest.param("The sales were 90 million euros.", SALES, [], id="a figure of none is compared elsewhere"),
        pytest.param("There was fog in Quito.", FOG, ["elsewhere"], id="the place of another"),
        pytest.param("There was fog in Lima.", FOG, [], id="its own place"),
        pytest.param(
            "In 1990 sales were 12 million euros.",
            "Sales were 240 million euros in 2019 and 12 million euros in 1990.",
            [],
            id="two of its own",
        ),
        pytest.param("There was fog in Cairo.", FOG, [], id="a place that the passage lacks"),
        pytest.param(
            "There was fog in Quito.", "There was fog in Lima and fog in Quito.", [], id="told of both places"
        ),
        pytest.param(
            "There was fog in Ecuador.", "Near Quito there was fog in Ecuador.", [], id="one lies in the other"
        ),
    ],
)
def test_finds_what_is_bound_to_another(statement: str, evidence: str, expected: list[str]) -> None:
    assert [part.detail for part in compare_bound_values(hold(statement, evidence))] == expected
