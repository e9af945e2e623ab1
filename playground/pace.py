"""A rate limit as Discord has them: so many requests in a while, told in the headers of each answer."""

import fnmatch
import time
from dataclasses import dataclass


@dataclass
class Pace:
    """At most `limit` requests that match in any window of `seconds`, which begins with the first of them.

    `match` is as of a fault: `"PUT /guilds/*/members/*/roles/*"`. All that match share the limit.
    """

    match: str
    limit: int
    seconds: float
    refused: int = 0
    _left: int = 0
    _ends_at: float = 0.0

    def meets(self, method: str, path: str) -> bool:
        """Whether a request counts."""
        return fnmatch.fnmatchcase(f"{method} {path}", self.match)

    def admit(self) -> bool:
        """Count a request; whether it is within the limit."""
        now = time.monotonic()
        if now >= self._ends_at:
            self._left, self._ends_at = self.limit, now + self.seconds
        if self._left == 0:
            self.refused += 1
            return False
        self._left -= 1
        return True

    @property
    def retry_after(self) -> float:
        """Seconds until the next window."""
        return max(self._ends_at - time.monotonic(), 0.001)

    def headers(self) -> dict[str, str]:
        """What Discord says of it with every answer."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self._left),
            "X-RateLimit-Reset-After": f"{self.retry_after:.3f}",
            "X-RateLimit-Reset": f"{time.time() + self.retry_after:.3f}",
            "X-RateLimit-Bucket": f"pace {self.match}",
        }
