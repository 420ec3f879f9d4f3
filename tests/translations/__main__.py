"""``python -m tests.translations update|compile|check``: what translators need."""

import argparse
import sys

from tests.translations.check import mistakes
from tests.translations.files import compile_all, update


def main() -> int:
    """Do one of the three; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations")
    parser.add_argument("command", choices=["update", "compile", "check"])
    command = parser.parse_args().command
    if command == "update":
        update()
    elif command == "compile":
        compile_all()
    found = mistakes() if command != "update" else []
    print("\n".join(found) or "All is well.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
