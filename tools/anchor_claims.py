"""
Pin the claims of a corpus to the text of their source, or check that they still are.

A document and a claims file enter. Each claim's anchor says where in the document the source says it: ``start`` and
``end``, in code points, and ``text``, the digest of that stretch. A claims file leaves in which every anchor has its
digest. Nothing but digests is written: comments, blank lines and quotes of the file stay as they are.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import attrs
import click
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factcheck.errors import Fault
from factcheck.text.folding import fold_digest

EXAMPLE = """\b
Example, from a checkout, where the corpus has a source byron2016:
  python tools/anchor_claims.py corpus/documents/byron2016.txt corpus/claims/byron2016.yaml --write
"""


@attrs.frozen(kw_only=True)
class Pin:
    """One anchor: what it says, and where in the claims file its digest stands or goes."""

    claim: str
    line: int
    start: int
    end: int
    digest: str | None
    #: Offsets in the claims file: of the digest, or the empty stretch where it goes.
    place: tuple[int, int]
    #: What leads in a digest that is new to the anchor.
    lead: str


@click.command(epilog=EXAMPLE)
@click.argument("document", type=click.Path(path_type=Path))
@click.argument("claims", type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Fill in the digests that are missing.")
@click.option(
    "--repin", is_flag=True, help="Also replace digests that differ; look at the stretches with --show first."
)
@click.option("--show", is_flag=True, help="Print every claim and its stretch of the document.")
def main(document: Path, claims: Path, write: bool, repin: bool, show: bool) -> None:
    """
    Check the anchors of CLAIMS, a YAML file, against the text of DOCUMENT.

    The exit status is 0 when every anchor matches, 1 when one does not, 2 when a file cannot be read.
    """
    text, source = read_text(document), read_text(claims)
    pins, faults = read_pins(source, claims)
    if show:
        show_stretches(pins, text)
    digests: dict[Pin, str] = {}
    for pin in pins:
        digest = fold_digest(text[pin.start : pin.end])
        problem = find_problem(pin, text, digest)
        if problem is None:
            continue
        if pin.end <= len(text) and ((write and pin.digest is None) or repin):
            digests[pin] = digest
        else:
            faults.append(Fault(str(claims), pin.line, f"the anchor of claim '{pin.claim}' {problem[0]}", problem[1]))
    if digests:
        replace_file(claims, insert_digests(source, digests))
    for fault in sorted(faults, key=lambda fault: fault.line or 0):
        click.echo(str(fault), err=True)
    click.echo(f"{len(pins)} anchors read, {len(digests)} digests written, {len(faults)} at fault")
    raise SystemExit(1 if faults else 0)


def find_problem(pin: Pin, text: str, digest: str) -> tuple[str, str] | None:
    """Return what is wrong with an anchor and what to do about it, or None."""
    if pin.end > len(text):
        return f"ends at {pin.end}, after the document's {len(text)} code points", "correct 'start' and 'end'"
    if pin.digest is None:
        return "has no digest", "run again with --write"
    if pin.digest != digest:
        return "does not match the document there", "correct 'start' and 'end', or run again with --repin"
    return None


def read_text(path: Path) -> str:
    """Read a file as the corpus reads it, as UTF-8 and without newline translation, or end the program."""
    try:
        content = path.read_bytes()
    except OSError as error:
        stop(Fault(str(path), None, f"cannot be read ({error.strerror})", "give the path of a file"))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        stop(Fault(str(path), line, "is not UTF-8 from here on", "save the file as UTF-8"))


def stop(fault: Fault) -> NoReturn:
    """End the program with one fault: it could not run."""
    click.echo(str(fault), err=True)
    raise SystemExit(2)


def read_pins(source: str, path: Path) -> tuple[list[Pin], list[Fault]]:
    """Return the anchors of a claims file in its order, and a fault for each that cannot be understood."""
    # A byte order mark is no part of YAML's text; the marks of the nodes do not count it.
    skipped = len(source) - len(source.removeprefix("\ufeff"))
    try:
        root = YAML(typ="rt", pure=True).compose(source[skipped:])
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        stop(Fault(str(path), line, f"is not YAML ({error.problem})", "correct the line"))
    except (YAMLError, RecursionError) as error:
        stop(Fault(str(path), None, f"is not YAML ({type(error).__name__})", "correct the file"))
    if not isinstance(root, SequenceNode):
        stop(Fault(str(path), 1, "is not a list of claims", "start every claim with '- id: …'"))
    pins, faults = [], []
    for claim, anchor in find_anchors(root):
        pin = read_pin(claim, anchor, skipped)
        if isinstance(pin, Pin):
            pins.append(pin)
        else:
            faults.append(Fault(str(path), anchor.start_mark.line + 1, f"the anchor of claim '{claim}' {pin}", SHAPE))
    return pins, faults


SHAPE = "write it as {start: 10, end: 90}, two offsets with the smaller one first, and let --write add the digest"


def find_anchors(root: SequenceNode) -> Iterator[tuple[str, Node]]:
    """Yield the id of each claim that has an anchor, and the anchor."""
    for claim in root.value:
        if isinstance(claim, MappingNode):
            parts = read_mapping(claim)
            if "anchor" in parts:
                yield (str(parts["id"].value) if "id" in parts else "without id"), parts["anchor"]


def read_mapping(node: MappingNode) -> dict[str, Node]:
    """Return a mapping's values by their keys; keys that are no plain words are left out."""
    return {str(key.value): value for key, value in node.value if isinstance(key, ScalarNode)}


def read_pin(claim: str, anchor: Node, skipped: int) -> Pin | str:
    """Return the anchor as a pin, or what is wrong with its shape."""
    if not isinstance(anchor, MappingNode):
        return "is no mapping"
    parts = read_mapping(anchor)
    offsets = [read_offset(parts.get(name)) for name in ("start", "end")]
    start, end = offsets
    if start is None or end is None or start >= end:
        return "has no stretch"
    digest = parts.get("text")
    if digest is not None and not (isinstance(digest, ScalarNode) and digest.value):
        return "has a 'text' that is no digest"
    place, lead = find_place(anchor, digest, list(parts.values()))
    return Pin(
        claim=claim,
        line=anchor.start_mark.line + 1,
        start=start,
        end=end,
        digest=None if digest is None else str(digest.value),
        place=(place[0] + skipped, place[1] + skipped),
        lead=lead,
    )


def find_place(anchor: MappingNode, digest: ScalarNode | None, values: list[Node]) -> tuple[tuple[int, int], str]:
    """Return the stretch of the file that a digest replaces, and what leads it in where it is new."""
    if digest is not None:
        return (digest.start_mark.index, digest.end_mark.index), ""
    # A new digest follows the value that stands last: on its line in {…}, else on a line of its own.
    last = max(value.end_mark.index for value in values)
    column = anchor.value[0][0].start_mark.column
    return (last, last), ", text: " if anchor.flow_style else "\n" + " " * column + "text: "


def read_offset(node: Node | None) -> int | None:
    """Return a plain whole number, or None; a longer one than any file has is none."""
    value = node.value if isinstance(node, ScalarNode) else ""
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 12 else None


def insert_digests(source: str, digests: dict[Pin, str]) -> str:
    """Return the claims file with the digests in their places, and not another character changed."""
    pieces, done = [], 0
    # By place, once each: two claims may share one anchor by a YAML alias.
    for place, new in sorted({pin.place: pin.lead + digest for pin, digest in digests.items()}.items()):
        pieces += [source[done : place[0]], new]
        done = place[1]
    return "".join([*pieces, source[done:]])


def replace_file(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(text.encode("utf-8"))
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        stop(Fault(str(path), None, f"cannot be written ({error.strerror})", "make the folder writable"))


def show_stretches(pins: list[Pin], text: str) -> None:
    """Print each claim's id and its stretch, so that a person can see whether the one says the other."""
    for pin in pins:
        click.echo(f"{pin.claim} {pin.start}:{pin.end}\n    {' '.join(text[pin.start : pin.end].split())}")


if __name__ == "__main__":
    main()
