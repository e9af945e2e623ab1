"""Commands of the economy domain, a module for each group."""
