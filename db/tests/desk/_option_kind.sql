-- Specification of desk._option_kind: a column is chosen as its type and name say.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is(
  (select k.choices from pg_type y, desk._option_kind('asks_rating', y) k where y.oid = 'boolean'::regtype), '{true,false}',
  'yes or no'
);
select is(
  (select k.kind from pg_type y, desk._option_kind('overflow_id', y) k where y.oid = 'bigint'::regtype), 'place', 'a place'
);

select * from finish();
rollback;
