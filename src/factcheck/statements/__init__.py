"""
Statements: a draft enters; the stretches to check leave, and those that assert nothing, each with its reason.

Start reading in ``extraction``; ``checkability`` decides what asserts nothing.
"""

from factcheck.statements.checkability import explain_unchecked
from factcheck.statements.extraction import find_statements

__all__ = ["explain_unchecked", "find_statements"]
