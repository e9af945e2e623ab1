-- Specification of roles._begin_stay: members were away.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select tests.give(5, 201), tests.edit_roles(5, given => '{202}', at => tests.t(1)),
  tests.edit_roles(5, given => '{203}', at => tests.t(9));
select tests.see(5, '{203}', tests.t(9), joined_at => tests.t(5));
select tests.clear_effects();
select roles._begin_stay(1, '{5,6}');
select is((select role_ids from roles.member where member_id = 5), '{}', 'nothing of ours is on');
select is(tests.counting(5), '201 shop, 203 discord', 'what people gave before is over, what domains want is not');
select is((select tests.said(end_note) from roles.why(1, 5, 202)), 'roles.left', 'and it is known why');
select is(tests.told(), null, 'Discord is told nothing yet');

select tests.give(7, 201), tests.give(7, 202, at => tests.t(6));
select tests.see(7, '{}', tests.t(9), joined_at => tests.t(5));
select roles._begin_stay(1, '{7}');
select is((select role_ids from roles.member where member_id = 7), '{202}', 'what was put on since they joined, is');

select * from finish();
rollback;
