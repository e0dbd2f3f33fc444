"""Invariances: the same day or year, written in another way, is the same."""

import datetime

from .cases import Family, S, fill
from .frames import WHENS


def same(name, pairs, frames=WHENS):
    both_ways = [*pairs, *((given, said) for said, given in pairs)]
    return fill(name, Family.INVARIANCE, S, frames, both_ways)


def entailed(name, pairs, frames=WHENS, **dates):
    return fill(name, Family.INVARIANCE, S, frames, pairs, **dates)


BEHAVIOURS = (
    same(
        "day, month and year stand in any order",
        [("on 12 May 2009", "on May 12, 2009"), ("on 2009-05-12", "on 12 May 2009"), ("on the 3rd of June 1987", "on 3 June 1987"),
         ("on September 30, 1964", "on 30 September 1964"), ("on 7 October 1921", "on October 7th, 1921")],
    ),
    same(
        "months may be shortened",
        [("in Sept. 1988", "in September 1988"), ("on 4 Feb 1993", "on 4 February 1993"), ("in Aug 2001", "in August 2001"),
         ("on Nov. 20, 1975", "on November 20, 1975"), ("in Jan. 1950", "in January 1950")],
    ),
    same(
        "the day of the week changes nothing",
        [("on Tuesday, 12 May 2009", "on 12 May 2009"), ("on Friday 3 March 2006", "on 3 March 2006"),
         ("on Saturday, July 4, 1998", "on July 4, 1998"), ("on Monday, 16 October 2000", "on 16 October 2000")],
    ),
    entailed(
        "a month or year is borne out by a day in it",
        [("in May 2009", "on 12 May 2009"), ("in 2009", "on 12 May 2009"), ("in 1964", "in September 1964"),
         ("in October 1921", "on October 7, 1921"), ("in 1993", "on 1993-02-04")],
    ),
    entailed(
        "a decade or century is borne out by a year in it",
        [("in the 1990s", "in 1994"), ("in the 19th century", "in 1843"), ("in the nineteenth century", "in 1871"),
         ("in the 1960s", "in May 1962"), ("in the 18th century", "in 1722"), ("in the sixties", "in 1966")],
    ),
    entailed(
        "before or after a date is borne out by a date there",
        [("before 1990", "in 1984"), ("after 1950", "in 1963"), ("after May 2001", "in August 2001"), ("before March 1975", "in 1974"),
         ("by 1930", "in 1928"), ("between 1980 and 1990", "in 1987")],
    ),
    entailed(
        "a relative date counts from the date of the source",
        [("in 2015", "last year"), ("in May 2016", "last month"), ("in 2014", "two years ago"), ("in 2016", "this year"),
         ("in 1996", "20 years ago"), ("in 2006", "ten years ago")],
        date=datetime.date(2016, 6, 28),
    ),
    entailed(
        "a relative date counts from the date of the draft",
        [("last year", "in 2015"), ("last month", "in May 2016"), ("two years ago", "in 2014"), ("this year", "in March 2016"),
         ("in the previous year", "in 2015"), ("ten years ago", "in 2006")],
        as_of=datetime.date(2016, 6, 28),
    ),
    entailed(
        "quarters, halves and seasons hold their months",
        [("in the second quarter of 2012", "in May 2012"), ("in the first half of 1999", "in March 1999"),
         ("in early 1987", "in January 1987"), ("in late 2004", "in November 2004"), ("in the summer of 1976", "in July 1976"),
         ("in mid-1985", "in June 1985")],
    ),
    same(
        "years may be introduced by words",
        [("in the year 1904", "in 1904"), ("in May of 1931", "in May 1931"), ("during 1958", "in 1958"),
         ("in the course of 1982", "in 1982")],
    ),
    same(
        "a year may be counted from another",
        [("1996 and was rebuilt in 2011", "1996 and was rebuilt 15 years later"),
         ("1880 and was rebuilt in 1890", "1880 and was rebuilt ten years later"),
         ("1921 and was rebuilt in 1925", "1921 and was rebuilt four years later")],
        frames=("the {building} in {city} opened in {x}", "the bridge of {city} was completed in {x}",
                "the {plant} near {city} was founded in {x}", "the theatre of the {body} dates from {x}"),
    ),
)  # fmt: skip
