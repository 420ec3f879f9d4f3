"""Lets ``python -m vibeassist`` run the program."""

import sys

from vibeassist.cli import main

sys.exit(main())
