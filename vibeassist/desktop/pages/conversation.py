"""The page "Conversation": when one is heard, when it ends, what is shown, what sounds."""

from PySide6.QtCore import Slot

from vibeassist.desktop.pages.bound import ChoiceRow, SwitchRow
from vibeassist.desktop.pages.durations import minutes, seconds
from vibeassist.desktop.pages.rows import Context, Page
from vibeassist.settings import Settings

ACTIVITY = "conversation.voice_activity."
PAUSES_MS = (300, 500, 800, 1200, 2000)
SHORTEST_MS = (100, 200, 300, 500)
HANG_UP_MIN = (2, 5, 10, 30)


class ConversationPage(Page):
    """Turn-taking first, then what is on the screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Conversation"))
        self._make_turns()
        self._make_now()
        self._make_more()
        self.finish()
        context.preferences.changed.connect(self._on_settings)
        self._on_settings(context.preferences.settings)

    def _make_turns(self) -> None:
        self.interruptions = SwitchRow(
            self.context,
            f"{ACTIVITY}interruptions",
            self.tr("Cut in by speaking"),
            self.tr("The assistant falls silent as soon as you speak."),
        )
        self.start = ChoiceRow(
            self.context,
            f"{ACTIVITY}start_sensitivity",
            self.tr("Notice speech"),
            (
                ("", self.tr("As the model does")),
                ("high", self.tr("Soft speech too")),
                ("low", self.tr("Clear speech only")),
            ),
            self.tr("Clear speech only is better where others talk nearby."),
        )
        self.end = ChoiceRow(
            self.context,
            f"{ACTIVITY}end_sensitivity",
            self.tr("Answer"),
            (
                ("", self.tr("As the model does")),
                ("high", self.tr("Quickly")),
                ("low", self.tr("Let me think")),
            ),
        )
        self.silence = ChoiceRow(
            self.context,
            f"{ACTIVITY}silence_duration_ms",
            self.tr("Wait for a pause of"),
            ((0, self.tr("As the model does")), *((ms, seconds(ms)) for ms in PAUSES_MS)),
            self.tr("How long you may pause before you are answered."),
            other=seconds,
        )
        self.hang_up = ChoiceRow(
            self.context,
            "conversation.hang_up_after_min",
            self.tr("Hang up after silence"),
            ((0, self.tr("Never")), *((count, minutes(count)) for count in HANG_UP_MIN)),
            self.tr("A conversation in which nobody speaks ends by itself, and you are told."),
            other=minutes,
        )
        self.earcons = SwitchRow(
            self.context,
            "conversation.earcons",
            self.tr("Sounds"),
            self.tr("Small sounds tell of a lost and a regained connection."),
        )
        turns = self.group(self.tr("From the next conversation on"))
        turns.add(self.interruptions, self.start, self.end, self.silence, self.hang_up)
        turns.add(self.earcons)

    def _make_now(self) -> None:
        self.push = SwitchRow(
            self.context,
            "desktop.push_to_talk",
            self.tr("Push to talk"),
            self.tr("You are heard only while the hotkey is held."),
        )
        self.pill = SwitchRow(
            self.context,
            "desktop.pill",
            self.tr("Show the pill"),
            self.tr("The small window on top that shows that you are heard."),
        )
        self.captions = SwitchRow(
            self.context, "desktop.pill_captions", self.tr("Captions in the pill")
        )
        self.notifications = SwitchRow(
            self.context,
            "desktop.notifications",
            self.tr("Notifications"),
            self.tr("When something goes wrong, and when a conversation ends by itself."),
        )
        now = self.group(self.tr("At once"))
        now.add(self.push, self.pill, self.captions, self.notifications)

    def _make_more(self) -> None:
        self.manual = SwitchRow(
            self.context,
            f"{ACTIVITY}manual",
            self.tr("The hotkey alone ends your turn"),
            self.tr(
                "With push to talk: as long as you hold the key you may pause, and you are "
                "answered when you let it go."
            ),
        )
        self.shortest = ChoiceRow(
            self.context,
            f"{ACTIVITY}prefix_padding_ms",
            self.tr("Shortest speech"),
            ((0, self.tr("As the model does")), *((ms, seconds(ms)) for ms in SHORTEST_MS)),
            self.tr("What is shorter does not count as speech; a cough is."),
            other=seconds,
        )
        self.coverage = ChoiceRow(
            self.context,
            f"{ACTIVITY}turn_coverage",
            self.tr("The model gets to hear"),
            (
                ("", self.tr("As the model does")),
                ("only_activity", self.tr("Speech only")),
                ("all_input", self.tr("All sounds")),
            ),
            self.tr("All sounds, such as music, cost more."),
        )
        more = self.group(self.tr("Seldom needed, from the next conversation on"))
        more.add(self.manual, self.shortest, self.coverage)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        activity = settings.conversation.voice_activity
        self.manual.setEnabled(settings.desktop.push_to_talk or activity.manual)
        for row in (self.start, self.end, self.silence, self.shortest):
            row.setEnabled(not activity.manual)
