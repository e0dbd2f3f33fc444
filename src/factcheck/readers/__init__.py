"""
Readers: a file or a string enters, a :class:`~factcheck.model.Draft` leaves: what it says, and the map back to the file.

Start reading in ``drafts``; ``files`` reads bytes, ``plain`` and ``markdown`` know the formats.
"""

from factcheck.readers.drafts import find_format, read_document_blocks, read_draft, read_text
from factcheck.readers.files import decode_text, read_file

__all__ = ["decode_text", "find_format", "read_document_blocks", "read_draft", "read_file", "read_text"]
