-- Specification of moderation._wanted_members: whose timeouts are to be compared.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select tests.file('timeout', m, lasts => 1) from generate_series(5, 8) m;
select tests.file('ban', 99);
select results_eq('select moderation._wanted_members(1, 0, 100)', array[5, 6, 7, 8]::bigint[], 'those who are timed out');
select results_eq('select moderation._wanted_members(1, 5, 2)', array[6, 7]::bigint[], 'so many after one');
select is_empty('select moderation._wanted_members(2, 0, 100)', 'of the guild');

select * from finish();
rollback;
