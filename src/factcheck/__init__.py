"""Check the statements of a draft against sourced claims and documents."""
