"""Commands: read an interaction, call one SQL function, show what it returned."""
