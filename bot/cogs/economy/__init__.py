"""The commands of the economy."""
