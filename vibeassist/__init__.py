"""vibeassist: a desktop voice assistant on the Gemini Live API, a gateway, and a local Live API."""

from importlib.metadata import version as _version

__version__ = _version("vibeassist")
