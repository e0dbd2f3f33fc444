"""Which member of a list goes with which: respectively, in that order, figures beside names."""

import pytest
from sample_verdicts import list_cases

from factcheck import Verdict, verify

# The member at the same place.
SUPPORTED = (
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell scored 12 points."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Moss scored 9 points."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell scored 12 points and Moss scored 9."),
    ("Kell scored 12 points and Moss scored 9.", "Kell and Moss scored 12 and 9 points respectively."),
    ("Kell scored 12 points and Moss scored 9.", "Moss and Kell scored 9 and 12 points respectively."),
    ("The towers in Ems and Ulm were built in 1890 and 1912 respectively.", "The tower in Ems was built in 1890."),
    ("The towers in Ems and Ulm were built in 1890 and 1912, respectively.", "The tower in Ulm was built in 1912."),
    ("Ada Kell and Max Moss were elected chair and treasurer respectively.", "Ada Kell was elected chair."),
    ("Ada Kell and Max Moss were elected chair and treasurer respectively.", "Max Moss is the treasurer."),
    ("Harl, Vint and Orme opened in 1901, 1907 and 1911 respectively.", "Vint opened in 1907."),
    ("Harl, Vint and Orme opened in 1901, 1907 and 1911 respectively.", "Orme opened in 1911."),
    ("Kell and Moss, aged 12 and 9, were found in the barn.", "Moss was aged 9."),
    ("Kell and Moss, aged 12 and 9, were found in the barn.", "Moss, 9, was found in the barn."),
    ("Kell's and Moss's salaries were 50,000 and 40,000 euros respectively.", "Kell's salary was 50,000 euros."),
    ("The red and blue lines run to Ems and Ulm respectively.", "The blue line runs to Ulm."),
    ("Gold and silver rose by 3 % and 5 % respectively.", "Silver rose by 5 %."),
    ("In 2010 and 2011 the mine produced 300 and 450 tonnes respectively.", "In 2011 the mine produced 450 tonnes."),
    ("Kell and Moss play the cello and the harp, respectively.", "Moss plays the harp."),
    ("The mine produced 300 and 450 tonnes in 2010 and 2011, in that order.", "The mine produced 300 tonnes in 2010."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell did not score 9 points."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell scored more points than Moss."),
    ("Ada Kell and Max Moss were born in Lima and Quito respectively.", "Max Moss was born in Quito."),
    ("Kell and Moss were born on 3 May 1950 and 7 June 1961 respectively.", "Moss was born in 1961."),
    ("The first and second prizes went to Kell and Moss respectively.", "The second prize went to Moss."),
    ("Tickets for adults and children cost 12 and 7 euros respectively.", "Tickets for children cost 7 euros."),
    ("Tickets for adults and children cost 12 and 7 euros respectively.", "Tickets for adults cost 12 euros."),
    (
        "The bakery and the florist pay rents of 800 and 650 pounds respectively.",
        "The florist pays a rent of 650 pounds.",
    ),
    ("Lakes Orla, Tern and Wick are 30, 45 and 60 metres deep, respectively.", "Lake Wick is 60 metres deep."),
    ("Lakes Orla, Tern and Wick are 30, 45 and 60 metres deep, respectively.", "Lake Tern is 45 metres deep."),
    (
        "Ida Brandt and Leo Haas were appointed editor and deputy editor respectively.",
        "Ida Brandt was appointed editor.",
    ),
    (
        "Ida Brandt and Leo Haas were appointed editor and deputy editor respectively.",
        "Leo Haas was appointed deputy editor.",
    ),
    (
        "The films Amber and Slate were released in March and October 2003 respectively.",
        "Slate was released in October 2003.",
    ),
    ("His wife and daughter are a dentist and a pilot, respectively.", "His daughter is a pilot."),
    (
        "The company's Oslo and Turin plants employ 300 and 120 people, respectively.",
        "The Oslo plant employs 300 people.",
    ),
    ("The northern and southern routes take 3 hours and 5 hours respectively.", "The northern route takes 3 hours."),
    (
        "Red wine, white wine and beer account for 40%, 25% and 20% of sales respectively.",
        "White wine accounts for 25% of sales.",
    ),
    ("The men's and women's titles went to Norway and Kenya respectively.", "The men's title went to Norway."),
    ("Ana Duarte and Piet Blom finished first and second respectively.", "Piet Blom finished second."),
    (
        "The houses at Fell Street and Moor Lane were sold for 90,000 and 120,000 euros, in that order.",
        "The house at Moor Lane was sold for 120,000 euros.",
    ),
    ("Her brothers, Jon and Erik (14 and 11), went missing on Sunday.", "Erik is 11."),
    ("Oxygen and helium have atomic numbers 8 and 2 respectively.", "The atomic number of helium is 2."),
    ("Wages and prices rose by 2 and 6 per cent respectively last year.", "Prices rose by 6 per cent last year."),
    ("Ravel and Satie were born in Ciboure and Honfleur, respectively.", "Satie was born in Honfleur."),
    (
        "Ravel and Satie were born in Ciboure and Honfleur, respectively.",
        "Ravel was born in Ciboure and Satie in Honfleur.",
    ),
    (
        "Ravel was born in Ciboure and Satie in Honfleur.",
        "Ravel and Satie were born in Ciboure and Honfleur, respectively.",
    ),
    ("Jon Ek and Lia Moe have two and three children respectively.", "Lia Moe has three children."),
    ("The wing spans of the gull and the tern are 140 and 90 cm respectively.", "The wing span of the tern is 90 cm."),
    ("The bus and the tram leave at 8:15 and 8:40 respectively.", "The tram leaves at 8:40."),
    (
        "The posts of mayor and clerk are held by Ida Brandt and Leo Haas respectively.",
        "Leo Haas holds the post of clerk.",
    ),
)
# The member at another place.
REFUTED = (
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell scored 9 points."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Moss scored 12 points."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell scored 9 points and Moss scored 12."),
    ("Kell scored 12 points and Moss scored 9.", "Kell and Moss scored 9 and 12 points respectively."),
    ("The towers in Ems and Ulm were built in 1890 and 1912 respectively.", "The tower in Ems was built in 1912."),
    ("The towers in Ems and Ulm were built in 1890 and 1912 respectively.", "The tower in Ulm was built in 1890."),
    ("Ada Kell and Max Moss were elected chair and treasurer respectively.", "Ada Kell was elected treasurer."),
    ("Ada Kell and Max Moss were elected chair and treasurer respectively.", "Max Moss was elected chair."),
    ("Harl, Vint and Orme opened in 1901, 1907 and 1911 respectively.", "Vint opened in 1911."),
    ("Harl, Vint and Orme opened in 1901, 1907 and 1911 respectively.", "Orme opened in 1901."),
    ("Kell and Moss, aged 12 and 9, were found in the barn.", "Kell was aged 9."),
    ("Kell and Moss, aged 12 and 9, were found in the barn.", "Moss, 12, was found in the barn."),
    ("Kell's and Moss's salaries were 50,000 and 40,000 euros respectively.", "Moss's salary was 50,000 euros."),
    ("The red and blue lines run to Ems and Ulm respectively.", "The red line runs to Ulm."),
    ("Gold and silver rose by 3 % and 5 % respectively.", "Gold rose by 5 %."),
    ("In 2010 and 2011 the mine produced 300 and 450 tonnes respectively.", "In 2010 the mine produced 450 tonnes."),
    ("Kell and Moss play the cello and the harp, respectively.", "Moss plays the cello."),
    ("The mine produced 300 and 450 tonnes in 2010 and 2011, in that order.", "In 2010 the mine produced 450 tonnes."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell did not score 12 points."),
    ("Ada Kell and Max Moss were born in Lima and Quito respectively.", "Ada Kell was born in Quito."),
    ("Kell and Moss were born on 3 May 1950 and 7 June 1961 respectively.", "Kell was born on 7 June 1961."),
    ("Kell and Moss were born on 3 May 1950 and 7 June 1961 respectively.", "Moss was born in May 1950."),
    ("The first and second prizes went to Kell and Moss respectively.", "The first prize went to Moss."),
    ("Tickets for adults and children cost 12 and 7 euros respectively.", "Tickets for children cost 12 euros."),
    (
        "The bakery and the florist pay rents of 800 and 650 pounds respectively.",
        "The bakery pays a rent of 650 pounds.",
    ),
    ("Lakes Orla, Tern and Wick are 30, 45 and 60 metres deep, respectively.", "Lake Tern is 60 metres deep."),
    ("Ida Brandt and Leo Haas were appointed editor and deputy editor respectively.", "Leo Haas was appointed editor."),
    (
        "The films Amber and Slate were released in March and October 2003 respectively.",
        "Slate was released in March 2003.",
    ),
    ("His wife and daughter are a dentist and a pilot, respectively.", "His wife is a pilot."),
    (
        "The company's Oslo and Turin plants employ 300 and 120 people, respectively.",
        "The Turin plant employs 300 people.",
    ),
    ("The northern and southern routes take 3 hours and 5 hours respectively.", "The southern route takes 3 hours."),
    (
        "Red wine, white wine and beer account for 40%, 25% and 20% of sales respectively.",
        "Beer accounts for 25% of sales.",
    ),
    ("The men's and women's titles went to Norway and Kenya respectively.", "The women's title went to Norway."),
    ("Ana Duarte and Piet Blom finished first and second respectively.", "Piet Blom finished first."),
    (
        "The houses at Fell Street and Moor Lane were sold for 90,000 and 120,000 euros, in that order.",
        "The house at Moor Lane was sold for 90,000 euros.",
    ),
    ("Her brothers, Jon and Erik, aged 14 and 11, went missing on Sunday.", "Jon is 11."),
    ("Her brothers Jon and Erik (14 and 11) went missing on Sunday.", "Erik, 14, went missing on Sunday."),
    ("Oxygen and helium have atomic numbers 8 and 2 respectively.", "The atomic number of helium is 8."),
    ("Wages and prices rose by 2 and 6 per cent respectively last year.", "Wages rose by 6 per cent last year."),
    ("Ravel and Satie were born in Ciboure and Honfleur, respectively.", "Ravel was born in Honfleur."),
    (
        "Ravel and Satie were born in Ciboure and Honfleur, respectively.",
        "Ravel was born in Honfleur and Satie in Ciboure.",
    ),
    (
        "Ravel was born in Ciboure and Satie in Honfleur.",
        "Ravel and Satie were born in Honfleur and Ciboure, respectively.",
    ),
    ("Jon Ek and Lia Moe have two and three children respectively.", "Jon Ek has three children."),
    ("The wing spans of the gull and the tern are 140 and 90 cm respectively.", "The wing span of the tern is 140 cm."),
    ("The bus and the tram leave at 8:15 and 8:40 respectively.", "The tram leaves at 8:15."),
    ("Jon and Lia respectively chair and advise the board.", "Lia chairs the board."),
    ("The posts of mayor and clerk are held by Ida Brandt and Leo Haas respectively.", "Leo Haas is mayor."),
)
# Nothing is told of it.
NOT_ENOUGH_EVIDENCE = (
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell scored 9 goals in May."),
    ("Kell and Moss scored 12 and 9 points respectively.", "Kell and Moss are brothers."),
    (
        "The towers in Ems and Ulm were built in 1890 and 1912 respectively.",
        "The tower in Ems is taller than the tower in Ulm.",
    ),
    ("Lakes Orla, Tern and Wick are 30, 45 and 60 metres deep, respectively.", "Lake Tern is 60 metres wide."),
    ("Lakes Orla, Tern and Wick are 30, 45 and 60 metres deep, respectively.", "Lake Tern is popular with anglers."),
    ("Jon Ek and Lia Moe sold 12 and 9 paintings.", "Jon Ek sold 12 paintings in one day."),
    ("Ravel and Satie were born in Ciboure and Honfleur, respectively.", "Ravel admired Satie."),
)


@pytest.mark.parametrize(("evidence", "statement", "verdict"), list_cases(SUPPORTED, REFUTED, NOT_ENOUGH_EVIDENCE))
def test_verdicts(evidence: str, statement: str, verdict: Verdict) -> None:
    assert verify(statement, evidence).verdict is verdict
