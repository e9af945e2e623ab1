"""What an option that is required names."""

from bot.interaction.reply import Interaction, chosen_id


def chosen_channel(interaction: Interaction) -> int:
    """The channel of a required option."""
    return _required(interaction, "channel")


def chosen_role(interaction: Interaction) -> int:
    """The role of a required option."""
    return _required(interaction, "role")


def _required(interaction: Interaction, option: str) -> int:
    chosen = chosen_id(interaction, option)
    if chosen is None:
        raise ValueError("a required option is missing")
    return chosen
