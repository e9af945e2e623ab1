-- Specification of the table economy.purse: bounds, and that a payment rewrites a row in its place.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(8);

create function pg_temp.set(assignment text) returns void language plpgsql as $$
begin
  execute 'update economy.purse set ' || assignment || ' where guild_id = 1 and member_id = 5';
end;
$$;
select tests.fund(5, 100);
select throws_ok(format('select pg_temp.set(%L)', v.assignment), '23514', null, format('%s is no balance', v.assignment))
from (values ('wallet = -1'), ('bank = -1'), ('wallet = 1000000000000001'), ('bank = 1000000000000001')) as v (assignment);
select lives_ok($$select pg_temp.set('wallet = 1000000000000000')$$, '10^15 is the most');
select pg_temp.set('wallet = 100');
select throws_ok(
  'insert into economy.purse (guild_id, member_id) values (99, 5)', '23503', null, 'a guild nobody registered has no accounts'
);
select is_empty(
  $$
  select i.indexrelid::regclass from pg_index i
  cross join lateral unnest(i.indkey) k
  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k
  where i.indrelid = 'economy.purse'::regclass and a.attname in ('wallet', 'bank', 'entries')
  $$,
  'no index holds what a payment changes, so that it is a HOT update'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
