"""What happens to a machine's network, for real: two namespaces of the test's own, and a cable."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNSHARE = ["unshare", "--map-root-user", "--net"]


def allowed() -> bool:
    """Whether this machine lets us make namespaces and a cable between them."""
    if not (shutil.which("unshare") and shutil.which("ip")):
        return False
    attempt = ["ip", "link", "add", "v0", "type", "veth", "peer", "name", "v1"]
    return subprocess.run([*UNSHARE, *attempt], capture_output=True).returncode == 0


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("scenario", "scale"),
    [
        pytest.param("half_open", 10, marks=pytest.mark.slow),
        pytest.param("address_changes", 10, marks=pytest.mark.slow),
        pytest.param("address_goes", 10, marks=pytest.mark.slow),
        pytest.param("half_open", 1, marks=pytest.mark.slow),
        pytest.param("link_goes_down", 1, marks=pytest.mark.slow),
    ],
)
def test_whatever_happens_to_the_network_no_word_is_lost(scenario: str, scale: int):
    """Noticed in 15 s at the most (divided by the scale), the network used soon after it is back,
    and every frame that was said all the while arrives, but for one at the most."""
    if not allowed():
        pytest.skip("this machine allows no network namespaces")
    done = subprocess.run(
        [*UNSHARE, sys.executable, "-m", "tests.live.netns_worker", scenario, str(scale)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "PYTHONASYNCIODEBUG"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert (done.returncode, done.stdout) == (0, "OK\n"), done.stderr
