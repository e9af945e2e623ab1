-- Specification of moderation._hold_counter: who decides by what is in force holds it. See tests/concurrency for two at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

do $$ begin perform moderation._hold_counter(1); end $$;
select results_eq(
  'select guild_id, cases from moderation.counter', 'values (1::bigint, 0::bigint)', 'a guild without cases has a row then'
);
select is(tests.file('note'), 1::bigint, 'and its first case the number 1');
do $$ begin perform moderation._hold_counter(1); end $$;
select is((select c.cases from moderation.counter c), 1::bigint, 'holding it again counts nothing');

select * from finish();
rollback;
