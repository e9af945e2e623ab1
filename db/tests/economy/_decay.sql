-- Specification of economy._decay: every week, some hundred members at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(10);

create function tests.waiting() returns setof text language sql stable as $$
  select format('%s %s', d.run_at at time zone 'UTC', d.arguments) from outbox.due d
  where d.guild_id = 1 and d.key = 'economy._decay' and d.finished_at is null
$$;
select tests.configure('economy.opening_balance', '0');
select count(economy._open_account(1, n, now())) as opened from generate_series(1, 499) n;
select tests.configure('economy.decay_above', '100');
select economy.give(1, 300, 200, at => '2025-01-01') is null as granted;
select economy.give(1, 700, 300, at => '2025-01-01') is null as granted;

select tests.own($$select economy._decay(1, '{}', '2026-01-01T12:00Z')$$);
select is_empty('select tests.waiting()', 'where nothing decays it does nothing, and does not come again');
select is(tests.wallet(300), 200::bigint, 'nobody loses anything');

update economy.settings set decay_percent = 50 where guild_id = 1;
select tests.own($$select economy._decay(1, '{}', '2026-01-01T12:00Z')$$);
select results_eq(
  'select tests.waiting()', array['2026-01-01 12:00:01 {"week": "2026-W01", "after": 700}'],
  'after 500 members the others are next, at once'
);
select is(tests.wallet(300), 150::bigint, 'who is idle has lost');
select is(tests.wallet(700), 200::bigint, 'as has the last of the step');
select economy._open_account(1, 701, now()) as opened;
select tests.own($$select economy._decay(1, '{"week": "2026-W01", "after": 700}', '2026-01-01T12:00:01Z')$$);
select results_eq('select tests.waiting()', array['2026-01-05 00:00:00 {}'], 'after the last of all comes the next week');
select tests.own($$select economy._decay(1, '{}', '2026-01-02T12:00Z')$$);
select is(tests.wallet(300), 150::bigint, 'a step that comes twice in a week takes once');
select tests.own($$select economy._decay(1, '{}', '2026-01-05T00:00Z')$$);
select is(tests.wallet(300), 125::bigint, 'the next week takes again');
select is((select count(*) from tests.waiting()), 1::bigint, 'there is always one of it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
