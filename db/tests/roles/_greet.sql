-- Specification of roles._greet: members begin a stay.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(3);

select tests.see(5, '{202}', tests.t(), tests.t(-9)), app._member_left(1, 5, false, tests.t(1));
select tests.see(5, '{}', tests.t(2), tests.t(2)), tests.see(6, '{}', tests.t(2), tests.t(2));
select roles._greet(1, '{5,6}', tests.t(2));
select is(tests.told(), null, 'nothing is set');
insert into roles.autorole (guild_id, role_id, made_at) values (1, 201, tests.t());
insert into roles.sticky (guild_id, role_id, made_at) values (1, 202, tests.t());
select roles._greet(1, '{5,6}', tests.t(3));
select is(tests.told(), '5+202 5+201 6+201', 'what is sticky, and what is for who joins');
select roles._greet(1, '{5,6}', tests.t(4));
select is(tests.told(), null, 'once');

select * from finish();
rollback;
