"""Data that the finders of facts look up; each file states its origin."""
