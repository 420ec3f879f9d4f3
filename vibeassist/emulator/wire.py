"""Reading what a client sends: JSON, both case styles, both base64 alphabets, strict types.

Whatever comes in, what goes on is one form: camelCase names as in the reference, ``bytes`` decoded,
free JSON (``args``, ``response``, ``properties``' keys) untouched. What cannot be read ends as a
:class:`Refusal` with the words that Google's JSON parser uses.
"""

import base64
import binascii
import json
import re
from typing import Any

from vibeassist.emulator.schema import ENUMS, MESSAGES

_MAX_REASON_BYTES = 123  # RFC 6455, 5.5: a control frame carries 125 bytes, two of them the code
_TYPE_PREFIX = "type.googleapis.com/google.ai.generativelanguage.v1beta"


class Refusal(Exception):
    """The client sent something that the service answers by closing the connection.

    Args:
        code: the WebSocket close code.
        reason: the service's words; cut to what a close frame can carry only when it is sent.
    """

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


def invalid_argument(reason: str = "Request contains an invalid argument.") -> Refusal:
    """The close that stands for INVALID_ARGUMENT: 1007."""
    return Refusal(1007, reason)


def close_reason(reason: str) -> bytes:
    """UTF-8 of a close reason, cut at a character's end to the 123 bytes that a frame can hold."""
    return reason.encode()[:_MAX_REASON_BYTES].decode(errors="ignore").encode()


def camel(name: str) -> str:
    """``snake_case`` to ``camelCase``; a name already in camelCase comes back as it is."""
    head, *tail = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in tail)


def snake(name: str) -> str:
    """``camelCase`` to the ``snake_case`` in which Google's error texts name fields."""
    return re.sub(r"(?<!^)([A-Z])", lambda match: "_" + match[1].lower(), name)


def decode_base64(text: str) -> bytes:
    """Decode standard or URL-safe base64, padded or not.

    Raises:
        ValueError: any other character, or a length that no encoder produces.
    """
    plain = text.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error


def parse_client_message(data: str | bytes) -> dict[str, Any]:
    """One WebSocket message as a normalised ``ClientMessage``.

    Returns:
        A dict with exactly one of the top-level names of ``MESSAGES["ClientMessage"]``.

    Raises:
        Refusal: not JSON, an unknown name, a wrong type, no or more than one kind of message.
    """
    try:
        raw = json.loads(data)
    except (ValueError, UnicodeDecodeError):
        raise invalid_argument("Invalid JSON payload received. Unexpected token.") from None
    if not isinstance(raw, dict):
        raise invalid_argument("Invalid JSON payload received. Root element must be a message.")
    message: dict[str, Any] = normalise(raw, "ClientMessage")
    if len(message) > 1:
        first, second, *_ = message
        raise invalid_argument(
            f"Invalid value (oneof), oneof field 'message_type' is already set by "
            f"'{snake(first)}'. Cannot set '{snake(second)}'"
        )
    if not message:
        raise invalid_argument()
    return message


def normalise(value: Any, kind: str, path: str = "") -> Any:
    """Check ``value`` against a type of the schema and bring it to one form.

    Args:
        value: parsed JSON.
        kind: the type, in the notation of :mod:`~vibeassist.emulator.schema`.
        path: where the value stands, as Google's error texts write it.

    Raises:
        Refusal: with the words of protobuf's JSON parser.
    """
    if kind.startswith("[]"):
        return _normalise_list(value, kind[2:], path)
    if kind.startswith("{}"):
        return _normalise_map(value, kind[2:], path)
    if kind.startswith("enum:"):
        return _normalise_enum(value, kind[5:], path)
    if kind in MESSAGES:
        return _normalise_message(value, kind, path)
    return _normalise_scalar(value, kind, path)


def _normalise_message(value: Any, kind: str, path: str) -> dict[str, Any]:
    if isinstance(value, list):
        raise invalid_argument(_unknown(path, "Proto field is not repeating, cannot start list."))
    if not isinstance(value, dict):
        raise invalid_argument(
            f"Invalid value at '{path}' ({_TYPE_PREFIX}.{kind}), {_shown(value)}"
        )
    fields = MESSAGES[kind]
    result: dict[str, Any] = {}
    for name, item in value.items():
        field = camel(name)
        if field not in fields:
            raise invalid_argument(_unknown(path, "Cannot find field.", name))
        if item is None:
            continue  # protobuf JSON: null stands for a field that is not set
        result[field] = normalise(item, fields[field], f"{path}.{snake(field)}".lstrip("."))
    return result


def _normalise_list(value: Any, kind: str, path: str) -> list[Any]:
    if not isinstance(value, list):
        raise invalid_argument(f"Invalid value at '{path}', {_shown(value)}")
    return [normalise(item, kind, f"{path}[{index}]") for index, item in enumerate(value)]


def _normalise_map(value: Any, kind: str, path: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise invalid_argument(f"Invalid value at '{path}', {_shown(value)}")
    return {
        key: normalise(item, kind, f"{path}[{index}].value")
        for index, (key, item) in enumerate(value.items())
    }


def _normalise_enum(value: Any, name: str, path: str) -> str:
    if isinstance(value, str) and value in ENUMS[name]:
        return value
    # The SDKs and many examples write schema types in lower case, and the service takes them.
    if name == "Type" and isinstance(value, str) and value.upper() in ENUMS[name]:
        return value.upper()
    raise invalid_argument(f"Invalid value at '{path}' ({_TYPE_PREFIX}.{name}), {_shown(value)}")


def _normalise_scalar(value: Any, kind: str, path: str) -> Any:
    if kind == "json":
        return value
    if kind == "struct" and isinstance(value, dict):
        return value
    if kind == "string" and isinstance(value, str):
        return value
    if kind == "bool" and isinstance(value, bool):
        return value
    if kind in {"int", "number"} and (number := _number(value)) is not None:
        if kind == "number":
            return number
        if number == int(number):
            return int(number)
    if kind == "bytes" and isinstance(value, str):
        try:
            return decode_base64(value)
        except ValueError:
            raise invalid_argument(
                f"Invalid value at '{path}' (TYPE_BYTES), Base64 decoding failed"
            ) from None
    shown_type = {"int": "INT32", "number": "DOUBLE", "struct": "MESSAGE"}.get(kind, kind.upper())
    raise invalid_argument(f"Invalid value at '{path}' (TYPE_{shown_type}), {_shown(value)}")


def _number(value: Any) -> float | None:
    """A finite number; protobuf JSON takes numbers in quotes as well."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < float("inf") else None


def _unknown(path: str, why: str, name: str | None = None) -> str:
    if name is None:
        path, _, name = path.rpartition(".")
    where = f" at '{path}'" if path else ""
    return f'Invalid JSON payload received. Unknown name "{name}"{where}: {why}'


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return f'"{value[:40]}"'
    return json.dumps(value)[:40]
