"""What cannot be read from a single string: values that are one of a few words, and phrases."""

from vibeassist.checks.connection import WHERE
from vibeassist.conversation.personas import BUILT_IN
from vibeassist.live.protocol import CLOSE_CODES, ERROR_CODES

ANYTHING = "\0"
"""A value of any kind."""

_DEVICES = ("microphone", "loudspeaker")

CHOICES: dict[tuple[str, str], tuple[str, ...]] = {
    ("audio/device.py", "noun"): _DEVICES,
    ("audio/device.py", "name"): ("", f' "{ANYTHING}"'),
    ("audio/devices.py", "noun"): _DEVICES,
    ("audio/devices.py", "_NOUN[kind]"): _DEVICES,
    ("checks/connection.py", "WHERE[target.mode]"): tuple(WHERE.values()),
    ("checks/hearing.py", "heard"): ("hears you well", "delivers sound"),
    ("checks/hearing.py", "sentence"): (f'The microphone "{ANYTHING}" works',),
    ("checks/network.py", "where"): ("ahead", "behind"),
    ("checks/network.py", "_span(abs(ahead_s))"): tuple(
        f"{ANYTHING} {unit}"
        for unit in ("day", "days", "hour", "hours", "minute", "minutes", "seconds")
    ),
    ("checks/sound.py", "missing"): _DEVICES,
    ("checks/sound.py", "_speaker_name(spec)"): ("", f'"{ANYTHING}" '),
    ("live/gateway_errors.py", "how"): ("", f" (HTTP {ANYTHING})"),
    ("live/gateway_errors.py", "_WAIT.lower()"): ("wait a little and connect again.",),
    ("live/gateway_errors.py", "row.meaning"): tuple(
        row.meaning for row in ERROR_CODES.values() if row.fatal
    ),
    ("live/gateway_errors.py", "what"): (
        *dict.fromkeys(row.meaning for row in CLOSE_CODES.values()),
        "the gateway closed it",
    ),
    ("live/models.py", "gone.since"): (
        f"shut down on {ANYTHING}",
        "not a Live model of Google's",
    ),
    ("live/tls.py", "why"): (
        "is not a PEM file",
        "holds no certificate",
        "holds a certificate that cannot be read",
        f"cannot be read ({ANYTHING})",
    ),
    ("secrets.py", "what"): ("key", "token"),
}
"""(module, expression) -> the words that it can be."""

PHRASES = (
    # The names of the program's own personas.
    *(persona.name for persona in BUILT_IN),
    # What Python says of files (strerror).
    "Permission denied",
    "No such file or directory",
    "No space left on device",
    "Read-only file system",
    # What pydantic says of a value, after the name of the setting.
    "{1}: input should be {2}",
    "{1}: input should be a valid integer, unable to parse string as an integer",
    "{1}: input should be a valid number, unable to parse string as a number",
    "{1}: input should be greater than or equal to {2}",
    "{1}: input should be less than or equal to {2}",
    # Values that stand in brackets.
    "(no code)",
    "it is not valid TOML",
    "it is not valid TOML ({1})",
    "it said nothing",
    "no answer in time",
    "no code",
    "no secure connection",
    "not trusted",
    "the Live API",
    "the connection broke",
)
"""What is said without being a sentence."""

NOT_FOR_USERS = (
    # Said to the model.
    "Introduce yourself in one short, friendly sentence.",
    "Speak the language with the BCP 47 code",
    "The connection had to be made anew. Between the marks",
    "Between the marks is the transcript",
    # Said by a library.
    "Google Trust Services",
)
"""How templates begin that only look like sentences for users."""
