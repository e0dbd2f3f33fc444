"""What is told as so today, and what the passage says is over."""

import pytest
from sample_alignments import hold

from factcheck.matching.past_states import compare_past_states
from factcheck.model import Relation

AGREES, CONFLICTS = Relation.AGREES, Relation.CONFLICTS


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Poe is the mayor of Ems.",
            "Former mayor Ada Poe left Ems in May.",
            [CONFLICTS],
            id="former before the name",
        ),
        pytest.param(
            "Poe is the mayor of Ems.",
            "Ada Poe, mayor of Ems, met former mayor Max Roe.",
            [],
            id="another is the former",
        ),
        pytest.param(
            "Poe is a mayor in Ems.", "The former wife of mayor Ada Poe lives in Ems.", [], id="former of another"
        ),
        pytest.param(
            "Ems is the capital of the province.",
            "Ems was the capital of the province until 1870.",
            [CONFLICTS],
            id="was so until a year",
        ),
        pytest.param(
            "Ada Poe is the current director of the museum.",
            "Ada Poe was director of the museum until 2015.",
            [CONFLICTS],
            id="the current one",
        ),
        pytest.param(
            "Ems was the capital of the province.",
            "Ems was the capital of the province until 1870.",
            [],
            id="told of the past in both",
        ),
        pytest.param("Poe is a baker.", "Poe is a baker who was mayor until 2006.", [], id="another thing ended"),
        pytest.param(
            "The mill belongs to Poe.", "The mill belonged to Poe until 1990.", [CONFLICTS], id="a verb in the present"
        ),
        pytest.param("The pass is open.", "The pass was closed until 1990 and is open again.", [], id="so again"),
        pytest.param("Ems is not the capital.", "Ems was the capital until 1870.", [], id="denied today"),
        pytest.param("Rents are controlled.", "Rent control was abolished in 2010.", [CONFLICTS], id="abolished"),
        pytest.param(
            "The salt tax is in force.",
            "The salt tax was abolished in 1930 and reintroduced in 1950.",
            [],
            id="abolished and brought back",
        ),
        pytest.param(
            "Poe now plays for Ems.", "Poe left Ems in 2020 and now plays for Ulm.", [CONFLICTS], id="left it"
        ),
        pytest.param("Poe now plays for Ulm.", "Poe left Ems in 2020 and now plays for Ulm.", [], id="went there"),
        pytest.param(
            "She has worked as a nurse.", "She had worked as a nurse until 2001.", [], id="what somebody has done"
        ),
        pytest.param(
            "The contract is extended.", "The contract was extended until 2020.", [], id="extended up to a day"
        ),
        pytest.param(
            "The pool is heated.",
            "The pool was heated until May 2003 by gas, then by wood.",
            [],
            id="how it was so until then",
        ),
        pytest.param(
            "The tax on sugar is in force.",
            "The tax on salt was abolished in 1850; the tax on sugar is in force.",
            [],
            id="another was abolished",
        ),
        pytest.param(
            "Chile has a president.",
            "The president of Chile dissolved parliament.",
            [],
            id="who ended something is not ended",
        ),
        pytest.param(
            "The college is in Ems.", "The bishop left Ems in 1550; the college is in Ems.", [], id="another left it"
        ),
        pytest.param("The statue is in Ems.", "The sculptor left Ems a statue.", [], id="left it something"),
    ],
)
def test_past_states(statement: str, evidence: str, expected: list[Relation]) -> None:
    assert [part.relation for part in compare_past_states(hold(statement, evidence))] == expected


@pytest.mark.parametrize("statement", ["It is now.", "It is still so today.", "They are present today."])
def test_a_statement_that_tells_only_of_today_has_no_state(statement: str) -> None:
    assert compare_past_states(hold(statement, "It was so until 1870.")) == ()
