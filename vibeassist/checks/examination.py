"""All checks in the order in which one needs the other; each finding is told as it comes."""

import asyncio
from collections.abc import Awaitable, Callable

from vibeassist.checks.connection import check_connection, check_keyring, server_of
from vibeassist.checks.findings import Finding, from_error, problem, skipped
from vibeassist.checks.network import check_network, check_server
from vibeassist.checks.sound import MicrophoneCheck, check_devices
from vibeassist.conversation.connect import choose
from vibeassist.conversation.wish import Mode
from vibeassist.errors import ExitCode, VibeAssistError
from vibeassist.settings import Loaded, Settings

Tell = Callable[[Finding], None]
Further = Callable[[Settings], Awaitable[list[Finding]]]
"""Checks of another room, such as the desktop's."""


async def examine(
    loaded: Loaded, tell: Tell, *, mode: Mode | None = None, further: Further | None = None
) -> list[Finding]:
    """Look at everything; takes some seconds, three of them for the microphone.

    Args:
        loaded: the settings as they were read.
        tell: told each finding as soon as there is one.
        mode: looked at in place of the mode that is set.
        further: checks to make at the end.
    """
    findings: list[Finding] = []

    def found(*new: Finding) -> None:
        for each in new:
            findings.append(each)
            tell(each)

    settings = loaded.settings
    if loaded.problem:
        found(
            problem(
                "settings",
                loaded.problem,
                "Set again what you miss.",
                cause="settings-broken",
                exit_code=ExitCode.SETTINGS,
            )
        )
    sound = await asyncio.to_thread(check_devices)
    found(sound)
    if sound.is_problem:
        found(skipped("microphone", "Without a sound system nothing is heard."))
    else:
        spec = settings.audio.microphone or None
        found(await asyncio.to_thread(MicrophoneCheck(spec).run))
    found(await asyncio.to_thread(check_keyring))
    await _connect(settings, mode, found)
    if further is not None:
        found(*await further(settings))
    return findings


async def _connect(settings: Settings, mode: Mode | None, found: Callable[..., None]) -> None:
    """Network, server and session; what cannot work without the one before is not tried."""
    try:
        target = await asyncio.to_thread(choose, settings.connection, mode)
        server = server_of(target)
    except VibeAssistError as error:
        found(from_error("connection", error))
        return
    if target.mode != "practice":
        network = check_network()
        found(network)
        if network.is_problem and server is not None:
            found(skipped("connection", "Without a network no server is reached."))
            return
    if server is not None:
        reached = await check_server(server)
        found(*reached)
        if any(each.is_problem for each in reached):
            found(skipped("connection", "What is said above comes first."))
            return
    found(await check_connection(settings, mode))
