-- Specification of moderation._next_number: gapless numbers.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select is(moderation._next_number(1), n, 'number ' || n) from generate_series(1::bigint, 2) n;
select is(moderation._next_number(2), 1::bigint, 'each guild counts for itself');

select * from finish();
rollback;
