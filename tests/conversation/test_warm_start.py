"""The connection that waits for the next conversation, and the talk that could be gone on with."""

from pathlib import Path

import pytest

from tests.fixtures.live_fake import FakeNet, until
from vibeassist.conversation import opening
from vibeassist.conversation.connect import Target, choose
from vibeassist.conversation.opening import earlier
from vibeassist.conversation.warm import WarmStart
from vibeassist.conversation.wish import Wish
from vibeassist.live.handles import HandleStore
from vibeassist.secrets import KEY_VARIABLE
from vibeassist.settings import Connection, Settings

WISH = Wish(mode="direct", microphone="none.wav")
WANTED = Settings(connection=Connection(warm=True))
CONFIG = WISH.session_config(WANTED.conversation)
DIRECT = Target("direct")


@pytest.fixture(autouse=True)
def _own_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(KEY_VARIABLE, "AIzaCanary-0123456789-abcdefghij-KLMNOP")
    monkeypatch.setenv("VIBEASSIST_DATA_DIR", str(tmp_path))


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> FakeNet:
    net = FakeNet()
    monkeypatch.setattr("vibeassist.conversation.connect._direct", lambda key, target: net)
    return net


async def test_what_waits_is_lent_to_the_conversation_that_it_fits(net: FakeNet):
    async with WarmStart() as start:
        await start.prepare(WISH, WANTED)
        await until(lambda: start.ready, 5.0)
        lent = await start.lend(DIRECT, CONFIG)
        assert lent is not None
        transport = lent(CONFIG)
    assert len(net.made) == 1
    assert not net.last.closed
    await transport.close()
    assert net.last.closed


@pytest.mark.parametrize(
    ("target", "wish"),
    [
        pytest.param(Target("gateway", "https://g"), WISH, id="another server"),
        pytest.param(DIRECT, Wish(mode="direct", voice="Kore"), id="another voice"),
    ],
)
async def test_what_does_not_fit_is_closed_first(net: FakeNet, target: Target, wish: Wish):
    """There is never more than one socket."""
    async with WarmStart() as start:
        await start.prepare(WISH, WANTED)
        await until(lambda: start.ready, 5.0)
        assert await start.lend(target, wish.session_config(WANTED.conversation)) is None
        assert net.last.closed


@pytest.mark.parametrize(
    ("wish", "settings"),
    [
        pytest.param(WISH, Settings(), id="not wanted"),
        pytest.param(Wish(mode="practice"), WANTED, id="practice"),
        pytest.param(Wish(mode="gateway"), WANTED, id="no address"),
    ],
)
async def test_nothing_is_made_ahead_where_it_is_not_to_be(
    net: FakeNet, wish: Wish, settings: Settings
):
    async with WarmStart() as start:
        await start.prepare(wish, settings)
        if start._task is not None:
            await start._task
        assert not net.made


def test_the_talk_before_this_one_is_offered_and_taken_up(tmp_path: Path):
    assert earlier(WISH, WANTED) is None
    target = choose(WANTED.connection, "direct")
    owner = opening.identity(target, CONFIG.model)
    HandleStore(tmp_path / opening.HANDLE_FILE, owner).save("h-1")
    saved = earlier(WISH, WANTED)
    assert saved is not None
    assert saved.expires_in_s > 7000


def test_without_the_setting_nothing_is_offered_and_nothing_stays(tmp_path: Path):
    target = choose(WANTED.connection, "direct")
    file = tmp_path / opening.HANDLE_FILE
    HandleStore(file, opening.identity(target, CONFIG.model)).save("h-1")
    assert earlier(WISH, Settings(connection=Connection(keep_handle=False))) is None
    assert not file.exists()
