"""What can go wrong with the emulator: the server itself, its scripts, and a test's expectations.

::

    EmulatorError
    ├── ScriptError            a script that cannot be read or does not make sense
    ├── EmulatorStartError     no address, certificate or key to serve with
    └── ScriptNotFollowed      the client sent what no step expects, or steps were left over
"""

from vibeassist.errors import ExitCode, VibeAssistError


class EmulatorError(VibeAssistError):
    """The root of this layer."""


class ScriptError(EmulatorError):
    """A script that cannot be read, or in which something does not make sense."""

    exit_code = ExitCode.SETTINGS


class EmulatorStartError(EmulatorError):
    """The emulator cannot be started: port in use, unusable certificate folder, no key."""

    exit_code = ExitCode.CONNECTION


class ScriptNotFollowed(EmulatorError, AssertionError):
    """A client did not do what the script's steps expect; fails the test that it happens in."""
