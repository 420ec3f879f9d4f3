"""``make bench``: every benchmark, one after the other; tables on the screen, figures as JSON."""

import argparse
import importlib
from pathlib import Path

from tests.bench.report import Table, write

BENCHMARKS = [
    "wire",
    "cost",
    "soak",
    "gateway",
    "jitter",
    "sound_cost",
    "room",
    "live_room",
    "busy",
    "desktop",
]


def main() -> None:
    """Run the chosen benchmarks, or all of them."""
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("names", nargs="*", help=f"which of {', '.join(BENCHMARKS)}")
    parser.add_argument("--json", type=Path, default=Path("bench-results.json"))
    args = parser.parse_args()
    tables: list[Table] = []
    for name in args.names or BENCHMARKS:
        measured: list[Table] = importlib.import_module(f"tests.bench.{name}").run()
        for table in measured:
            table.show()
        tables += measured
    write(tables, args.json)


if __name__ == "__main__":
    main()
