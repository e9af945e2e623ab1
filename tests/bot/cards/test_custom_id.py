import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import custom_id

FIELD = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.sampled_from(["all time", "this week"]))


@given(st.lists(FIELD, max_size=4))
def test_what_is_encoded_is_decoded(arguments: list[str | int | None]) -> None:
    function, fields = custom_id.decode(custom_id.encode("leveling.board", *arguments))
    assert function == "leveling.board"
    assert fields == ["-" if argument is None else str(argument) for argument in arguments]


def test_the_longest_board_button_fits() -> None:
    assert len(custom_id.encode("leveling.board", 2**63 - 1, "this month", 2**63 - 1)) <= custom_id.MAX_LENGTH


@pytest.mark.parametrize("argument", ["a:b", "x" * 100])
def test_what_could_not_be_read_again_is_not_encoded(argument: str) -> None:
    with pytest.raises(ValueError, match=r"colon|characters"):
        custom_id.encode("leveling.board", argument)


@pytest.mark.parametrize("text", ["", "x", "1.5", str(2**63), str(-(2**63) - 1)])
def test_a_forged_number_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        custom_id.number(text)


@pytest.mark.parametrize("fields", [[], ["1", "2"]])
def test_a_field_too_few_or_too_many_is_one(fields: list[str]) -> None:
    with pytest.raises(ValueError):
        custom_id.number(*fields)


def test_an_absent_number() -> None:
    assert custom_id.optional_number("-") is None
    assert custom_id.optional_number("7") == 7
