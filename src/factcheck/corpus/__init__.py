"""Files enter, a :class:`Corpus` leaves: the sources, claims and documents that statements are checked against."""

from factcheck.corpus.claim_reviews import Review, read_reviews
from factcheck.corpus.corpus import Corpus
from factcheck.corpus.folders import find_corpus_folder, shipped_folder
from factcheck.corpus.importing import Imported, import_reviews
from factcheck.corpus.indexing import Indexing, index_corpus
from factcheck.corpus.loading import check_corpus, inspect_corpus, load_corpus
from factcheck.corpus.reading import Inspection
from factcheck.corpus.retrieval import Hit

__all__ = [
    "Corpus",
    "Hit",
    "Imported",
    "Indexing",
    "Inspection",
    "Review",
    "check_corpus",
    "find_corpus_folder",
    "import_reviews",
    "index_corpus",
    "inspect_corpus",
    "load_corpus",
    "read_reviews",
    "shipped_folder",
]
