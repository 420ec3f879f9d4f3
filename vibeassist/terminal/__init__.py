"""The conversation in a terminal, without Qt."""
