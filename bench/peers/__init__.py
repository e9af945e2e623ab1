"""Bots as most people write them, for comparison."""
