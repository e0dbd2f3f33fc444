"""
Citations: a source enters, one short line that names it leaves.

Start reading in ``line``; ``names`` and ``issue`` turn the two odd parts of a CSL-JSON item into words.
"""

from factcheck.citations.line import cite
from factcheck.citations.rated import cite_claim

__all__ = ["cite", "cite_claim"]
