"""Combinations: read in any spelling, written in one, refused where they cannot work."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vibeassist.desktop.hotkeys.combination import (
    Combination,
    Modifier,
    Platform,
    check,
    default,
    from_qt,
    parse,
    suggestions,
)
from vibeassist.desktop.hotkeys.errors import BadCombination
from vibeassist.desktop.hotkeys.keys import KEYS


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Ctrl+Alt+Space", "Ctrl+Alt+Space"),
        (" alt + CTRL+space ", "Ctrl+Alt+Space"),
        ("control+option+cmd+a", "Ctrl+Alt+Meta+A"),
        ("Super+F9", "Meta+F9"),
        ("Win+Shift+1", "Shift+Meta+1"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("Ctrl+PgUp", "Ctrl+PageUp"),
        ("Ctrl+.", "Ctrl+Period"),
        ("Ctrl+`", "Ctrl+Grave"),
        ("Ctrl+scroll_lock", "Ctrl+ScrollLock"),
        ("Ctrl+Ctrl+Space", "Ctrl+Space"),
        ("f24", "F24"),
    ],
)
def test_spellings(text: str, canonical: str) -> None:
    assert str(parse(text)) == canonical


@settings(deadline=None)
@given(st.frozensets(st.sampled_from(Modifier)), st.sampled_from(sorted(KEYS)))
def test_what_is_written_is_read_back(modifiers: frozenset[Modifier], key: str) -> None:
    combination = Combination(modifiers, KEYS[key])
    assert parse(str(combination)) == combination
    for platform in Platform:
        assert parse(combination.shown(platform)) == combination


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "No combination is given"),
        (" + ", "No combination is given"),
        ("Ctrl+", "plus sign"),
        ("Ctrl++Space", "plus sign"),
        ("Ctrl+Alt", "alone cannot be a hotkey"),
        ("Shift", "alone cannot be a hotkey"),
        ("Ctrl+Banana", "“Banana”"),
        ("Ctrl+A+B", "A, B"),
    ],
)
def test_what_is_no_combination(text: str, says: str) -> None:
    with pytest.raises(BadCombination) as caught:
        parse(text)
    assert says in caught.value.message


@pytest.mark.parametrize(
    ("text", "platform", "says"),
    [
        ("A", Platform.LINUX, "typing"),
        ("Shift+A", Platform.MACOS, "typing"),
        ("Space", Platform.WINDOWS, "typing"),
        ("Shift+Left", Platform.LINUX, "typing"),
        ("Ctrl+Alt+F3", Platform.LINUX, "text console"),
        ("Ctrl+Alt+Shift+F12", Platform.LINUX, "text console"),
        ("Ctrl+Alt+Delete", Platform.LINUX, "system"),
        ("Ctrl+Alt+Delete", Platform.WINDOWS, "system"),
        ("Meta+Space", Platform.WINDOWS, "Windows key"),
        ("Ctrl+F12", Platform.WINDOWS, "debuggers"),
        ("Cmd+Space", Platform.MACOS, "Command+Space"),
        ("Ctrl+Alt+Space", Platform.MACOS, "Control+Option+Space"),
        ("Ctrl+Insert", Platform.MACOS, "no Insert key"),
        ("F22", Platform.MACOS, "no F22 key"),
    ],
)
def test_what_cannot_work_here(text: str, platform: Platform, says: str) -> None:
    with pytest.raises(BadCombination) as caught:
        check(parse(text), platform)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("F9", Platform.LINUX),
        ("Pause", Platform.WINDOWS),
        ("Super+Space", Platform.LINUX),
        ("Ctrl+Alt+F13", Platform.LINUX),
        ("Alt+Space", Platform.MACOS),
        ("Ctrl+Alt+F12", Platform.MACOS),
    ],
)
def test_what_can_work_here(text: str, platform: Platform) -> None:
    check(parse(text), platform)


@pytest.mark.parametrize("platform", Platform)
def test_the_suggestions_can_work(platform: Platform) -> None:
    for combination in suggestions(platform):
        check(combination, platform)
    assert default(platform) == suggestions(platform)[0]


@pytest.mark.parametrize(
    ("portable", "platform", "canonical"),
    [
        ("Ctrl+Alt+Space", Platform.LINUX, "Ctrl+Alt+Space"),
        ("Meta+F9", Platform.LINUX, "Meta+F9"),
        ("Ctrl+Shift+Space", Platform.MACOS, "Shift+Meta+Space"),
        ("Meta+Shift+Space", Platform.MACOS, "Ctrl+Shift+Space"),
        ("Ctrl+K, Ctrl+C", Platform.WINDOWS, "Ctrl+K"),
        ("Ctrl+,", Platform.LINUX, "Ctrl+Comma"),
        ("Ctrl+PgDown", Platform.LINUX, "Ctrl+PageDown"),
    ],
)
def test_what_qt_writes(portable: str, platform: Platform, canonical: str) -> None:
    assert str(from_qt(portable, platform)) == canonical


@pytest.mark.parametrize("system", ["keysym", "keysym_name", "windows", "mac"])
def test_no_two_keys_share_a_number(system: str) -> None:
    numbers = [getattr(key, system) for key in KEYS.values()]
    known = [number for number in numbers if number is not None]
    assert len(set(known)) == len(known)


def test_the_names_of_keysyms_are_those_of_qt() -> None:
    """Qt reads key names of its own; each of ours must be one that its line edit can produce."""
    from PySide6.QtGui import QKeySequence

    odd = {"Quote": "'", "Period": ".", "Comma": ",", "Minus": "-", "Equal": "=", "Slash": "/"}
    odd |= {"Backslash": "\\", "Semicolon": ";", "Grave": "`"}
    odd |= {"BracketLeft": "[", "BracketRight": "]", "PageUp": "PgUp", "PageDown": "PgDown"}
    for name, key in KEYS.items():
        written = QKeySequence(f"Ctrl+{odd.get(name, name)}").toString(
            QKeySequence.SequenceFormat.PortableText
        )
        assert from_qt(written, Platform.LINUX).key == key, written
