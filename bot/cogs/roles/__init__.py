"""Commands of the roles domain, a module for each group."""
