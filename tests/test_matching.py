"""From passages to a verdict with quoted evidence and reasons: how passages are weighed together, and how it is told."""

import datetime
import math
from itertools import permutations

import attrs
import pytest

from factcheck import verify
from factcheck.corpus.passages import read_document_passages
from factcheck.facts.analysis import analyse
from factcheck.matching.alignment import align
from factcheck.matching.combination import CONFLICT_MARGIN, combine, weigh
from factcheck.matching.comparison import compare
from factcheck.matching.explanation import explain, quote_evidence, report_findings
from factcheck.matching.joining import join_against
from factcheck.matching.judged import gather_context
from factcheck.matching.judgement import Use, judge
from factcheck.matching.trees import Calibration, Forest
from factcheck.model import Claim, Document, Kind, Passage, Relation, Source, Span, Stance, Statement, Verdict

LENGTH = "The pier of Saltmouth is 620 metres long."
OTHER_LENGTH = "The pier of Saltmouth is 480 metres long."
UNRELATED = "Basalt is a dark volcanic rock with fine grains."
BOTH = "The pier of Saltmouth is 620 metres long and was opened in May 1931."


def passage(text, source="survey", **fields):
    return Passage(text=text, span=Span(0, len(text)), source=Source(source), **fields)


def card(text, source="survey", ident="a", **fields):
    made = Claim(id=ident, text=text, source=Source(source))
    return passage(text, source, claim=made, **fields)


def settle(statement, *passages, threshold=0.0, as_of=None):
    return combine(weigh(analyse(statement, as_of), passages), threshold)


def statement_of(text, **fields):
    return Statement(text=text, exact=text, span=Span(0, len(text)), **fields)


def decisive_texts(outcome):
    return [one.exact for judged in outcome.decisive for one in judged.passages]


class TestCombination:
    def test_nothing_is_said_without_passages(self):
        outcome = settle(LENGTH)
        assert (outcome.verdict, outcome.confidence, outcome.decisive) == (Verdict.NOT_ENOUGH_EVIDENCE, 1.0, ())

    @pytest.mark.parametrize(
        ("texts", "verdict"),
        [
            pytest.param([LENGTH], Verdict.SUPPORTED, id="the same"),
            pytest.param([OTHER_LENGTH], Verdict.REFUTED, id="another figure"),
            pytest.param([UNRELATED], Verdict.NOT_ENOUGH_EVIDENCE, id="another subject"),
            pytest.param([UNRELATED, LENGTH, UNRELATED], Verdict.SUPPORTED, id="the same among others"),
            pytest.param([UNRELATED, OTHER_LENGTH], Verdict.REFUTED, id="another figure among others"),
        ],
    )
    def test_the_best_passage_decides(self, texts, verdict):
        assert settle(LENGTH, *map(passage, texts)).verdict is verdict

    def test_the_order_of_the_passages_does_not_matter(self):
        passages = [
            passage(LENGTH, "survey"),
            passage(OTHER_LENGTH, "guide"),
            passage(UNRELATED, "book"),
            passage("The pier of Saltmouth was painted green in 1980.", "letter"),
        ]
        told = {
            (outcome.verdict, outcome.confidence, outcome.probabilities, tuple(decisive_texts(outcome)))
            for order in permutations(passages)
            for outcome in [settle(LENGTH, *order)]
        }
        assert len(told) == 1

    def test_two_sources_that_disagree_are_a_conflict_with_both_shown(self):
        outcome = settle(LENGTH, passage(OTHER_LENGTH, "guide"), passage(LENGTH, "survey"))
        assert outcome.verdict is Verdict.CONFLICTING_EVIDENCE
        assert decisive_texts(outcome) == [LENGTH, OTHER_LENGTH]
        supporting, refuting = (one.judgement for one in outcome.decisive)
        assert outcome.confidence == min(supporting.support, refuting.refute)
        assert sum(probability for _, probability in outcome.probabilities) == pytest.approx(1.0)

    def test_one_source_that_disagrees_with_itself_is_no_conflict(self):
        outcome = settle(LENGTH, passage(OTHER_LENGTH), passage(LENGTH))
        assert outcome.verdict is not Verdict.CONFLICTING_EVIDENCE

    @pytest.mark.parametrize(
        ("lacking", "verdict"),
        [
            pytest.param(CONFLICT_MARGIN - 0.01, Verdict.CONFLICTING_EVIDENCE, id="within the margin"),
            pytest.param(CONFLICT_MARGIN + 0.01, Verdict.SUPPORTED, id="beyond it the closer one decides"),
        ],
    )
    def test_sources_disagree_only_where_both_speak_of_the_statement(self, lacking, verdict):
        support, refute = weigh(analyse(LENGTH), [passage(LENGTH, "survey"), passage(OTHER_LENGTH, "guide")])
        relatedness = support.judgement.relatedness - lacking
        farther = attrs.evolve(refute, judgement=attrs.evolve(refute.judgement, relatedness=relatedness))
        assert combine([support, farther]).verdict is verdict

    def test_a_source_of_two_minds_hides_no_other_source(self):
        outcome = settle(
            LENGTH,
            passage(LENGTH, "a"),
            passage(OTHER_LENGTH, "a"),
            passage(f"Today {OTHER_LENGTH[0].lower()}{OTHER_LENGTH[1:]}", "b"),
        )
        assert outcome.verdict is Verdict.CONFLICTING_EVIDENCE

    def test_a_further_source_on_another_subject_resolves_no_conflict(self):
        outcome = settle(LENGTH, passage(LENGTH, "a"), passage(OTHER_LENGTH, "b"), passage(UNRELATED, "c"))
        assert outcome.verdict is Verdict.CONFLICTING_EVIDENCE

    @pytest.mark.parametrize(("text", "said"), [(LENGTH, "SUPPORTED"), (OTHER_LENGTH, "REFUTED")])
    def test_below_the_threshold_nothing_is_said(self, text, said):
        sure = settle(LENGTH, passage(text))
        assert sure.verdict.value == said
        assert settle(LENGTH, passage(text), threshold=sure.confidence).verdict is sure.verdict
        abstained = settle(LENGTH, passage(text), threshold=sure.confidence + 1e-9)
        assert abstained.verdict is Verdict.NOT_ENOUGH_EVIDENCE
        assert abstained.probabilities == sure.probabilities

    def test_relative_dates_count_from_each_passages_date(self):
        text = "The pier of Saltmouth was closed last year."
        statement = "The pier of Saltmouth was closed in 1998."
        assert settle(statement, passage(text, date=datetime.date(1999, 5, 1))).verdict is Verdict.SUPPORTED
        assert settle(statement, passage(text, date=datetime.date(2009, 5, 1))).verdict is Verdict.REFUTED

    def test_the_context_is_what_a_passage_is_about(self):
        made = passage(LENGTH, title="Piers", heading="Saltmouth", context="Built of iron.")
        assert gather_context(made).splitlines() == ["Piers", "Saltmouth", "Built of iron."]
        assert gather_context(passage(LENGTH)) == ""

    def test_sentences_before_say_what_it_is(self):
        text = "Saltmouth Pier is old. It was opened in May 1931."
        span = Span(text.index("It"), len(text))
        made = Passage(text=text, span=span, before=(Span(0, span.start - 1),), source=Source("survey"))
        assert settle("Saltmouth Pier was opened in June 1931.", made).verdict is Verdict.REFUTED


class TestJoining:
    def test_claims_of_one_source_complete_one_another(self):
        length, opening = card(LENGTH, ident="a"), card("The pier of Saltmouth was opened in May 1931.", ident="b")
        for only in (length, opening):
            assert settle(BOTH, only).verdict is Verdict.NOT_ENOUGH_EVIDENCE
        outcome = settle(BOTH, length, opening)
        assert outcome.verdict is Verdict.SUPPORTED
        assert sorted(decisive_texts(outcome)) == sorted([length.text, opening.text])

    def test_a_claim_that_speaks_against_it_decides(self):
        outcome = settle(
            BOTH, card(LENGTH, ident="a"), card("The pier of Saltmouth was opened in May 1913.", ident="b")
        )
        assert outcome.verdict is not Verdict.SUPPORTED

    def test_an_unrelated_claim_lends_nothing(self):
        statement = "The pier of Saltmouth is 620 metres long and black."
        lent = settle(statement, card(LENGTH, ident="a"), card("The cat of Port Bell is black.", ident="b"))
        alone = settle(statement, card(LENGTH, ident="a"))
        assert lent.verdict is alone.verdict

    def test_findings_point_into_the_passage_that_says_so(self):
        opening = "The pier of Saltmouth was opened in May 1931."
        outcome = settle(BOTH, card(LENGTH, ident="a"), card(opening, ident="b"))
        evidence = quote_evidence(outcome)
        said = {
            (finding.kind, finding.statement.of(BOTH)): finding.evidence.of(evidence[finding.index].text)
            for finding in report_findings(statement_of(BOTH), outcome)
            if finding.evidence is not None
        }
        assert said[Kind.QUANTITY, "620 metres"] == "620 metres"
        assert said[Kind.DATE, "May 1931"] == "May 1931"


class TestEvidence:
    @pytest.mark.parametrize(
        ("text", "stance"), [(LENGTH, Stance.SUPPORTS), (OTHER_LENGTH, Stance.REFUTES)], ids=["support", "refutation"]
    )
    def test_what_decides_is_quoted_with_its_stance(self, text, stance):
        [one] = quote_evidence(settle(LENGTH, passage(UNRELATED, "book"), passage(text)))
        assert (one.quote, one.stance, one.source.key) == (text, stance, "survey")
        assert one.score > 0.5

    def test_the_quotation_is_the_passage_within_its_text(self):
        text = f"\ufeff🐟 It rains.\r\n{LENGTH}\r\n"
        start = text.index(LENGTH)
        made = Passage(text=text, span=Span(start, start + len(LENGTH)), source=Source("survey"))
        [one] = quote_evidence(settle(LENGTH, made))
        assert (one.quote, one.start, one.text) == (LENGTH, start, text)

    def test_without_a_verdict_only_a_near_passage_is_shown(self):
        near = settle(
            "The pier of Saltmouth is 620 metres long and was blessed by a bishop.",
            passage("The pier of Saltmouth is long."),
        )
        far = settle(LENGTH, passage(UNRELATED))
        assert [one.stance for one in quote_evidence(near)] == [Stance.SILENT]
        assert quote_evidence(far) == ()

    def test_a_claim_is_quoted_from_its_document(self):
        document = Document(
            source=Source("survey"), text=f"Piers.\r\n\r\nAs we found, {LENGTH[0].lower()}{LENGTH[1:]}\r\n"
        )
        start = document.text.index("As we")
        quoted = Span(start, start + len("As we found, ") + len(LENGTH))
        claim = Claim(
            id="a", text="The length of the pier of Saltmouth is 620 metres.", source=Source("survey"), quoted=quoted
        )
        made = Passage(
            text=claim.text, span=Span(0, len(claim.text)), source=claim.source, claim=claim, document=document
        )
        outcome = settle(LENGTH, made)
        [one] = quote_evidence(outcome)
        assert (one.text, one.quote, one.document, one.claim) == (
            document.text,
            quoted.of(document.text),
            document,
            claim,
        )
        [finding] = [found for found in report_findings(statement_of(LENGTH), outcome) if found.kind is Kind.QUANTITY]
        assert finding.evidence.of(one.text) == "620 metres"

    def test_a_finding_marks_the_whole_quotation_where_the_source_uses_other_words(self):
        document = Document(source=Source("survey"), text="A pier of great length stands here.")
        quoted = Span(0, len(document.text))
        claim = Claim(id="a", text=LENGTH, source=Source("survey"), quoted=quoted)
        made = Passage(text=LENGTH, span=Span(0, len(LENGTH)), source=claim.source, claim=claim, document=document)
        findings = report_findings(statement_of(LENGTH), settle(LENGTH, made))
        assert [found.evidence for found in findings if found.kind is Kind.QUANTITY] == [quoted]


class TestFindings:
    def test_findings_name_the_evidence_that_they_compare(self):
        outcome = settle(LENGTH, passage(LENGTH, "survey"), passage(OTHER_LENGTH, "guide"))
        evidence = quote_evidence(outcome)
        found = [
            (evidence[finding.index].source.key, finding.relation, finding.evidence.of(evidence[finding.index].text))
            for finding in report_findings(statement_of(LENGTH), outcome)
            if finding.kind is Kind.QUANTITY
        ]
        assert found == [("survey", Relation.AGREES, "620 metres"), ("guide", Relation.CONFLICTS, "480 metres")]

    def test_spans_lie_in_the_draft_not_in_its_plain_text(self):
        draft = "x **620** metres"
        plain = "620 metres"
        offsets = (*range(4, 7), *range(9, 16), 16)
        statement = Statement(text=plain, exact=draft[4:], span=Span(4, 16), offsets=offsets)
        outcome = settle(plain, passage("480 metres"))
        spans = [one.statement.of(draft) for one in report_findings(statement, outcome) if one.kind is Kind.QUANTITY]
        assert all(span == "620** metres" for span in spans)

    def test_what_the_source_lacks_has_no_place_in_it(self):
        outcome = settle(
            "The pier of Saltmouth is old and was opened in May 1931.", passage("The pier of Saltmouth is old.")
        )
        [missing] = [one for one in report_findings(statement_of(BOTH), outcome) if one.kind is Kind.DATE]
        assert (missing.relation, missing.evidence, missing.index) == (Relation.MISSING, None, None)

    def test_nothing_is_compared_with_a_passage_that_is_not_shown(self):
        outcome = settle(LENGTH, passage(UNRELATED))
        assert report_findings(statement_of(LENGTH), outcome) == ()


class TestExplanation:
    @pytest.mark.parametrize(
        ("statement", "evidence", "told"),
        [
            pytest.param(LENGTH, [], "No passage", id="no passage"),
            pytest.param(LENGTH, [UNRELATED], "No passage", id="a far passage"),
            pytest.param(LENGTH, [LENGTH], "620 metres", id="what agrees"),
            pytest.param(LENGTH, [OTHER_LENGTH], "480 metres", id="what conflicts"),
            pytest.param(f"{LENGTH[:-1]}, said Ada Byron.", [LENGTH], "Ada Byron", id="what is missing"),
        ],
    )
    def test_the_sentence_names_what_decides(self, statement, evidence, told):
        assert told in explain(settle(statement, *map(passage, evidence)))

    def test_a_conflict_of_sources_is_told_as_one(self):
        told = explain(settle(LENGTH, passage(LENGTH, "survey"), passage(OTHER_LENGTH, "guide")))
        assert told.startswith("The sources disagree")
        assert "480 metres" in told

    @pytest.mark.parametrize("evidence", [LENGTH, OTHER_LENGTH, UNRELATED])
    def test_it_is_one_sentence_with_a_capital_and_a_stop(self, evidence):
        told = explain(settle(LENGTH, passage(evidence)))
        assert told[0].isupper()
        assert told.endswith(".")

    def test_it_is_one_line_wherever_the_draft_breaks_its_lines(self):
        told = explain(
            settle(
                "The bell of\nSaint\nAgnes weighs 90\nkilograms.",
                passage("The bell of Saint Agnes weighs 70 kilograms."),
            )
        )
        assert "\n" not in told


def test_exchanged_sides_outweigh_a_passage_that_only_names_both():
    texts = [
        "Peru is the seller and Chile the buyer in the deal of May 2014 on copper worth US$40 million.",
        "In May 2014 Chile agreed to buy US$40 million worth of copper from Peru.",
    ]
    result = verify("Peru agreed in May 2014 to buy copper worth US$40 million from Chile.", texts)

    assert result.verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("refute", "guesses"),
    [
        pytest.param(0.49, False, id="likelier than silence, and no likelier than not"),
        pytest.param(0.6, True, id="likelier than not"),
    ],
)
def test_an_unlikely_refutation_guesses_no_conflict(refute, guesses):
    # The trees say the same of every pair: that it speaks, and if so, that it refutes.
    speaks, supports = refute + 0.1, 0.1 / (refute + 0.1)
    forest = Forest(
        name="same",
        features=(),
        base=(math.log(speaks / (1 - speaks)), math.log(supports / (1 - supports))),
        trees=((), ()),
        uses={"picked": Calibration()},
    )
    alignment = align(analyse("The band plays punk in Lima."), analyse("The band plays rock in Lima."))
    parts = [part for part in compare(alignment) if part.relation is not Relation.CONFLICTS]
    assert (judge(alignment, tuple(parts), forest=forest).conflict is not None) is guesses


def test_another_deed_leaves_open():
    result = verify("The north pier is painted green.", "The north pier, opened in 1931, is 640 metres long.")
    assert result.verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_a_sentence_does_not_borrow_its_neighbours_date():
    text = "The chain bridge of Arlo was closed in 2009 for its rust. Repairs were completed in 2013."
    document = Document(source=Source("arlo"), text=text)
    said = "The repairs to the chain bridge of Arlo were completed in {}."
    verdicts = [
        combine(weigh(analyse(said.format(year)), tuple(read_document_passages(document)), Use.FOUND)).verdict
        for year in (2013, 2009)
    ]

    assert verdicts[1] is not Verdict.SUPPORTED
    assert verdicts[0] is not Verdict.REFUTED


def test_a_sentence_about_another_is_not_made_one_about_its_neighbour():
    text = "Hearthly did not answer our questions. Brimley guarantees spare parts for seven years, the others for four."
    document = Document(source=Source("test"), text=text)
    passages = tuple(read_document_passages(document))
    outcome = combine(
        weigh(analyse("Spare parts for the Hearthly are guaranteed for seven years."), passages, Use.FOUND)
    )

    assert outcome.verdict is not Verdict.SUPPORTED


def test_two_sentences_refute_what_neither_tells_alone():
    text = "The tram line will be closed for track work in July. Buses will run every ten minutes."
    document = Document(source=Source("arlo"), text=text)
    passages = tuple(read_document_passages(document))
    said = "While the tram line is closed for track work in July, buses will run every {} minutes."

    twenty, ten = (combine(weigh(analyse(said.format(word)), passages, Use.FOUND)) for word in ("twenty", "ten"))

    assert (twenty.verdict, len(twenty.decisive[0].passages)) == (Verdict.REFUTED, 2)
    assert ten.verdict is not Verdict.REFUTED


def test_two_sentences_of_which_none_opposes_refute_nothing():
    assert join_against(analyse("It rained."), (), Use.FOUND) is None


def test_another_figure_of_another_thing_of_its_kind_refutes_nothing():
    # By the rules alone it is nearly a refutation, for the tables know that an earthquake is no flood.
    result = verify("The earthquake killed 70 people.", ["The flood killed 90 people."])
    assert result.verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_what_is_only_wished_completes_no_fact():
    said = analyse("Peru agreed in May 2014 to buy crude oil worth US$400 billion from Chile over the next 30 years.")
    texts = (
        "In May 2014 Peru agreed to buy US$400 billion worth of natural gas from Chile over 30 years.",
        "Peru wants to import natural gas and oil from Chile.",
    )
    wish = weigh(said, [card(text, ident=str(number)) for number, text in enumerate(texts)], Use.FOUND)[1]
    assert "modality" in [part.detail for part in wish.judgement.parts]
