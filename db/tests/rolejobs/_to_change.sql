-- Specification of rolejobs._to_change: whom a job would change.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.see(5, '{201}'), tests.see(6, '{202}');
select results_eq($$select rolejobs._to_change(1, 'give', 201, null)$$, 'values (6::bigint)', 'who lacks what it gives');
select results_eq($$select rolejobs._to_change(1, 'take', 201, null)$$, 'values (5::bigint)', 'who wears what it takes');

select * from finish();
rollback;
