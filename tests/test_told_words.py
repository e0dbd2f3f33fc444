"""Words that a comparison has told in others."""

from sample_alignments import hold

from factcheck.matching.compared import Compared
from factcheck.matching.told_words import pair_told_words
from factcheck.model import Kind, Relation


def _tell(kind: Kind, relation: Relation, detail: str | None = None) -> Compared:
    return Compared(kind=kind, relation=relation, statement=(1, 2), evidence=(4, 7), detail=detail, message="")


def test_a_word_that_is_told_is_no_gap() -> None:
    alignment = hold("Turnout fell.", "Turnout was 61 %, down from 68 %.")
    assert alignment.lacks == (1,)
    for part in (_tell(Kind.POLARITY, Relation.AGREES), _tell(Kind.QUANTITY, Relation.AGREES, "derived")):
        assert pair_told_words(alignment, (part,)).lacks == ()


def test_what_conflicts_or_is_a_name_tells_no_word() -> None:
    alignment = hold("Turnout fell.", "Turnout was 61 %, down from 68 %.")
    for part in (_tell(Kind.POLARITY, Relation.CONFLICTS), _tell(Kind.NAME, Relation.AGREES)):
        assert pair_told_words(alignment, (part,)) is alignment
