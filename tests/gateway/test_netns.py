"""Half-open connections as a real network makes them: a machine that vanishes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.live.test_session_netns import UNSHARE, allowed

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize("who", ["client", "client-in-a-reply", "google"])
def test_whoever_vanishes_is_found_and_the_other_side_closed(who: str) -> None:
    if not allowed():
        pytest.skip("this machine allows no network namespaces")
    done = subprocess.run(
        [*UNSHARE, sys.executable, "-m", "tests.gateway.netns_worker", who],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert (done.returncode, done.stdout) == (0, "OK\n"), done.stderr
