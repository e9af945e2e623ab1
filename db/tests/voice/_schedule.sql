-- Specification of voice._schedule: in five minutes, unless it is due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(1);

select voice._schedule(1, tests.v(0)), voice._schedule(1, tests.v(3)), voice._schedule(1, null);
select results_eq($$select run_at from outbox.due where key = 'voice._settle_due'$$, array[tests.v(5)], 'once');

select * from finish();
rollback;
