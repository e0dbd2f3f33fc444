"""Whom a clause names with or against another."""

import pytest

from factcheck.facts.analysis import analyse
from factcheck.matching.apart import list_clauses
from factcheck.matching.two_apart import read_pair


@pytest.mark.parametrize(
    ("text", "does"),
    [
        pytest.param("Lima as well as Cusco signed it.", [True, True], id="as well as"),
        pytest.param("In addition to Lima, Cusco signed it.", [True, True], id="in addition to"),
        pytest.param("Lima, along with Cusco, signed it.", [True, True], id="along with"),
        pytest.param("Not only Lima but also Cusco signed it.", [True, True], id="not only"),
        pytest.param("Apart from Lima, Cusco also signed it.", [True, True], id="apart from, also"),
        pytest.param("Both Lima and Cusco signed it.", [True, True], id="both"),
        pytest.param("Lima signed it, and so did Cusco.", [True, True], id="so did"),
        pytest.param("Lima signed it, and Cusco did too.", [True, True], id="did too"),
        pytest.param("Lima along with Cusco failed to sign it.", [False, False], id="both failed"),
        pytest.param("Unlike Lima, Cusco signed it.", [False, True], id="unlike, before"),
        pytest.param("Lima rather than Cusco signed it.", [True, False], id="rather than"),
        pytest.param("Lima, but not Cusco, signed it.", [True, False], id="but not"),
        pytest.param("It was not Lima but Cusco that signed it.", [False, True], id="it was not"),
        pytest.param("Unlike Lima, Cusco did not sign it.", [True, False], id="unlike, denied"),
        pytest.param("Lima signed it, while Cusco did not.", [True, False], id="did not"),
    ],
)
def test_two(text, does):
    analysis = analyse(text)

    pair = read_pair(analysis, next(iter(list_clauses(analysis))))

    assert pair is not None
    assert [party.does for party in pair.parties] == does


def test_a_second_clause_may_follow_a_semicolon():
    analysis = analyse("Lima signed it; Cusco did not.")

    pairs = [read_pair(analysis, clause) for clause in list_clauses(analysis)]

    assert [None if pair is None else [party.does for party in pair.parties] for pair in pairs] == [None, [True, False]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Lima and Cusco sued each other.", id="and alone says nothing of others"),
        pytest.param("Lima sued Cusco.", id="the other is the object"),
        pytest.param("Apart from Lima, Cusco signed it.", id="apart from may except"),
        pytest.param("It lies in Lima rather than Cusco.", id="no deed follows"),
    ],
)
def test_no_two(text):
    analysis = analyse(text)

    assert [read_pair(analysis, clause) for clause in list_clauses(analysis)] == [None]
