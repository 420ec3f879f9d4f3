"""A voice is heard before it is chosen."""

import numpy as np
import pytest

from vibeassist import secrets
from vibeassist.checks import sample
from vibeassist.checks.sample import NoSample, voice_sample
from vibeassist.conversation.practice import practice_server
from vibeassist.settings import Connection, Settings


@pytest.fixture(autouse=True)
def nothing_stored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    monkeypatch.setattr(secrets, "_for_this_run", {})
    for name in ("API_KEY", "LIVE_URL", "CA_FILE"):
        monkeypatch.delenv(f"VIBEASSIST_{name}", raising=False)


async def test_a_server_says_a_sentence():
    async with practice_server() as server:
        secrets.hold_key(server.key)
        settings = Settings(
            connection=Connection(mode="direct", live_url=server.url, ca_file=str(server.ca_file))
        )
        samples = await voice_sample(settings, "Kore")
    assert samples.dtype == np.int16
    assert samples.size > 24_000 * 0.3
    assert np.abs(samples).max() > 1000


async def test_practice_has_no_voice_to_choose():
    with pytest.raises(NoSample, match="one voice of its own"):
        await voice_sample(Settings(connection=Connection(mode="practice")), "Kore")


async def test_silence_within_the_limit_is_said(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sample, "LIMIT_S", 0.0)
    secrets.hold_key("key")
    settings = Settings(connection=Connection(mode="direct", live_url="https://127.0.0.1:9"))
    with pytest.raises(NoSample, match="not heard"):
        await voice_sample(settings, "Kore")
