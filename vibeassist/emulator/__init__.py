"""A local Live API for practice and tests: what Google's endpoint does, on this machine."""
