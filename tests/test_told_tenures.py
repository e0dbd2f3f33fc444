"""Who has an office, had it, will have it, and who came after whom."""

import pytest
from sample_verdicts import list_cases

from factcheck import Verdict, verify

# The same tenure or succession.
SUPPORTED = (
    ("Ida Brandt is the former mayor of Ems.", "Ida Brandt was the mayor of Ems."),
    ("Ida Brandt is the former mayor of Ems.", "Ida Brandt is no longer the mayor of Ems."),
    ("Ida Brandt, the incumbent mayor of Ems, ran again.", "Ida Brandt was the mayor of Ems."),
    ("Ida Brandt is the incumbent mayor of Ems.", "Ida Brandt is the mayor of Ems."),
    ("Ida Brandt is the mayor of Ems.", "Ida Brandt is the incumbent mayor of Ems."),
    ("Ida Brandt is the mayor-elect of Ems.", "Ida Brandt was elected mayor of Ems."),
    ("Ida Brandt is the acting director of the museum.", "Ida Brandt is the interim director of the museum."),
    ("Ida Brandt is the interim director of the museum.", "Ida Brandt is the acting director of the museum."),
    ("Ida Brandt is professor emerita at Ems.", "Ida Brandt is a retired professor at Ems."),
    ("Leo Haas succeeded Ida Brandt as mayor of Ems.", "Ida Brandt was the predecessor of Leo Haas as mayor of Ems."),
    ("Leo Haas is the successor of Ida Brandt as mayor of Ems.", "Ida Brandt was mayor of Ems before Leo Haas."),
    ("Mayor Leo Haas praised his predecessor, Ida Brandt.", "Ida Brandt was mayor before Leo Haas."),
    ("Mayor Leo Haas praised his predecessor, Ida Brandt.", "Leo Haas succeeded Ida Brandt."),
    (
        "Outgoing mayor Ida Brandt will be replaced by Leo Haas in May.",
        "Leo Haas will succeed Ida Brandt as mayor in May.",
    ),
    ("Challenger Leo Haas defeated incumbent Ida Brandt.", "Ida Brandt was the incumbent."),
    ("Former champion Ana Duarte lost to title holder Lia Moe.", "Lia Moe was the title holder."),
    ("Ida Brandt handed over the office of mayor to Leo Haas.", "Ida Brandt was the predecessor of Leo Haas as mayor."),
    (
        "The retiring chairman, Leo Haas, named Ida Brandt as his successor.",
        "Ida Brandt will succeed Leo Haas as chairman.",
    ),
    ("Leo Haas took over from Ida Brandt as editor.", "Ida Brandt was editor before Leo Haas."),
    ("Leo Haas followed Ida Brandt as editor.", "Leo Haas was the successor of Ida Brandt as editor."),
    (
        "Petra Voss, the outgoing chancellor of the university, gave a speech.",
        "Petra Voss, the chancellor of the university, gave a speech.",
    ),
    ("Otto Lang is the onetime editor of the Herald.", "Otto Lang was the editor of the Herald."),
    ("Otto Lang is the onetime editor of the Herald.", "Otto Lang is the former editor of the Herald."),
    ("Otto Lang is the sitting senator for Ems.", "Otto Lang is the incumbent senator for Ems."),
    ("Otto Lang is the interim coach of the club.", "Otto Lang is the caretaker coach of the club."),
    ("Carla Soto thanked her predecessor, Otto Lang.", "Carla Soto was the successor of Otto Lang."),
    ("Carla Soto thanked her predecessor, Otto Lang.", "Otto Lang was the predecessor of Carla Soto."),
    ("Carla Soto was head of the bank before Otto Lang.", "Otto Lang succeeded Carla Soto as head of the bank."),
    ("Carla Soto preceded Otto Lang as head of the bank.", "Otto Lang was head of the bank after Carla Soto."),
    ("Judge-elect Carla Soto takes office in May.", "Carla Soto takes office in May."),
)
# Another tenure, or the other way round.
REFUTED = (
    ("Ida Brandt is the former mayor of Ems.", "Ida Brandt is the mayor of Ems."),
    ("Ida Brandt is the ex-mayor of Ems.", "Ida Brandt is the current mayor of Ems."),
    ("Ida Brandt, the incumbent mayor of Ems, lost the vote.", "Ida Brandt had never been mayor of Ems."),
    ("Ida Brandt is the incumbent mayor of Ems.", "Ida Brandt is the former mayor of Ems."),
    ("Ida Brandt is the mayor-elect of Ems.", "Ida Brandt is the former mayor of Ems."),
    ("Ida Brandt is the mayor-elect of Ems.", "Ida Brandt is the incumbent mayor of Ems."),
    ("Ida Brandt is the acting director of the museum.", "Ida Brandt is the permanent director of the museum."),
    ("Ida Brandt is professor emerita at Ems.", "Ida Brandt is the current professor at Ems."),
    ("Leo Haas succeeded Ida Brandt as mayor of Ems.", "Ida Brandt was the successor of Leo Haas as mayor of Ems."),
    ("Leo Haas is the successor of Ida Brandt as mayor of Ems.", "Leo Haas was mayor of Ems before Ida Brandt."),
    ("Mayor Leo Haas praised his predecessor, Ida Brandt.", "Leo Haas was mayor before Ida Brandt."),
    ("Mayor Leo Haas praised his predecessor, Ida Brandt.", "Ida Brandt succeeded Leo Haas."),
    (
        "Outgoing mayor Ida Brandt will be replaced by Leo Haas in May.",
        "Ida Brandt will succeed Leo Haas as mayor in May.",
    ),
    ("Challenger Leo Haas defeated incumbent Ida Brandt.", "Leo Haas was the incumbent."),
    ("Former champion Ana Duarte lost to title holder Lia Moe.", "Ana Duarte was the title holder."),
    ("Ida Brandt is the former wife of Leo Haas.", "Ida Brandt is the wife of Leo Haas."),
    ("The acting head, Ida Brandt, was replaced by Leo Haas.", "Leo Haas was replaced by Ida Brandt."),
    (
        "The retiring chairman, Leo Haas, named Ida Brandt as his successor.",
        "Leo Haas will succeed Ida Brandt as chairman.",
    ),
    ("Leo Haas took over from Ida Brandt as editor.", "Leo Haas was editor before Ida Brandt."),
    ("Leo Haas followed Ida Brandt as editor.", "Ida Brandt followed Leo Haas as editor."),
    (
        "Petra Voss, the outgoing chancellor of the university, gave a speech.",
        "Petra Voss is the former chancellor of the university.",
    ),
    ("Petra Voss is the reigning champion of the league.", "Petra Voss is the former champion of the league."),
    ("Otto Lang is the onetime editor of the Herald.", "Otto Lang is the editor of the Herald."),
    ("Otto Lang is the interim coach of the club.", "Otto Lang is the permanent coach of the club."),
    ("Carla Soto thanked her predecessor, Otto Lang.", "Otto Lang was the successor of Carla Soto."),
    ("Carla Soto was head of the bank before Otto Lang.", "Carla Soto succeeded Otto Lang as head of the bank."),
    ("Carla Soto preceded Otto Lang as head of the bank.", "Carla Soto was head of the bank after Otto Lang."),
)
# No tenure is told of.
NOT_ENOUGH_EVIDENCE = (
    ("Ida Brandt is the mayor of Ems.", "Ida Brandt is the successor of Leo Haas."),
    ("Ida Brandt met Leo Haas, the mayor of Ems.", "Ida Brandt was the predecessor of Leo Haas."),
    ("Otto Lang was the coach of the club.", "Otto Lang is the former coach of the club."),
    ("Otto Lang was the coach of the club.", "Otto Lang is the incumbent coach of the club."),
)


@pytest.mark.parametrize(("evidence", "statement", "verdict"), list_cases(SUPPORTED, REFUTED, NOT_ENOUGH_EVIDENCE))
def test_verdicts(evidence: str, statement: str, verdict: Verdict) -> None:
    assert verify(statement, evidence).verdict is verdict
