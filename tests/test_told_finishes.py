"""Places told in words: medals, champions, runners-up, rounds, the last."""

import pytest

from factcheck import Verdict, verify

# The same place, or one of the places.
SUPPORTED = (
    ("The team was runner-up in the 1998 cup.", "The team finished second in the 1998 cup."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist finished third in the 400 metres."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist won a medal in the 400 metres."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist did not win the 400 metres."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist finished on the podium in the 400 metres."),
    ("Jon Ek won silver in the slalom.", "Jon Ek was the runner-up in the slalom."),
    ("Jon Ek won gold in the slalom.", "Jon Ek won the slalom."),
    ("Jon Ek won the slalom.", "Jon Ek won gold in the slalom."),
    ("Jon Ek won the slalom.", "Jon Ek took the gold medal in the slalom."),
    ("Jon Ek won the slalom.", "Jon Ek came first in the slalom."),
    ("Jon Ek finished third in the slalom.", "Jon Ek won bronze in the slalom."),
    ("Jon Ek finished fourth in the slalom.", "Jon Ek missed out on a medal in the slalom."),
    ("Ems were the beaten finalists in the 2004 cup.", "Ems finished second in the 2004 cup."),
    ("Ems were losing finalists in the 2004 cup.", "Ems were runners-up in the 2004 cup."),
    ("Ems finished bottom of the league in 1998.", "Ems came last in the league in 1998."),
    ("Ems topped the league in 1998.", "Ems came first in the league in 1998."),
    ("Ems were champions of the league in 1998.", "Ems won the league in 1998."),
    ("Jon Ek won, followed by Leo Haas and Piet Blom.", "Leo Haas finished second."),
    ("Jon Ek won, followed by Leo Haas and Piet Blom.", "Piet Blom finished third."),
    ("Jon Ek won ahead of Leo Haas and Piet Blom.", "Leo Haas finished second."),
    ("Ana Duarte took silver behind Lia Moe.", "Lia Moe won gold."),
    ("Ana Duarte took silver behind Lia Moe.", "Ana Duarte finished behind Lia Moe."),
    ("Ana Duarte was pipped to the title by Lia Moe.", "Lia Moe won the title."),
    ("A late mistake relegated Jon Ek to third place.", "Jon Ek finished third."),
    ("The film won second prize at the festival.", "The film took second place at the festival."),
    ("Ida Brandt came top in the poll.", "Ida Brandt topped the poll."),
    ("Ems were second in the league.", "Ems did not win the league."),
    (
        "The Harriers were crowned champions of the northern division in 1987.",
        "The Harriers won the northern division in 1987.",
    ),
    (
        "Britta Holm settled for silver in the javelin at the 1992 games.",
        "Britta Holm came second in the javelin at the 1992 games.",
    ),
    ("Portugal lost in the final of the tournament.", "Portugal was the runner-up of the tournament."),
    ("Wales won the tournament.", "Wales reached the final of the tournament."),
    ("Her novel took second prize in the contest.", "Her novel was the runner-up in the contest."),
    ("The song finished bottom in the contest.", "The song came last in the contest."),
    ("The song took the wooden spoon in the contest.", "The song finished last in the contest."),
    ("Pavel Novak won the race, followed by Timo Laine and Hugo Weiss.", "Timo Laine was runner-up in the race."),
    ("Pavel Novak won the race, followed by Timo Laine and Hugo Weiss.", "Hugo Weiss came third in the race."),
    ("Pavel Novak was a bronze medallist in judo.", "Pavel Novak won bronze in judo."),
    ("Pavel Novak was a bronze medallist in judo.", "Pavel Novak was a medallist in judo."),
    ("Ems lie second in the table.", "Ems are second in the table."),
    ("Ems top the table.", "Ems are first in the table."),
    ("Rosa Klein was elected, with Ivo Brand the runner-up.", "Rosa Klein was elected."),
    ("She won gold in the long jump and silver in the high jump.", "She won silver in the high jump."),
    ("Ana Duarte won gold in the long jump and silver in the high jump.", "Ana Duarte came second in the high jump."),
    ("Ana Duarte won gold in the long jump and silver in the high jump.", "Ana Duarte won the long jump."),
    ("The company won silver from the mine.", "The company got silver from the mine."),
)
# Another place.
REFUTED = (
    ("The team was runner-up in the 1998 cup.", "The team won the 1998 cup."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist won the 400 metres."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist finished second in the 400 metres."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist won gold in the 400 metres."),
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist won silver in the 400 metres."),
    ("Jon Ek won silver in the slalom.", "Jon Ek won the slalom."),
    ("Jon Ek won silver in the slalom.", "Jon Ek was the champion in the slalom."),
    ("Jon Ek won the slalom.", "Jon Ek was runner-up in the slalom."),
    ("Jon Ek won the slalom.", "Jon Ek took silver in the slalom."),
    ("Jon Ek won the slalom.", "Jon Ek finished third in the slalom."),
    ("Jon Ek finished third in the slalom.", "Jon Ek won silver in the slalom."),
    ("Jon Ek finished third in the slalom.", "Jon Ek won the slalom."),
    ("Jon Ek finished fourth in the slalom.", "Jon Ek won a medal in the slalom."),
    ("Jon Ek finished fourth in the slalom.", "Jon Ek finished on the podium in the slalom."),
    ("Ems were the beaten finalists in the 2004 cup.", "Ems won the 2004 cup."),
    ("Ems were losing finalists in the 2004 cup.", "Ems lifted the 2004 cup."),
    ("Ems lost in the semi-finals of the 2004 cup.", "Ems were runners-up in the 2004 cup."),
    ("Ems finished bottom of the league in 1998.", "Ems won the league in 1998."),
    ("Ems topped the league in 1998.", "Ems finished bottom of the league in 1998."),
    ("Ems topped the league in 1998.", "Ems came second in the league in 1998."),
    ("Ems were champions of the league in 1998.", "Ems finished third in the league in 1998."),
    ("Jon Ek beat Leo Haas into second place.", "Leo Haas won the race."),
    ("Jon Ek won, followed by Leo Haas and Piet Blom.", "Leo Haas finished third."),
    ("Jon Ek won, followed by Leo Haas and Piet Blom.", "Piet Blom won."),
    ("Jon Ek won ahead of Leo Haas and Piet Blom.", "Piet Blom finished second."),
    ("Ana Duarte took silver behind Lia Moe.", "Ana Duarte won gold."),
    ("Ana Duarte took silver behind Lia Moe.", "Ana Duarte finished ahead of Lia Moe."),
    ("Ana Duarte was pipped to the title by Lia Moe.", "Ana Duarte won the title."),
    ("A late mistake relegated Jon Ek to third place.", "Jon Ek finished second."),
    ("The film won second prize at the festival.", "The film took first prize at the festival."),
    ("Ida Brandt came second in the poll.", "Ida Brandt topped the poll."),
    ("Ida Brandt came top in the poll.", "Ida Brandt came second in the poll."),
    ("Ems won the league.", "Ems did not win the league."),
    (
        "The Harriers were crowned champions of the northern division in 1987.",
        "The Harriers finished second in the northern division in 1987.",
    ),
    (
        "The Harriers were crowned champions of the northern division in 1987.",
        "The Harriers were runners-up in the northern division in 1987.",
    ),
    (
        "Britta Holm settled for silver in the javelin at the 1992 games.",
        "Britta Holm won the javelin at the 1992 games.",
    ),
    (
        "Britta Holm settled for silver in the javelin at the 1992 games.",
        "Britta Holm was the javelin champion at the 1992 games.",
    ),
    ("Portugal lost the final to Greece.", "Portugal won the tournament."),
    ("Portugal lost in the final of the tournament.", "Portugal won the tournament."),
    ("Wales were knocked out in the quarter-finals of the tournament.", "Wales reached the final of the tournament."),
    ("Wales were knocked out in the quarter-finals of the tournament.", "Wales were runners-up in the tournament."),
    ("Her novel took second prize in the contest.", "Her novel took first prize in the contest."),
    ("Her novel took second prize in the contest.", "Her novel won the contest."),
    ("The song finished bottom in the contest.", "The song finished second in the contest."),
    ("The song took the wooden spoon in the contest.", "The song won the contest."),
    ("Pavel Novak won the race, followed by Timo Laine and Hugo Weiss.", "Timo Laine won the race."),
    ("Pavel Novak won the race, followed by Timo Laine and Hugo Weiss.", "Hugo Weiss came second in the race."),
    ("Pavel Novak finished third, behind Timo Laine and Hugo Weiss.", "Pavel Novak won."),
    ("Pavel Novak finished third, behind Timo Laine and Hugo Weiss.", "Pavel Novak finished ahead of Timo Laine."),
    ("Pavel Novak was a bronze medallist in judo.", "Pavel Novak won gold in judo."),
    ("A puncture dropped Pavel Novak to fifth place.", "Pavel Novak won."),
    ("Ems lie second in the table.", "Ems are top of the table."),
    ("Ems lie second in the table.", "Ems top the table."),
    ("Ana Duarte won gold in the long jump and silver in the high jump.", "Ana Duarte came second in the long jump."),
    ("Ana Duarte won gold in the long jump and silver in the high jump.", "Ana Duarte won the high jump."),
)
# Another contest, or the place is open.
NOT_ENOUGH_EVIDENCE = (
    ("Mara Lindqvist took bronze in the 400 metres.", "Mara Lindqvist won the 800 metres."),
    ("Jon Ek won silver in the slalom.", "Jon Ek won the downhill."),
    ("Jon Ek finished on the podium in the slalom.", "Jon Ek won the slalom."),
    ("Jon Ek won a medal in the slalom.", "Jon Ek won gold in the slalom."),
    (
        "The Harriers were crowned champions of the northern division in 1987.",
        "The Falcons finished second in the northern division in 1987.",
    ),
    ("Wales reached the final of the tournament.", "Wales won the tournament."),
    ("Wales reached the semi-finals of the tournament.", "Wales reached the final of the tournament."),
    ("Pavel Novak won the race, followed by Timo Laine and Hugo Weiss.", "Hugo Weiss is a farmer."),
    ("Pavel Novak was a medallist in judo.", "Pavel Novak won gold in judo."),
    ("Pavel Novak won the first set.", "Pavel Novak won the match."),
    ("Pavel Novak won two awards.", "Pavel Novak came second."),
    ("Pavel Novak was the second king of Ems.", "Pavel Novak won the election."),
    ("Ana Duarte took second place in the first round.", "Ana Duarte finished second."),
)


@pytest.mark.parametrize(("evidence", "statement"), SUPPORTED, ids=[statement for _, statement in SUPPORTED])
def test_supported(evidence: str, statement: str) -> None:
    assert verify(statement, evidence).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("evidence", "statement"), REFUTED, ids=[statement for _, statement in REFUTED])
def test_refuted(evidence: str, statement: str) -> None:
    assert verify(statement, evidence).verdict is Verdict.REFUTED


@pytest.mark.parametrize(
    ("evidence", "statement"), NOT_ENOUGH_EVIDENCE, ids=[statement for _, statement in NOT_ENOUGH_EVIDENCE]
)
def test_left_open(evidence: str, statement: str) -> None:
    assert verify(statement, evidence).verdict is Verdict.NOT_ENOUGH_EVIDENCE
