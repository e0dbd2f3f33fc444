"""A claim and its source enter, the citation leaves: of the fact-check where the claim has one, else of the source."""

from typing import Any

from factcheck.citations.line import cite
from factcheck.citations.words import clean
from factcheck.model import Claim, Source


def cite_claim(claim: Claim, source: Source) -> str:
    """
    Name what a claim is from: its source with the place in it, or the fact-check that is published at its ``url``.

    >>> desk = Source("desk", {"id": "desk", "type": "webpage", "title": "Fact Desk"})
    >>> cite_claim(Claim(id="a", text="It rained.", source=desk, locator="p. 3"), desk)
    '“Fact Desk”, p. 3'
    >>> cite_claim(Claim(id="a", text="It rained.", source=desk, title="Did it rain?", url="https://desk.example/a"), desk)
    '“Did it rain?”, Fact Desk, https://desk.example/a'
    """
    if claim.url is None:
        return cite(source, claim.locator)
    item: dict[str, Any] = {"type": "webpage", "container-title": clean(source.item.get("title")) or source.key}
    if claim.title:
        item["title"] = claim.title
    if claim.reviewed:
        item["issued"] = {"date-parts": [[claim.reviewed.year, claim.reviewed.month, claim.reviewed.day]]}
    return f"{cite(Source(source.key, item), claim.locator)}, {clean(claim.url)}"
