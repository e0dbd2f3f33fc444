"""
How long, and how much memory? The import, and a check of the example draft as a whole process, printed as a table.

Usage: ``python benchmarks/speed.py [--runs 5] [--json FILE]``. Each figure is the median of the runs, the best beside it:
the best says what the program needs, the median what this machine gave it.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import attrs

ROOT = Path(__file__).resolve().parent.parent
CHECK = ("-m", "factcheck", "check", "examples/drafts/visit.md", "--corpus", "corpus")
CASES = {
    "python -c pass": ("-c", "pass"),
    "import factcheck": ("-c", "import factcheck"),
    "factcheck --version": ("-m", "factcheck", "--version"),
    "factcheck check examples/drafts/visit.md": CHECK,
}


@attrs.frozen(kw_only=True)
class Run:
    """One process from its start to its end: seconds on the wall, and the most memory it held, in MB."""

    seconds: float
    megabytes: float


def run(arguments: Sequence[str]) -> Run:
    """Run Python with the arguments; an exit status of 1 means findings, above that the run has failed."""
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        raise SystemExit(f"python {' '.join(arguments)} ended with {process.returncode}")
    # The kernel counts kilobytes, except on macOS, which counts bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Run(seconds=seconds, megabytes=usage.ru_maxrss / unit)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure each case and print the table."""
    parser = argparse.ArgumentParser(description="How long, and how much memory?")
    parser.add_argument("--runs", type=int, default=5, help="processes a case (default: %(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures as JSON")
    chosen = parser.parse_args(arguments)
    figures = {}
    width = max(map(len, CASES))
    print(f"| {'whole process':{width}} | median s | best s | peak MB |")
    print(f"|{'-' * (width + 2)}|---------:|-------:|--------:|")
    for name, case in CASES.items():
        run(case)  # fills the disk cache
        runs = [run(case) for _ in range(chosen.runs)]
        median = statistics.median(each.seconds for each in runs)
        best = min(each.seconds for each in runs)
        peak = max(each.megabytes for each in runs)
        figures[name] = {"median_seconds": median, "best_seconds": best, "peak_megabytes": peak}
        print(f"| {name:{width}} | {median:8.3f} | {best:6.3f} | {peak:7.0f} |")
    print(
        f"\nPython {platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} processors."
    )
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
