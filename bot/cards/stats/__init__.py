"""How statistics look."""
