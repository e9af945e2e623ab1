"""How money looks."""
