-- Specification of tickets._settle: a change is complete.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is((tickets._settle(null, tests.ticket(), 'claimed', tests.h(), 77)).number, 1::bigint, 'it is answered');
select results_eq('select tests.steps()', array['claimed 77'], 'it is a step');
select is((select count(*) from tests.effects()), 5::bigint, 'Discord is told');

select * from finish();
rollback;
