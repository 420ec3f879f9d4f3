"""``vibeassist app``: the desktop app, put together."""

import argparse
import logging
import os
import sys
from contextlib import ExitStack

from vibeassist.conversation import wish
from vibeassist.desktop.platforms import prefer_xcb
from vibeassist.errors import ExitCode


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``vibeassist app``."""
    wish.add_arguments(parser)
    parser.add_argument(
        "--start", action="store_true", help="start a conversation as soon as the icon is up"
    )


def run(args: argparse.Namespace) -> int:
    """Show the icon and serve until the user quits; returns the exit code."""
    logging.basicConfig(format="vibeassist: %(name)s: %(message)s")
    # It complains of each bus that goes while it asks; whoever asked gets an error of their own.
    logging.getLogger("dbus_fast").setLevel(logging.CRITICAL)
    prefer_xcb(os.environ)
    # Qt first: qasync takes whichever binding it finds, unless one is loaded already.
    from PySide6.QtWidgets import QApplication

    from vibeassist.desktop.instance import Instance
    from vibeassist.desktop.shell import Shell

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - just made
    with ExitStack() as stack:
        instance = Instance()
        stack.callback(instance.close)
        if not instance.claim():
            return ExitCode.OK  # the one that runs was asked to show itself
        shell = Shell(application, args, stack)
        instance.asked.connect(shell.on_asked)
        shell.show_icon()
        shell.run()
    return ExitCode.OK
