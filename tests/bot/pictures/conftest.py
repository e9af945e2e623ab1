import pytest

from bot.pictures import painter


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine takes long to find its fonts, and no test is about that."""
    monkeypatch.setattr(painter, "SECONDS", 60.0)
