"""
Check drafts and statements: the wiring of one check. It decides nothing.

Start reading in ``checks``. It reads the draft and cuts it; ``answers`` answers one statement from a corpus; ``workers``
shares many statements among processes.
"""

from factcheck.checker.checks import check, check_drafts, check_many, make_statement, sign, verify

__all__ = ["check", "check_drafts", "check_many", "make_statement", "sign", "verify"]
