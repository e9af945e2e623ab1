"""Commands of statistics, a module for each group."""
