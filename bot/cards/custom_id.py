"""What a button says when it is pressed: the name of an SQL function and its arguments, in its custom_id.

`leveling.board:123:this week:2` calls leveling.board for opener 123, the period and page 2. Nothing is kept
in memory, so a button works after a restart and a year later; whoever forges one gets what SQL says about
it.
"""

MAX_LENGTH = 100
"""Discord's limit for a custom_id."""
NONE = "-"


def encode(function: str, *arguments: str | int | None) -> str:
    """A custom_id; raises ValueError where an argument holds a colon or the whole is too long."""
    fields = [NONE if argument is None else str(argument) for argument in arguments]
    if any(":" in field for field in fields):
        raise ValueError("an argument of a custom_id must not contain a colon")
    text = ":".join([function, *fields])
    if len(text) > MAX_LENGTH:
        raise ValueError(f"a custom_id has at most {MAX_LENGTH} characters")
    return text


def decode(text: str) -> tuple[str, list[str]]:
    """The function's name and its arguments as text."""
    function, *arguments = text.split(":")
    return function, arguments


def optional_number(text: str) -> int | None:
    """A number, or None for the mark of an absent one."""
    return None if text == NONE else number(text)


def number(*fields: str) -> int:
    """The one number of these fields, which fits PostgreSQL's bigint.

    Raises ValueError for what only a forged custom_id holds, such as a field too many.
    """
    (text,) = fields
    value = int(text)
    if not -(2**63) <= value < 2**63:
        raise ValueError("not a bigint")
    return value
