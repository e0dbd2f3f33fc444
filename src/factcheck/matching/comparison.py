"""
Hold every part of a statement against one passage.

An alignment enters, all compared parts leave: figures, slots, polarities, speech, and the words that are left over.
"""

from factcheck.matching.alignment import Alignment
from factcheck.matching.compared import Compared
from factcheck.matching.figures import compare_figures
from factcheck.matching.polarities import compare_polarities
from factcheck.matching.slots import compare_slots
from factcheck.matching.speech import compare_speech
from factcheck.model import Kind, Relation

# A word lighter than this is no gap worth naming to a person ("recently").
_LEAST_WEIGHT_NAMED = 0.9


def compare(alignment: Alignment) -> tuple[Compared, ...]:
    """
    Compare all parts of the statement with the passage, in the order of the statement.

    >>> from factcheck.facts.analysis import analyse
    >>> from factcheck.matching.alignment import align
    >>> said = analyse("The old bridge is 90 m long.")
    >>> parts = compare(align(said, analyse("The bridge is 80 m long.")))
    >>> [(part.kind.value, part.relation.value) for part in parts]
    [('content', 'missing'), ('quantity', 'conflicts')]
    """
    parts = [
        *compare_slots(alignment),
        *compare_figures(alignment),
        *compare_polarities(alignment),
        *compare_speech(alignment),
    ]
    parts.extend(_compare_content(alignment, parts))
    return tuple(sorted(parts, key=lambda part: (part.statement, part.kind.value, part.relation.value)))


def _compare_content(alignment: Alignment, parts: list[Compared]) -> list[Compared]:
    """Name the runs of content words that the passage lacks and no other part has named."""
    named = {index for part in parts if part.kind is not Kind.ATTRIBUTION for index in range(*part.statement)}
    gaps = [
        index
        for index, weight in enumerate(alignment.statement.weights)
        if weight >= _LEAST_WEIGHT_NAMED and index not in named and not alignment.earned(index)
    ]
    runs: list[list[int]] = []
    for index in gaps:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    text = alignment.statement.text
    return [
        Compared(
            kind=Kind.CONTENT,
            relation=Relation.MISSING,
            statement=(run[0], run[-1] + 1),
            message=f"the evidence does not say “{text.span(run[0], run[-1] + 1).of(text.text)}”",
        )
        for run in runs
    ]
