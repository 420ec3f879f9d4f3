"""Days and times in the user's way of writing them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


def long_date(day: date) -> str:
    """A day with its month in words."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_time(at: datetime) -> str:
    """Hours and minutes."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
