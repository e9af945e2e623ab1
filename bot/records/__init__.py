"""The rows that travel between bot and database: a module for each schema, a class for each composite type.

What comes back is a frozen dataclass; what goes in is a NamedTuple, since asyncpg takes tuples for
composites, and has its type's name (app.Message is app.message). Field for field: tests/contract
compares every one with the catalog.
"""
