"""Two things of the statement that the passage has in two parallel clauses."""

import pytest
from sample_alignments import hold

from factcheck.matching.parallels import compare_parallels


@pytest.mark.parametrize(
    ("statement", "evidence", "crosses"),
    [
        pytest.param("Bob lives in Rome.", "Alice lives in Rome, Bob in Oslo.", True, id="names, the verb left out"),
        pytest.param("Bob lives in Oslo.", "Alice lives in Rome, Bob in Oslo.", False, id="each with its own"),
        pytest.param(
            "The treaty was signed in 1920.",
            "The treaty was signed in 1919 and took effect in 1920.",
            True,
            id="dates of two deeds",
        ),
        pytest.param(
            "Ada Poe was born in Lima.", "Ada Poe was born in Oslo and died in Lima.", True, id="places of two deeds"
        ),
        pytest.param(
            "Tickets for children cost 25 dollars.",
            "Tickets cost 25 dollars for adults and 10 dollars for children.",
            True,
            id="figures of opposites",
        ),
        pytest.param(
            "The hall stands in Ashby, Norland.",
            "The hall stands at Poe Field in Ashby, Norland, and has 900 seats.",
            False,
            id="a place within a place is no other clause",
        ),
        pytest.param(
            "Fog lies in the north.", "Fog lies in the south and snow in the north.", True, id="words, by place"
        ),
        pytest.param(
            "Fog lies in the south.", "Fog lies in the south and snow in the north.", False, id="words in place"
        ),
        pytest.param(
            "Wages fell while rents rose.", "Wages increased while rents declined.", True, id="two clauses that cross"
        ),
        pytest.param(
            "He called the hall dirty and the yard clean.",
            "He called the hall clean and the yard dirty.",
            True,
            id="last but one",
        ),
        pytest.param(
            "Peru sold 9 ships in 1910.",
            "In 1920 Peru had 9 ships, up from 4 in 1910.",
            False,
            id="a figure of its own verb",
        ),
        pytest.param(
            "Peru had 9 ships in 1910.", "In 1920 Peru had 9 ships, up from 4 in 1910.", True, id="figures and dates"
        ),
        pytest.param(
            "Seventeen did not pass the test.", "Of 48, 31 passed the test and 17 failed it.", False, id="a denial"
        ),
        pytest.param("Norway won silver.", "Gold went to Norway and silver to Sweden.", True, id="a light verb"),
        pytest.param(
            "Pupils pay 9 euros.", "Adults pay 9 euros, pupils 4 euros.", True, id="figures, the verb left out"
        ),
        pytest.param(
            "Poe taught law at Ashby.", "Poe taught law at Norby and Greek at Ashby.", True, id="objects of one deed"
        ),
        pytest.param(
            "The firm sold carts.", "The firm built carts and sold them dear.", False, id="a pronoun for the rest"
        ),
        pytest.param(
            "The malware was used in raids.",
            "The malware, made by Norland, was used in raids led by Poe.",
            False,
            id="who leads is not who uses",
        ),
        pytest.param(
            "The mill is above the well.",
            "The well is above the barn and below the mill.",
            False,
            id="told from the other side",
        ),
        pytest.param(
            "At weekends a ticket costs 12 euros.",
            "A ticket costs 12 euros on weekdays and 15 euros at weekends.",
            True,
            id="words beside figures",
        ),
        pytest.param(
            "A ticket costs 12 euros on weekdays.",
            "A ticket costs 12 euros on weekdays and 15 euros at weekends.",
            False,
            id="the word beside its own figure",
        ),
        pytest.param(
            "Forty boats were red.", "Of 60 boats, 20 were red and 40 were blue.", True, id="words behind figures"
        ),
        pytest.param(
            "The first train leaves at 11:40.",
            "The first train leaves at 6:10 a.m. and the last at 11:40.",
            True,
            id="the first and the last, by the clock",
        ),
        pytest.param(
            "Wind gave 40 % of the power.",
            "Coal gave 40 % of the power, gas 35 % and wind 15 %.",
            True,
            id="a list of three",
        ),
        pytest.param(
            "Today the village has 800 inhabitants.",
            "The village had 800 inhabitants in 1900; today it has 350.",
            True,
            id="then and now",
        ),
        pytest.param(
            "Her father was a doctor.", "Her mother was a doctor and her father a painter.", True, id="whose they are"
        ),
        pytest.param(
            "Her mother was a doctor.", "Her mother was a doctor and her father a painter.", False, id="her own"
        ),
        pytest.param(
            "The museum opened to the public in 1928.",
            "Work on the museum began in 1928, and it opened to the public four years later.",
            True,
            id="a deed for a deed, a date counted from the other",
        ),
        pytest.param("Poe sang in Lima.", "Poe sang in Lima. Roe danced in Oslo.", False, id="two sentences"),
    ],
)
def test_parallel_clauses(statement, evidence, crosses):
    assert bool(compare_parallels(hold(statement, evidence))) is crosses


def test_an_endless_text_is_read_in_bounds():
    text = "Ada has 12 coins and Max has 9 coins, " * 2000
    assert len(compare_parallels(hold("Ada has 9 coins.", text))) <= 1
