"""
What do others report on rows of the same sets? Their figures as published, each with its source.

>>> {one.data for one in PUBLISHED} == {"vitaminc", "fever_symmetric"}
True
"""

import attrs


@attrs.frozen
class Published:
    """A figure that others report of their own system; the rows are others than ours, of the same set."""

    data: str
    system: str
    #: As written in the source: one accuracy, or the lowest and the highest.
    accuracy: str
    rows: str
    source: str


_PAPER = "Schuster, Fisch and Barzilay 2021, “Get Your Vitamin C!” (NAACL)"
PUBLISHED = (
    Published("vitaminc", "BERT-base, trained on MNLI, then FEVER", ".624", "the whole real test set", _PAPER),
    Published(
        "vitaminc",
        "BERT-base, trained on MNLI, FEVER, 249k rows of VitaminC",
        ".803",
        "the whole real test set",
        _PAPER,
    ),
    Published(
        "vitaminc",
        "Claude Sonnet 4.5, zero-shot",
        ".838",
        "500 rows of the validation set",
        "self-reported by a public repository",
    ),
    Published(
        "vitaminc",
        "mDeBERTa, trained on VitaminC and NLI sets",
        ".876",
        "“vitaminc real”",
        "model card of m0baxter/mdeberta-vitaminc-mnli-anli-wanli-lingnli",
    ),
    Published("fever_symmetric", "BERT-base, by what it was trained on", ".770 to .813", "the test set", _PAPER),
)
