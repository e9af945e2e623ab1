"""Rows of privacy."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ExportLine:
    """app.export_line: a row of an export, and the table that keeps it."""

    kept_in: str
    line: Any
