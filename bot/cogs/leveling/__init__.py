"""Commands of the leveling domain, a module for each group."""
