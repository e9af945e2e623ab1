"""/coinflip, /dice, /slots, /blackjack and /fairness, and the buttons below a hand."""

from collections.abc import Mapping

import nextcord

from bot.cards import custom_id
from bot.cards import games as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import language
from bot.interaction.amount import amount, suggest_parts
from bot.interaction.reply import Interaction, user_id
from bot.records.games import Evidence, Hand, Played

SIDES = ("heads", "tails")


class Games(Cog):
    """Playing for money. Bets have no bounds here: the database says what is allowed."""

    @nextcord.slash_command(**language.command("coinflip"), **GUILD_ONLY)
    async def coinflip(
        self,
        interaction: Interaction,
        bet: str = language.option("coinflip.bet", autocomplete=True),
        side: str = language.option("coinflip.side", choices=SIDES),
    ) -> None:
        """Flip a coin."""
        await self.show_card(
            interaction,
            self.change(
                Played,
                "games.coinflip",
                interaction,
                member_id=user_id(interaction),
                typed=amount(bet),
                side=side,
            ),
            cards.played,
        )

    @nextcord.slash_command(**language.command("dice"), **GUILD_ONLY)
    async def dice(
        self, interaction: Interaction, bet: str = language.option("dice.bet", autocomplete=True)
    ) -> None:
        """Roll two dice against the house."""
        await self.show_card(
            interaction,
            self.change(Played, "games.dice", interaction, member_id=user_id(interaction), typed=amount(bet)),
            cards.played,
        )

    @nextcord.slash_command(**language.command("slots"), **GUILD_ONLY)
    async def slots(
        self, interaction: Interaction, bet: str = language.option("slots.bet", autocomplete=True)
    ) -> None:
        """Spin three reels."""
        await self.show_card(
            interaction,
            self.change(
                Played, "games.slots", interaction, member_id=user_id(interaction), typed=amount(bet)
            ),
            cards.played,
        )

    @nextcord.slash_command(**language.command("blackjack"), **GUILD_ONLY)
    async def blackjack(
        self, interaction: Interaction, bet: str = language.option("blackjack.bet", autocomplete=True)
    ) -> None:
        """Deal a hand."""
        await self.show_card(
            interaction,
            self.change(
                Hand, "games.blackjack", interaction, member_id=user_id(interaction), typed=amount(bet)
            ),
            cards.hand,
        )

    @nextcord.slash_command(**language.command("fairness"), **GUILD_ONLY)
    async def fairness(self, interaction: Interaction, game: int = language.option("fairness.game")) -> None:
        """Show what a game was decided by."""
        await self.answer(interaction, self._fairness(interaction, game), ephemeral=True)

    @coinflip.on_autocomplete("bet")
    async def _to_bet_on_coin(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    @dice.on_autocomplete("bet")
    async def _to_bet_on_dice(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    @slots.on_autocomplete("bet")
    async def _to_bet_on_slots(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    @blackjack.on_autocomplete("bet")
    async def _to_bet_on_hand(self, interaction: Interaction, typed: str) -> None:
        await suggest_parts(interaction, typed)

    def presses(self) -> Mapping[str, Press]:
        """The buttons below a hand, and below a game that is over."""
        return {
            "games.hit": self._hit,
            "games.stand": self._stand,
            "games.double_down": self._double,
            "games.fairness": self._check,
        }

    async def _hit(self, interaction: Interaction, arguments: list[str]) -> None:
        game, seen = map(custom_id.number, arguments)

        await self.show_card(
            interaction,
            self.change(Hand, "games.hit", interaction, game=game, cards=seen),
            cards.hand,
            edit=True,
        )

    async def _stand(self, interaction: Interaction, arguments: list[str]) -> None:
        game, seen = map(custom_id.number, arguments)

        await self.show_card(
            interaction,
            self.change(Hand, "games.stand", interaction, game=game, cards=seen),
            cards.hand,
            edit=True,
        )

    async def _double(self, interaction: Interaction, arguments: list[str]) -> None:
        game, seen = map(custom_id.number, arguments)

        await self.show_card(
            interaction,
            self.change(Hand, "games.double_down", interaction, game=game, cards=seen),
            cards.hand,
            edit=True,
        )

    async def _check(self, interaction: Interaction, arguments: list[str]) -> None:
        (game,) = arguments
        work = self._fairness(interaction, custom_id.number(game))
        await self.answer(interaction, work, ephemeral=True)

    async def _fairness(self, interaction: Interaction, game: int) -> Card:
        evidence = await self.look(Evidence, "games.fairness", interaction, game=game)
        return cards.fairness(evidence)
