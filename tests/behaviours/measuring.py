"""Measure the behaviours: cases enter, the share of accepted verdicts and the failures leave."""

import json
import math
from collections.abc import Iterable
from pathlib import Path

import attrs

from factcheck import Verdict, verify

from . import abstentions, date_forms, fact_changes, figure_changes, number_forms, wording
from .cases import Behaviour, Case

BEHAVIOURS: tuple[Behaviour, ...] = (
    *number_forms.BEHAVIOURS,
    *date_forms.BEHAVIOURS,
    *wording.BEHAVIOURS,
    *figure_changes.BEHAVIOURS,
    *fact_changes.BEHAVIOURS,
    *abstentions.BEHAVIOURS,
)


#: The rate that each behaviour has reached, by its name; a change may raise it and must not lower it.
RATES = Path(__file__).with_name("rates.json")


@attrs.frozen
class Failure:
    case: Case
    verdict: Verdict
    explanation: str


@attrs.frozen
class Measured:
    behaviour: Behaviour
    failures: tuple[Failure, ...]

    @property
    def rate(self) -> float:
        return 1 - len(self.failures) / len(self.behaviour.cases)


def measure(behaviour: Behaviour) -> Measured:
    failures = []
    for case in behaviour.cases:
        result = verify(case.statement, case.evidence, title=case.title, date=case.date, as_of=case.as_of)
        if result.verdict not in case.accept:
            failures.append(Failure(case, result.verdict, result.explanation))
    return Measured(behaviour, tuple(failures))


def read_rates() -> dict[str, float]:
    return json.loads(RATES.read_text(encoding="utf-8"))


def record(measured: Iterable[Measured]) -> None:
    """Write down the rates that rose, rounded down to the hundredth; to give one up, edit the file."""
    kept = read_rates()
    rates = {
        one.behaviour.name: max(kept.get(one.behaviour.name, 0.0), math.floor(one.rate * 100) / 100) for one in measured
    }
    RATES.write_text(json.dumps(rates, indent=2, sort_keys=True) + "\n", encoding="utf-8")
