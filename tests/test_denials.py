"""What is affirmed and denied, held against a passage."""

import pytest
from sample_alignments import hold

from factcheck.matching.denials import compare_denials
from factcheck.model import Relation

AGREES, CONFLICTS, MISSING = Relation.AGREES, Relation.CONFLICTS, Relation.MISSING


def parts_of(statement, evidence):
    """Return (relation, detail) for each part."""
    return [(part.relation, part.detail) for part in compare_denials(hold(statement, evidence))]


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param("The dam leaks.", "The dam leaks.", [], id="nothing is denied"),
        pytest.param("The dam does not leak.", "The dam leaks.", [(CONFLICTS, "negation")], id="the statement denies"),
        pytest.param("The dam leaks.", "The dam does not leak.", [(CONFLICTS, "negation")], id="the passage denies"),
        pytest.param("The dam doesn't leak.", "The dam does not leak.", [(AGREES, "negation")], id="both deny"),
        pytest.param("The dam was damaged.", "The dam survived undamaged.", [(CONFLICTS, "negation")], id="un-"),
        pytest.param(
            "The dam was not damaged.", "The dam survived undamaged.", [(AGREES, "negation")], id="not, and un-"
        ),
        pytest.param("They did not deny it.", "They denied it.", [(CONFLICTS, "negation")], id="a denial is denied"),
        pytest.param("Cars are not exempt.", "Cars are exempt.", [(CONFLICTS, "negation")], id="exempt, and not"),
        pytest.param("Cars are exempt from the ban.", "The ban is on; cars are exempt.", [], id="exempt on both sides"),
        pytest.param(
            "The ban applies to cars.",
            "The ban applies to lorries; cars are exempt.",
            [(CONFLICTS, "negation")],
            id="exempt in short",
        ),
        pytest.param("Brazil did not win the cup.", "Germany won the cup.", [], id="another won"),
        pytest.param("The film came out in 1958.", "The film did not come out until 1958.", [], id="not until"),
        pytest.param("No date has been set.", "A date has not yet been set.", [], id="no date, and not set"),
        pytest.param("A date has been set.", "No date was set.", [(CONFLICTS, "negation")], id="a date, and none"),
        pytest.param("Under 90 people died.", "There were no deaths.", [], id="none is under any bound"),
        pytest.param("It is closed for cars.", "It is closed to cars.", [], id="the same word denies on both sides"),
        pytest.param("It excludes batteries.", "Batteries are excluded from it.", [], id="excluded from either side"),
        pytest.param("Lima is missing from the list.", "The list omits Lima.", [], id="missing and omitted"),
        pytest.param("She waited two hours.", "She waited for two hours.", [], id="how long one waited"),
        pytest.param(
            "It qualified for the shield.",
            "It qualified for neither the cup nor the shield.",
            [(CONFLICTS, "negation")],
            id="the second of neither",
        ),
        pytest.param(
            "Founded in 1901, it admitted girls in 1970.",
            "Founded in 1901, it did not admit girls until 1970.",
            [],
            id="a date of another deed is before no limit",
        ),
        pytest.param("She gave up smoking.", "She has not smoked since May.", [], id="gave up, and no more"),
        pytest.param(
            "He was told in 2019.",
            "It was seen in 2019, but he was not told until 2021.",
            [(CONFLICTS, "bound-broken")],
            id="before the limit that a denial tells",
        ),
        pytest.param("No deaths were told.", "It told of 0 deaths.", [], id="none, counted"),
        pytest.param("She fitted in.", "She was too tall to fit in.", [(CONFLICTS, "negation")], id="too much to"),
        pytest.param("She did not fit in.", "She was too tall to fit in.", [(AGREES, "negation")], id="not, too much"),
        pytest.param("Brazil did not win the cup.", "Brazil won the cup.", [(CONFLICTS, "negation")], id="it won"),
        pytest.param("Brazil did not win the cup.", "It won the cup.", [(CONFLICTS, "negation")], id="no name won"),
        pytest.param(
            "Brazil did not join the pact.",
            "Germany joined the pact.",
            [(CONFLICTS, "negation")],
            id="another may join as well, or be the same",
        ),
        pytest.param("The dam never leaked.", "The dam leaked.", [(CONFLICTS, "negation")], id="never"),
        pytest.param(
            "The canal is not 12 km long.", "The canal is 12 km long.", [(CONFLICTS, "negation")], id="a denied figure"
        ),
        pytest.param(
            "Trade did not amount to $12.", "Trade amounted to $12.", [(CONFLICTS, "negation")], id="by what joins it"
        ),
        pytest.param("It lasted 3 days.", "It did not last 3 days.", [(CONFLICTS, "negation")], id="by how it lasted"),
        pytest.param("He has 12 boats.", "He has 12 boats and rows neither.", [], id="a denial of nothing named"),
        pytest.param(
            "The canal is not 12 km long.",
            "The canal is 15 km long.",
            [],
            id="another figure is what the denial leaves open",
        ),
        pytest.param(
            "It is a pact of alignment, non-confrontation and peace.",
            "It is a pact of non-alignment, non-confrontation and peace.",
            [(CONFLICTS, "negation"), (AGREES, "negation")],
            id="non- denies each by itself",
        ),
    ],
)
def test_denials(statement, evidence, expected):
    assert parts_of(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "Peru signed the treaty, but Chile did not.",
            "Both Peru and Chile signed the treaty.",
            [(CONFLICTS, "negation")],
            id="denied of one in short",
        ),
        pytest.param(
            "Peru signed the treaty, but Chile did not.",
            "Peru signed the treaty; Chile never signed.",
            [],
            id="the passage denies something too: nothing can be said",
        ),
        pytest.param(
            "Members will receive an annual bonus.",
            "The club will not pay an annual bonus.",
            [(MISSING, "denies")],
            id="denied in a word of the passage's own",
        ),
        pytest.param(
            "Peru signed the treaty, but Chile did not.",
            "Peru signed the treaty and Chile refused.",
            [],
            id="the passage denies it in a word of its own",
        ),
        pytest.param(
            "The minister resigned.",
            "The minister, who had rejected calls to resign, resigned in May.",
            [],
            id="what is turned down first is done in the end",
        ),
        pytest.param("The inn lies in Arlo.", "The inn has no cellar and lies in Arlo.", [], id="beside it, with and"),
        pytest.param(
            "Members will receive an annual bonus.",
            "The club, which has no house, pays an annual bonus.",
            [],
            id="a denial of something else",
        ),
        pytest.param("She earned no royalties.", "She never earned royalties.", [], id="the verb, or its object"),
        pytest.param(
            "They went six games without winning before the victory.",
            "They went six games without a win.",
            [(AGREES, "negation")],
            id="of two words for one the nearer one is meant",
        ),
        pytest.param(
            "The town sold the mill.",
            "The town rejected a proposal to sell the mill.",
            [(CONFLICTS, "negation")],
            id="what is turned down is not done",
        ),
    ],
)
def test_denials_in_other_words(statement, evidence, expected):
    assert parts_of(statement, evidence) == expected


def test_empty_texts_deny_nothing():
    assert parts_of("", "") == []


@pytest.mark.parametrize(
    ("statement", "evidence", "expected"),
    [
        pytest.param(
            "The council has approved the fund.",
            "The mayor promised a fund, but the council has not yet voted on it.",
            [(MISSING, "denies")],
            id="what is decided has yet to be voted on",
        ),
        pytest.param(
            "The mayor promised a fund.",
            "The mayor promised a fund, but the council has not yet voted on it.",
            [],
            id="the statement tells of another",
        ),
        pytest.param(
            "The council has approved the fund.",
            "The council approved the fund; the mayor has not yet signed.",
            [],
            id="another has yet to act",
        ),
        pytest.param(
            "The council has approved the fund.",
            "The council has not yet met the mayor but has approved the fund.",
            [],
            id="what is said stands outside of what is denied",
        ),
        pytest.param(
            "The council has opened the hall.",
            "The council has never yet been late.",
            [],
            id="never yet tells of the past",
        ),
    ],
)
def test_what_is_yet_to_be_done(statement, evidence, expected):
    assert parts_of(statement, evidence) == expected


@pytest.mark.parametrize(
    ("statement", "evidence", "denied"),
    [
        pytest.param("Locking of disks is on.", "Locking of files is on; locking of disks is not.", True, id="is not"),
        pytest.param(
            "Blood pressure fell.", "Weight fell, and blood pressure did not change.", True, id="did not change"
        ),
        pytest.param("Weight fell.", "Weight fell, and blood pressure did not change.", False, id="of another"),
        pytest.param(
            "Locking of files is on.", "Locking of files is on; locking of disks is not.", False, id="the other"
        ),
        pytest.param(
            "Blood pressure was measured.", "Blood pressure did not change.", False, id="no change is claimed"
        ),
    ],
)
def test_what_is_denied_of_the_subject_in_short(statement, evidence, denied):
    parts = compare_denials(hold(statement, evidence))

    assert any(part.relation is Relation.CONFLICTS for part in parts) is denied


@pytest.mark.parametrize(
    ("statement", "evidence"),
    [
        pytest.param("There was a fire.", "There was no fire.", id="no other word stands around"),
        pytest.param("He is a doctor.", "He is not a doctor.", id="a pronoun for a subject"),
        pytest.param("Penguins can fly.", "Penguins cannot fly but swim well.", id="a verb in -ly"),
        pytest.param("The law applies.", "The law does not apply.", id="another"),
        pytest.param("The show is over.", "The show is not over.", id="a small word that tells a state"),
        pytest.param("The fair is on Monday.", "The fair is not on Monday.", id="a day"),
        pytest.param("Whales are not mammals.", "Whales are mammals, not fish.", id="something else is denied beside"),
        pytest.param("The quake killed nobody.", "The quake killed 247 people.", id="nobody, behind the deed"),
    ],
)
def test_plain_denials_conflict(statement, evidence):
    for said, found in ((statement, evidence), (evidence, statement)):
        parts = compare_denials(hold(said, found))
        assert [part.relation for part in parts] == [Relation.CONFLICTS]
        assert parts[0].sure > 0


def test_a_cue_inside_of_a_name_denies_nothing():
    assert compare_denials(hold("No Way Out topped the list.", "It topped the list.")) == ()


@pytest.mark.parametrize(
    ("statement", "evidence", "conflicts"),
    [
        pytest.param(
            "Mars has two moons.", "Mercury has no moons and Mars has two.", False, id="it is denied of another"
        ),
        pytest.param(
            "Dogs are not exempt from the rules.",
            "Who breaks the rules pays; dogs are exempt.",
            True,
            id="a word that denies is denied itself",
        ),
        pytest.param("No mayor other than Poe voted.", "Poe is the mayor and voted.", False, id="others are denied"),
        pytest.param(
            "No one abstained in the vote.", "The vote had two abstentions.", True, id="a number of what is denied"
        ),
        pytest.param(
            "They rest it on the knee instead of tucking it under the chin.",
            "It is held on the knee rather than under the chin.",
            False,
            id="both name what is not done",
        ),
        pytest.param(
            "Version 3 supports it.", "Version 3 drops support for it.", True, id="what was in force is no more"
        ),
        pytest.param("They no longer ban it.", "They lifted the ban on it.", False, id="both say that it is no more"),
        pytest.param("Poe was not the only guest.", "Poe was among the guests.", False, id="one of several was there"),
        pytest.param("The limit is 30 m.", "The limit is 60 m instead of 30 m.", True, id="what was replaced"),
    ],
)
def test_denials_in_other_forms(statement, evidence, conflicts):
    assert (CONFLICTS in [relation for relation, _ in parts_of(statement, evidence)]) is conflicts


def test_what_was_tried_in_vain_is_denied_without_a_scope_behind_it():
    alignment = hold("She won the cup.", "She tried hard, and sought to win the cup but failed.")
    assert [(part.relation, part.detail) for part in compare_denials(alignment)] == [(CONFLICTS, "negation")]
    assert compare_denials(hold("The cup was old.", "They tried to win the old cup but failed.")) == ()


def test_a_cue_may_stand_behind_what_it_denies():
    found = hold(
        "The function raises an error if the file is missing.",
        "If the file is missing, the function returns None instead of raising an error.",
    )
    parts = compare_denials(found)
    assert parts
    assert all(part.evidence is None or part.evidence[0] < part.evidence[1] for part in parts)
