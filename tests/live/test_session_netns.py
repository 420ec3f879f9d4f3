"""A machine whose address goes and comes back, in a network namespace of the test's own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNSHARE = ["unshare", "--map-root-user", "--net"]


def allowed() -> bool:
    """Whether this machine lets us make a namespace with a device in it."""
    if not (shutil.which("unshare") and shutil.which("ip")):
        return False
    attempt = ["ip", "tuntap", "add", "cable", "mode", "tap"]
    return subprocess.run([*UNSHARE, *attempt], capture_output=True).returncode == 0


@pytest.mark.slow
def test_an_address_that_goes_and_comes_back():
    """Noticed in time, what was said meanwhile kept, and the network used as soon as it is back."""
    if not allowed():
        pytest.skip("this machine allows no network namespaces")
    done = subprocess.run(
        [*UNSHARE, sys.executable, "-m", "tests.live.netns_worker"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert (done.returncode, done.stdout) == (0, "OK\n"), done.stderr
