"""vibeassist: a desktop voice assistant on the Gemini Live API, a gateway, and a local Live API."""


def __getattr__(name: str) -> str:
    """``__version__``, looked up when asked for: the look-up takes longer than a short command."""
    if name == "__version__":
        from importlib.metadata import version

        return version("vibeassist")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
