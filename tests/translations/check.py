"""What is wrong with the translations: one sentence for each mistake."""

import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.translations.files import (
    NUMERUS_FORMS,
    all_messages,
    catalogue,
    compile_all,
    source_file,
    wanted,
)
from tests.translations.messages import Message
from tests.translations.templates import stale_choices
from tests.translations.visible import untranslatable
from vibeassist.desktop.language import FOLDER, LANGUAGES
from vibeassist.desktop.sentences import CONTEXT, FILE

_PLACES = re.compile(r"\{\w*\}|%n|%\d|\(\*\.\w+\)")
_MNEMONIC = re.compile(r"&(?=\w)")
_ENDS = {".": ".。", "?": "?？", ":": ":：", "…": "…", "!": "!！"}
_CLOSING = "\"”“»」』）)'’ \u202f\u00a0"


def mistakes(folder: Path = FOLDER) -> list[str]:
    """All mistakes: of the program's texts, of the .ts files, of files made out of others."""
    stale = [
        f"choices.py: no sentence of {each[0]} has {each[1]} in it" for each in stale_choices()
    ]
    return [*untranslatable(), *stale, *in_files(folder, all_messages())]


def in_files(folder: Path, needed: list[Message]) -> Iterator[str]:
    """The mistakes of the files alone."""
    yield from _stale(folder, needed)
    for language in LANGUAGES:
        yield from _in_catalogue(language, wanted(language, needed), folder)


def _in_catalogue(language: str, needed: list[Message], folder: Path) -> Iterator[str]:
    """What is missing, left over or does not agree with its source in one language."""
    texts = catalogue(language, folder).texts
    for message in sorted(set(texts) - set(needed)):
        yield f"{language}: {message.context}: nobody says “{message.source}” any more"
    for message in needed:
        translations = texts.get(message, ())
        where = f"{language}: {message.context}: “{message.source}”"
        if not translations:
            yield f"{where} is not translated"
            continue
        if message.plural and len(translations) != NUMERUS_FORMS[language]:
            yield f"{where} needs {NUMERUS_FORMS[language]} plural forms"
        for translation in translations:
            yield from (f"{where}: {what}" for what in disagreements(message.source, translation))


def disagreements(source: str, translation: str) -> Iterator[str]:
    """Where a translation lacks what its source has."""
    if Counter(_PLACES.findall(source)) != Counter(_PLACES.findall(translation)):
        yield f"the places for values differ in “{translation}”"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield f"one of the two has no key to choose it by (&) in “{translation}”"
    last = source.rstrip(_CLOSING)[-1:]
    end = translation.rstrip(_CLOSING)[-1:]
    if last in _ENDS and end not in _ENDS[last]:
        yield f"“{translation}” does not end with “{last}”"
    if source != source.strip() or translation != translation.strip():
        yield f"“{translation}” has space around it"


def _stale(folder: Path, needed: list[Message]) -> Iterator[str]:
    """Files that are made out of others, and no longer say the same."""
    sentences = [each.source for each in needed if each.context == CONTEXT]
    listed = folder / FILE
    if not listed.exists() or listed.read_text("utf-8").splitlines() != sentences:
        yield f"{FILE} is out of date: run 'python -m tests.translations update'"
    with tempfile.TemporaryDirectory() as name:
        compile_all(folder, Path(name))
        for language in LANGUAGES:
            file = source_file(language, folder).with_suffix(".qm").name
            made = folder / file
            if not made.exists() or made.read_bytes() != (Path(name) / file).read_bytes():
                yield f"{file} is out of date: run 'python -m tests.translations compile'"
