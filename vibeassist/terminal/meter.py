"""A level meter for one line of a terminal. Pure."""

FLOOR_DBFS = -60.0  # the left end: quieter than any room that people talk in
BLOCKS = " ▏▎▍▌▋▊▉█"


def meter(level_dbfs: float, width: int = 12) -> str:
    """A bar of ``width`` columns: empty at -60 dBFS, full at 0 dBFS."""
    share = min(1.0, max(0.0, 1.0 - level_dbfs / FLOOR_DBFS))
    eighths = round(share * width * 8)
    full, part = divmod(eighths, 8)
    bar = BLOCKS[8] * full + (BLOCKS[part] if part else "")
    return bar.ljust(width)
