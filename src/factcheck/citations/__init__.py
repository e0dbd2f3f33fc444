"""
Citations: a source enters, one short line that names it leaves.

Start reading in ``line``; ``names`` and ``issue`` turn the two odd parts of a CSL-JSON item into words.
"""

from factcheck.citations.line import cite

__all__ = ["cite"]
