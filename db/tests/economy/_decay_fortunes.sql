-- Specification of economy._decay_fortunes: every week, some members at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(12);

create function tests.reached() returns text language sql stable as $$
  select concat_ws(' ', d.week, d.after_member_id) from economy.decay d where d.guild_id = 1
$$;
create function tests.decay(at timestamptz) returns bigint language sql as 'select economy._decay_fortunes(1, at, 500)';
select tests.configure('economy.opening_balance', '0');
select count(economy._open_account(1, n, now())) as opened from generate_series(1, 499) n;
select tests.configure('economy.decay_above', '100');
select economy.give(1, 300, 200, at => '2025-01-01') is null as granted;
select economy.give(1, 700, 300, at => '2025-01-01') is null as granted;

select is(tests.decay('2026-01-01T12:00Z'), 0::bigint, 'where nothing decays it does nothing');
select is(tests.wallet(300), 200::bigint, 'nobody loses anything');

update economy.settings set decay_percent = 50 where guild_id = 1;
select is(tests.decay('2026-01-01T12:00Z'), 500::bigint, 'so many members at once');
select is(tests.reached(), '2025-12-29 700', 'where it has come to is kept');
select is(tests.wallet(300), 150::bigint, 'who is idle has lost');
select is(tests.wallet(700), 200::bigint, 'as has the last of the step');
select economy._open_account(1, 701, now()) as opened;
select is(tests.decay('2026-01-01T12:00:10Z'), 1::bigint, 'then come the others');
select is(tests.reached(), '2025-12-29', 'that was the last of all');
select is(tests.decay('2026-01-04T12:00Z'), 0::bigint, 'a week takes once');
select tests.decay('2026-01-05T00:00Z');
select is(tests.wallet(300), 125::bigint, 'the next week takes again');
select tests.decay('2026-01-01T00:00Z'), tests.decay('2026-01-05T01:00Z');
select is(tests.wallet(300), 125::bigint, 'and a late word of a week that has gone takes nothing');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
