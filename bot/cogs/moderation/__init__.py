"""Commands of the moderation domain, a module for each group."""
