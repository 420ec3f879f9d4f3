"""Every canceller for the wire takes an echo away and leaves a user alone; which one is made."""

import builtins
from typing import Any

import numpy as np
import pytest

from vibeassist.audio import echo
from vibeassist.audio.echo import (
    Cleaner,
    LivekitCleaner,
    Processing,
    Untouched,
    WebRtcCleaner,
    make_cleaner,
)
from vibeassist.audio.format import MIC_BLOCK, MIC_RATE, Samples, rms_dbfs

COUNT = 6 * MIC_RATE
RNG = np.random.default_rng(8)
FAR = (RNG.standard_normal(COUNT) * 2000 * (np.arange(COUNT) % 8000 < 6000)).astype(np.int16)


@pytest.fixture(params=[WebRtcCleaner, LivekitCleaner])
def cleaner(request: pytest.FixtureRequest) -> Cleaner:
    if request.param is LivekitCleaner:
        pytest.importorskip("livekit.rtc", reason="the extra 'echo' is not installed")
    made: Cleaner = request.param(Processing(), cancels=True)
    return made


def clean(cleaner: Cleaner, near: Samples, far: Samples) -> Samples:
    blocks = range(0, COUNT, MIC_BLOCK)
    return np.concatenate(
        [cleaner.process(near[k : k + MIC_BLOCK], far[k : k + MIC_BLOCK]) for k in blocks]
    )


def test_an_echo_is_gone_by_12_db_within_seconds(cleaner: Cleaner) -> None:
    near = np.roll(FAR, 1600) // 4
    left = clean(cleaner, near, FAR)
    settled = slice(3 * MIC_RATE, None)
    assert rms_dbfs(near[settled]) - rms_dbfs(left[settled]) > 12


def test_a_user_alone_is_left(cleaner: Cleaner) -> None:
    near = np.roll(FAR, 1600) // 4
    left = clean(cleaner, near, np.zeros_like(FAR))
    assert abs(rms_dbfs(near) - rms_dbfs(left)) < 3


def test_a_block_of_another_size_is_refused_not_fatal(cleaner: Cleaner) -> None:
    with pytest.raises(ValueError, match=r"160|length"):
        cleaner.process(np.zeros(100, np.int16), np.zeros(MIC_BLOCK, np.int16))


def test_the_second_is_made_where_the_first_is_missing_and_none_where_both_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Second:
        def __init__(self, processing: Processing, *, cancels: bool) -> None:
            assert cancels

        def process(self, near: Samples, far: Samples) -> Samples:
            return near

    real = builtins.__import__

    def missing(name: str, *args: Any) -> Any:
        if name.split(".")[0] in ("pywebrtc_audio", "livekit"):
            raise ImportError(name=name)
        return real(name, *args)

    monkeypatch.setattr(builtins, "__import__", missing)
    assert isinstance(make_cleaner(Processing(), cancels=True), Untouched)
    monkeypatch.setattr(echo, "LivekitCleaner", Second)
    assert isinstance(make_cleaner(Processing(), cancels=True), Second)


def test_nothing_is_made_where_nothing_is_wanted() -> None:
    assert isinstance(make_cleaner(Processing(high_pass=False), cancels=False), Untouched)
