"""Several bots on the same work due later: each piece runs once, and a key stays one piece."""

from .crowd import GUILD, Crowd

WORK = 1_000

FUNCTION = """
create schema tests authorization guildkeeper_owner;
set role guildkeeper_owner;
create table tests.ran (arguments jsonb);
create function tests._note(guild_id bigint, arguments jsonb, at timestamptz) returns void language sql as $$
  insert into tests.ran (arguments) values (_note.arguments)
$$;
select outbox._register('tests._note');
reset role;
"""


def run_until_nothing_is_due(crowd: Crowd) -> int:
    """What a bot does, without the waits; how much it has run."""
    ran = 0
    while True:
        rows = crowd.rows("select guild_id, work_id, token from outbox.claim_due(max_work => 4)")
        if not rows:
            return ran
        for row in rows:
            assert crowd.value("select outbox.run_due(%s, %s, %s)", *row) in {"done", None}
            ran += 1


def test_a_thousand_pieces_of_work_run_once_each(crowd: Crowd) -> None:
    crowd.run(FUNCTION)
    crowd.run(
        """select outbox.schedule(%s, now(), 'tests._note', jsonb_build_object('n', n))
        from generate_series(1, %s) n""",
        GUILD,
        WORK,
    )
    ran = crowd.at_once([lambda: run_until_nothing_is_due(crowd)] * 2)
    assert sum(ran) == WORK
    assert all(ran), "one of the two did everything"
    assert crowd.rows("select count(*), count(distinct arguments) from tests.ran") == [(WORK, WORK)]
    about = (
        "select state::text, attempts, count(*) from outbox.due where function = 'tests._note' group by 1, 2"
    )
    assert crowd.rows(about) == [("done", 1, WORK)]


def test_a_key_that_is_scheduled_while_it_runs_is_one_piece_of_work(crowd: Crowd) -> None:
    """Domains move a piece of work again and again while bots claim and run it."""
    crowd.run(FUNCTION)

    def schedule() -> None:
        for _ in range(100):
            crowd.run("select outbox.schedule(%s, now(), 'tests._note', key => 'one')", GUILD)

    def run() -> int:
        return sum(run_until_nothing_is_due(crowd) for _ in range(100))

    crowd.at_once([schedule, schedule, run, run, run])
    run_until_nothing_is_due(crowd)
    states = "select state::text, count(*) from outbox.due where key = 'one' group by state"
    ((state, done),) = crowd.rows(states)
    assert state == "done"
    assert crowd.value("select count(*) from tests.ran") == done
