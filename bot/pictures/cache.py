"""What was made lately, up to so many bytes."""

from collections import OrderedDict
from collections.abc import Hashable


class Cache:
    """Keeps bytes by a key; what was not asked for the longest goes first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()

    def __len__(self) -> int:
        return self._size

    def get(self, key: Hashable) -> bytes | None:
        """What is kept, or None."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def put(self, key: Hashable, value: bytes) -> None:
        """Keep it."""
        self._size += len(value) - len(self._kept.pop(key, b""))
        self._kept[key] = value
        while self._size > self._most:
            _, oldest = self._kept.popitem(last=False)
            self._size -= len(oldest)
