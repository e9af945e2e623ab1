"""Reads a file of another bot: JSON as it is, CSV as objects by its header. Prints JSON.

Usage: read_import.py FILE
"""

import csv
import io
import json
import sys
from pathlib import Path


def read(path: Path) -> object:
    """What a file holds: of JSON lines and of CSV a list of objects."""
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix.lower() == ".csv":
        dialect = csv.Sniffer().sniff(text.partition("\n")[0], delimiters=",;\t")
        rows = csv.DictReader(io.StringIO(text, newline=""), dialect=dialect)
        return [{(name or "").strip().lower(): value for name, value in row.items()} for row in rows]
    if path.suffix.lower() == ".jsonl":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    found = json.loads(text)
    # Pages of MEE6, one after the other.
    if isinstance(found, list) and found and all(isinstance(one, dict) and "players" in one for one in found):
        return [player for page in found for player in page["players"]]
    return found


def main() -> None:
    """Print what a file holds, or what is wrong with it."""
    try:
        found = read(Path(sys.argv[1]))
    except (OSError, UnicodeDecodeError, csv.Error, json.JSONDecodeError) as error:
        sys.exit(f"{sys.argv[1]} cannot be read: {error}")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
