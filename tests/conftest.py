"""What several test files share: the folder with the data that is not part of the repository."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """Return the folder with the data sets and the seed article, or skip the test, saying why."""
    folder = os.environ.get("FACTCHECK_DATA")
    if not folder:
        pytest.skip("FACTCHECK_DATA is not set: the article and the data sets are not part of the repository")
    path = Path(folder)
    if not path.is_dir():
        pytest.skip(f"FACTCHECK_DATA names no folder: {folder}")
    return path
