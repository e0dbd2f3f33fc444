"""Two views weighed into one: probabilities, calibration, and what is named as the conflict of a refutation."""

import math
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sample_alignments import hold, words_of

from factcheck.matching.combination import combine
from factcheck.matching.comparison import compare
from factcheck.matching.features import FEATURES
from factcheck.matching.judged import Judged
from factcheck.matching.judgement import LEAST, Judgement, Use, judge, name_judge, weigh_views
from factcheck.matching.reservations import Reservations
from factcheck.matching.rules import Impression, weigh_by_rules
from factcheck.matching.trees import Calibration, Forest, load_forest
from factcheck.model import Kind, Passage, Relation, Span, Verdict

WORDS = "The Peru Lima ship bought sold rose fell not 12 30% in 1909 , . “ ” said that all largest than".split()
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
ODDS = st.tuples(st.floats(-30, 30), st.floats(-30, 30))
TRUSTS = st.floats(0, 1)
# What rules may say: two shares that leave room for a third.
IMPRESSIONS = st.tuples(st.floats(0, 1), st.floats(0, 1)).map(
    lambda pair: Impression(pair[0] / 2, pair[1] / 2, topic=0.5)
)
AS_IT_IS = Calibration()


def grow(speak, support, **uses):
    """Return a forest that says the same of every pair."""
    given_uses = {use.value: AS_IT_IS for use in Use} | uses
    return Forest(name="constant", features=(), base=(speak, support), trees=((), ()), uses=given_uses)


REFUTES, SUPPORTS, IS_SILENT = grow(8, -8), grow(8, 8), grow(-8, 0)


def weigh(statement, evidence, forest, use=Use.PICKED, **around):
    alignment = hold(statement, evidence, **around)
    return judge(alignment, compare(alignment), use, forest)


def read(judgement):
    return judgement.support, judgement.refute, judgement.silent


def squash(odds):
    return 1 / (1 + math.exp(-odds))


class TestViews:
    @given(ODDS, IMPRESSIONS, st.tuples(st.floats(0.01, 3), st.floats(-5, 5), TRUSTS, st.floats(0, 1)))
    def test_the_three_probabilities_add_to_one(self, odds, rules, calibration):
        found = weigh_views(odds, rules, Calibration(*calibration))
        assert all(0.0 <= value <= 1.0 for value in found)
        assert sum(found) == pytest.approx(1.0)

    @pytest.mark.parametrize(
        ("odds", "expected"),
        [
            pytest.param((0, 0), (0.25, 0.25, 0.5), id="no idea: half of it silent, the rest halved"),
            pytest.param((0, math.log(3)), (0.375, 0.125, 0.5), id="the second question divides what the first leaves"),
            pytest.param((math.log(4), 0), (0.4, 0.4, 0.2), id="the first question says how much it leaves"),
        ],
    )
    def test_with_full_trust_the_answers_of_the_forest_are_multiplied(self, odds, expected):
        assert weigh_views(odds, Impression(0.9, 0.0, 1.0), AS_IT_IS) == pytest.approx(expected)

    @given(ODDS, IMPRESSIONS)
    def test_without_trust_the_rules_speak(self, odds, rules):
        views = [max(LEAST, view) for view in (rules.support, rules.refute, 1 - rules.support - rules.refute)]
        expected = [view / sum(views) for view in views]
        assert weigh_views(odds, rules, Calibration(1.0, 0.0, 0.0)) == pytest.approx(expected)

    @given(ODDS, IMPRESSIONS, TRUSTS)
    def test_the_mean_is_geometric(self, odds, rules, trust):
        forest, alone, mean = (weigh_views(odds, rules, Calibration(1.0, 0.0, share)) for share in (1.0, 0.0, trust))
        for one, other in ((0, 1), (0, 2), (1, 2)):
            expected = (forest[one] / forest[other]) ** trust * (alone[one] / alone[other]) ** (1 - trust)
            assert mean[one] / mean[other] == pytest.approx(expected, rel=1e-6)

    @given(st.floats(-8, 8), st.floats(-8, 8), st.floats(0.1, 2), st.floats(-3, 3))
    def test_slope_and_shift_move_only_whether_it_speaks(self, speak, support, slope, shift):
        supports, refutes, silent = weigh_views((speak, support), Impression(0, 0, 0), Calibration(slope, shift, 1.0))
        assert 1 - silent == pytest.approx(squash(max(-8, min(8, slope * speak + shift))), rel=1e-6)
        assert supports / refutes == pytest.approx(math.exp(support), rel=1e-6)

    def test_no_odds_are_so_large_that_one_answer_is_certain(self):
        assert weigh_views((1e9, 1e9), Impression(1, 0, 1), AS_IT_IS) == weigh_views(
            (8, 8), Impression(1, 0, 1), AS_IT_IS
        )
        assert min(weigh_views((1e9, 1e9), Impression(1, 0, 1), AS_IT_IS)) > 0

    def test_what_the_rules_exclude_stays_possible(self):
        assert weigh_views((8, -8), Impression(0.0, 0.0, 0.0), Calibration(1.0, 0.0, 0.9))[1] > 0.9


class TestUses:
    def test_there_is_one_for_evidence_that_was_picked_and_one_for_what_was_found(self):
        assert {use.value for use in Use} == {"picked", "found"}

    def test_each_has_its_own_calibration(self):
        forest = grow(0, 0, found=Calibration(1.0, -math.log(4), 1.0))
        assert read(weigh("It rained.", "It rained.", forest)) == pytest.approx((0.25, 0.25, 0.5))
        assert read(weigh("It rained.", "It rained.", forest, Use.FOUND)) == pytest.approx((0.1, 0.1, 0.8))

    def test_evidence_counts_as_picked_unless_told_otherwise(self):
        forest = grow(0, 0, found=Calibration(1.0, -math.log(4), 1.0))
        alignment = hold("It rained.", "It rained.")
        assert judge(alignment, compare(alignment), forest=forest).silent == pytest.approx(0.5)

    def test_each_has_its_own_trust(self):
        forest = grow(8, -8, found=Calibration(1.0, 0.0, 0.0))
        assert weigh("The ship sank.", "The ship sank.", forest).refute > 0.9
        found = weigh("The ship sank.", "The ship sank.", forest, Use.FOUND)
        assert found.support > found.refute


@given(TEXTS, TEXTS, ODDS, st.sampled_from(Use))
def test_a_forest_of_one_answer_is_followed_for_any_texts(statement, evidence, odds, use):
    alignment = hold(statement, evidence)
    parts = compare(alignment)
    rules = weigh_by_rules(alignment, parts)
    judgement = judge(alignment, parts, use, grow(*odds))
    support, refute, silent = weigh_views(odds, rules, AS_IT_IS)
    if not alignment.weighty and not parts:
        assert judgement.silent == 1  # what asserts nothing is borne out by nothing
        return
    assume(all(part.detail not in {"mirrored", "exception"} for part in parts))
    # Followed, or held back in one of the ways there are.
    ways = (
        Reservations(
            is_turned=turned,
            holds_refutation=refuting,
            holds_support=supporting,
            has_gaps=gaps,
            is_miscopied=miscopied,
        )
        for turned, refuting, supporting, gaps, miscopied in product((False, True), repeat=5)
        if use is Use.FOUND or not (gaps or miscopied)
    )
    assert any(
        (judgement.support, judgement.refute, judgement.silent) == pytest.approx(way.apply((support, refute, silent)))
        for way in ways
    )
    assert judgement.relatedness == rules.topic


def test_a_tree_reads_the_features_in_their_order():
    place = FEATURES.index("quantities_conflicting")
    tree = (place, 0.5, 4.0, -4.0)
    uses = {"picked": AS_IT_IS}
    forest = Forest(name="one", features=FEATURES, base=(8.0, 0.0), trees=((), (tree,)), uses=uses)
    assert weigh("It is 90 m long.", "It is 90 m long.", forest).support > 0.9
    assert weigh("It is 90 m long.", "It is 80 m long.", forest).refute > 0.9


class TestNamedConflict:
    """Where a refutation is the most probable answer and no part conflicts, a part is named, or none can be."""

    @pytest.mark.parametrize(
        ("statement", "evidence", "kind", "said", "found"),
        [
            pytest.param(
                "The band plays punk in Lima.", "The band plays rock in Lima.", Kind.CONTENT, "punk", "rock",
                id="another word stands in its place",
            ),
            pytest.param(
                "She plays the lute.", "She plays the harp.", Kind.CONTENT, "lute", "harp",
                id="another thing of the same sort",
            ),
            pytest.param(
                "The harbour was closed by the mayor.", "The harbour was closed by the abbot.", Kind.CONTENT, "mayor", "abbot",
                id="the same word of grammar before both",
            ),
            pytest.param(
                "It opened on 5 May 1909.", "It opened in 1909.", Kind.DATE, "5 May 1909", "1909",
                id="no rival: the date that is open",
            ),
        ],
    )  # fmt: skip
    def test_the_likeliest_reason_is_named(self, statement, evidence, kind, said, found):
        alignment = hold(statement, evidence)
        parts = compare(alignment)
        assert not [part for part in parts if part.relation is Relation.CONFLICTS]
        conflict = judge(alignment, parts, forest=REFUTES).conflict
        assert (conflict.kind, conflict.relation) == (kind, Relation.CONFLICTS)
        assert words_of(alignment.statement, conflict.statement) == said
        assert words_of(alignment.evidence, conflict.evidence) == found
        assert conflict.message == f"the statement says “{said}” where the evidence says “{found}”"

    @pytest.mark.parametrize(
        ("statement", "evidence"),
        [
            pytest.param("The ship sank.", "The ship sank.", id="nothing is open"),
            pytest.param("The ship sank.", "Rain fell.", id="what else is said stands in no place of its own"),
            pytest.param("The band plays punk.", "The band plays.", id="nothing stands in the place"),
            pytest.param("The ship sank.", "", id="nothing is said"),
        ],
    )
    def test_without_a_nameable_part_nothing_is_named(self, statement, evidence):
        alignment = hold(statement, evidence)
        parts = compare(alignment)
        judgement = judge(alignment, parts, forest=REFUTES)
        assert judgement.refute > 0.9
        assert judgement.conflict is None
        assert judgement.parts is parts

    def test_a_conflict_that_is_there_is_kept(self):
        alignment = hold("The ship is 90 m long.", "The ship is 80 m long.")
        parts = compare(alignment)
        judgement = judge(alignment, parts, forest=REFUTES)
        assert judgement.parts is parts
        assert judgement.conflict.kind is Kind.QUANTITY

    @pytest.mark.parametrize(
        "forest",
        [
            pytest.param(SUPPORTS, id="support is likelier"),
            pytest.param(IS_SILENT, id="silence is likelier"),
            pytest.param(grow(-0.5, -8), id="refutation is likely, silence more so"),
        ],
    )
    def test_nothing_is_named_where_another_answer_is_likelier(self, forest):
        alignment = hold("The band plays punk in Lima.", "The band plays rock in Lima.")
        parts = compare(alignment)
        judgement = judge(alignment, parts, forest=forest)
        assert judgement.parts is parts
        assert judgement.conflict is None

    def test_the_conflict_takes_the_place_of_what_was_said_of_its_words(self):
        alignment = hold("The band plays punk in Lima.", "The band plays rock in Lima.")
        before = compare(alignment)
        after = judge(alignment, before, forest=REFUTES).parts
        assert len(after) == len(before)
        assert [part.statement for part in after] == [part.statement for part in before]
        assert [part for part in after if part not in before] == [
            part for part in after if part.relation is Relation.CONFLICTS
        ]

    @given(TEXTS, TEXTS)
    def test_what_is_named_stands_in_both_texts(self, statement, evidence):
        alignment = hold(statement, evidence)
        parts = compare(alignment)
        judgement = judge(alignment, parts, forest=REFUTES)
        conflict = judgement.conflict
        if conflict is None:
            assert judgement.parts is parts
        elif conflict not in parts:
            assert 0 <= conflict.statement[0] < conflict.statement[1] <= len(alignment.statement.tokens)
            assert conflict.evidence is not None
            assert 0 <= conflict.evidence[0] < conflict.evidence[1] <= len(alignment.evidence.tokens)
            assert conflict.message


def judged(statement, evidence, forest):
    alignment = hold(statement, evidence)
    passage = Passage(text=evidence, span=Span(0, len(evidence)))
    judgement = judge(alignment, compare(alignment), forest=forest)
    return Judged(passages=(passage,), starts=(0,), alignment=alignment, judgement=judgement)


class TestVerdict:
    def test_a_refutation_that_names_its_part_stands(self):
        outcome = combine([judged("She plays the guitar.", "She plays the piano.", REFUTES)])
        assert outcome.verdict is Verdict.REFUTED

    def test_a_refutation_that_can_name_none_is_no_verdict(self):
        outcome = combine([judged("The band plays punk.", "The band plays.", REFUTES)])
        assert outcome.verdict is Verdict.NOT_ENOUGH_EVIDENCE

    @given(TEXTS, st.lists(TEXTS, max_size=3), st.sampled_from([REFUTES, SUPPORTS, IS_SILENT, grow(1, -1)]))
    def test_nothing_is_refuted_without_a_conflict(self, statement, passages, forest):
        outcome = combine([judged(statement, evidence, forest) for evidence in passages])
        if outcome.verdict is Verdict.REFUTED:
            assert all(one.judgement.conflict is not None for one in outcome.decisive)


def test_the_surest_conflict_is_the_conflict():
    alignment = hold("The 30 ships sank in 1909.", "The 20 ships sank in 1871.")
    conflicts = [part for part in compare(alignment) if part.relation is Relation.CONFLICTS]
    judgement = Judgement(support=0, refute=1, silent=0, relatedness=1, parts=tuple(conflicts))
    assert len(conflicts) == 2
    assert judgement.conflict.sure == max(part.sure for part in conflicts)


def test_the_judge_is_named_by_its_model_and_its_rules():
    model, _, rules = name_judge().partition("+")
    assert model == load_forest().name
    assert rules.startswith("rules-")


@pytest.mark.parametrize("use", Use)
@pytest.mark.parametrize(
    ("statement", "evidence", "most"),
    [
        pytest.param("The ship is 90 m long.", "The ship is 90 m long.", "support", id="the same"),
        pytest.param("The ship is 90 m long.", "The ship is 80 m long.", "refute", id="another figure"),
        pytest.param("The ship is 90 m long.", "Rain fell over Lima.", "silent", id="another subject"),
    ],
)
def test_the_shipped_forest_is_clear_in_clear_cases(statement, evidence, most, use):
    alignment = hold(statement, evidence)
    assert getattr(judge(alignment, compare(alignment), use), most) > 0.5
