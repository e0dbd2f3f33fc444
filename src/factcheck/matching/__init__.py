"""One statement against given passages: alignment, comparison, judgement."""
