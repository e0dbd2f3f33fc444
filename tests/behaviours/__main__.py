"""
Print the behaviours with their rates, weakest first.

``python -m tests.behaviours [--failures N] [--only WORDS] [--record]``
"""

# ruff: noqa: T201 - a program that prints

import argparse

from .cases import Family
from .measuring import BEHAVIOURS, Measured, measure, record


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.behaviours", description="Print the behaviours with their rates, weakest first."
    )
    parser.add_argument("--failures", type=int, default=0, metavar="N", help="show up to N failing cases of each")
    parser.add_argument("--only", default="", metavar="WORDS", help="only behaviours whose name holds these words")
    parser.add_argument("--record", action="store_true", help="write the rates that rose down as what must be kept")
    options = parser.parse_args()
    measured = sorted(
        (measure(behaviour) for behaviour in BEHAVIOURS if options.only in behaviour.name), key=lambda one: one.rate
    )
    for one in measured:
        print_one(one, options.failures)
    print()
    for family in Family:
        print_family(family, [one for one in measured if one.behaviour.family is family])
    if options.record and not options.only:
        record(measured)


def print_one(measured: Measured, most: int) -> None:
    behaviour = measured.behaviour
    print(f"{measured.rate:.3f}  {len(behaviour.cases):3}  {behaviour.family.value:18}  {behaviour.name}")
    # From all over the cases: neighbours fail for the same reason.
    step = max(1, len(measured.failures) // most) if most else 1
    for failure in measured.failures[::step][:most]:
        case = failure.case
        dates = "".join(f" [{name} {day}]" for name, day in (("source of", case.date), ("as of", case.as_of)) if day)
        title = f" [title: {case.title}]" if case.title else ""
        print(f"       said:  {case.statement!r}{dates}{title}")
        print(f"       given: {case.evidence!r}")
        print(f"       {failure.verdict.value}, not {' or '.join(sorted(case.accept))}: {failure.explanation}\n")


def print_family(family: Family, measured: list[Measured]) -> None:
    cases = sum(len(one.behaviour.cases) for one in measured)
    if cases:
        right = cases - sum(len(one.failures) for one in measured)
        print(f"{right / cases:.3f}  {cases:5} cases  {len(measured):3} behaviours  {family.value}")


if __name__ == "__main__":
    main()
