"""/coinflip, /dice, /slots, /blackjack and /fairness, and the buttons below a hand."""

from collections.abc import Mapping

import nextcord

from bot import custom_id, locale
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.records.economy import Evidence, Hand, Played
from bot.render.economy import games as render
from bot.reply import Interaction, Reply, answer, guild_id, key, user_id

SIDES = ("heads", "tails")


class Games(Cog):
    """Playing for money. Bets have no bounds here: the database says what is allowed."""

    @nextcord.slash_command(**locale.command("coinflip"), **GUILD_ONLY)
    async def coinflip(
        self,
        interaction: Interaction,
        bet: int = locale.option("coinflip.bet"),
        side: str = locale.option("coinflip.side", choices=SIDES),
    ) -> None:
        """Flip a coin."""

        async def work() -> Reply:
            played = await self.db.one(
                Played,
                "games.coinflip",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                bet=bet,
                side=side,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.played(played)

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("dice"), **GUILD_ONLY)
    async def dice(self, interaction: Interaction, bet: int = locale.option("dice.bet")) -> None:
        """Roll two dice against the house."""

        async def work() -> Reply:
            played = await self.db.one(
                Played,
                "games.dice",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                bet=bet,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.played(played)

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("slots"), **GUILD_ONLY)
    async def slots(self, interaction: Interaction, bet: int = locale.option("slots.bet")) -> None:
        """Spin three reels."""

        async def work() -> Reply:
            played = await self.db.one(
                Played,
                "games.slots",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                bet=bet,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.played(played)

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("blackjack"), **GUILD_ONLY)
    async def blackjack(self, interaction: Interaction, bet: int = locale.option("blackjack.bet")) -> None:
        """Deal a hand."""

        async def work() -> Reply:
            hand = await self.db.one(
                Hand,
                "games.blackjack",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                bet=bet,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.hand(hand)

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("fairness"), **GUILD_ONLY)
    async def fairness(self, interaction: Interaction, game: int = locale.option("fairness.game")) -> None:
        """Show what a game was decided by."""
        await answer(interaction, self._fairness(interaction, game), self.metrics, ephemeral=True)

    def presses(self) -> Mapping[str, Press]:
        """The buttons below a hand, and below a game that is over."""
        return {
            "games.hit": self._hit,
            "games.stand": self._stand,
            "games.double_down": self._double,
            "games.fairness": self._check,
        }

    async def _hit(self, interaction: Interaction, arguments: list[str]) -> None:
        game, cards = map(custom_id.number, arguments)

        async def work() -> Reply:
            hand = await self.db.one(
                Hand,
                "games.hit",
                guild_id=guild_id(interaction),
                game=game,
                cards=cards,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.hand(hand)

        await answer(interaction, work(), self.metrics, edit=True)

    async def _stand(self, interaction: Interaction, arguments: list[str]) -> None:
        game, cards = map(custom_id.number, arguments)

        async def work() -> Reply:
            hand = await self.db.one(
                Hand,
                "games.stand",
                guild_id=guild_id(interaction),
                game=game,
                cards=cards,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.hand(hand)

        await answer(interaction, work(), self.metrics, edit=True)

    async def _double(self, interaction: Interaction, arguments: list[str]) -> None:
        game, cards = map(custom_id.number, arguments)

        async def work() -> Reply:
            hand = await self.db.one(
                Hand,
                "games.double_down",
                guild_id=guild_id(interaction),
                game=game,
                cards=cards,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.hand(hand)

        await answer(interaction, work(), self.metrics, edit=True)

    async def _check(self, interaction: Interaction, arguments: list[str]) -> None:
        (game,) = arguments
        work = self._fairness(interaction, custom_id.number(game))
        await answer(interaction, work, self.metrics, ephemeral=True)

    async def _fairness(self, interaction: Interaction, game: int) -> Reply:
        evidence = await self.db.one(Evidence, "games.fairness", guild_id=guild_id(interaction), game=game)
        return render.fairness(evidence)
