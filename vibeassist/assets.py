"""Finds the files that ship with vibeassist: the practice voice and the sample recording."""

from pathlib import Path, PurePosixPath

from vibeassist.errors import VibeAssistError

_PACKAGE = Path(__file__).resolve().parent


def asset(name: str) -> Path:
    """The file of the `assets` folder with this name.

    Args:
        name: path inside the folder, with forward slashes: ``"practice/clips.toml"``.

    Raises:
        VibeAssistError: there is no such file, so the installation is incomplete.
        ValueError: `name` leads out of the folder; a mistake of the caller, not of the user.
    """
    return find_asset(name, _PACKAGE)


def find_asset(name: str, package: Path) -> Path:
    """As :func:`asset`, for the vibeassist package in the folder `package`.

    A wheel carries the files as ``vibeassist/_assets`` (see pyproject.toml). A checkout, which
    an editable install uses too, has them beside the package. The first is asked first: beside
    an installed package, a folder ``assets`` may be anybody's.
    """
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts or "\\" in name or ":" in name:
        raise ValueError(f"not a name inside the assets folder: {name!r}")
    inside = package / "_assets"
    path = (inside if inside.is_dir() else package.parent / "assets") / parts
    if not path.is_file():
        raise VibeAssistError(
            f"The file {name!r}, which belongs to vibeassist, is missing ({path}).",
            hint="Install vibeassist again.",
        )
    return path
