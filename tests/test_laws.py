"""
The laws of a verdict, for texts that nobody chose: exact places, no verdict without grounds, the same answer always.

Drafts and evidence are drawn from sentences and words of our own, and from characters that break careless programs.
"""

import os
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sample_corpora import write_corpus

from factcheck import Verdict, check, load_corpus, verify
from factcheck.checker import check_drafts
from factcheck.model import Relation, Report, Result, Stance
from factcheck.readers import read_text
from factcheck.reports.json_report import render_json, render_result_json

# The same examples on every run, so that a failure means a change; few enough for every run of the tests.
some = settings(derandomize=True, max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
few = settings(some, max_examples=40)

SENTENCES = (
    "The pier of Saltmouth is 620 metres long.",
    "The pier of Saltmouth is 480 m long.",
    "It was opened in May 1931.",
    "The pier of Saltmouth was opened in June 1931.",
    "Ferries carried more than 300,000 passengers in 2018.",
    "The lighthouse of Saltmouth was built in 1871 by Ada Byron.",
    "The lighthouse was not built by Ada Byron.",
    "The fish market of Saltmouth was closed in 1998.",
    "The fish market opened in 1998.",
    "Nora Bell said that gulls had stolen 90 herrings.",
    "“Gulls had stolen ninety herrings,” said Nora Bell.",
    "Who built the lighthouse?",
    "The café\u0301 “Gull’s Nest” still stands 🐟.",
    "I think the pier is ugly.",
)
WORDS = (
    "pier", "the", "Saltmouth", "lighthouse", "metres", "km", "not", "never", "fell", "rose", "in", "of", "May", "1931", "last year",
    "620", "½", "12.5%", "$4bn", "-3", "more than", "about", "second-largest", "Ada Byron", "said", "that", "by", "was", "built",
    "U.S.", "it", "3-1", "1990s", "“", "”", "(", ")", "…", "--", "'s", "n't", "million", "between", "and", "٣٤", "²",
)  # fmt: skip
# What text can hold beside letters: marks that join, turn, hide or fold, and halves of characters.
HOSTILE = (
    "\ufeff", "\u200b", "\u00ad", "\u0301", "\u200d", "\u202e", "\u2028", "\x85", "\u00a0", "\r", "\r\n", "\n\n", "\t", "ﬁ", "ß", "İ", "ǰ",
    "👩‍👩‍👧", "🇫🇷", "é", "e\u0301", "\x00", "\ud800", "\U0001d7d9", "½", "Ⅷ", "㎞", "．", "。", "&amp;", "&#x31;", "**", "_", "`", "[1]",
    "[a](b)", "<i>", "#", "> ", "- ", "| a | b |\n|---|---|\n", "\\", "```\n", "http://a.b/c?d=1", "[^1]",
)  # fmt: skip

sentences = st.sampled_from(SENTENCES)
pieces = st.one_of(
    sentences,
    st.sampled_from(WORDS),
    st.sampled_from(HOSTILE),
    st.text(max_size=6),
    st.integers(-(10**9), 10**9).map(str),
)
texts = st.lists(pieces, max_size=12).flatmap(
    lambda found: st.sampled_from(["", " ", "\n", "\r\n\r\n"]).map(lambda blank: blank.join(found))
)
marked = sentences.map(
    lambda text: text.replace("pier", "*pier*").replace("1931", "**1931**").replace("Saltmouth", "[Saltmouth](u)")
)
drafts = st.lists(st.one_of(sentences, marked, pieces), min_size=1, max_size=8).flatmap(
    lambda found: st.tuples(st.sampled_from(["", "\ufeff", "# Pier\n\n"]), st.sampled_from([" ", "\n", "\n\n", "\r\n\r\n", "\n- "])).map(
        lambda parts: parts[0] + parts[1].join(found)
    )
).filter(lambda text: text.strip("\ufeff \t\r\n\f\v") and not text.isspace())  # fmt: skip


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    return load_corpus(write_corpus(tmp_path_factory.mktemp("corpus")))


def hold_result(result: Result, draft: str) -> None:
    """Assert what holds of every result."""
    statement = result.statement
    assert statement.exact == statement.span.of(draft)
    if statement.offsets is not None:
        assert len(statement.offsets) == len(statement.text) + 1
        assert all(here <= there for here, there in pairwise(statement.offsets))
        assert (statement.offsets[0], statement.offsets[-1]) == (statement.span.start, statement.span.end)
    hold_evidence(result)
    hold_findings(result, draft)
    hold_grounds(result)
    assert 0.0 <= result.confidence <= 1.0
    assert sum(result.probabilities.values()) == pytest.approx(1.0)
    assert result.explanation.strip()


def hold_evidence(result: Result) -> None:
    """The first law, and what is quoted is a source's own text."""
    for one in result.evidence:
        assert one.text[one.start : one.end] == one.quote
        assert one.quote.strip()
        assert 0.0 <= one.score <= 1.0
        if one.document is not None:
            assert one.text == one.document.text
        elif one.claim is not None:
            assert one.text == one.claim.text


def hold_findings(result: Result, draft: str) -> None:
    """A finding marks words of the statement, and words within the quotation that it names."""
    for finding in result.findings:
        if finding.statement is not None:
            assert (
                result.statement.span.start
                <= finding.statement.start
                < finding.statement.end
                <= result.statement.span.end
            )
            assert finding.statement.of(draft).strip()
        if finding.evidence is not None:
            quoted = result.evidence[finding.index]
            assert quoted.start <= finding.evidence.start < finding.evidence.end <= quoted.end
            assert finding.evidence.of(quoted.text).strip()
        assert finding.message.strip()


def hold_grounds(result: Result) -> None:
    """The second law."""
    stances = {one.stance for one in result.evidence}
    conflicts = [one for one in result.findings if one.relation is Relation.CONFLICTS]
    if result.verdict is Verdict.SUPPORTED:
        assert Stance.SUPPORTS in stances
    if result.verdict is Verdict.REFUTED:
        assert Stance.REFUTES in stances
        assert conflicts
    if result.verdict is Verdict.CONFLICTING_EVIDENCE:
        assert {Stance.SUPPORTS, Stance.REFUTES} <= stances
        assert conflicts
    if result.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        assert stances <= {Stance.SILENT}


def hold_report(report: Report) -> None:
    """Assert what holds of every result and of every stretch without one."""
    [draft] = report.drafts
    for result in report:
        hold_result(result, draft.text)
    for unchecked in report.unchecked:
        assert unchecked.statement.exact == unchecked.statement.span.of(draft.text)
        assert unchecked.reason
    places = sorted(one.statement.span.start for one in (*report.results, *report.unchecked))
    assert len(set(places)) == len(places)
    assert len({result.id for result in report}) == len(report)


class TestPlacesAndGrounds:
    """Laws 1 and 2."""

    @given(text=drafts)
    @example("\ufeff" + " ".join(SENTENCES))
    @example("\r\n\r\n".join(SENTENCES))
    @example("e\u0301" * 40 + ". The pier of Saltmouth is 20 metres long.")
    @some
    def test_a_plain_draft(self, corpus, text):
        hold_report(check(text, corpus))

    @given(text=drafts)
    @example("# Pier\n\nThe **pier** of [Saltmouth](x) is *20* metres long &amp; was opened in May 19**31**.")
    @example("\ufeff> The pier of Saltmouth\r\n> is 620 metres long.\r\n\r\n- It was opened in June 1931.\r\n")
    @example("| pier | metres |\n|---|---|\n| The pier of Saltmouth is long | 620 |\n")
    @some
    def test_a_markdown_draft(self, corpus, text):
        hold_report(check_drafts([read_text(text, format="markdown")], corpus))

    @given(statement=st.one_of(sentences, texts), evidence=st.one_of(sentences, texts, st.lists(texts, max_size=4)))
    @some
    def test_a_statement_and_given_texts(self, statement, evidence):
        result = verify(statement, evidence)
        hold_result(result, statement)
        given_texts = [evidence] if isinstance(evidence, str) else evidence
        assert all(one.text in given_texts for one in result.evidence)

    @given(statement=sentences, other=sentences, noise=texts)
    @some
    def test_a_sentence_within_noise(self, statement, other, noise):
        hold_result(verify(statement, f"{noise}\n\n{other}\n\n{noise}"), statement)

    @given(text=drafts)
    @few
    def test_without_sources_nothing_is_decided(self, text, tmp_path_factory):
        folder = tmp_path_factory.mktemp("empty")
        (folder / "bibliography.json").write_text('[{"id": "a", "type": "book", "title": "Nothing"}]', encoding="utf-8")
        for result in check(text, load_corpus(folder)):
            assert (result.verdict, result.evidence) == (Verdict.NOT_ENOUGH_EVIDENCE, ())


class TestSameAnswer:
    """Law 3."""

    @given(text=drafts)
    @few
    def test_twice_gives_the_same_bytes(self, corpus, text):
        assert render_json(check(text, corpus)) == render_json(check(text, corpus))

    @given(text=drafts)
    @few
    def test_any_number_of_jobs_gives_the_same_bytes(self, corpus, text):
        # Nothing in a report tells how it was made.
        assert render_json(check(text, corpus, jobs=1)) == render_json(check(text, corpus, jobs=2))

    @given(statement=texts, evidence=st.lists(sentences, max_size=5))
    @few
    def test_verify_twice_gives_the_same_bytes(self, statement, evidence):
        assert render_result_json(verify(statement, evidence)) == render_result_json(verify(statement, evidence))

    @given(text=drafts)
    @few
    def test_statements_apart_get_the_answers_that_they_get_together(self, corpus, text):
        one, other = (check_drafts([read_text(text, path)], corpus) for path in ("a.txt", "b.txt"))
        both = check_drafts([read_text(text, "a.txt"), read_text(text, "b.txt")], corpus)
        assert both.results == (*one.results, *other.results)

    def test_any_order_of_files_gives_the_same_bytes(self, corpus, tmp_path):
        text = " ".join(SENTENCES)
        expected = render_json(check(text, corpus))
        orders = (lambda names: names[::-1], lambda names: [*names[2:], *names[:2]])
        for number, order in enumerate(orders):
            written = load_corpus(write_corpus(tmp_path / str(number), order=order))
            assert render_json(check(text, written)).replace(written.digest, corpus.digest) == expected

    def test_order_of_files_alone_changes_no_digest(self, corpus, tmp_path):
        files_turned = write_corpus(tmp_path, order=sorted)
        for file in sorted(files_turned.rglob("*.*"), reverse=True):
            content = file.read_bytes()
            file.unlink()
            file.write_bytes(content)
        assert load_corpus(files_turned).digest == corpus.digest

    def test_other_processes_give_the_same_bytes(self, tmp_path):
        draft = tmp_path / "draft.txt"
        draft.write_text(" ".join(SENTENCES), encoding="utf-8")
        folder = write_corpus(tmp_path / "corpus")
        program = (
            "import sys; from pathlib import Path; from factcheck import check, load_corpus; "
            "from factcheck.reports.json_report import render_json; "
            "sys.stdout.buffer.write(render_json(check(Path('draft.txt'), load_corpus('corpus'))).encode())"
        )
        outputs = {
            subprocess.run(
                [sys.executable, "-c", program],
                cwd=folder.parent,
                env=os.environ | {"PYTHONHASHSEED": seed},
                capture_output=True,
                check=True,
            ).stdout
            for seed in ("0", "1", "4242")
        }
        assert len(outputs) == 1
        assert b"REFUTED" in next(iter(outputs))


# A sentence, and copies of it with one number, date or name changed, and denied.
STATED = (
    (
        "The tunnel under the bay is 12 kilometres long.",
        "The tunnel under the bay is 14 kilometres long.",
        "The tunnel under the bay is not 12 kilometres long.",
    ),
    (
        "The observatory recorded 340 meteors in August 1962.",
        "The observatory recorded 430 meteors in August 1962.",
        "The observatory recorded 340 meteors in August 1926.",
        "The observatory did not record 340 meteors in August 1962.",
    ),
    (
        "Marie Curie opened the new laboratory in Warsaw.",
        "Marie Curie opened the new laboratory in Lisbon.",
        "Emmy Noether opened the new laboratory in Warsaw.",
        "Marie Curie did not open the new laboratory in Warsaw.",
    ),
    (
        "Norway sold three ferries to Chile for $40 million.",
        "Norway sold three ferries to Chile for $40 billion.",
        "Norway sold three ferries to Peru for $40 million.",
        "Norway sold four ferries to Chile for $40 million.",
        "Norway never sold three ferries to Chile for $40 million.",
    ),
    (
        "Turnout rose to 61.5 percent on 4 March 2012.",
        "Turnout rose to 65.1 percent on 4 March 2012.",
        "Turnout rose to 61.5 percent on 14 March 2012.",
        "Turnout fell to 61.5 percent on 4 March 2012.",
    ),
    (
        "The square before the market is named after Johannes Kepler.",
        "The square before the market is named after Leonhard Euler.",
        "The square before the market is not named after Johannes Kepler.",
    ),
    (
        "More than half of the pupils learn a second language.",
        "More than a tenth of the pupils learn a third language.",
        "No pupil learns a second language.",
    ),
    (
        "The second-largest shipyard of the country closed in the 1980s.",
        "The third-largest shipyard of the country closed in the 1980s.",
        "The second-largest shipyard of the country closed in the 1960s.",
        "The second-largest shipyard of the country did not close in the 1980s.",
    ),
    (
        "The jury acquitted the captain by ten votes to two.",
        "The jury convicted the captain by ten votes to two.",
        "The jury did not acquit the captain by ten votes to two.",
    ),
    (
        "The bridge has been closed to lorries since 1974.",
        "The bridge has been closed to lorries since 1947.",
        "The bridge has not been closed to lorries since 1974.",
    ),
    (
        "Nora Bell said that the harvest was 15% below that of 2009.",
        "Nora Bell said that the harvest was 51% below that of 2009.",
        "Ada Byron said that the harvest was 15% below that of 2009.",
        "Nora Bell said that the harvest was not 15% below that of 2009.",
    ),
    (
        "Water in the cellar stood at 3 °C in the winter of 1956.",
        "Water in the cellar stood at 9 °C in the winter of 1956.",
        "Water in the cellar stood at 3 °C in the winter of 1965.",
    ),
)  # fmt: skip
CHANGED = [(true, false) for true, *falses in STATED for false in falses]
# "not 12" and "not 15%" deny a figure: the engine takes them for the figure itself.
DENIED_FIGURES = (STATED[0][-1], STATED[10][-1])


class TestItself:
    """Law 5, for statements of our own."""

    @pytest.mark.parametrize("stated", [true for true, *_ in STATED])
    def test_a_statement_bears_itself_out(self, stated):
        assert verify(stated, stated).verdict is Verdict.SUPPORTED

    @pytest.mark.parametrize("stated", [true for true, *_ in STATED])
    def test_a_statement_bears_itself_out_within_other_sentences(self, stated):
        assert verify(stated, f"It rained all day. {stated} Bread needs salt.").verdict is Verdict.SUPPORTED

    @pytest.mark.parametrize(
        ("stated", "changed"),
        [
            pytest.param(
                true,
                false,
                id=false,
            )
            for true, false in CHANGED
        ],
    )
    def test_a_changed_statement_is_not_supported(self, stated, changed):
        assert verify(changed, stated).verdict is not Verdict.SUPPORTED
        assert verify(stated, changed).verdict is not Verdict.SUPPORTED

    @pytest.mark.parametrize("stated", [true for true, *_ in STATED])
    def test_evidence_about_something_else_decides_nothing(self, stated):
        others = [true for true, *_ in STATED if true != stated]
        assert verify(stated, others).verdict is Verdict.NOT_ENOUGH_EVIDENCE

    @pytest.mark.parametrize("stated", [true for true, *_ in STATED])
    def test_more_evidence_hides_no_refutation(self, stated):
        changed = next(false for true, false in CHANGED if true == stated)
        others = [true for true, *_ in STATED if true != stated]
        assert verify(changed, [*others, stated]).verdict is verify(changed, stated).verdict

    @given(stated=st.sampled_from([true for true, *_ in STATED]), noise=texts)
    @example(stated=STATED[0][0], noise="\ufeff")
    @few
    def test_a_statement_bears_itself_out_within_noise(self, stated, noise):
        assert verify(stated, [noise, stated]).verdict is Verdict.SUPPORTED
