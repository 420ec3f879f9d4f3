"""Joins sound and wire: turn-taking, barge-in, captions, latency."""
