"""Benchmark results: rows of figures, printed as tables and written as JSON."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One measured thing: a name and its figures, in the table's unit."""

    name: str
    figures: dict[str, float]


@dataclass(slots=True)
class Table:
    """Rows that are measured in the same way, in one run, and so may be compared."""

    title: str
    unit: str
    rows: list[Row] = field(default_factory=list)

    def add(self, name: str, values: Sequence[float]) -> None:
        """Add percentiles of a series."""
        ordered = sorted(values)
        cuts = statistics.quantiles(ordered, n=100, method="inclusive")
        figures = {"count": len(ordered), "p50": cuts[49], "p99": cuts[98], "worst": ordered[-1]}
        self.rows.append(Row(name, figures))

    def show(self) -> None:
        """Print the table; the last column is the ratio to the first row's first figure."""
        names = list(dict.fromkeys(key for row in self.rows for key in row.figures))
        width = max(len(row.name) for row in self.rows)
        print(f"\n{self.title} ({self.unit})")
        print(f"  {'':<{width}}" + "".join(f"{name:>11}" for name in names) + f"{'ratio':>8}")
        measure = "p50" if "p50" in names else names[0]
        base = self.rows[0].figures[measure]
        for row in self.rows:
            figures = "".join(f"{row.figures.get(name, float('nan')):>11.4g}" for name in names)
            ratio = f"{row.figures[measure] / base:>8.2f}" if base else f"{'':>8}"
            print(f"  {row.name:<{width}}{figures}{ratio}")


def write(tables: Sequence[Table], path: Path) -> None:
    """Write all tables to one JSON file."""
    path.write_text(json.dumps([asdict(table) for table in tables], indent=1) + "\n")
    print(f"\nWritten to {path}")
