"""The files of the translations: brought up to date with the source, and compiled."""

import subprocess
from importlib.util import find_spec
from pathlib import Path

from tests.translations import ts
from tests.translations.messages import Message, messages
from tests.translations.templates import templates
from vibeassist.desktop.language import FOLDER, LANGUAGES, SOURCE
from vibeassist.desktop.sentences import CONTEXT, FILE

NUMERUS_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "ko": 1, "zh-CN": 1}
"""How many forms a number's text has (Qt's numerus rules)."""


def all_messages() -> list[Message]:
    """What every language has to have: the windows' texts, and the sentences of other rooms."""
    return sorted([*messages(), *(Message(CONTEXT, each) for each in templates())])


def wanted(language: str, needed: list[Message]) -> list[Message]:
    """Of these, what one language has to have: English itself only its plural forms."""
    return [each for each in needed if each.plural] if language == SOURCE else needed


def source_file(language: str, folder: Path = FOLDER) -> Path:
    """The .ts file of a language."""
    return folder / f"vibeassist_{language.replace('-', '_')}.ts"


def catalogue(language: str, folder: Path = FOLDER) -> ts.Catalogue:
    """What is translated into a language."""
    path = source_file(language, folder)
    return ts.read(path.read_text("utf-8")) if path.exists() else ts.Catalogue("")


def update(folder: Path = FOLDER) -> None:
    """Bring every file up to date: what is new comes in unfinished, what is gone goes out."""
    needed = all_messages()
    sentences = [each.source for each in needed if each.context == CONTEXT]
    (folder / FILE).write_text("\n".join(sentences) + "\n", "utf-8")
    for language in LANGUAGES:
        known = catalogue(language, folder).texts
        texts = {each: known.get(each, ()) for each in wanted(language, needed)}
        new = ts.write(ts.Catalogue(language.replace("-", "_"), texts))
        source_file(language, folder).write_text(new, "utf-8")


def compile_all(folder: Path = FOLDER, into: Path = FOLDER) -> None:
    """Make the .qm files, which the program reads, out of the .ts files.

    Raises:
        CalledProcessError: Qt's lrelease does not take a file.
    """
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    program = next(Path(spec.origin).parent.glob("lrelease*"))
    for language in LANGUAGES:
        source = source_file(language, folder)
        target = into / source.with_suffix(".qm").name
        command = [str(program), "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, capture_output=True)
