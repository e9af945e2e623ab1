-- Specification of roles._until: until when a reason counts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select is(roles._until(1, 5, 201, 'shop', 'loan'), null, 'none');
select tests.give(5, 201, ref => 'loan', until => tests.t(9));
select is(roles._until(1, 5, 201, 'shop', 'loan'), tests.t(9), 'one with an end');
select tests.edit_roles(5, taken => '{201}', at => tests.t(5));
select is(roles._until(1, 5, 201, 'shop', 'loan'), null, 'people took the role: none');
select tests.give(5, 201, ref => 'loan', until => tests.t(19));
select tests.withdraw(5, 201, ref => 'loan');
select is(roles._until(1, 5, 201, 'shop', 'loan'), null, 'nor one that has ended');

select * from finish();
rollback;
