"""The page "Audio": which devices, and what is done to the microphone."""

from PySide6.QtCore import Slot

from vibeassist.audio.devices import Device, list_devices
from vibeassist.desktop.pages.bound import ChoiceRow, SwitchRow
from vibeassist.desktop.pages.jobs import Job
from vibeassist.desktop.pages.rows import Context, Page
from vibeassist.desktop.pages.sound_check import SoundCheck
from vibeassist.errors import VibeAssistError


class AudioPage(Page):
    """Microphone, loudspeaker, and a check of both."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, self.tr("Audio"), self.tr("Changes hold from the next conversation on.")
        )
        self._make_devices()
        self._make_treatment()
        self._make_more()
        self.finish()

    def _make_devices(self) -> None:
        usual = [("", self.tr("The system's own"))]
        self.microphone = ChoiceRow(self.context, "audio.microphone", self.tr("Microphone"), usual)
        self.speaker = ChoiceRow(self.context, "audio.speaker", self.tr("Loudspeaker"), usual)
        self.check = SoundCheck(self.context)
        devices = self.group()
        devices.add(self.microphone, self.speaker)
        devices.add(self.check)

    def _make_treatment(self) -> None:
        self.echo = ChoiceRow(
            self.context,
            "audio.echo",
            self.tr("Echo cancelling"),
            (
                ("auto", self.tr("Where there is an echo")),
                ("on", self.tr("Always")),
                ("off", self.tr("Never")),
            ),
            self.tr("Takes the assistant's own voice out of the microphone."),
        )
        self.noise = SwitchRow(
            self.context,
            "audio.noise_suppression",
            self.tr("Noise suppression"),
            self.tr("For fans and traffic. In a quiet room your voice is better without it."),
        )
        self.rumble = SwitchRow(
            self.context,
            "audio.high_pass",
            self.tr("Remove rumble"),
            self.tr("Steps, bumps and hum below any voice."),
        )
        self.gain = SwitchRow(
            self.context,
            "audio.gain_control",
            self.tr("Even out the loudness"),
            self.tr("For those who move about while they talk."),
        )
        treatment = self.group(self.tr("Your voice"))
        treatment.add(self.echo, self.noise, self.rumble, self.gain)

    def _make_more(self) -> None:
        self.warm = SwitchRow(
            self.context,
            "desktop.warm_microphone",
            self.tr("Keep the microphone open"),
            self.tr(
                "Holds at once. For microphones that are slow to open: between conversations it "
                "stays open, nothing of it is sent or kept, and the icon shows it."
            ),
        )
        self.process = SwitchRow(
            self.context,
            "audio.process",
            self.tr("A process of its own for sound"),
            self.tr(
                "Nothing that the app does can hold it up. Switch it off where a sandbox lets no "
                "program start another one."
            ),
        )
        self.group(self.tr("Seldom needed")).add(self.warm, self.process)

    def shown(self) -> None:
        """Look which devices there are."""
        job: Job[list[Device]] = Job(lambda _: list_devices())
        job.done.connect(self._on_devices)
        job.failed.connect(self._on_failed)
        job.start()

    def left(self) -> None:
        """The microphone is not left open behind the user's back."""
        self.check.stop()

    @Slot(object)
    def _on_devices(self, devices: list[Device]) -> None:
        self.microphone.offer(devices, "input")
        self.speaker.offer(devices, "output")

    @Slot(object)
    def _on_failed(self, error: VibeAssistError) -> None:
        self.microphone.set_error(str(error))
