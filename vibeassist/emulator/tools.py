"""The calls that a session is waiting for: which are open, answered, cancelled."""

import asyncio
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vibeassist.emulator.models import ModelTraits
from vibeassist.emulator.responder import Call, CallTools


@dataclass(slots=True)
class PendingCalls:
    """One ``toolCall`` message that is not yet fully answered."""

    part: CallTools
    blocking: bool
    open_ids: dict[str, Call]
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    scheduling: str = "WHEN_IDLE"  # the default that google-genai documents


class ToolDesk:
    """Hands out call ids and matches responses to them."""

    def __init__(self, model: ModelTraits) -> None:
        self._model = model
        self._ids = itertools.count(1)
        self._declared: dict[str, str] = {}
        self._pending: list[PendingCalls] = []
        self._cancelled: set[str] = set()

    def declare(self, tools: list[dict[str, Any]]) -> None:
        """Take the functions of a setup or of a context update, in place of those before."""
        self._declared = {
            function["name"]: function.get("behavior", "UNSPECIFIED")
            for tool in tools
            for function in tool.get("functionDeclarations", [])
        }

    @property
    def declared(self) -> frozenset[str]:
        """Names of the declared functions."""
        return frozenset(self._declared)

    @property
    def blocked(self) -> bool:
        """Whether the model waits for an answer."""
        return any(pending.blocking for pending in self._pending)

    def call(self, part: CallTools) -> tuple[PendingCalls, dict[str, Any]]:
        """Open calls.

        Returns:
            What to wait on, and the ``toolCall`` message.
        """
        ids = {f"function-call-{next(self._ids)}": call for call in part.calls}
        pending = PendingCalls(part, self._is_blocking(part), dict(ids))
        self._pending.append(pending)
        calls = [
            {"id": call_id, "name": call.name, "args": dict(call.args)}
            for call_id, call in ids.items()
        ]
        return pending, {"toolCall": {"functionCalls": calls}}

    def answer(self, response: Mapping[str, Any]) -> tuple[PendingCalls | None, list[str]]:
        """Take one function response.

        Returns:
            The calls that it completes, if it does, and what was wrong with it, a sentence each.
        """
        call_id = response.get("id", "")
        for pending in self._pending:
            call = pending.open_ids.get(call_id)
            if call is None:
                continue
            problems = _compare(call, call_id, response)
            if response.get("willContinue") and not pending.blocking:
                return None, problems
            del pending.open_ids[call_id]
            pending.scheduling = response.get("scheduling", pending.scheduling)
            if pending.open_ids:
                return None, problems
            self._pending.remove(pending)
            pending.answered.set()
            return pending, problems
        if call_id in self._cancelled:
            return None, []  # it crossed the cancellation on the wire
        return None, [f"A response came for {call_id!r}, which is no open call."]

    def cancel_blocking(self) -> list[str]:
        """Give up the calls that the model waits for; their ids."""
        cancelled = [p for p in self._pending if p.blocking]
        self._pending = [p for p in self._pending if not p.blocking]
        ids = [call_id for pending in cancelled for call_id in pending.open_ids]
        self._cancelled.update(ids)
        return ids

    def _is_blocking(self, part: CallTools) -> bool:
        if part.blocking is not None:
            return part.blocking
        behaviours = {self._declared.get(call.name, "UNSPECIFIED") for call in part.calls}
        if "BLOCKING" in behaviours:
            return True
        return behaviours != {"NON_BLOCKING"} and self._model.default_blocking


def _compare(call: Call, call_id: str, response: Mapping[str, Any]) -> list[str]:
    problems = []
    if response.get("name") not in {None, call.name}:
        problems.append(f"The response to {call_id} names {response['name']!r}, not {call.name!r}.")
    if call.expect is not None and not contains(response.get("response", {}), call.expect):
        problems.append(f"The response to {call.name} is not as the script expects.")
    return problems


def contains(whole: Any, part: Any) -> bool:
    """Whether ``whole`` has everything that ``part`` has: mappings by key, lists item by item."""
    if isinstance(part, Mapping):
        return isinstance(whole, Mapping) and all(
            key in whole and contains(whole[key], value) for key, value in part.items()
        )
    if isinstance(part, list | tuple):
        return (
            isinstance(whole, list | tuple)
            and len(whole) >= len(part)
            and all(contains(a, b) for a, b in zip(whole, part, strict=False))
        )
    return bool(whole == part)
