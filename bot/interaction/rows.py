"""Files of rows that people give: JSON, JSON lines, and CSV as objects by its header.

As a program it prints what a file holds as JSON: python -m bot.interaction.rows FILE
"""

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any


class NoRowsError(ValueError):
    """A file that cannot be read, and why."""


def read(name: str, raw: bytes) -> Any:
    """What a file holds: of JSON lines and of CSV a list of objects. Raises NoRowsError."""
    try:
        text = raw.decode("utf-8-sig")
        if name.lower().endswith(".csv"):
            return _of_csv(text)
        if name.lower().endswith(".jsonl"):
            return [_of_json(line) for line in text.splitlines() if line.strip()]
        return _pages(_of_json(text))
    except (UnicodeDecodeError, csv.Error, json.JSONDecodeError, RecursionError) as error:
        raise NoRowsError(str(error)) from error


def _of_json(text: str) -> Any:
    # What no bigint holds stays the text that it is: SQL says what is wrong with it.
    return json.loads(text, parse_int=lambda digits: int(digits) if len(digits) < 19 else digits)


def _of_csv(text: str) -> list[dict[str, str]]:
    # What delimits is told by the header.
    dialect = csv.Sniffer().sniff(text.partition("\n")[0][:1_000], delimiters=",;\t")
    rows = csv.DictReader(io.StringIO(text, newline=""), dialect=dialect, restval="")
    return [{name.strip().lower(): value for name, value in row.items() if name} for row in rows]


def _pages(found: Any) -> Any:
    """Pages of MEE6, one after the other; else what was found."""
    if isinstance(found, list) and found and all(isinstance(one, dict) and "players" in one for one in found):
        return [player for page in found for player in page["players"]]
    return found


def main() -> None:
    """Print what a file holds, or what is wrong with it."""
    path = Path(sys.argv[1])
    try:
        found = read(path.name, path.read_bytes())
    except (OSError, NoRowsError) as error:
        sys.exit(f"{path} cannot be read: {error}")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
