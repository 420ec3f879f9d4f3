"""How a gateway's two kinds of secret look: enrolment credentials and tokens. Pure."""

PREFIX = "vae_"
"""An enrolment credential begins so; it is exchanged for a token and never sent as one."""

REGISTER_PATH = "/api/v1/auth/register"
REFRESH_PATH = "/api/v1/auth/refresh"
LOGOUT_PATH = "/api/v1/auth/logout"


def is_enrolment(secret: str) -> bool:
    """Whether this is an enrolment credential and not a token."""
    return secret.startswith(PREFIX)
