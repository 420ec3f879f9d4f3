"""The translations: complete, agreeing with their source, compiled, and found again at run time."""

import argparse
import shutil
import string
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.translations import check, ts
from tests.translations.files import all_messages, catalogue, source_file
from tests.translations.messages import DESKTOP, Message
from tests.translations.templates import templates
from tests.translations.visible import untranslatable_in
from vibeassist.audio import devices
from vibeassist.checks.network import judge_clock
from vibeassist.desktop import language
from vibeassist.desktop.language import FOLDER, LANGUAGES, choose
from vibeassist.desktop.sentences import CONTEXT, fill, translated
from vibeassist.errors import VibeAssistError
from vibeassist.live.causes import CAUSES
from vibeassist.settings import FILE_NAME, config_dir

OTHERS = [each for each in LANGUAGES if each != language.SOURCE]

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Installs a language, in place of the one before."""
    locale = QLocale()

    def silence() -> None:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.setParent(None)

    def install(name: str) -> None:
        silence()
        assert language.install(qapp, name) == name

    yield install
    silence()
    QLocale.setDefault(locale)


def test_nothing_is_wrong_with_the_translations():
    assert check.mistakes() == []


# The check itself


@pytest.fixture(scope="module")
def needed() -> list[Message]:
    """What there is to translate."""
    return all_messages()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the translations, to spoil."""
    return Path(shutil.copytree(FOLDER, tmp_path / "translations"))


def spoil(folder: Path, old: str, new: str) -> None:
    """Change the German file in one place."""
    path = source_file("de", folder)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("<translation>Kopiert</translation>", "<translation></translation>", "is not translated"),
        ("<translation>Kopiert", '<translation type="unfinished">Kopiert', "is not translated"),
        ("<source>Copied</source>", "<source>Copyed</source>", "nobody says “Copyed” any more"),
        ("Schritt {number} von {count}", "Schritt {nummer}", "the places for values differ"),
        ("{1} antwortet nicht.", "antwortet nicht.", "the places for values differ"),
        ("<numerusform>%n Tage<", "<numerusform>Tage<", "the places for values differ"),
        ("<numerusform>%n Tage</numerusform>", "", "needs 2 plural forms"),
        ("&amp;Untertitel …", "Untertitel …", "has no key to choose it by"),
        ("&amp;Untertitel …", "&amp;Untertitel", "does not end with “…”"),
        ("<translation>Kopiert<", "<translation>Kopiert <", "has space around it"),
        ("<translation>Kopiert<", "<translation>Abgeschrieben<", "vibeassist_de.qm is out of date"),
    ],
)
def test_the_check_finds(folder: Path, needed: list[Message], old: str, new: str, complaint: str):
    spoil(folder, old, new)
    assert any(complaint in mistake for mistake in check.in_files(folder, needed))


def test_the_check_finds_a_sentence_that_is_new(folder: Path, needed: list[Message]):
    listed = folder / "sentences.txt"
    listed.write_text(listed.read_text("utf-8").replace("The clock is right.\n", ""), "utf-8")
    assert any("sentences.txt is out of date" in each for each in check.in_files(folder, needed))


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("Nobody translates me")',
        'QPushButton("Save")',
        'button.setAccessibleName(f"Remove {name}")',
        'WHY = "This is a sentence for the user."',
    ],
)
def test_a_text_that_goes_past_the_translator_is_found(line: str):
    assert len(list(untranslatable_in(line, "new.py"))) == 1


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(self.tr("Translated"))',
        'window.setWindowTitle("vibeassist")',
        'label.setText(f"{name} · {number}")',
        'log.warning("This is a sentence for the log.")',
        '"""This is a sentence for whoever reads the source."""',
    ],
)
def test_what_nobody_sees_or_somebody_translates_is_left_alone(line: str):
    assert list(untranslatable_in(line, "new.py")) == []


def test_the_messages_are_those_that_qt_finds(tmp_path: Path, needed: list[Message]):
    """Whoever translates with Qt Linguist gets the same list from Qt's own lupdate."""
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    lupdate = next(Path(spec.origin).parent.glob("lupdate*"))
    made = tmp_path / "all_de.ts"
    files = [str(file) for file in DESKTOP.rglob("*.py")]
    subprocess.run([str(lupdate), *files, "-ts", str(made)], check=True, capture_output=True)
    found = {(each.context, each.source) for each in ts.read(made.read_text("utf-8")).texts}
    ours = {(each.context, each.source): each.plural for each in needed if each.context != CONTEXT}
    assert found <= set(ours)
    # It does not understand every number in a call of translate().
    assert [text for text, plural in ours.items() if text not in found and not plural] == []


def test_a_file_is_written_as_it_was_read():
    for name in LANGUAGES:
        text = source_file(name).read_text("utf-8")
        assert ts.write(ts.read(text)) == text


# At run time


@pytest.mark.parametrize("name", OTHERS)
def test_every_sentence_of_every_room_comes_back_translated(speak: Speak, name: str):
    speak(name)
    texts = catalogue(name).texts
    for template in templates():
        values = {f"{{{n}}}": f"value-{n}" for n in range(1, 9)}
        (expected,) = texts[Message(CONTEXT, template)]
        assert translated(fill(template, values)) == fill(expected, values)


@given(value=st.text(string.ascii_letters + string.digits + "{}%&<>\\\"'/ -_äß日", min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_a_value_is_kept_as_it_is(speak: Speak, value: str):
    """Unless it is a sentence itself: a reason within a sentence is translated, too."""
    speak("de")
    assume(translated(value) == value)
    assert translated(f'The microphone "{value}" is gone.') == f"Das Mikrofon „{value}“ ist weg."


def test_a_message_and_its_hint_are_translated_together(speak: Speak):
    speak("de")
    both = "The keyring is locked. Unlock it and try again."
    assert translated(both) == (
        "Der Schlüsselbund ist gesperrt. Entsperre ihn und versuche es noch einmal."
    )
    speak("ja")
    assert translated(both) == (
        "キーリングがロックされています。ロックを解除して、もう一度試してください。"
    )


def test_a_sentence_within_a_sentence_is_translated_too(speak: Speak):
    speak("de")
    gone = "The connection did not come back within 5 minutes. The connection ended (1006)."
    assert translated(gone) == (
        "Die Verbindung kam innerhalb von 5 Minuten nicht zurück. "
        "Die Verbindung wurde beendet (1006)."
    )


@pytest.mark.parametrize("text", ["", "Nobody has ever said this.", "quota exceeded", "日本語。"])
def test_what_is_not_known_stays_as_it_is(speak: Speak, text: str):
    speak("fr")
    assert translated(text) == text


def test_real_sentences_are_known(speak: Speak, monkeypatch: pytest.MonkeyPatch):
    speak("de")
    monkeypatch.setattr(devices, "list_devices", list)
    with pytest.raises(VibeAssistError) as caught:
        devices.find_device("nothing like it", "input")
    clock = judge_clock(3 * 86_400)
    for text in (caught.value.message, caught.value.hint, clock.sentence, clock.hint):
        assert translated(text) != text
    said = dict.fromkeys(("address", "model", "voice", "code", "instead", "other_voice"), "x") | {
        "said": "(1006)"
    }
    for cause in CAUSES:
        for text in (cause.message, cause.hint):
            assert translated(text.format_map(said)) != text.format_map(said)


@pytest.mark.parametrize(
    ("name", "one", "two"),
    [
        ("en", "1 day", "2 days"),
        ("de", "1 Tag", "2 Tage"),
        ("es", "1 día", "2 días"),
        ("fr", "1 jour", "2 jours"),
        ("ja", "1 日", "2 日"),
        ("ko", "1일", "2일"),
        ("zh-CN", "1 天", "2 天"),
    ],
)
def test_numbers_have_their_forms(speak: Speak, name: str, one: str, two: str):
    speak(name)
    translate = QCoreApplication.translate
    assert translate("Duration", "%n day(s)", None, 1) == one
    assert translate("Duration", "%n day(s)", None, 2) == two


def test_none_is_singular_in_french_alone(speak: Speak):
    for name, none in (("en", "0 days"), ("de", "0 Tage"), ("fr", "0 jour")):
        speak(name)
        assert QCoreApplication.translate("Duration", "%n day(s)", None, 0) == none


def test_qt_itself_speaks_the_language_too(speak: Speak):
    speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_dates_and_numbers_follow_a_language_that_is_set(speak: Speak):
    speak("de")
    assert QLocale().toString(0.5) == "0,5"


# Which language


@pytest.mark.parametrize(
    ("wanted", "system", "chosen"),
    [
        ("", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("", ["es-419"], "es"),
        ("", ["zh-Hans-CN", "zh-CN", "zh"], "zh-CN"),
        ("", ["zh-Hant-TW", "zh-TW", "zh"], "en"),
        ("", ["nl-NL", "nl", "fr-FR"], "fr"),
        ("", ["en-GB", "de-DE"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("ja", ["de-DE"], "ja"),
        ("zh_CN", ["de-DE"], "zh-CN"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_one_that_is_set_else_the_system_s(
    wanted: str, system: list[str], chosen: str
):
    assert choose(wanted, system) == chosen


def test_the_app_speaks_the_language_that_is_set(qapp: QApplication, speak: Speak):
    from vibeassist.desktop import app
    from vibeassist.desktop.shell import Shell

    speak("en")
    (config_dir() / FILE_NAME).write_text('[desktop]\nlanguage = "fr"\n')
    parser = argparse.ArgumentParser()
    app.add_arguments(parser)
    with ExitStack() as stack:
        shell = Shell(qapp, parser.parse_args([]), stack)
        assert shell.actions.settings.text() == "Paramètr&es…"
        shell.preferences.close()


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_two_entries_of_the_menu_have_the_same_key(parts: object, speak: Speak, name: str):
    from vibeassist.desktop.actions import Actions

    speak(name)
    actions = Actions(parts.talk, parts.windows, parts.preferences)  # type: ignore[attr-defined]
    menu = actions.menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) > 10
    assert len(set(keys)) == len(keys), texts
