"""What is told of the former, and what of the latter."""

import pytest
from sample_verdicts import list_cases

from factcheck import Verdict, verify

# Told of this one.
SUPPORTED = (
    (
        "There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.",
        "The Harl dam was built in 1950.",
    ),
    ("There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.", "Vint was built in 1974."),
    (
        "She kept a goat and a donkey; the former lived in the yard and the latter in a stable.",
        "The goat lived in the yard.",
    ),
    (
        "Brandt and Haas ran for mayor. The former promised lower taxes, while the latter promised new schools.",
        "Haas promised new schools.",
    ),
    (
        "Brandt and Haas ran for mayor. The former promised lower taxes, while the latter promised new schools.",
        "Brandt promised lower taxes.",
    ),
    ("Copper and zinc are mined here. The former is sold to Peru and the latter to Chile.", "Zinc is sold to Chile."),
    (
        "Two ferries, Swift and Heron, serve the island; the first carries cars, the second only passengers.",
        "Swift carries cars.",
    ),
    ("He had two sons, Karl and Otto; the elder became a priest and the younger a smith.", "Karl became a priest."),
    ("There are two inns, the Bell and the Crown; the latter was built in 1810.", "The Crown was built in 1810."),
    ("Haas met Brandt in Lima; the latter was a surgeon.", "Brandt was a surgeon."),
    (
        "There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.",
        "Harl was built in 1950 and Vint in 1974.",
    ),
    ("The former mayor Ida Brandt met Leo Haas in 1990.", "Ida Brandt met Leo Haas in 1990."),
    ("Ida Brandt first met Leo Haas in 1990.", "Ida Brandt met Leo Haas in 1990."),
    (
        "The album has two singles, Amber and Slate, of which the former reached number three and the latter number nine.",
        "Amber reached number three.",
    ),
    ("Cats and dogs are kept apart: the former sleep upstairs, the latter in the hall.", "The cats sleep upstairs."),
    ("He studied in Turin and Geneva; in the former he read law and in the latter theology.", "He read law in Turin."),
    (
        "He studied in Turin and Geneva; in the former he read law and in the latter theology.",
        "He read theology in Geneva.",
    ),
    ("Amber and Slate are songs by the band; the former was released in 2001.", "Amber was released in 2001."),
    (
        "There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.",
        "Vint was not built in 1950.",
    ),
    (
        "The museum has a hall and a garden, the former designed by Blom and the latter by Duarte.",
        "The garden was designed by Duarte.",
    ),
    (
        "The museum has a hall and a garden, the former designed by Blom and the latter by Duarte.",
        "The hall was designed by Blom.",
    ),
    (
        "The town has two schools, Northgate and Elmwood. The former opened in 1962 and the latter in 1988.",
        "Northgate opened in 1962.",
    ),
    (
        "The town has two schools, Northgate and Elmwood. The former opened in 1962 and the latter in 1988.",
        "Elmwood opened in 1988.",
    ),
    (
        "She translated Ibsen and Hamsun, publishing the former in 1931 and the latter in 1940.",
        "She published Ibsen in 1931.",
    ),
    ("He had two daughters, Ana and Lia. The elder married a doctor, the younger a farmer.", "Lia married a farmer."),
    ("Lithium and cobalt are exported, the latter mostly to Finland.", "Cobalt is mostly exported to Finland."),
    ("Lithium and cobalt are exported, the latter mostly to Finland.", "Lithium is exported."),
    ("In the latter half of 1990 Ana and Lia moved to Turin.", "Ana and Lia moved to Turin in 1990."),
    ("The first of the two songs, Amber and Slate, was a hit.", "Amber was a hit."),
)
# Told of the other one.
REFUTED = (
    (
        "There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.",
        "The Vint dam was built in 1950.",
    ),
    ("There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.", "Harl was built in 1974."),
    (
        "She kept a goat and a donkey; the former lived in the yard and the latter in a stable.",
        "The donkey lived in the yard.",
    ),
    (
        "Brandt and Haas ran for mayor. The former promised lower taxes, while the latter promised new schools.",
        "Haas promised lower taxes.",
    ),
    (
        "Brandt and Haas ran for mayor. The former promised lower taxes, while the latter promised new schools.",
        "Brandt promised new schools.",
    ),
    ("Copper and zinc are mined here. The former is sold to Peru and the latter to Chile.", "Zinc is sold to Peru."),
    (
        "Two ferries, Swift and Heron, serve the island; the first carries cars, the second only passengers.",
        "Heron carries cars.",
    ),
    ("He had two sons, Karl and Otto; the elder became a priest and the younger a smith.", "Otto became a priest."),
    (
        "There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.",
        "Harl was built in 1974 and Vint in 1950.",
    ),
    (
        "The album has two singles, Amber and Slate, of which the former reached number three and the latter number nine.",
        "Slate reached number three.",
    ),
    ("Cats and dogs are kept apart: the former sleep upstairs, the latter in the hall.", "The dogs sleep upstairs."),
    ("He studied in Turin and Geneva; in the former he read law and in the latter theology.", "He read law in Geneva."),
    (
        "He studied in Turin and Geneva; in the former he read law and in the latter theology.",
        "He read theology in Turin.",
    ),
    (
        "The museum has a hall and a garden, the former designed by Blom and the latter by Duarte.",
        "The garden was designed by Blom.",
    ),
    (
        "The museum has a hall and a garden, the former designed by Blom and the latter by Duarte.",
        "The hall was designed by Duarte.",
    ),
    (
        "Jon Ek and Lia Moe founded the firm, the former as its engineer, the latter as its designer.",
        "Lia Moe was the engineer of the firm.",
    ),
    (
        "The town has two schools, Northgate and Elmwood. The former opened in 1962 and the latter in 1988.",
        "Elmwood opened in 1962.",
    ),
    (
        "The town has two schools, Northgate and Elmwood. The former opened in 1962 and the latter in 1988.",
        "Northgate opened in 1962 and Elmwood in 1978.",
    ),
    (
        "She translated Ibsen and Hamsun, publishing the former in 1931 and the latter in 1940.",
        "She published Hamsun in 1931.",
    ),
    ("The former mayor, Ida Brandt, opened a hall and a garden.", "Ida Brandt is the mayor."),
    ("He had two daughters, Ana and Lia. The elder married a doctor, the younger a farmer.", "Ana married a farmer."),
)
# Told of neither, or of which is open.
NOT_ENOUGH_EVIDENCE = (
    (
        "There are two dams, Harl and Vint; the former was built in 1950, the latter in 1974.",
        "Harl is higher than Vint.",
    ),
    (
        "Brandt and Haas ran for mayor. The former promised lower taxes, while the latter promised new schools.",
        "Haas won the election.",
    ),
    (
        "There are two inns, the Bell and the Crown; one was built in 1700, the other in 1810.",
        "The Bell was built in 1700.",
    ),
    (
        "There are two inns, the Bell and the Crown; one was built in 1700, the other in 1810.",
        "The Crown was built in 1700.",
    ),
    ("There are two inns, the Bell and the Crown; the latter was built in 1810.", "The Bell was built in 1810."),
    ("Haas met Brandt in Lima; the latter was a surgeon.", "Haas was a surgeon."),
    ("Amber and Slate are songs by the band; the former was released in 2001.", "Slate was released in 2001."),
    (
        "The museum has a hall and a garden, the former designed by Blom and the latter by Duarte.",
        "The garden is larger than the hall.",
    ),
    (
        "The town has two schools, Northgate and Elmwood. The former opened in 1962 and the latter in 1988.",
        "Elmwood has 300 pupils.",
    ),
    (
        "There are two bridges, Old Bridge and New Bridge. One is made of stone, the other of steel.",
        "Old Bridge is made of stone.",
    ),
    ("Lithium and cobalt are exported, the latter mostly to Finland.", "Lithium is exported to Finland."),
)


@pytest.mark.parametrize(("evidence", "statement", "verdict"), list_cases(SUPPORTED, REFUTED, NOT_ENOUGH_EVIDENCE))
def test_verdicts(evidence: str, statement: str, verdict: Verdict) -> None:
    assert verify(statement, evidence).verdict is verdict
