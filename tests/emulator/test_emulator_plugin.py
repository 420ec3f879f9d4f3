"""The pytest fixtures, in a test session of their own, and the clocks under them."""

import asyncio
import os
import subprocess
import sys

import pytest

from vibeassist.emulator.clock import ManualClock, RealClock
from vibeassist.emulator.script import UsageRates
from vibeassist.emulator.usage import UsageMeter

TESTS = """
import pytest
from vibeassist.emulator.script import Script, Step

@pytest.mark.asyncio
async def test_fixture(live_emulator):
    assert live_emulator.url.startswith("https://127.0.0.1:")

@pytest.mark.asyncio
async def test_factory(make_live_emulator):
    one = await make_live_emulator()
    two = await make_live_emulator(Script(name="mine"), time_scale=1.0)
    assert one.url != two.url

@pytest.mark.asyncio
async def test_steps_left_over(make_live_emulator):
    await make_live_emulator(Script(steps=(Step(expect="text"),)))
"""


@pytest.mark.slow
def test_the_fixtures_in_a_project_of_somebody_else(tmp_path):
    """They work in pytest-asyncio's strict mode, and steps left over fail their test."""
    (tmp_path / "test_mine.py").write_text(TESTS)
    (tmp_path / "pytest.ini").write_text("[pytest]\nasyncio_mode = strict\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        timeout=50,
        check=False,
    )
    assert "3 passed, 1 error" in done.stdout, done.stdout
    assert "Step 1 was never met: expect text." in done.stdout


def test_the_plugin_imports_nothing_heavy():
    """Every pytest run of everybody who has vibeassist installed loads it."""
    code = "import vibeassist.emulator.pytest_plugin, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=50
    )
    assert not {"aiohttp", "numpy", "google.genai", "pydantic"} & set(done.stdout.split())


def test_without_pytest_asyncio_it_loads_and_says_so(tmp_path):
    plugin = "vibeassist.emulator.pytest_plugin"
    code = (
        "import sys; sys.modules['pytest_asyncio'] = None;"
        f"import pytest; sys.exit(pytest.main(['-q', '-p', '{plugin}', '-p', 'no:cacheprovider']))"
    )
    (tmp_path / "test_mine.py").write_text("def test_it(live_emulator): pass")
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        timeout=50,
        check=False,
    )
    assert "fixtures need pytest-asyncio" in done.stdout, done.stdout


async def test_a_manual_clock_wakes_sleepers_in_order():
    clock = ManualClock()
    woken = []

    async def sleeper(name, seconds):
        await clock.sleep(seconds)
        woken.append((name, clock.now()))
        await clock.sleep(0)

    tasks = [asyncio.create_task(sleeper(name, s)) for name, s in (("b", 2), ("a", 1), ("c", 9))]
    await clock.advance(5)
    assert woken == [("a", 1), ("b", 2)]
    assert clock.now() == 5
    await clock.advance(4)
    await asyncio.gather(*tasks)
    assert woken[-1] == ("c", 9)


async def test_a_sleeper_that_gave_up_is_passed_over():
    clock = ManualClock()
    task = asyncio.create_task(clock.sleep(1))
    await clock.advance(0.5)
    task.cancel()
    await clock.advance(1)
    assert task.cancelled()


async def test_a_real_clock_runs_as_fast_as_it_is_told():
    clock = RealClock(time_scale=1000)
    before = clock.now()
    await clock.sleep(1)
    assert clock.now() - before >= 1
    with pytest.raises(ValueError, match="positive"):
        RealClock(0)


def test_usage_is_counted_by_turn():
    meter = UsageMeter(UsageRates(extra={"thoughtsTokenCount": 3}))
    meter.hear(bytes(32_000))
    meter.say(bytes(96_000))
    meter.read("eight ch")
    assert meter.report() == {
        "promptTokenCount": 27,
        "responseTokenCount": 50,
        "totalTokenCount": 77,
        "promptTokensDetails": [
            {"modality": "AUDIO", "tokenCount": 25},
            {"modality": "TEXT", "tokenCount": 2},
        ],
        "responseTokensDetails": [{"modality": "AUDIO", "tokenCount": 50}],
        "thoughtsTokenCount": 3,
    }
    assert meter.report()["promptTokenCount"] == 0
