"""
Reports: a Report enters, the text that a person or a program reads leaves.

Start reading in ``json_report`` (everything, stable) or ``text_report`` (for a terminal).
"""

from factcheck.reports.json_report import render_json, render_passages_json, render_result_json, write_json
from factcheck.reports.text_report import render_passages_text, render_result_text, render_text

__all__ = [
    "render_json",
    "render_passages_json",
    "render_passages_text",
    "render_result_json",
    "render_result_text",
    "render_text",
    "write_json",
]
