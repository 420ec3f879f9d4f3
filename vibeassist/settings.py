"""The settings: one typed model, kept as TOML in the platform's config folder.

Keys that this version does not know are kept when the file is written again. A file that cannot
be read is set aside under another name and reported, never silently replaced. No secret is ever
written here: keys and tokens live in the keyring (:mod:`vibeassist.secrets`).
"""

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import platformdirs
import tomlkit
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from tomlkit.exceptions import TOMLKitError

from vibeassist.errors import ExitCode, VibeAssistError

APP = "vibeassist"
FILE_NAME = "settings.toml"


class SettingsError(VibeAssistError):
    """A settings file or value that cannot be used."""

    exit_code = ExitCode.SETTINGS


class _Section(BaseModel):
    model_config = ConfigDict(extra="ignore", validate_assignment=True, frozen=True)


class Connection(_Section):
    """How to reach a Live API."""

    mode: Literal["auto", "practice", "direct", "gateway"] = "auto"
    """``auto``: the gateway if one is set, else direct if there is a key, else practice."""
    gateway_url: str = ""
    live_url: str = ""
    """Base URL of the Live API; empty for Google's."""
    api_version: str = ""
    """API version of the Live API; empty for the default of this program."""
    ca_file: str = ""
    """A PEM file with a further certificate authority to trust."""
    max_age_min: float = Field(default=0, ge=0)
    """Renew a connection that is so many minutes old, in a pause; 0: when the server asks."""
    keep_handle: bool = True
    """Whether a conversation can be gone on with after the program was closed (for two hours)."""
    warm: bool = False
    """Whether a connection is kept ready for two minutes where a conversation may soon begin."""


class VoiceActivity(_Section):
    """How the server tells speech from silence. What is left open, the server decides."""

    manual: bool = False
    """Push to talk: the program says when you speak, and the server does not listen for it."""
    start_sensitivity: Literal["", "high", "low"] = ""
    """``high`` notices soft speech, and noise; ``low`` wants clear speech."""
    end_sensitivity: Literal["", "high", "low"] = ""
    """``high`` answers sooner, also into a pause; ``low`` lets you think."""
    prefix_padding_ms: int = Field(default=0, ge=0, le=10_000)
    """How long speech must last before it counts, a cough is shorter than 200; 0: the server's."""
    silence_duration_ms: int = Field(default=0, ge=0, le=10_000)
    """How long you may pause before you are answered, 500 to 800 suits most; 0: the server's."""
    interruptions: bool = True
    """Whether the assistant falls silent when you speak."""
    turn_coverage: Literal["", "only_activity", "all_input", "audio_activity_and_all_video"] = ""
    """Whether only what was taken for speech belongs to your turn, or all that the microphone
    heard, which costs more tokens."""


class Persona(_Section):
    """Whom one talks with: a character, with a voice of its own where it is given one."""

    name: str = Field(min_length=1, max_length=40)
    instruction: str = ""
    """What the assistant is told about itself before the first word."""
    voice: str = ""
    """Empty: the one that is set for every conversation; so with the language."""
    language: str = ""
    temperature: float | None = Field(default=None, ge=0, le=2)
    """How much it varies its words; None leaves it to the model."""


class Conversation(_Section):
    """Whom to talk to, and how."""

    model: str = ""
    voice: str = ""
    language: str = ""
    """BCP 47, such as ``de-DE``; empty lets the model follow the speaker."""
    instruction: str = ""
    """What the assistant is told about itself before the first word."""
    earcons: bool = True
    """Whether lost and regained connections are heard."""
    hang_up_after_min: float = Field(default=5, ge=0)
    """Hang up when nobody has spoken for so many minutes; 0: never."""
    persona: str = ""
    """The name of one of the personas, the program's own or these; empty for none."""
    personas: list[Persona] = Field(default_factory=list)
    """The user's own, and those of the program's that the user has changed, by name."""
    voice_activity: VoiceActivity = Field(default_factory=VoiceActivity)

    @field_validator("personas")
    @classmethod
    def _told_apart(cls, personas: list[Persona]) -> list[Persona]:
        if len({persona.name.casefold() for persona in personas}) < len(personas):
            raise ValueError("two personas have the same name")
        return personas


class Audio(_Section):
    """Which devices to use, by name, and what to do to the microphone."""

    microphone: str = ""
    speaker: str = ""
    echo: Literal["auto", "on", "off"] = "auto"
    """Echo cancelling; ``auto`` leaves it out for headphones."""
    noise_suppression: bool = False
    high_pass: bool = True
    gain_control: bool = False
    process: bool = True
    """Whether microphone and loudspeaker are served by a process of their own, which nothing in
    the app can hold up. Off where a sandbox or a company's rules let no program start another, or
    ask for the microphone again."""


class Desktop(_Section):
    """How the desktop app looks and behaves."""

    theme: Literal["auto", "light", "dark"] = "auto"
    contrast: Literal["auto", "normal", "high"] = "auto"
    motion: Literal["auto", "full", "reduced"] = "auto"
    panel: Literal["auto", "light", "dark"] = "auto"
    """The brightness of the panel that holds the tray icon; few systems tell."""
    pill: bool = True
    """Whether the pill is shown during a conversation."""
    pill_captions: bool = True
    """Whether the pill shows what both sides say."""
    push_to_talk: bool = False
    """Whether the microphone is open only while the hotkey is held."""
    notifications: bool = True
    language: str = ""
    """BCP 47, such as ``de``; empty for the system's."""
    warm_microphone: bool = False
    """Whether the microphone stays open between conversations, so that the first syllable of one
    that is started by the hotkey is never lost on a slow device; the icon shows it."""


class History(_Section):
    """What is kept of conversations on this computer."""

    keep: bool = False
    """Whether their text is kept. Off: nothing is written."""
    days: int = Field(default=30, ge=0, le=36_500)
    """For how many days it is kept; 0: until it is deleted."""
    summarise: bool = False
    """Whether a kept conversation is summarised when it ends: its text is sent once more, to where
    its sound went. Off: only when it is asked for."""


class Hotkey(_Section):
    """The key that reaches the assistant from anywhere."""

    enabled: bool = True
    keys: str = ""
    """Such as ``Ctrl+Alt+Space``; empty for the platform's own choice."""
    mode: Literal["auto", "hold", "tap"] = "auto"
    """``auto``: talk while it is held; a tap starts and ends."""


class Settings(_Section):
    """Everything that a user can set."""

    connection: Connection = Field(default_factory=Connection)
    conversation: Conversation = Field(default_factory=Conversation)
    audio: Audio = Field(default_factory=Audio)
    history: History = Field(default_factory=History)
    desktop: Desktop = Field(default_factory=Desktop)
    hotkey: Hotkey = Field(default_factory=Hotkey)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, and a sentence for the user where the file was not usable."""

    settings: Settings
    problem: str = ""


def config_dir() -> Path:
    """Where settings are kept: ``VIBEASSIST_CONFIG_DIR``, else the platform's place."""
    chosen = os.environ.get("VIBEASSIST_CONFIG_DIR")
    return Path(chosen) if chosen else Path(platformdirs.user_config_dir(APP, appauthor=False))


def data_dir() -> Path:
    """Where recordings are kept: ``VIBEASSIST_DATA_DIR``, else the platform's place."""
    chosen = os.environ.get("VIBEASSIST_DATA_DIR")
    return Path(chosen) if chosen else Path(platformdirs.user_data_dir(APP, appauthor=False))


def load(path: Path | None = None) -> Loaded:
    """Read the settings file; a missing one means the defaults.

    A file that is not TOML, or holds a value of the wrong kind, is renamed to
    ``settings.broken-N.toml`` beside it, and ``problem`` says so.

    Raises:
        SettingsError: the file is there but may not be read.
    """
    path = path or config_dir() / FILE_NAME
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
        return Loaded(Settings.model_validate(document.unwrap()))
    except FileNotFoundError:
        return Loaded(Settings())
    except (TOMLKitError, UnicodeDecodeError) as error:
        return Loaded(Settings(), _set_aside(path, f"it is not valid TOML ({error})"))
    except ValidationError as error:
        return Loaded(Settings(), _set_aside(path, first_mistake(error)))
    except OSError as error:
        raise SettingsError(
            f"The settings file {path} cannot be read ({error.strerror}).",
            hint="Give yourself the right to read it, or set VIBEASSIST_CONFIG_DIR.",
        ) from error


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings file, keeping the user's comments and the keys that are not known here.

    The new file replaces the old one in one step, so that a crash leaves one of the two.

    Raises:
        SettingsError: the file cannot be written; the old one is unchanged.
    """
    path = path or config_dir() / FILE_NAME
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else None
    except (TOMLKitError, UnicodeDecodeError):
        _set_aside(path, "it is not valid TOML")
        document = None
    document = document or tomlkit.document()
    _merge(document, settings.model_dump())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(tomlkit.dumps(document))
        Path(temporary).replace(path)
    except OSError as error:
        raise SettingsError(
            f"The settings file {path} cannot be written ({error.strerror}).",
            hint="Free some space or give yourself the right to write there.",
        ) from error


def first_mistake(error: ValidationError) -> str:
    """The first mistake of a validation, as one readable clause with the key's dotted name."""
    first = error.errors()[0]
    key = ".".join(str(part) for part in first["loc"])
    return f"{key}: {first['msg'][0].lower()}{first['msg'][1:]}"


def _merge(target: Any, values: dict[str, Any]) -> None:
    for key, value in values.items():
        if isinstance(value, dict):
            if key not in target:
                target[key] = tomlkit.table()
            _merge(target[key], value)
        elif isinstance(value, list):
            _merge_list(target, key, value)
        elif value is None:  # TOML has no word for it but leaving it out
            target.pop(key, None)
        elif target.get(key) != value:
            target[key] = value


def _merge_list(target: Any, key: str, values: list[dict[str, Any]]) -> None:
    """Tables with a name each: one that was there keeps its comments and unknown keys."""
    old = target.pop(key, [])
    known = {table.get("name"): table for table in old if isinstance(table, dict)}
    tables = tomlkit.aot()
    for value in values:
        table = known.get(value["name"], tomlkit.table())
        _merge(table, value)
        tables.append(table)
    if values:
        target[key] = tables


def _set_aside(path: Path, why: str) -> str:
    """Rename an unusable file and say so; the defaults are used meanwhile."""
    number = 1
    while (aside := path.with_name(f"settings.broken-{number}.toml")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return f"The settings file {path} cannot be used ({why}); the defaults are used."
    return (
        f"The settings file could not be used ({why}). It was kept as {aside}; "
        "the defaults are used."
    )
