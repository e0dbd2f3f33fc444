"""What a text asserts that can be compared: quantities, dates, names, polarity and more, each with its tokens."""
