-- Specification of desk._kind_with: a type as it could be.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is((desk._kind_with(1, '1', '{"warn_after": "1,5 Tage"}')).warn_after, '1 day 12 hours', 'with other options');
select is((desk._kind(1, 1)).warn_after, null, 'which are not set');

select * from finish();
rollback;
