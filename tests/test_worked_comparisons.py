"""Comparisons that the passage gives the figures for."""

import pytest
from sample_alignments import hold

from factcheck.matching.worked_comparisons import work_out_comparisons

FIRES = "Arlo had 31 fires in 2022, down from 44 in 2021."
MILLS = "Lima has 12 mills, Quito 9 and Arica 7."


@pytest.mark.parametrize(
    ("statement", "evidence", "relation"),
    [
        pytest.param("Arlo had more fires in 2022 than in 2021.", FIRES, "conflicts", id="dates, the other way"),
        pytest.param("Arlo had fewer fires in 2022 than in 2021.", FIRES, "agrees", id="dates"),
        pytest.param("Arlo had fewer fires in 2022 than in 2020.", FIRES, None, id="a date without a figure"),
        pytest.param("Arlo had fewer floods in 2022 than in 2021.", FIRES, None, id="other things"),
        pytest.param("Arlo did not have fewer fires in 2022 than in 2021.", FIRES, None, id="a denial"),
        pytest.param("Lima has more mills than Quito.", MILLS, "agrees", id="names"),
        pytest.param(
            "Arlo will spend more on roads than on schools.",
            "Arlo will spend 40 euros on schools and 12 euros on roads.",
            "conflicts",
            id="behind one preposition",
        ),
        pytest.param("Arica has more mills than Quito.", MILLS, "conflicts", id="names, the other way"),
        pytest.param("Lima is larger than Quito.", MILLS, None, id="larger in nothing that is counted"),
        pytest.param("Max Roe is older than Ada Poe.", "Ada Poe is 40 years old and Max Roe is 35.", "conflicts", id="ages"),
        pytest.param("The Selva is longer than the Orne.", "The Selva is 412 km long, the Orne 38 km.", "agrees", id="lengths"),
        pytest.param("The Selva is older than the Orne.", "The Selva is 412 km long, the Orne 38 km.", None, id="another measure"),
        pytest.param("Sales were higher in 2019 than in 2018.", "Sales were 30 in 2019 and 22 in 2018.", "agrees", id="higher"),
        pytest.param("Lima has more mills than Quito.", "Lima has over 12 mills, Quito 9.", None, id="a bound"),
        pytest.param("The inn is older than the mill.", "The mill was built in 1120, the inn in 1250.", "conflicts", id="dates of two things"),
        pytest.param("The mill is older than the inn.", "The mill was built in 1120, the inn in 1250.", "agrees", id="the earlier date"),
        pytest.param("Ada is older than Max.", "Ada was elected in 1990, Max in 2000.", None, id="dates of no beginning"),
        pytest.param("", MILLS, None, id="nothing"),
        pytest.param("Children pay more than adults.", "Children pay 6 euros and adults 12.", "conflicts", id="a sum compared by its verb"),
        pytest.param("Fewer people visited it in 2019 than in 2018.", "It had 81 visitors in 2018 and 96 in 2019.", "conflicts", id="people who did what is counted"),
    ],
)  # fmt: skip
def test_figures_decide_comparisons(statement, evidence, relation):
    found = [part.relation.value for part in work_out_comparisons(hold(statement, evidence))]
    assert found == ([relation] if relation else [])
