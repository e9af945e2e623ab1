-- Specification of roles._decided_since: whether anybody decided about a role since.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select is(roles._decided_since(1, 5, 201, tests.t()), false, 'nobody ever did');
select tests.give(5, 201, at => tests.t(5));
select is(roles._decided_since(1, 5, 201, tests.t(4)), true, 'it was given');
select is(roles._decided_since(1, 5, 201, tests.t(5)), false, 'at that time is not after it');
select is(roles._decided_since(1, 5, 202, tests.t(4)), false, 'another role');
select tests.edit_roles(5, taken => '{201}', at => tests.t(9));
select is(roles._decided_since(1, 5, 201, tests.t(5)), true, 'it was taken');

select * from finish();
rollback;
