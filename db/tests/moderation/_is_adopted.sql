-- Specification of moderation._is_adopted: whether a case of another bot is known.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

create function pg_temp.asks(reason text) returns boolean language sql as $$
  select moderation._is_adopted(1, row('warn', 5, '2025-01-01', null, asks.reason, 0)::moderation.adopted)
$$;
select is(pg_temp.asks('rude'), false, 'before');
select moderation._adopt(1, array[row('warn', 5, '2025-01-01', null, 'rude', 0)]::moderation.adopted[]);
select is(pg_temp.asks('rude'), true, 'when it is filed');
select is(pg_temp.asks(null), false, 'for that reason');

select * from finish();
rollback;
