"""How the economy domain looks, a module for each group of commands."""
