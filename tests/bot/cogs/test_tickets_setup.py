"""What is chosen of a panel's types when they have several pages."""

from collections.abc import Coroutine
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from bot.cards.look import Card, Look
from bot.cogs.tickets import setup_panel
from bot.cogs.tickets.setup_panel import Panels
from bot.records.tickets import PanelRow
from bot.records.tickets_setup import TypeLine
from bot.words import Words

TYPES = [
    TypeLine(number, f"Type {number}", None, None, "channel", 100, [201], False, 0, 0, [])
    for number in range(1, 51)
]
PANEL = PanelRow("main", "Help", None, "buttons", [30, 2, 3], ["a", "b", "c"], [""] * 3, [""] * 3, None, None)


class Screen:
    """A panel as its editor shows it: what is chosen there is sent, and what is offered is stored."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.panel, self.stored = PANEL, 0
        self.cog = object.__new__(Panels)
        self.look = Look()
        for name, rows in (("lines", lambda: TYPES), ("panels", lambda: [self.panel])):
            monkeypatch.setattr(setup_panel, name, self._answering(rows))
        monkeypatch.setattr(Panels, "change", self._change)
        monkeypatch.setattr(Panels, "answer", self._answer)

    def _answering(self, rows: Any) -> Any:
        async def answer(*_: Any) -> Any:
            return rows()

        return answer

    async def _change(self, *_: Any, types: list[str], **__: Any) -> PanelRow:
        numbers = [int(one) for one in types]
        self.stored += 1
        blank = [""] * len(types)
        self.panel = replace(self.panel, type_numbers=numbers, type_names=blank, type_emojis=blank)
        return self.panel

    async def _answer(self, _: Any, work: Coroutine[Any, Any, Card], **__: Any) -> None:
        self.look = (await work)(Words("en-US"))

    async def choose(self, *values: str) -> None:
        """Choose in the list of types that is shown; at first, on its first page."""
        shown = self.look.selects[0].custom_id.split(":")[1:] if self.look.selects else None
        interaction: Any = SimpleNamespace(
            data={"values": values},
            user=SimpleNamespace(display_name="Ann"),
            permissions=SimpleNamespace(value=32),
            guild_id=1,
        )
        await self.cog.presses()["tickets.set_panel"](interaction, shown or ["main", "types", "1"])

    @property
    def chosen(self) -> list[str]:
        """What the list shows as chosen."""
        return [one.value for one in self.look.selects[0].options if one.default]  # type: ignore[union-attr]


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    return Screen(monkeypatch)


async def test_what_is_chosen_stays_when_the_page_is_turned(screen: Screen) -> None:
    await screen.choose("2", "5", "page2")
    assert screen.panel.type_numbers == [30, 2, 5]
    assert screen.chosen == ["30"]
    await screen.choose("31", "page3")
    assert screen.panel.type_numbers == [2, 5, 31]
    await screen.choose("page1")
    assert screen.chosen == ["2", "5"]


async def test_whoever_only_turns_the_page_changes_nothing(screen: Screen) -> None:
    await screen.choose("2", "3", "page2")
    assert (screen.panel, screen.stored) == (PANEL, 0)


async def test_all_are_taken_away_to_choose_others_on_another_page(screen: Screen) -> None:
    await screen.choose("page2")
    assert screen.panel.type_numbers == [30]
    await screen.choose("page3")
    assert (screen.panel.type_numbers, screen.chosen) == ([30], [])  # a panel offers one at least
    await screen.choose("50")
    assert (screen.panel.type_numbers, screen.chosen) == ([50], ["50"])
