"""The kept conversations as a list by day: the title or first words, the time, whom with."""

from datetime import date, timedelta

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from vibeassist.conversation.history import About, Kept
from vibeassist.desktop.dates import long_date, short_time
from vibeassist.desktop.theme import RADIUS, SMALL_SCALE, L, M, S, Theme, scaled_font
from vibeassist.desktop.words import persona_name
from vibeassist.settings import Persona

NUMBER = int(Qt.ItemDataRole.UserRole)
DETAIL = NUMBER + 1
Index = QModelIndex | QPersistentModelIndex


class HistoryList(QListWidget):
    """Days as headings, conversations below them.

    Signals:
        chosen(int): another conversation, by its number; 0 for none.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversations")
        self.setAccessibleName(self.tr("Conversations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Rows(theme, self))
        self.currentItemChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    @property
    def number(self) -> int:
        """The chosen conversation; 0 for none."""
        item = self.currentItem()
        return int(item.data(NUMBER)) if item is not None else 0

    def fill(self, kept: list[Kept], today: date) -> None:
        """Show these, newest first; the chosen one stays chosen where it is among them."""
        before = self.number
        self.blockSignals(True)
        self.clear()
        day: date | None = None
        for each in kept:
            if each.about.began.date() != day:
                day = each.about.began.date()
                self._add_heading(self._word_of(day, today))
            self._add(each, chosen=each.id == before)
        if not self.number and kept:
            self.setCurrentRow(1)
        self.blockSignals(False)
        if self.number != before:
            self.chosen.emit(self.number)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(NUMBER, 0)

    def _add(self, kept: Kept, *, chosen: bool) -> None:
        text = " ".join((kept.title or kept.first).split())
        time = short_time(kept.about.began)
        detail = self.tr("{time} · {title}").format(time=time, title=title_of(kept.about))
        item = QListWidgetItem(text, self)
        item.setData(NUMBER, kept.id)
        item.setData(DETAIL, detail)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}. {detail}")
        item.setToolTip(text)
        if chosen:
            self.setCurrentItem(item)

    def _word_of(self, day: date, today: date) -> str:
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        return long_date(day)

    def _on_current(self) -> None:
        self.chosen.emit(self.number)


def title_of(about: About) -> str:
    """Whom the conversation was with: a persona, practice, or the model."""
    if about.persona:
        return persona_name(Persona(name=about.persona))
    practice = QCoreApplication.translate("HistoryList", "Practice")
    return practice if about.mode == "practice" else about.model


class _Rows(QStyledItemDelegate):
    """A heading is one quiet line; a conversation is two, on a card where it is chosen."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as its lines."""
        del option
        small = QFontMetrics(scaled_font(SMALL_SCALE)).height()
        if index.data(DETAIL) is None:
            return QSize(0, small + L + S)
        return QSize(0, QFontMetrics(scaled_font(1.0)).height() + small + 2 * S + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The words, cut where the column ends."""
        colours = self._theme.colours
        rect = option.rect.adjusted(0, 1, 0, -1)
        inner = rect.adjusted(M, S - 1, -M, 1 - S)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(QApplication.layoutDirection())
        if index.data(DETAIL) is None:
            inner.setTop(inner.bottom() - QFontMetrics(scaled_font(SMALL_SCALE)).height())
            _line(painter, inner, index.data(), scaled_font(SMALL_SCALE, bold=True), colours.quiet)
        else:
            current = self._view.currentIndex() == index
            if current:
                strong = self._view.hasFocus() or self._theme.high_contrast
                painter.setPen(QColor(colours.accent if strong else colours.hover))
                painter.setBrush(QColor(colours.hover))
                painter.drawRoundedRect(rect.adjusted(1, 0, -1, 0), RADIUS, RADIUS)
            _line(painter, inner, index.data(), scaled_font(1.0, bold=current), colours.text)
            small = scaled_font(SMALL_SCALE)
            inner.setTop(inner.bottom() - QFontMetrics(small).height())
            _line(painter, inner, index.data(DETAIL), small, colours.quiet)
        painter.restore()


def _line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(font)
    line = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeading, shown)
