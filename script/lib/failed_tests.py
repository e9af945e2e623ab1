"""Prints the names of the tests that failed, of a report that pytest wrote (--junitxml)."""

import sys
from pathlib import Path
from xml.etree import ElementTree


def failed(report: Path) -> list[str]:
    """File and name of each test that failed or could not begin; none when there is no report."""
    if not report.exists():
        return []
    cases = ElementTree.parse(report).iter("testcase")  # noqa: S314 - pytest's own
    return [
        f"{case.get('classname', '').replace('.', '/')}.py::{case.get('name')}"
        for case in cases
        if case.find("failure") is not None or case.find("error") is not None
    ]


if __name__ == "__main__":
    for name in failed(Path(sys.argv[1])):
        print(f"failed: {name}")
