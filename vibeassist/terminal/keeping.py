"""Keeps a talk in the history, where the settings say so."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from vibeassist.conversation import personas
from vibeassist.conversation.events import ConversationEvent
from vibeassist.conversation.history import History, HistoryError
from vibeassist.conversation.history_writer import HistoryWriter
from vibeassist.conversation.opening import Plan
from vibeassist.settings import Settings


@contextmanager
def keeping(
    plan: Plan, settings: Settings, tell: Callable[[str], None]
) -> Iterator[Callable[[ConversationEvent], None]]:
    """Yields what takes the conversation's events; when it is over, all of it is written.

    Args:
        plan: of the conversation.
        settings: whether, and for how long, conversations are kept.
        tell: told at the end why something was not kept.
    """
    problems: list[HistoryError] = []
    writer = HistoryWriter(History(), on_failed=problems.append)
    writer.forget_older(settings.history.days)
    if settings.history.keep:
        persona = personas.chosen(settings.conversation, plan.wish.persona)
        writer.begin(plan.target.mode, plan.config.model, persona.name if persona else "")
    try:
        yield writer.observe
    finally:
        writer.close()
        for problem in problems:
            tell(str(problem))
