"""Qt's translation files (.ts): read, and written so that a change is easy to review. Pure.

Contexts and texts are sorted and no line numbers are kept, so that only what is said is compared.
Format: the TS file format of Qt Linguist, version 2.1.
"""

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from tests.translations.messages import Message

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass
class Catalogue:
    """What a file holds."""

    language: str
    texts: dict[Message, tuple[str, ...]] = field(default_factory=dict)
    """The translation, or one for each plural form; ``()`` where it is not finished."""


def read(text: str) -> Catalogue:
    """A file's content as a catalogue; what is marked unfinished or obsolete counts as none."""
    root = ET.fromstring(text)  # noqa: S314 - our own files
    catalogue = Catalogue(root.get("language", ""))
    for context in root.iter("context"):
        for node in context.iter("message"):
            plural = node.get("numerus") == "yes"
            name, source = context.findtext("name", ""), node.findtext("source", "")
            translation = node.find("translation")
            texts: tuple[str, ...] = ()
            if translation is not None and translation.get("type") is None:
                forms = translation.findall("numerusform") if plural else [translation]
                texts = tuple(form.text or "" for form in forms)
            catalogue.texts[Message(name, source, plural)] = texts if all(texts) else ()
    return catalogue


def write(catalogue: Catalogue) -> str:
    """The catalogue as a file's content."""
    lines = [f'<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">']
    for context in sorted({message.context for message in catalogue.texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for message in sorted(catalogue.texts):
            if message.context == context:
                lines += _message(message, catalogue.texts[message])
        lines.append("</context>")
    return HEAD + "\n".join([*lines, "</TS>", ""])


def _message(message: Message, texts: tuple[str, ...]) -> list[str]:
    kind = "" if texts else ' type="unfinished"'
    if message.plural:
        forms = "".join(f"<numerusform>{_text(each)}</numerusform>" for each in texts or ("",))
    else:
        forms = _text("".join(texts))
    return [
        '    <message numerus="yes">' if message.plural else "    <message>",
        f"        <source>{_text(message.source)}</source>",
        f"        <translation{kind}>{forms}</translation>",
        "    </message>",
    ]


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
