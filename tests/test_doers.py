"""Who does a deed and who suffers it, by common nouns and across voices."""

import pytest
from sample_alignments import hold

from factcheck.matching.doers import compare_deeds


@pytest.mark.parametrize(
    ("statement", "evidence", "found"),
    [
        pytest.param("The cat chased the dog.", "The dog chased the cat.", "exchanged", id="common nouns"),
        pytest.param("The cat chased the dog.", "The cat was chased by the dog.", "exchanged", id="passively told"),
        pytest.param("The dog was chased by the cat.", "The cat chased the dog.", None, id="the same, passively told"),
        pytest.param("The guest advised his host.", "The host joined the guest.", None, id="another deed"),
        pytest.param("Poe signed the law.", "The law was signed by Roe.", "doer", id="another doer across voices"),
        pytest.param("Poe signed the law.", "The law was signed by Poe.", None, id="the same doer across voices"),
        pytest.param("Poe signed the law.", "The law was signed by Roe and Poe.", None, id="one of two doers"),
        pytest.param(
            "The firm signed the deal.", "The deal was signed by Roe.", None, id="a firm may sign by its head"
        ),
        pytest.param(
            "Peru won the final.", "Chile beat Peru in the final.", "exchanged", id="who was beaten did not win"
        ),
        pytest.param("Poe won the race.", "Roe won the race against Poe.", "exchanged", id="whom one won against"),
        pytest.param("Peru visited Chile.", "Bolivia visited Peru.", None, id="one may visit and be visited"),
        pytest.param("Ada met Max.", "Max met Ada.", None, id="what both do"),
        pytest.param("The mayor opened it.", "The mayor's wife opened it.", "doer", id="whose kin did it"),
        pytest.param("The mayor's wife opened it.", "The mayor opened it.", "doer", id="one's own deed"),
        pytest.param("The poet drew it.", "The poet, whose brother drew it, died.", "doer", id="whose brother did it"),
        pytest.param(
            "The board refused the union's offer.", "The union refused the board's offer.", "exchanged", id="owners"
        ),
        pytest.param(
            "The clerk lent the judge a map.", "The judge lent the clerk a map.", "exchanged", id="to whom it is lent"
        ),
        pytest.param(
            "The mayor succeeded his deputy.",
            "The mayor left in May and was succeeded by his deputy.",
            "exchanged",
            id="the other side left out",
        ),
        pytest.param(
            "An officer attacked the crowd.", "Police fled after they attacked an officer.", "exchanged", id="a pronoun"
        ),
        pytest.param(
            "The clerk said that the judge lied.", "The judge said that the clerk lied.", "exchanged", id="two deeds"
        ),
        pytest.param(
            "The clerk said that the judge, not the guard, lied.",
            "The clerk said that the judge lied.",
            None,
            id="two deeds, each by its own",
        ),
        pytest.param(
            "The town brought a claim against the firm.",
            "They dismissed the claim brought by the firm against the town.",
            "exchanged",
            id="against whom",
        ),
        pytest.param("The firm opened it.", "The firm's plant opened it.", None, id="what is part of a firm"),
        pytest.param("Cats chased three dogs.", "Three dogs chased cats.", "exchanged", id="with a number"),
        pytest.param("The ram hit the goat.", "The goat hit the ram.", "exchanged", id="a verb of one form"),
        pytest.param("The ram was hit by the goat.", "The ram hit the goat.", "exchanged", id="passive, of one form"),
        pytest.param("Poe signed the law.", "The law, signed by Roe, was opposed.", "doer", id="told in passing"),
        pytest.param("Poe signed the law.", "The law, signed by Roe, Poe and Moe, passed.", None, id="one of three"),
        pytest.param(
            "The council sold the mill to the baker.",
            "The mill was sold by the baker to the council.",
            "exchanged",
            id="the other side behind to",
        ),
        pytest.param(
            "The baker bought the mill from the council.",
            "The mill was bought by the council from the baker.",
            "exchanged",
            id="the other side behind from",
        ),
        pytest.param(
            "The village gave a boat to the club.", "The club gave the village a boat.", "exchanged", id="dative"
        ),
        pytest.param("The club gave a boat to the village.", "The club gave the village a boat.", None, id="no dative"),
        pytest.param(
            "The village of Arlo gave a boat to the club.",
            "The club gave the village of Arlo a boat.",
            "exchanged",
            id="a village of a name",
        ),
        pytest.param(
            "The baker sold the mill to the council.",
            "The mill was sold by the baker to the council.",
            None,
            id="the same sides, passively told",
        ),
        pytest.param(
            "Max Roe sold the mill to Ada Poe.",
            "The founder, Ada Poe, a lawyer by training, sold the mill to her foreman, Max Roe, in 1911.",
            "exchanged",
            id="who they are stands beside their names",
        ),
        pytest.param(
            "Ada Poe sold the mill to Max Roe.",
            "The founder, Ada Poe, a lawyer by training, sold the mill to her foreman, Max Roe, in 1911.",
            None,
            id="the same sides, with who they are",
        ),
        pytest.param(
            "Ada Poe was dropped.",
            "After being dropped by her label, Ada Poe sang on.",
            None,
            id="a name behind a comma begins what follows",
        ),
        pytest.param(
            "The comet was discovered by Poe.",
            "Roe discovered the comet that Poe later named.",
            "doer",
            id="of another deed",
        ),
        pytest.param(
            "The comet was discovered by Roe.",
            "Roe discovered the comet that Poe later named.",
            None,
            id="of this deed",
        ),
        pytest.param("The comet was found by Poe.", "Roe and Poe found the comet.", None, id="both of them"),
        pytest.param(
            "Poe chairs the committee.",
            "The committee, on which Poe sits, is chaired by Roe.",
            "doer",
            id="another behind by, whoever stands before",
        ),
        pytest.param(
            "The firm was founded by Poe's son.",
            "Poe founded the firm and left it to his son.",
            "doer",
            id="the kin behind by",
        ),
        pytest.param("Owls eat mice.", "Mice eat owls.", "exchanged", id="a habit of many"),
    ],
)
def test_a_deed_has_two_sides(statement, evidence, found):
    parts = compare_deeds(hold(statement, evidence))
    assert [part.detail for part in parts] == ([found] if found else [])


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param(
            "The director wrote the script.", "The script was written by the director's sister.", id="a noun's"
        ),
        pytest.param("Roe founded the firm.", "The firm was founded by Roe's father.", id="a name's"),
    ],
)
def test_somebodys_kin_is_another(statement, evidence):
    assert [part.detail for part in compare_deeds(hold(statement, evidence))] == ["doer"]
