"""Fixtures of the terminal's tests."""

import os
from pathlib import Path

import pytest

from tests.terminal.talking import CANARY, TOKEN


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("VIBEASSIST_", "GOOGLE_", "GEMINI_", "PYTHONASYNCIODEBUG"))
    }
    return inherited | {
        "VIBEASSIST_CONFIG_DIR": str(tmp_path / "config"),
        "VIBEASSIST_DATA_DIR": str(tmp_path / "data"),
        "VIBEASSIST_API_KEY": CANARY,
        "VIBEASSIST_GATEWAY_TOKEN": TOKEN,
        # No secret service in here: a test must not ask the keyring of whoever runs it.
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
