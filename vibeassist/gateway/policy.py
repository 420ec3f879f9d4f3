"""What this gateway's users may ask of Google: models, voices, tools. Pure.

One set of rules for both kinds of setup: ``vibeassist.v1``'s and Google's own JSON, in camelCase or
with the snake_case names that Google's Python SDK mixes in.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from vibeassist.live.config import SessionConfig
from vibeassist.live.models import bare_name

_UNDERSCORE = re.compile(r"_([a-z])")


@dataclass(frozen=True, slots=True)
class Rules:
    """Empty tuples allow everything."""

    models: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    """Names of functions, and Google's tools as ``googleSearch``; ``none`` alone allows none."""

    def refuse_model(self, model: str) -> str | None:
        """Why this model may not be used; None where it may."""
        name = bare_name(model)
        if self.models and name not in {bare_name(allowed) for allowed in self.models}:
            return f"this gateway does not allow the model {name[:60]!r}"
        return None

    def refuse(self, config: SessionConfig) -> str | None:
        """Why this setup is not allowed; None where it is."""
        tools = [function.name for function in config.functions]
        tools += ["googleSearch"] if config.search else []
        return self.refuse_model(config.model) or self._refuse_rest(config.voice, tools)

    def refuse_google(self, setup: dict[str, Any]) -> str | None:
        """The same for the object in Google's ``setup`` message."""
        speech = _get(_get(setup, "generationConfig"), "speechConfig")
        voice = _get(_get(_get(speech, "voiceConfig"), "prebuiltVoiceConfig"), "voiceName")
        if self.voices and _has_other_voices(speech):
            return "this gateway allows chosen voices only, and this setup brings its own"
        model = _get(setup, "model")
        return self.refuse_model(model if isinstance(model, str) else "") or self._refuse_rest(
            voice if isinstance(voice, str) else "", list(_tools(setup))
        )

    def refuse_tools(self, body: dict[str, Any]) -> str | None:
        """The same for the tools in a plain request or an update of the context."""
        return self._refuse_rest("", list(_tools(body)))

    def _refuse_rest(self, voice: str, tools: list[str]) -> str | None:
        if self.voices and voice and voice not in self.voices:
            return f"this gateway does not allow the voice {voice[:60]!r}"
        for tool in tools:
            if self.tools and tool not in self.tools:
                return f"this gateway does not allow the tool {tool[:60]!r}"
        return None


def resumption_handle(setup: dict[str, Any]) -> str | None:
    """The handle in Google's ``setup``, where it has one."""
    handle = _get(_get(setup, "sessionResumption"), "handle")
    return handle if isinstance(handle, str) and handle else None


def field(value: Any, name: str) -> Any:
    """A field of a Google message by its camelCase name, however it is spelled."""
    return _get(value, name)


def read_object(payload: bytes) -> dict[str, Any] | None:
    """The JSON object in ``payload``; None where it is none, or has a name twice in any spelling.

    Of two values under one name the gateway might judge one and Google take the other.
    """
    try:
        value = json.loads(payload, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({_camel(name) for name, _ in pairs}) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def _get(value: Any, name: str) -> Any:
    if not isinstance(value, dict):
        return None
    if name in value:
        return value[name]
    return next((item for key, item in value.items() if _camel(str(key)) == name), None)


def _camel(name: str) -> str:
    return _UNDERSCORE.sub(lambda found: found[1].upper(), name)


def _has_other_voices(speech: Any) -> bool:
    many = _get(speech, "multiSpeakerVoiceConfig")
    replica = _get(_get(speech, "voiceConfig"), "replicatedVoiceConfig")
    return many is not None or replica is not None


def _tools(setup: dict[str, Any]) -> Iterator[str]:
    """Names of all that a setup or request would let the model call."""
    tools = _get(setup, "tools")
    if isinstance(tools, dict):
        tools = _get(tools, "tools")
    for tool in tools if isinstance(tools, list) else ():
        for key in tool if isinstance(tool, dict) else ():
            name = _camel(str(key))
            if name != "functionDeclarations":
                yield name
                continue
            declared = tool[key] if isinstance(tool[key], list) else [{}]
            for function in declared:
                named = _get(function, "name")
                yield named if isinstance(named, str) else ""
