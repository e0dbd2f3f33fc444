"""The how-manieth time told in words: debut, maiden, again, never before."""

import pytest
from sample_verdicts import list_cases

from factcheck import Verdict, verify

# The same turn.
SUPPORTED = (
    ("It was her directorial debut.", "It was the first film she directed."),
    ("It was her directorial debut.", "It was her first film as director."),
    ("It was her directorial debut.", "She had never directed before."),
    ("The liner sank on its maiden voyage in 1907.", "The liner sank on its first voyage in 1907."),
    ("Amber is the debut novel of Ana Duarte.", "Amber is the first novel of Ana Duarte."),
    ("Amber is the sophomore album of the band.", "Amber is the second album of the band."),
    ("Ems won the cup for the second time in 1998.", "Ems had won the cup before."),
    ("Ems won the cup for the first time in 1998.", "Ems had never won the cup before."),
    ("Lia Moe, a rookie driver, crashed in Monza.", "Lia Moe crashed in Monza."),
    ("The inaugural edition of the fair was held in 1962.", "The first edition of the fair was held in 1962."),
    ("Jon Ek gave his maiden speech in parliament in 1931.", "Jon Ek gave his first speech in parliament in 1931."),
    ("Her second novel followed her debut, Amber, in 1990.", "Her second novel came out in 1990."),
    ("Slate was her debut novel.", "Slate was not her second novel."),
    ("Slate was her third novel.", "Slate was not her debut novel."),
    ("Lia Moe was re-elected mayor in 2010.", "Lia Moe had been elected mayor before."),
    ("Hollow Lane marked the acting debut of Petra Voss.", "Petra Voss had never acted before Hollow Lane."),
    ("Petra Voss made her league debut in May 2003.", "Petra Voss played her first league match in May 2003."),
    ("The airline's inaugural flight left Turin in 1949.", "The airline's first flight left Turin in 1949."),
    ("Otto Brandt, a newcomer to politics, won the seat.", "Otto Brandt won the seat."),
    ("It was the third time that Otto Brandt had won the seat.", "Otto Brandt had won the seat before."),
    (
        "The climbers reached the summit for the first time in 1971.",
        "The climbers had never reached the summit before.",
    ),
    (
        "Night Ferry is the band's third album, after the debut Salt and the sophomore Reef.",
        "Night Ferry is the band's third album.",
    ),
    ("Carla Soto ran her first marathon in 2011.", "Carla Soto had never run a marathon before."),
    ("Carla Soto made her marathon debut in 2011.", "Carla Soto ran her first marathon in 2011."),
    ("In his first term he raised taxes; he was elected again in 1996.", "He was elected again in 1996."),
    ("He had worked in Oslo before he moved to Ems.", "He moved to Ems."),
    ("Dora Lenz published her debut collection in 1958.", "Dora Lenz published her first collection in 1958."),
    ("The mill burned down again in 1840.", "The mill had burned down before."),
)
# Another turn.
REFUTED = (
    ("It was her directorial debut.", "She had directed several films before."),
    ("It was her directorial debut.", "It was her third film as director."),
    ("The liner sank on its maiden voyage in 1907.", "The liner sank on its second voyage in 1907."),
    ("The liner sank on its maiden voyage in 1907.", "The liner had made several voyages before."),
    ("Amber is the debut novel of Ana Duarte.", "Ana Duarte had written three novels before."),
    ("Amber is the debut novel of Ana Duarte.", "Amber is the second novel of Ana Duarte."),
    ("Amber is the sophomore album of the band.", "Amber is the debut album of the band."),
    ("Amber is the second album of the band.", "Amber is the band's debut album."),
    ("Ems won the cup for the second time in 1998.", "Ems won the cup for the first time in 1998."),
    ("Ems won the cup for the first time in 1998.", "Ems had won the cup before."),
    ("Ems won the cup again in 1998.", "Ems won the cup for the first time in 1998."),
    ("The inaugural edition of the fair was held in 1962.", "The second edition of the fair was held in 1962."),
    ("Jon Ek had never before climbed the peak.", "Jon Ek had climbed the peak before."),
    ("Jon Ek gave his maiden speech in parliament in 1931.", "Jon Ek had spoken in parliament before."),
    ("Slate was her debut novel.", "Slate was not her first novel."),
    ("Slate was her third novel.", "Slate was her debut novel."),
    ("Lia Moe was re-elected mayor in 2010.", "Lia Moe was elected mayor for the first time in 2010."),
    ("The band played its debut concert in Oslo.", "The band played its last concert in Oslo."),
    ("Hollow Lane marked the acting debut of Petra Voss.", "Petra Voss had acted before."),
    ("Petra Voss made her league debut in May 2003.", "Petra Voss had played in the league before."),
    ("The shop opened its second branch in Ems in 1980.", "The shop opened its first branch in Ems in 1980."),
    ("The airline's inaugural flight left Turin in 1949.", "The airline's last flight left Turin in 1949."),
    ("Otto Brandt, a newcomer to politics, won the seat.", "Otto Brandt had been in politics before."),
    ("It was the third time that Otto Brandt had won the seat.", "Otto Brandt won the seat for the first time."),
    ("The climbers reached the summit for the first time in 1971.", "The climbers had reached the summit before."),
    (
        "Night Ferry is the band's third album, after the debut Salt and the sophomore Reef.",
        "Night Ferry is the band's debut album.",
    ),
    ("Carla Soto ran her fifth marathon in 2011.", "Carla Soto made her marathon debut in 2011."),
    ("Carla Soto made her marathon debut in 2011.", "Carla Soto ran her second marathon in 2011."),
    ("Dora Lenz published her debut collection in 1958.", "Dora Lenz published her second collection in 1958."),
)
# Another thing, or the turn is open.
NOT_ENOUGH_EVIDENCE = (
    ("It was her directorial debut.", "She won a prize for the script."),
    ("Ems won the cup again in 1998.", "Ems won the cup for the second time in 1998."),
    ("Ems won the cup in 1998.", "Ems won the cup for the first time in 1998."),
    ("Ems won the cup in 1998.", "Ems had won the cup before."),
    ("Jon Ek gave his maiden speech in parliament in 1931.", "Jon Ek spoke about taxes."),
    ("The band played in Oslo in 1999.", "The band had played in Oslo before."),
    ("The climbers reached the summit in 1971.", "The climbers reached the summit for the third time in 1971."),
    ("Dora Lenz published a collection in 1958.", "Dora Lenz published her debut collection in 1958."),
    ("The mill burned down in 1840.", "The mill had burned down before."),
)


@pytest.mark.parametrize(("evidence", "statement", "verdict"), list_cases(SUPPORTED, REFUTED, NOT_ENOUGH_EVIDENCE))
def test_verdicts(evidence: str, statement: str, verdict: Verdict) -> None:
    assert verify(statement, evidence).verdict is verdict
