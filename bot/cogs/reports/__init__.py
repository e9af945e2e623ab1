"""Commands of what is made of statistics, a module for each group."""
