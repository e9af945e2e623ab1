-- Specification of income._level_reached: levels are paid for, right after the transaction that earned them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(4);

create function tests.scheduled() returns setof text language sql stable as $$
  select format('%s %s %s', d.run_at at time zone 'UTC', d.function, d.arguments) from outbox.due d
  where d.function = 'income._pay_level' order by d.work_id
$$;
select tests.own($$select income._level_reached(1, 5, 2, 4, '2026-01-01T12:00Z')$$);
select is_empty('select tests.scheduled()', 'without an income for levels nothing happens');
select tests.configure('income.level_amount', '10');
select tests.own($$select income._level_reached(1, 5, 2, 4, '2026-01-01T12:00Z')$$);
select tests.own($$select income._level_reached(1, 5, 4, 5, '2026-01-01T12:00Z')$$);
select results_eq(
  'select tests.scheduled()',
  array['2026-01-01 12:00:00 income._pay_level {"amount": 20, "member_id": 5}',
    '2026-01-01 12:00:00 income._pay_level {"amount": 10, "member_id": 5}'],
  'each call is work of its own, with the income for each level'
);
select is(tests.wallet(5), null, 'nobody''s account is touched meanwhile');
select tests.own($$select income._level_reached(99, 5, 4, 5, '2026-01-01T12:00Z')$$);
select is((select count(*) from tests.scheduled()), 2::bigint, 'a guild that is gone pays nothing');

select * from finish();
rollback;
