-- Specification of games._stand_late: a hand that was left alone ends by itself.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(6);

select is((tests.deal(30)).game, 1::bigint, 'a hand is dealt');
select results_eq(
  $$select run_at, arguments, key from outbox.due where function = 'games._stand_late' and finished_at is null$$,
  $$values ('2026-01-01T13:00Z'::timestamptz, '{"game": 1}'::jsonb, 'games hand 1')$$, 'an hour later it is stood'
);
select tests.own($$select games._stand_late(1, '{"game": 1}', '2026-01-01T13:00Z')$$);
select is(
  (select format('%s %s %s', g.state, g.outcome, g.finished_at at time zone 'UTC') from games.game g),
  'over won 2026-01-01 13:00:00',
  'as if its player had'
);
create temp table before as select tests.state() as state;
select tests.own($$select games._stand_late(1, '{"game": 1}', '2026-01-01T14:00Z')$$);
select is(tests.state(), (select b.state from before b), 'one that is over stays as it is');
select tests.own($$select games._stand_late(1, '{"game": 9}', '2026-01-01T14:00Z')$$);
select is(tests.state(), (select b.state from before b), 'and one that is none is none');
select is_empty('select * from games.selfcheck(1)', 'the self-check agrees');

select * from finish();
rollback;
