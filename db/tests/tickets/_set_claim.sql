-- Specification of tickets._set_claim: who takes care of it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is((tickets._set_claim(tests.ticket(), 77)).claimed_by, 77::bigint, 'somebody');
select is((tickets._set_claim(tests.ticket(1), null)).claimed_by, null, 'or nobody');

select * from finish();
rollback;
