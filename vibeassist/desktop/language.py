"""The language of the windows: the system's or the one that is set, with Qt's own texts in it."""

import logging
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

log = logging.getLogger(__name__)

FOLDER = Path(__file__).with_name("translations")
SOURCE = "en"
"""What the program is written in; its file holds the plural forms alone."""
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ko": "한국어",
    "zh-CN": "简体中文",
}
"""BCP 47, and each language's own name."""


def choose(wanted: str, system: Iterable[str]) -> str:
    """One of `LANGUAGES`. Pure.

    Args:
        wanted: what the user has set, as BCP 47; empty: as the system.
        system: what the system prefers, best first, as BCP 47: ``de-AT``, ``zh-Hans-CN``.
    """
    return next((each for tag in (wanted, *system) if (each := _of_tag(tag))), SOURCE)


def install(application: QCoreApplication, wanted: str) -> str:
    """Translate every text that is made from now on; returns the language.

    Args:
        application: gets the translators, and keeps them.
        wanted: as for :func:`choose`.
    """
    language = choose(wanted, QLocale.system().uiLanguages())
    if wanted:
        QLocale.setDefault(QLocale(language))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    name = language.replace("-", "_")
    if language != SOURCE:
        _install(application, qt / f"qtbase_{name}.qm")
    _install(application, FOLDER / f"vibeassist_{name}.qm")
    return language


def _install(application: QCoreApplication, file: Path) -> None:
    translator = QTranslator(application)
    if translator.load(str(file)):
        application.installTranslator(translator)
    else:
        log.warning("The translations in %s cannot be read", file)


def _of_tag(tag: str) -> str:
    """The language for a BCP 47 tag; empty where there is none."""
    language, *rest = tag.replace("_", "-").split("-")
    if language == "zh":
        # The traditional characters are another writing; who reads them is better off in English.
        return SOURCE if {"Hant", "TW", "HK", "MO"} & set(rest) else "zh-CN"
    return language if language in LANGUAGES else ""
