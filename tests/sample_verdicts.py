"""Tables of passages and statements by the verdict that is due, as the tests of rooms with many wordings need them."""

import pytest

from factcheck import Verdict


def list_cases(supported, refuted, left_open):
    """Return a case for each pair of a passage and a statement, named by the statement, with the verdict of its table."""
    tables = (
        (Verdict.SUPPORTED, supported),
        (Verdict.REFUTED, refuted),
        (Verdict.NOT_ENOUGH_EVIDENCE, left_open),
    )
    return [
        pytest.param(evidence, statement, verdict, id=f"{verdict.value}: {statement}")
        for verdict, pairs in tables
        for evidence, statement in pairs
    ]
