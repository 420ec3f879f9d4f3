"""The settings file: defaults, unknown keys, broken files, writing."""

from pathlib import Path

import pytest

from vibeassist.settings import Connection, Persona, Settings, SettingsError, config_dir, load, save


def test_no_file_means_the_defaults(tmp_path: Path):
    assert load(tmp_path / "settings.toml").settings == Settings()


def test_what_is_saved_is_loaded(tmp_path: Path):
    path = tmp_path / "new" / "settings.toml"
    settings = Settings(connection=Connection(mode="gateway", gateway_url="https://g.example"))
    save(settings, path)
    assert load(path).settings == settings
    assert load(path).problem == ""


def test_comments_and_unknown_keys_survive_saving(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nfuture = 1\n[audio]\nmicrophone = "USB"  # the good one\nx = 2\n')
    save(load(path).settings, path)
    text = path.read_text()
    assert "# mine" in text
    assert "future = 1" in text
    assert "# the good one" in text
    assert "x = 2" in text


def test_personas_keep_their_comments_and_what_else_stands_in_them(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text('[[conversation.personas]]\nname = "A"  # mine\nfuture = 1\n')
    settings = load(path).settings
    more = [*settings.conversation.personas, Persona(name="B", instruction="Two\nlines.")]
    conversation = settings.conversation.model_copy(update={"personas": more})
    changed = settings.model_copy(update={"conversation": conversation})
    save(changed, path)
    assert load(path).settings == changed
    assert "# mine\nfuture = 1" in path.read_text()
    save(settings, path)
    assert load(path).settings == settings
    save(Settings(), path)
    assert load(path).settings == Settings()


@pytest.mark.parametrize(
    ("content", "clause"),
    [
        (b"[audio\n", "not valid TOML"),
        (b"\xff\xfe", "not valid TOML"),
        (b'[connection]\nmode = "carrier pigeon"\n', "connection.mode"),
        (b"audio = 3\n", "audio"),
        (b"[history]\ndays = -1\n", "history.days"),
        (b'[conversation]\npersonas = [{name = "A"}, {name = "a"}]\n', "the same name"),
    ],
)
def test_a_broken_file_is_set_aside_and_named(tmp_path: Path, content: bytes, clause: str):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert clause in loaded.problem
    aside = tmp_path / "settings.broken-1.toml"
    assert str(aside) in loaded.problem
    assert aside.read_bytes() == content
    assert not path.exists()


def test_a_second_broken_file_does_not_replace_the_first(tmp_path: Path):
    path = tmp_path / "settings.toml"
    for content in ("[one", "[two"):
        path.write_text(content)
        load(path)
    assert (tmp_path / "settings.broken-1.toml").read_text() == "[one"
    assert (tmp_path / "settings.broken-2.toml").read_text() == "[two"


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="cannot be written"):
        save(Settings(), tmp_path / "file" / "settings.toml")


def test_the_environment_chooses_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("VIBEASSIST_CONFIG_DIR", str(tmp_path))
    assert config_dir() == tmp_path
