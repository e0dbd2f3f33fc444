"""What check, check_many and verify promise: what they take, what they count, and which evidence they show."""

import datetime
import itertools
import warnings
from pathlib import Path

import attrs
import pytest
from sample_corpora import ANCHORED, SURVEY, write_corpus

from factcheck import DraftError, Verdict, check, check_many, load_corpus, verify
from factcheck.checker import answers, check_drafts
from factcheck.model import Relation, Stance, Statement, Status
from factcheck.readers import read_text
from factcheck.reports import render_json

TRUE = "The fish market of Saltmouth was closed in 1998."
FALSE = "The lighthouse of Saltmouth was built in 1817 by Ada Byron."
DISPUTED = "The pier of Saltmouth is 620 metres long."
OPEN = "The mayor of Saltmouth keeps eleven goats."
DRAFT = f"{TRUE} {FALSE} {DISPUTED} {OPEN} Who would have thought it?"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    return load_corpus(write_corpus(tmp_path_factory.mktemp("corpus")))


def only(report):
    [result] = report
    return result


class TestCheck:
    def test_every_verdict_is_given_in_the_order_of_the_draft(self, corpus):
        assert [result.verdict.value for result in check(DRAFT, corpus)] == [
            "SUPPORTED",
            "REFUTED",
            "CONFLICTING_EVIDENCE",
            "NOT_ENOUGH_EVIDENCE",
        ]

    def test_the_summary_counts_what_was_checked_and_what_was_not(self, corpus):
        assert check(DRAFT, corpus).summary == {
            "statements": 5,
            "checked": 4,
            "not_checkable": 1,
            "could_not_check": 0,
            "SUPPORTED": 1,
            "REFUTED": 1,
            "NOT_ENOUGH_EVIDENCE": 1,
            "CONFLICTING_EVIDENCE": 1,
        }

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            pytest.param("Who would have thought it?", "a question", id="a question"),
            pytest.param("I think the pier is ugly.", "opinion", id="an opinion of the writer"),
        ],
    )
    def test_what_asserts_nothing_is_listed_with_its_reason(self, corpus, text, reason):
        report = check(text, corpus)
        [unchecked] = report.unchecked
        assert not report.results
        assert unchecked.status is Status.NOT_CHECKABLE
        assert reason in unchecked.reason
        assert unchecked.statement.exact == text

    def test_a_sentence_without_an_end_could_not_be_checked(self, corpus):
        [unchecked] = check("and then " * 2000, corpus).unchecked
        assert unchecked.status is Status.COULD_NOT_CHECK

    def test_a_string_is_the_text_and_a_path_the_file(self, corpus, tmp_path):
        file = tmp_path / "draft.txt"
        file.write_text(TRUE, encoding="utf-8")
        of_text, of_file = only(check(TRUE, corpus)), only(check(file, corpus))
        assert of_text.verdict is of_file.verdict is Verdict.SUPPORTED
        assert (of_text.statement.draft, of_file.statement.draft) == (None, str(file))

    def test_a_string_that_names_a_file_is_checked_as_text_with_a_warning(self, corpus, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        Path("draft.txt").write_text(TRUE, encoding="utf-8")
        with pytest.warns(UserWarning, match="pass a Path") as caught:
            report = check("draft.txt", corpus)
        assert caught[0].filename == __file__
        assert report.drafts[0].text == "draft.txt"

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("x" * 5000, id="longer than any path"),
            pytest.param("draft.txt\nis no path", id="two lines"),
            pytest.param("draft\0.txt is none", id="a NUL character"),
        ],
    )
    def test_a_string_that_can_be_no_path_is_not_looked_up(self, corpus, text):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert check(text, corpus).summary["statements"] == 1

    @pytest.mark.parametrize("text", ["", "  \n\t", "\ufeff"], ids=["nothing", "blanks", "a byte order mark alone"])
    def test_an_empty_draft_is_an_error(self, corpus, text):
        with pytest.raises(DraftError):
            check(text, corpus)

    def test_a_missing_draft_is_an_error(self, corpus, tmp_path):
        with pytest.raises(DraftError, match=r"missing\.md"):
            check(tmp_path / "missing.md", corpus)

    def test_without_a_corpus_the_shipped_one_is_asked(self):
        assert only(check("China has the world's second-largest economy.")).verdict is Verdict.SUPPORTED

    def test_relative_dates_of_the_draft_count_from_its_date(self, corpus):
        text = "The fish market of Saltmouth was closed last year."
        in_time = only(check(text, corpus, as_of=datetime.date(1999, 3, 1)))
        too_late = only(check(text, corpus, as_of=datetime.date(2010, 3, 1)))
        undated = only(check(text, corpus))
        assert in_time.verdict is Verdict.SUPPORTED
        assert too_late.verdict is not Verdict.SUPPORTED
        assert undated.verdict is not Verdict.REFUTED

    def test_relative_dates_of_a_source_count_from_its_date(self, corpus):
        assert only(check("Ferries carried 340,000 passengers in 2018.", corpus)).verdict is Verdict.SUPPORTED
        assert only(check("Ferries carried 340,000 passengers in 2014.", corpus)).verdict is not Verdict.SUPPORTED

    def test_below_the_asked_precision_the_answer_is_an_abstention(self, corpus):
        sure = only(check(TRUE, corpus))
        asked = only(check(TRUE, corpus, precision=1.0))
        assert sure.confidence < 1.0
        assert asked.verdict is Verdict.NOT_ENOUGH_EVIDENCE

    def test_the_signature_names_what_reproduces_the_report(self, corpus):
        day = datetime.date(2020, 1, 1)
        signature = check(TRUE, corpus, as_of=day, precision=0.7).signature
        assert (signature.corpus, signature.as_of, signature.options["precision"]) == (corpus.digest, day, 0.7)

    def test_sentences_before_say_what_a_pronoun_means(self, corpus):
        apart = only(check("It was opened in May 1931.", corpus))
        [_, after] = check("The pier of Saltmouth is old. It was opened in June 1931.", corpus)
        assert apart.verdict is not Verdict.REFUTED
        assert after.verdict is Verdict.REFUTED


class TestEvidence:
    def test_sources_that_disagree_are_both_quoted(self, corpus):
        result = only(check(DISPUTED, corpus))
        assert {(one.stance, one.source.key) for one in result.evidence} == {
            (Stance.SUPPORTS, "survey2019"),
            (Stance.REFUTES, "guide2018"),
        }
        assert "620 metres" in result.evidence[0].quote
        assert "**480 metres**" in result.evidence[1].quote
        assert any(finding.relation is Relation.CONFLICTS for finding in result.findings)

    def test_a_claim_is_quoted_from_its_document(self, corpus):
        statement = "The pier of Saltmouth has a length of 620 metres."
        [quoted] = [one for one in only(check(statement, corpus)).evidence if one.stance is Stance.SUPPORTS]
        start = SURVEY.index(ANCHORED)
        assert (quoted.claim.id, quoted.document.source.key) == ("pier-length", "survey2019")
        assert (quoted.start, quoted.end, quoted.quote) == (start, start + len(ANCHORED), ANCHORED)
        assert quoted.text == SURVEY
        assert quoted.citation.endswith("p. 4")

    def test_a_claim_without_a_document_is_quoted_itself(self, corpus):
        [quoted] = only(check("The fish market of Saltmouth was closed in 1998.", corpus)).evidence
        assert (quoted.claim.id, quoted.document) == ("market", None)
        assert quoted.quote == quoted.text == quoted.claim.text

    def test_a_document_is_quoted_as_it_stands_in_the_file(self, corpus):
        [quoted] = only(check("The lighthouse has 140 steps and two lamps.", corpus)).evidence
        assert quoted.quote == "The [lighthouse](https://example.org) has 140 steps &amp; two lamps."

    def test_what_is_far_from_every_passage_shows_none(self, corpus):
        result = only(check("Basalt is a dark volcanic rock with fine grains.", corpus))
        assert (result.verdict, result.evidence) == (Verdict.NOT_ENOUGH_EVIDENCE, ())

    def test_what_someone_said_supports_only_that_it_was_said(self, corpus):
        said, fact = check("Nora Bell said that gulls had stolen 90 herrings. Gulls had stolen 90 herrings.", corpus)
        assert said.verdict is Verdict.SUPPORTED
        assert fact.verdict is Verdict.NOT_ENOUGH_EVIDENCE

    def test_documents_on_other_subjects_change_no_verdict(self, corpus, tmp_path):
        more = {
            f"documents/other{number}.txt": f"Basalt number {number} is a dark rock. Bread needs salt."
            for number in range(9)
        }
        sources = [{"id": f"other{number}", "type": "book", "title": f"Rocks {number}"} for number in range(9)]
        larger = load_corpus(write_corpus(tmp_path, more=more, sources=sources))
        assert [result.verdict for result in check(DRAFT, larger)] == [
            result.verdict for result in check(DRAFT, corpus)
        ]


class TestIds:
    def test_ids_are_all_different(self, corpus):
        ids = [result.id for result in check(f"{DRAFT}\n\n{DRAFT}", corpus)]
        assert len(set(ids)) == len(ids) == 8

    @pytest.mark.parametrize(
        "edited",
        [
            pytest.param(f"A new sentence stands here in 2001. {DRAFT}", id="a sentence before"),
            pytest.param(f"{DRAFT}\n\nAnd 4 new ones stand behind it.", id="a paragraph after"),
            pytest.param(DRAFT.replace(" ", "  ").replace("'", "’"), id="blanks"),
            pytest.param(DRAFT.replace("Who would", "Who on earth would"), id="another word elsewhere"),
        ],
    )
    def test_an_edit_elsewhere_keeps_the_ids(self, corpus, edited):
        before = {result.id for result in check(DRAFT, corpus)}
        assert before <= {result.id for result in check(edited, corpus)}

    def test_an_edited_statement_gets_another_id(self, corpus):
        assert only(check(TRUE, corpus)).id != only(check(TRUE.replace("1998", "1999"), corpus)).id

    def test_drafts_at_other_paths_have_other_ids(self, corpus):
        report = check_drafts([read_text(TRUE, "a.md"), read_text(TRUE, "b.md")], corpus)
        assert len({result.id for result in report}) == 2


class TestCheckMany:
    def test_results_come_in_the_order_of_the_statements_one_by_one(self, corpus):
        results = check_many(iter([FALSE, TRUE]), corpus)
        assert next(results).verdict is Verdict.REFUTED
        assert next(results).verdict is Verdict.SUPPORTED
        assert next(results, None) is None

    def test_each_text_is_one_statement_whatever_it_says(self, corpus):
        [result] = check_many(["Who would have thought it? Nobody knows."], corpus)
        assert result.statement.exact == "Who would have thought it? Nobody knows."

    def test_statements_made_elsewhere_are_taken_as_they_are(self, corpus):
        made = only(check(TRUE, corpus)).statement
        assert isinstance(made, Statement)
        [result] = check_many([made], corpus)
        assert result.statement is made

    def test_the_answers_are_those_of_check(self, corpus):
        [result] = check_many([TRUE], corpus)
        checked = only(check(TRUE, corpus))
        assert (result.verdict, result.confidence, result.evidence) == (
            checked.verdict,
            checked.confidence,
            checked.evidence,
        )

    def test_nothing_gives_nothing(self, corpus):
        assert list(check_many([], corpus)) == []


class TestVerify:
    @pytest.mark.parametrize(
        "evidence",
        [
            pytest.param("", id="an empty text"),
            pytest.param([], id="no text"),
            pytest.param(" \n", id="blanks"),
            pytest.param(["", " "], id="empty texts"),
            pytest.param("!!! ...", id="marks alone"),
        ],
    )
    def test_without_evidence_nothing_is_said(self, evidence):
        result = verify(TRUE, evidence)
        assert (result.verdict, result.evidence) == (Verdict.NOT_ENOUGH_EVIDENCE, ())

    @pytest.mark.parametrize("statement", ["", "..."], ids=["empty", "marks"])
    def test_a_statement_without_content_is_not_supported(self, statement):
        assert verify(statement, TRUE).verdict is Verdict.NOT_ENOUGH_EVIDENCE

    def test_the_text_that_decides_is_quoted(self):
        texts = ["Bread needs salt.", "The tower of the mill is 31 metres high.", "The mill stands by the river."]
        result = verify("The tower of the mill is 31 metres high.", texts)
        assert (result.verdict, result.evidence[0].text) == (Verdict.SUPPORTED, texts[1])

    def test_the_order_of_the_texts_does_not_decide(self):
        texts = ["Bread needs salt.", "The tower of the mill is 29 metres high.", "The mill stands by the river."]
        forward = verify("The tower of the mill is 31 metres high.", texts)
        backward = verify("The tower of the mill is 31 metres high.", texts[::-1])
        assert forward.verdict is backward.verdict is Verdict.REFUTED
        assert forward.evidence[0].quote == backward.evidence[0].quote

    @pytest.mark.parametrize(
        ("statement", "other"),
        [
            pytest.param("The tower is 31 metres high.", "The tower is 27 metres high.", id="figures"),
            pytest.param("The mill burned down in 1912.", "The mill burned down in 1921.", id="dates"),
            pytest.param("Exports fell in 2015.", "Exports rose in 2015.", id="directions"),
            pytest.param("Ann Poe chairs the board.", "Ann Poe does not chair the board.", id="a denial"),
            pytest.param("Ann Poe was born in Oslo.", "Ann Poe was born in Bergen.", id="names"),
        ],
    )
    def test_texts_that_contradict_one_another_are_both_shown(self, statement, other):
        for texts in ([statement, other, "Bread needs salt."], ["Bread needs salt.", other, statement]):
            result = verify(statement, texts)
            assert result.verdict is Verdict.CONFLICTING_EVIDENCE
            assert [one.quote for one in result.evidence] == [statement, other]

    @pytest.mark.parametrize(
        ("statement", "texts"),
        [
            pytest.param(
                "The dam has 12 gates and was built in 1912.",
                ["The dam has 12 gates.", "It was built in 1912."],
                id="the second goes on with a pronoun",
            ),
            pytest.param(
                "The dam has 12 gates, was built in 1912, is 90 m high, cost 3 million dollars and lies in Peru.",
                [
                    "The dam has 12 gates.",
                    "The dam was built in 1912.",
                    "It is 90 m high.",
                    "The dam lies in Peru.",
                    "The dam cost 3 million dollars.",
                ],
                id="five parts in five texts",
            ),
        ],
    )
    def test_texts_complete_one_another_and_each_is_quoted(self, statement, texts):
        result = verify(statement, [*texts, "Bread needs salt."])
        assert result.verdict is Verdict.SUPPORTED
        assert sorted(one.quote for one in result.evidence) == sorted(texts)

    @pytest.mark.parametrize(
        ("statement", "texts"),
        [
            pytest.param(
                "The pier of Saltmouth is 620 metres long and black.",
                ["The pier of Saltmouth is 620 metres long.", "The cat of Port Bell is black."],
                id="a quality of another thing",
            ),
            pytest.param(
                "Ann Poe won two medals and lives in Oslo.",
                ["Ann Poe won two medals.", "Bob Ray lives in Oslo."],
                id="where another lives",
            ),
            pytest.param(
                "The mill was built in 1904 and employs 30 people.",
                ["The mill was built in 1904.", "The bakery employs 30 people."],
                id="how many another employs",
            ),
            pytest.param(
                "The mill burned down in 1912.", ["The mill burned down.", "The war began in 1912."], id="another date"
            ),
        ],
    )
    def test_a_text_about_something_else_lends_nothing(self, statement, texts):
        assert verify(statement, texts).verdict is Verdict.NOT_ENOUGH_EVIDENCE

    def test_a_long_text_is_quoted_by_the_sentence_that_decides(self):
        text = "Bread needs salt. Salt is mined. The tower is 31 metres high. It rains. Cows graze there."
        result = verify("The tower is 13 metres high.", text)
        assert (result.verdict, result.evidence[0].quote) == (Verdict.REFUTED, "The tower is 31 metres high.")

    def test_the_title_says_what_the_text_speaks_of(self):
        statement, text = "The tower of Saltmouth was finished in 1904.", "It was finished in 1904."
        assert verify(statement, text, title="Tower of Saltmouth").verdict is Verdict.SUPPORTED
        assert verify(statement, text).verdict is Verdict.NOT_ENOUGH_EVIDENCE

    def test_dates_of_text_and_statement_are_kept_apart(self):
        statement, text = "The mill burned down two years ago.", "The mill burned down last year."
        day = datetime.date(2016, 6, 28)
        later = datetime.date(2017, 2, 1)
        assert verify(statement, text, date=day, as_of=later).verdict is Verdict.SUPPORTED
        assert verify(statement, text, date=day, as_of=day).verdict is not Verdict.SUPPORTED

    def test_the_statement_is_taken_whole(self):
        result = verify(TRUE, TRUE)
        assert (result.statement.span.start, result.statement.span.end, result.statement.exact) == (0, len(TRUE), TRUE)
        assert (result.id, result.statement.draft) == ("", None)


MANY = " ".join(f"The pier of Saltmouth had {number} lamps in {1900 + number % 90}." for number in range(150))


class TestJobs:
    """What several processes share is answered as one process answers it."""

    def test_any_number_of_jobs_gives_the_same_bytes(self, corpus):
        text = f"{MANY} {DRAFT}"
        one, two = (render_json(check(text, corpus, jobs=jobs)) for jobs in (1, 2))
        assert one == two

    def test_a_corpus_that_no_folder_holds_is_checked_by_one_process(self, corpus):
        held = attrs.evolve(corpus, folder=None)
        assert render_json(check(MANY, held, jobs=2)) == render_json(check(MANY, held))

    def test_a_corpus_whose_folder_changed_gives_the_answers_of_the_corpus_as_it_was_loaded(self, tmp_path):
        corpus = load_corpus(write_corpus(tmp_path))
        before = render_json(check(MANY, corpus))
        write_corpus(tmp_path, more={"documents/letter2020.txt": "The pier of Saltmouth had 7 lamps in 1907."})
        assert render_json(check(MANY, corpus, jobs=2)) == before

    def test_few_statements_start_no_process(self, corpus, monkeypatch):
        monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", None)
        assert len(check(DRAFT, corpus, jobs=8)) == 4

    def test_statements_without_end_are_answered_as_they_come(self, corpus):
        endless = (f"The pier of Saltmouth had {number} lamps." for number in itertools.count())
        results = check_many(endless, corpus, jobs=2)
        firsts = list(itertools.islice(results, 140))
        results.close()
        assert [result.statement.text for result in firsts[-1:]] == ["The pier of Saltmouth had 139 lamps."]

    def test_progress_hears_of_each_statement(self, corpus):
        heard = []
        check_drafts([read_text(MANY)], corpus, jobs=2, progress=lambda done, total: heard.append((done, total)))
        assert heard == [(done, 150) for done in range(1, 151)]


class TestFailures:
    """An error of the check itself loses one statement, not the run."""

    @pytest.fixture
    def failing(self, monkeypatch):
        def analyse(text, as_of=None):
            if "goats" in text:
                raise RecursionError("too\ndeep")
            return real(text, as_of)

        real = answers.analyse
        monkeypatch.setattr(answers, "analyse", analyse)

    @pytest.mark.usefixtures("failing")
    def test_a_report_lists_the_statement_and_goes_on(self, corpus):
        report = check(f"{OPEN} {DRAFT} Why?", corpus)
        lost = [one for one in report.unchecked if one.status is Status.COULD_NOT_CHECK]
        assert [one.statement.text for one in report.unchecked] == [
            OPEN,
            OPEN,
            "Who would have thought it?",
            "Why?",
        ]
        assert {one.reason for one in lost} == {"an internal error (RecursionError: too deep); please report it"}
        assert (report.summary["checked"], report.summary["could_not_check"]) == (3, 2)

    @pytest.mark.usefixtures("failing")
    def test_check_many_goes_on_in_step(self, corpus):
        with pytest.warns(RuntimeWarning, match="too deep"):
            results = list(check_many([TRUE, OPEN, TRUE], corpus))

        assert [one.statement.text for one in results] == [TRUE, OPEN, TRUE]
        assert [one.verdict for one in results] == [
            Verdict.SUPPORTED,
            Verdict.NOT_ENOUGH_EVIDENCE,
            Verdict.SUPPORTED,
        ]
        assert (results[1].confidence, dict(results[1].probabilities)) == (0.0, {})
        assert "RecursionError: too deep" in results[1].explanation


MISTAKES = [
    pytest.param(lambda corpus: check(None, corpus), "draft is a str", id="no draft"),
    pytest.param(lambda corpus: check(b"Rome is old.", corpus), "Path .*, not bytes", id="bytes for a draft"),
    pytest.param(lambda corpus: check(TRUE, "corpus"), r"pass load_corpus\('corpus'\)", id="a corpus's name"),
    pytest.param(lambda corpus: check(TRUE, Path("corpus")), r"pass load_corpus\('corpus'\)", id="a corpus's path"),
    pytest.param(lambda corpus: check(TRUE, corpus, as_of="2023-10-01"), "fromisoformat", id="a day as text"),
    pytest.param(
        lambda corpus: check(TRUE, corpus, as_of=datetime.datetime(2023, 10, 1, tzinfo=datetime.UTC)),
        r"pass its \.date",
        id="a time",
    ),
    pytest.param(lambda corpus: check(TRUE, corpus, precision="0.9"), "precision is a number", id="text for a number"),
    pytest.param(lambda corpus: check_many(TRUE, corpus), r"iterable of str.*pass \['The fish", id="one statement"),
    pytest.param(lambda corpus: check_many(None, corpus), "iterable of str", id="no statements"),
    pytest.param(lambda corpus: check_many([TRUE], "corpus"), "load_corpus", id="a corpus's name for many"),
    pytest.param(lambda corpus: check_many([TRUE], corpus, as_of="2023-10-01"), "fromisoformat", id="many on a day"),
    pytest.param(lambda corpus: list(check_many([None], corpus)), "a statement is a str", id="no text among many"),
    pytest.param(lambda corpus: verify(None, TRUE), "statement is a str", id="no statement"),
    pytest.param(lambda corpus: verify(TRUE, Path("a.txt")), "read_text", id="a file for evidence"),
    pytest.param(lambda corpus: verify(TRUE, [Path("a.txt")]), "read_text", id="files for evidence"),
    pytest.param(lambda corpus: verify(TRUE, b"It is."), "evidence is a str", id="bytes for evidence"),
    pytest.param(lambda corpus: verify(TRUE, None), "evidence is a str", id="no evidence"),
    pytest.param(lambda corpus: verify(TRUE, TRUE, date="2019"), "date is a datetime.date", id="a year for a day"),
]


class TestMistakes:
    """What people pass by mistake is said at the door, with what to pass instead."""

    @pytest.mark.parametrize(("call", "told"), MISTAKES)
    def test_the_message_says_what_to_pass(self, corpus, call, told):
        with pytest.raises(TypeError, match=told):
            call(corpus)

    def test_a_precision_is_a_probability(self, corpus):
        with pytest.raises(ValueError, match="from 0 to 1, not 95"):
            check(TRUE, corpus, precision=95)
