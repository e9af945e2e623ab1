"""Answering people: replies, buttons, suggestions, and the languages of commands."""
