"""The ground floor: strings, folded so that they compare, with the way back to the original offsets."""
