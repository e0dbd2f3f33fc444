"""Who is what: a name and its description, held against whom the passage describes so."""

import pytest
from sample_alignments import hold, words_of

from factcheck.facts.analysis import analyse
from factcheck.matching.holders import find_holder
from factcheck.matching.identities import compare_identities, find_identity
from factcheck.model import Relation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ada Poe is the governor of Peru.", ("Ada Poe", "governor", "Peru"), id="of a place"),
        pytest.param("Ada Poe was the old governor.", ("Ada Poe", "governor", None), id="of nobody"),
        pytest.param("Lima is the Peruvian capital.", ("Lima", "capital", "Peruvian"), id="an adjective says whose"),
        pytest.param("Lima is the firm supplying Peru.", ("Lima", "firm", None), id="a participle ends it"),
        pytest.param("Lima is the leading producer today.", ("Lima", "producer", None), id="an adverb ends it"),
        pytest.param("Lima is the man behind Peru.", ("Lima", "man", None), id="any preposition ends it"),
        pytest.param("Lima is Peru's capital.", None, id="without an article it may be one of several"),
        pytest.param("The governor of Peru is Ada Poe.", ("Ada Poe", "governor", "Peru"), id="the other way round"),
        pytest.param("Ada Poe became president.", ("Ada Poe", "president", None), id="an office needs no article"),
        pytest.param(
            "Ada Poe, who founded the bank, is now its governor.",
            ("Ada Poe", "governor", None),
            id="past an apposition",
        ),
        pytest.param("Ada Poe became famous.", None, id="a quality is no office"),
        pytest.param("Ada Poe is a governor.", None, id="one of several"),
        pytest.param("Ada Poe is not the governor.", None, id="denied"),
        pytest.param("The boats of Peru are the best.", None, id="the name is not who is meant"),
        pytest.param("Ada Poe met the governor.", None, id="no being"),
    ],
)
def test_an_identity_is_read(text, expected):
    read = analyse(text)
    found = find_identity(read)
    said = found and (found.name.text, read.tokens[found.noun].text, found.of.text if found.of else None)

    assert said == expected


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        pytest.param("They met the governor, Ada Poe, at noon.", "Ada Poe", id="named behind it"),
        pytest.param("They met Ada Poe, the new governor, at noon.", "Ada Poe", id="in apposition"),
        pytest.param("Ada Poe is the governor now.", "Ada Poe", id="by being"),
        pytest.param("The governor is her old friend Ada Poe.", "Ada Poe", id="words between"),
        pytest.param("Ada Poe, who was governor, spoke.", "Ada Poe", id="in a clause of its own"),
        pytest.param("The friend of Ada Poe is the governor.", None, id="the name is not who is meant"),
        pytest.param("They met with Ada Poe as the governor.", None, id="as, of whoever met her"),
        pytest.param("They chose Ada Poe as the governor.", "Ada Poe", id="by as"),
        pytest.param("Peru, Chile and the governor agreed.", None, id="a list"),
        pytest.param("The governor met Ada Poe.", None, id="a verb between"),
    ],
)
def test_the_holder_of_a_description(text, holder):
    read = analyse(text)
    place = next(at for at, token in enumerate(read.tokens) if token.text == "governor")
    found = find_holder(read, place)

    assert (found.name.text if found else None) == holder


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Peru is the world's only producer.",
            "Peru and Bolivia buy from Chile, the world's only producer.",
            [(Relation.CONFLICTS, "Chile")],
            id="another holds it",
        ),
        pytest.param(
            "Peru is the only producer.",
            "Bolivia competes with Chile as the only producer.",
            [],
            id="who is what with whom is open",
        ),
        pytest.param(
            "Ada Poe was the governor.",
            "The bank's governor is Max Roe.",
            [(Relation.MISSING, "Max Roe")],
            id="another holds it now",
        ),
        pytest.param(
            "Ada Poe is the governor.",
            "Max Roe was the governor.",
            [(Relation.MISSING, "Max Roe")],
            id="another held it",
        ),
        pytest.param(
            "Ada Poe is the governor.",
            "The former governor, Max Roe, wrote it.",
            [(Relation.MISSING, "Max Roe")],
            id="another held it, by a word beside it",
        ),
        pytest.param(
            "Peru was the largest producer until 1990.",
            "Chile was the largest producer.",
            [(Relation.MISSING, "Chile")],
            id="an office that passes on",
        ),
        pytest.param(
            "Peru was the largest producer.",
            "Chile was the largest producer from 1990 to 1995, and Peru from 1995 to 2000.",
            [(Relation.MISSING, "Chile")],
            id="one after the other",
        ),
        pytest.param(
            "Peru is the largest producer in the world.",
            "Chile is the largest producer in Africa.",
            [(Relation.MISSING, "Chile")],
            id="another among others",
        ),
        pytest.param(
            "Ada Poe is the governor.",
            "Ada Poe, who was governor until May, spoke.",
            [(Relation.MISSING, None)],
            id="the same one, once",
        ),
        pytest.param(
            "The founder of the inn was Ada Poe.",
            "Ada Poe bought the inn from the heirs of Max Roe, who had founded it.",
            [(Relation.CONFLICTS, "Max Roe")],
            id="another did it",
        ),
        pytest.param(
            "Ada Poe became president.",
            "Ada Poe led the revolt, but they put a civilian, the jurist Max Roe, in the presidency.",
            [(Relation.MISSING, "Max Roe")],
            id="another is nearer",
        ),
        pytest.param("Ada Poe is the founder of the inn.", "The inn was founded by Ada Poe.", [], id="by a verb"),
        pytest.param(
            "Ada Poe is the son of Tom Coe.", "Ada Poe is the son of Max Roe and Tom Coe.", [], id="one of two"
        ),
        pytest.param(
            "Varda is the capital.",
            "Varda has the most people, but it is governed from its capital, Lesk.",
            [(Relation.CONFLICTS, "Lesk")],
            id="both are named",
        ),
        pytest.param(
            "Ada Poe is the governor.", "Ada Poe replaced Max Roe as governor.", [], id="the nearer one is gone"
        ),
        pytest.param(
            "Ada Poe is the governor.",
            "Ada Poe met the mayor, Max Roe; Gov. Poe spoke first.",
            [],
            id="the title in short",
        ),
        pytest.param(
            "Ada Poe is the governor.",
            "The deputy governor, Max Roe, met the governor, Ada Poe.",
            [],
            id="one of two who are called so",
        ),
        pytest.param(
            "Ada Poe is the president of Chile.",
            "Ada Poe toured Chile after becoming Peruvian president.",
            [(Relation.MISSING, "Peruvian")],
            id="of another place",
        ),
        pytest.param(
            "Chile is the only producer.", "The only producer, Chile, sells to Peru.", [], id="the same holds it"
        ),
        pytest.param(
            "Ada Poe is the governor.", "Ada Poe spoke at noon.", [(Relation.MISSING, None)], id="nobody is said to be"
        ),
        pytest.param(
            "Ada Poe is the president of Chile.",
            "Peruvian President Max Roe met Ada Poe.",
            [],
            id="another holds another office",
        ),
        pytest.param("Ada Poe spoke.", "The governor spoke.", [], id="the statement says nothing of the kind"),
    ],
)
def test_identities_are_compared(statement, evidence, expected):
    alignment = hold(statement, evidence)
    found = [(part.relation, words_of(alignment.evidence, part.evidence)) for part in compare_identities(alignment)]

    assert found == expected
