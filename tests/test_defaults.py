"""What is so by default, and what changes from what to what."""

import pytest
from sample_alignments import hold

from factcheck.matching.defaults import compare_defaults, compare_renamed

POLICY = "The policy is always, on-failure or never. The default policy is never."
FILES = "The settings file must be renamed from tool.json to tool.config.js."


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("By default, the policy is always.", POLICY, True, id="another value"),
        pytest.param("By default, the policy is never.", POLICY, False, id="its value"),
        pytest.param("The policy can be always.", POLICY, False, id="nothing of a default"),
        pytest.param("By default, the colour is red.", POLICY, False, id="a default of another"),
        pytest.param("", POLICY, False, id="nothing"),
    ],
)
def test_defaults(statement, evidence, conflicts):
    assert bool(compare_defaults(hold(statement, evidence))) is conflicts


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param("It is renamed from tool.config.js to tool.json.", FILES, True, id="backwards"),
        pytest.param("It is renamed from tool.json to tool.config.js.", FILES, False, id="as it is"),
        pytest.param("It is renamed to tool.json.", FILES, False, id="one end alone"),
        pytest.param("The way from Lima to Quito is long.", "The way from Quito to Lima is long.", False, id="names"),
        pytest.param("", FILES, False, id="nothing"),
    ],
)
def test_what_was_renamed(statement, evidence, conflicts):
    assert bool(compare_renamed(hold(statement, evidence))) is conflicts
