"""What can go wrong when a gateway is started or run.

::

    GatewayError
    ├── GatewayConfigError  a configuration that cannot be used
    └── ListenError         the address cannot be listened on
"""

from vibeassist.errors import ExitCode, VibeAssistError


class GatewayError(VibeAssistError):
    """The root of this room."""

    exit_code = ExitCode.CONNECTION


class GatewayConfigError(GatewayError):
    """A configuration that cannot be used."""

    exit_code = ExitCode.SETTINGS


class ListenError(GatewayError):
    """The address cannot be listened on."""
