"""What is released does not change: each change above a tag of sqitch.plan, its line and its scripts.

db/released/<tag> holds a hash of every change that the tag released. A change that is reworked later keeps
the scripts that it was released with in db/reworked, where `sqitch rework` puts them.

    python3 released.py              says what is not as it was released; the exit code is 1 when something is
    python3 released.py --write TAG  writes down what TAG, the last tag of the plan, releases
"""

import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the plan: a change or a tag; and the tag under which its scripts lie once it is reworked."""

    text: str
    name: str
    reworked_at: str | None = None

    @property
    def is_tag(self) -> bool:
        """Whether it ends a release."""
        return self.name.startswith("@")

    def script(self, root: Path, folder: str) -> Path:
        """Where its deploy, revert or verify script is."""
        if self.reworked_at is None:
            return root / "db" / folder / f"{self.name}.sql"
        return root / "db" / "reworked" / folder / f"{self.name}{self.reworked_at}.sql"


def plan(root: Path) -> list[Line]:
    """The lines of the plan, in its order."""
    texts = (root / "sqitch.plan").read_text(encoding="utf-8").splitlines()
    lines = [Line(text, text.split()[0]) for text in texts if text.strip() and text[0] not in "%#"]
    read: list[Line] = []
    for place, line in enumerate(lines):
        after = lines[place + 1 :]
        again = not line.is_tag and any(other.name == line.name for other in after)
        tag = next((other.name for other in after if other.is_tag), None) if again else None
        read.append(Line(line.text, line.name, tag))
    return read


def hashes(root: Path, tag: str) -> dict[str, str]:
    """What each change above a tag is now, by its name and, if it was reworked before, how often."""
    found: dict[str, str] = {}
    for line in takewhile(lambda one: one.name != tag, plan(root)):
        if line.is_tag:
            continue
        # The verify script says nothing of what is deployed.
        parts = [line.text.encode(), *(_bytes(line.script(root, folder)) for folder in ("deploy", "revert"))]
        key = line.name
        while key in found:
            key += "+"
        found[key] = hashlib.sha256(b"\0".join(parts)).hexdigest()
    return found


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def findings(root: Path) -> Iterator[str]:
    """What is not as it was released, as sentences."""
    tags = [line.name for line in plan(root) if line.is_tag]
    files = {path.name for path in (root / "db" / "released").glob("*")}
    yield from (f"{tag} has no file db/released/{tag[1:]}" for tag in tags if tag[1:] not in files)
    for name in sorted(files - {tag[1:] for tag in tags}):
        yield f"db/released/{name} is there, and sqitch.plan has no tag @{name}"
    for tag in tags:
        if tag[1:] in files:
            yield from _changed(root, tag)


def _changed(root: Path, tag: str) -> Iterator[str]:
    was: dict[str, str] = {}
    for line in (root / "db" / "released" / tag[1:]).read_text(encoding="utf-8").splitlines():
        digest, change = line.split()
        was[change] = digest
    now = hashes(root, tag)
    for change in was.keys() | now.keys():
        name = change.rstrip("+")
        if change not in now:
            yield f"{name} was released with {tag}, and is gone: put its line back"
        elif change not in was:
            yield f"{name} was not released with {tag}: its line belongs below that tag"
        elif was[change] != now[change]:
            yield f"{name} is not as it was released with {tag}: put it back, and rework it or add a change"
    if list(was) != list(now) and was == now:
        yield f"the order of what was released with {tag} is another: put it back"


def write(root: Path, tag: str) -> None:
    """Write down what a tag, the last of the plan, releases."""
    folder = root / "db" / "released"
    folder.mkdir(exist_ok=True)
    text = "".join(f"{digest}  {change}\n" for change, digest in hashes(root, f"@{tag}").items())
    (folder / tag).write_text(text, encoding="utf-8")


def main() -> None:
    """Say what is not as it was released, or write down what is."""
    if sys.argv[1:2] == ["--write"]:
        write(ROOT, sys.argv[2])
    elif found := list(findings(ROOT)):
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main()
