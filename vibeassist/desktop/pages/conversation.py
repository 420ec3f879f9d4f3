"""The page "Conversation": when one is heard, what is shown, what sounds."""

from vibeassist.desktop.pages.bound import ChoiceRow, SwitchRow
from vibeassist.desktop.pages.rows import Context, Page

ACTIVITY = "conversation.voice_activity."


class ConversationPage(Page):
    """Turn-taking first, then what is on the screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Conversation"))
        turns = self.group(self.tr("Taking turns, from the next conversation on"))
        self.interruptions = SwitchRow(
            context,
            f"{ACTIVITY}interruptions",
            self.tr("Cut in by speaking"),
            self.tr("The assistant falls silent as soon as you speak."),
        )
        self.start = ChoiceRow(
            context,
            f"{ACTIVITY}start_sensitivity",
            self.tr("Notice speech"),
            (
                ("", self.tr("As the model does")),
                ("high", self.tr("Soft speech too")),
                ("low", self.tr("Clear speech only")),
            ),
            self.tr("The second is better where others talk nearby."),
        )
        self.end = ChoiceRow(
            context,
            f"{ACTIVITY}end_sensitivity",
            self.tr("Answer"),
            (
                ("", self.tr("As the model does")),
                ("high", self.tr("Quickly")),
                ("low", self.tr("Let me think")),
            ),
        )
        self.silence = ChoiceRow(
            context,
            f"{ACTIVITY}silence_duration_ms",
            self.tr("Wait for a pause of"),
            (
                (0, self.tr("As the model does")),
                *((ms, self.tr("{s} seconds").format(s=ms / 1000)) for ms in _PAUSES_MS),
            ),
            self.tr("How long you may pause before you are answered."),
        )
        turns.add(self.interruptions, self.start, self.end, self.silence)
        now = self.group(self.tr("At once"))
        self.push = SwitchRow(
            context,
            "desktop.push_to_talk",
            self.tr("Push to talk"),
            self.tr("You are heard only while the hotkey is held."),
        )
        self.pill = SwitchRow(
            context,
            "desktop.pill",
            self.tr("Show the pill"),
            self.tr("The small window on top that shows that you are heard."),
        )
        self.captions = SwitchRow(context, "desktop.pill_captions", self.tr("Captions in the pill"))
        self.notifications = SwitchRow(
            context,
            "desktop.notifications",
            self.tr("Notifications"),
            self.tr("When something goes wrong."),
        )
        self.earcons = SwitchRow(
            context,
            "conversation.earcons",
            self.tr("Sounds"),
            self.tr("Small sounds tell of a lost and a regained connection."),
        )
        now.add(self.push, self.pill, self.captions, self.notifications)
        turns.add(self.earcons)
        self.finish()


_PAUSES_MS = (300, 500, 800, 1200, 2000)
