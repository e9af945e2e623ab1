-- Specification of roles._denial_key: one key an end.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select is(roles._denial_key(5, 201, tests.t()), 'roles._end_denial 5 201 1767268800.000000', 'a member, a role and an end');
select isnt(roles._denial_key(5, 201, tests.t(1)), roles._denial_key(5, 201, tests.t()), 'another end has another');

select * from finish();
rollback;
