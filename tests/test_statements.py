"""Every sentence of a draft is a statement or has its reason not to be, and stands where it says."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import BlockKind, Span, Statement, Status, Unchecked
from factcheck.readers import read_text
from factcheck.statements import explain_unchecked, find_statements
from factcheck.statements.extraction import LONGEST_STATEMENT

STATEMENTS = [
    pytest.param("Trade fell by 28 percent in 2015.", id="a plain fact"),
    pytest.param("Trade fell", id="without a stop"),
    pytest.param("Share prices fell on Monday.", id="a noun that could be an order"),
    pytest.param("Open markets grew.", id="an adjective that could be an order"),
    pytest.param("Visit numbers exceed 5 million.", id="a noun with a bare present verb and a figure"),
    pytest.param("Take a Bow is a song.", id="a title that could be an order"),
    pytest.param("Note that the bridge is closed.", id="an order that asserts all the same"),
    pytest.param('The mayor asked: "Is the bridge safe?"', id="that a question was asked"),
    pytest.param('"We think it is safe," said the mayor.', id="that an opinion was said"),
    pytest.param("The mayor said the bridge may close.", id="that a possibility was told"),
    pytest.param("According to the mayor, the bridge could close.", id="by whom it was told"),
    pytest.param("The hall could seat 900 people.", id="an ability with a figure"),
    pytest.param("Visitors may stay for 90 days.", id="a right with a figure"),
    pytest.param("No file may be larger than the disk.", id="what is forbidden"),
    pytest.param("He could not swim.", id="a lack of ability"),
    pytest.param("Smoke could be seen from the shore.", id="what was seen"),
    pytest.param("The bridge can carry trains.", id="can tells a fact"),
    pytest.param("The summit in May drew leaders of ten states.", id="the month of May"),
    pytest.param("It is a treaty that may end soon.", id="a possibility in a side clause"),
    pytest.param("The dam might leak, but it was repaired in 2012.", id="a possibility beside a fact"),
    pytest.param("I was born in Ghent.", id="a fact in the first person"),
    pytest.param("We signed the treaty in 2001.", id="a deed in the first person"),
    pytest.param("I Believe was a song of 1953.", id="a title in the first person"),
    pytest.param("The minister resigned!", id="an exclamation that asserts"),
    pytest.param("Welcome to Ghent was filmed in 1999.", id="a greeting as a name"),
    pytest.param("Happy workers produce more.", id="a word of greeting as a plain adjective"),
    pytest.param("Dogs chase cats", id="a verb that no list holds"),
    pytest.param("GDP growth of 6.9 percent", id="a figure without a verb"),
    pytest.param("它很大。", id="another script"),
]
REASONS = [
    pytest.param("Is the bridge safe?", "a question", id="a question"),
    pytest.param('Is it "so"?', "a question", id="a question about a quoted word"),
    pytest.param('"Is the bridge safe?"', "a question", id="nothing but a quoted question"),
    pytest.param("Why? [2]", "a question", id="a question before a reference mark"),
    pytest.param("Really?!", "a question", id="a question with surprise"),
    pytest.param("桥安全吗？", "a question", id="a question mark of another width"),
    pytest.param("هل هو كبير؟", "a question", id="the Arabic question mark"),
    pytest.param("Share this article.", "an order", id="an order"),
    pytest.param("Read more about the port.", "an order", id="an order to read"),
    pytest.param("Please sign the petition.", "an order", id="a polite order"),
    pytest.param("Don't miss our newsletter!", "an order", id="an order not to"),
    pytest.param("Let's look at the figures.", "an order", id="an order to ourselves"),
    pytest.param("See Figure 3.", "an order", id="a pointer"),
    pytest.param("Open WeChat and scan the code", "an order", id="two orders"),
    pytest.param("I think the bridge is safe.", "a first-person opinion", id="I think"),
    pytest.param("But we firmly believe that trade will grow.", "a first-person opinion", id="we believe"),
    pytest.param("In my view, the dam is too old.", "a first-person opinion", id="in my view"),
    pytest.param("The dam, I suspect, is too old.", "a first-person opinion", id="in the middle"),
    pytest.param("They might be right.", "speculation", id="might"),
    pytest.param("The bridge may close soon.", "speculation", id="may"),
    pytest.param("Trade could fall further.", "speculation", id="could"),
    pytest.param("Perhaps the river rose.", "speculation", id="perhaps"),
    pytest.param("(Reported by Jane Doe)", "a credit", id="a credit in brackets"),
    pytest.param("By Jane Doe", "a credit", id="a byline"),
    pytest.param("Source: Port of Ghent", "a credit", id="a source line"),
    pytest.param("Thank you for reading.", "a greeting or an exclamation", id="thanks"),
    pytest.param("What a day!", "a greeting or an exclamation", id="an exclamation"),
    pytest.param("Happy New Year to all readers", "a greeting or an exclamation", id="a greeting"),
    pytest.param("Ghent, June 28, 2016 06:25 PM", "a fragment without a verb or a figure", id="a dateline"),
    pytest.param("In Ghent.", "a fragment without a verb or a figure", id="a place alone"),
    pytest.param("", "a fragment without a verb or a figure", id="nothing"),
]


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_asserts_something_is_a_statement(text):
    assert explain_unchecked(text) is None


@pytest.mark.parametrize(("text", "reason"), REASONS)
def test_what_asserts_nothing_has_a_reason(text, reason):
    assert explain_unchecked(text) == reason


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (BlockKind.HEADING, "a heading"),
        (BlockKind.CAPTION, "a caption"),
        (BlockKind.CODE, "code"),
        (BlockKind.TABLE_CELL, None),
        (BlockKind.QUOTE, None),
        (BlockKind.LIST_ITEM, None),
        (BlockKind.PARAGRAPH, None),
    ],
)
def test_the_part_of_the_draft_can_be_the_reason(kind, reason):
    assert explain_unchecked("Trade fell in 2015.", kind) == reason


def test_a_table_cell_needs_a_verb():
    assert explain_unchecked("2015", BlockKind.TABLE_CELL) == "a table cell without a verb"


@given(st.text(alphabet=st.characters(exclude_characters="?؟？"), max_size=80))
def test_any_text_has_an_answer(text):
    assert explain_unchecked(text) != "a question"


def test_a_statement_knows_its_place_and_its_context():
    text = "# Ghent\n\nThe *port* grew. It is old.\r\nIs it?\n\nIt has a dock."
    as_of = datetime.date(2016, 6, 28)

    heading, one, two, question, three = find_statements(read_text(text, "a.md", "markdown"), as_of)

    assert isinstance(heading, Unchecked)
    assert isinstance(question, Unchecked)
    assert (one.text, one.exact, one.span) == ("The port grew.", "The *port* grew.", Span(9, 25))
    assert one.locate(Span(4, 8)).of(text) == "port"
    assert (two.text, two.exact, two.offsets) == ("It is old.", "It is old.", None)
    assert (two.line, two.column, two.draft, two.as_of) == (3, 18, "a.md", as_of)
    assert {found.heading for found in (one, two, three)} == {"Ghent"}
    assert three.before == ("The port grew.", "It is old.", "Is it?")
    assert question.statement.line == 4


def test_a_heading_ends_the_context():
    text = "# One\n\nIt grew.\n\n# Two\n\nIt fell."

    *_, last = find_statements(read_text(text, format="markdown"))

    assert (last.heading, last.before) == ("Two", ())


def test_a_draft_without_blocks_is_one_paragraph():
    assert [found.text for found in find_statements(read_text("It grew. It fell."))] == ["It grew.", "It fell."]


def test_a_stretch_without_end_could_not_be_checked():
    text = "word " * LONGEST_STATEMENT

    [found] = find_statements(read_text(text))

    assert isinstance(found, Unchecked)
    assert found.status is Status.COULD_NOT_CHECK


MARKS = [
    pytest.param("[Clara](https://a.org) was born.", ["[Clara](https://a.org) was born."], id="a link first"),
    pytest.param(
        "- **The pier** opened.\n- `x` is old", ["**The pier** opened.", "`x` is old"], id="emphasis and code"
    ),
    pytest.param("***The* pier** opened. It *fell*", ["***The* pier** opened.", "It *fell*"], id="nested; and last"),
    pytest.param("Rome is *old.* It grew.", ["Rome is *old.*", "It grew."], id="the stop is marked"),
    pytest.param("**Rome is old. It grew.**", ["Rome is old.", "It grew."], id="two sentences in one pair of marks"),
    pytest.param("# **Rome**", ["Rome"], id="all is marked"),
    pytest.param(
        "[![A pier](p.png) Ghent](a.md) is old.", ["[![A pier](p.png) Ghent](a.md) is old.", "A pier"], id="a picture"
    ),
    pytest.param("\ufeff**Rome** is old.", ["**Rome** is old."], id="after a byte order mark"),
]


@pytest.mark.parametrize(("text", "exact"), MARKS)
def test_a_statement_has_both_of_its_marks_or_none(text, exact):
    draft = read_text(text, format="markdown")
    found = [one if isinstance(one, Statement) else one.statement for one in find_statements(draft)]

    assert [one.exact for one in found] == exact
    assert [one.span.of(text) for one in found] == exact
    for one in found:
        assert one.locate(Span(0, 3)).of(text).startswith(one.text[0])


@pytest.mark.parametrize("kind", ["text", "markdown"])
@given(
    text=st.lists(
        st.sampled_from(
            [
                "It grew. ",
                "Is it? ",
                "*so* ",
                "&amp; ",
                "\n\n",
                "# A\n\n",
                "- b\n",
                "“Yes. No.” ",
                "![p](q) ",
                "é ",
                "\r\n",
            ]
        ),
        min_size=1,
        max_size=12,
    ).map(lambda pieces: "x " + "".join(pieces))
)
def test_no_letter_is_lost_and_every_statement_is_what_the_file_has(kind, text):
    draft = read_text(text, format=kind)

    found = find_statements(draft)
    statements = [one if isinstance(one, Statement) else one.statement for one in found]

    letters = "".join(char for char in draft.plain if char.isalnum())
    assert sorted(letters) == sorted(char for one in statements for char in one.text if char.isalnum())
    assert [one.span.start for one in statements] == sorted(one.span.start for one in statements)
    for one in statements:
        assert one.span.of(text) == one.exact
        whole = one.locate(Span(0, len(one.text)))
        assert (whole.start, whole.end) == (one.span.start, one.span.end)
        if one.offsets is None:
            assert one.text == one.exact
