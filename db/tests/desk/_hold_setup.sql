-- Specification of desk._hold_setup: who sets up is alone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select lives_ok($$select desk._hold_setup(1)$$, 'a guild has its set-up from the first');

select * from finish();
rollback;
