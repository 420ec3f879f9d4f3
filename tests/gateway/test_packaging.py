"""What packaging/ ships can be used: its configurations are valid, its ports are the gateway's."""

import re
import textwrap
import tomllib
from pathlib import Path

import pytest

from vibeassist.gateway.config import DEFAULT_ADMIN_PORT, DEFAULT_PORT, build

PACKAGING = Path(__file__).parents[2] / "packaging"


def embedded() -> str:
    """The gateway.toml in the Kubernetes ConfigMap."""
    text = (PACKAGING / "kubernetes" / "gateway.yaml").read_text(encoding="utf-8")
    found = re.search(r"gateway\.toml: \|\n((?:    .*\n)+)", text)
    assert found is not None
    return textwrap.dedent(found[1])


@pytest.mark.parametrize("where", ["file", "kubernetes"])
def test_the_shipped_configurations_are_valid(where: str) -> None:
    text = embedded() if where == "kubernetes" else (PACKAGING / "gateway.toml").read_text("utf-8")
    values = tomllib.loads(text)
    made = build({"key": "k", "admin_token": "a" * 32, **values})
    assert made.host == "0.0.0.0"  # noqa: S104
    assert made.tls_ends_in_front


def test_the_pod_outlives_its_drain() -> None:
    text = (PACKAGING / "kubernetes" / "gateway.yaml").read_text(encoding="utf-8")
    grace = re.search(r"terminationGracePeriodSeconds: (\d+)", text)
    assert grace is not None
    assert int(grace[1]) > tomllib.loads(embedded())["drain_s"]


@pytest.mark.parametrize("name", ["Dockerfile", "kubernetes/gateway.yaml"])
def test_the_ports_are_the_programs_defaults(name: str) -> None:
    text = (PACKAGING / name).read_text(encoding="utf-8")
    assert str(DEFAULT_PORT) in text
    assert str(DEFAULT_ADMIN_PORT) in text
