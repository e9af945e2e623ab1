-- Specification of roles._member_returned: gives back what has reasons.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.give(5, 201), tests.want(5, '{202}'), tests.give(5, 203, ref => 'loan', until => tests.t(50));
select tests.clear_effects();
select tests.see(5, '{}', tests.t(10), joined_at => tests.t(10));
select roles._member_returned(1, 5, tests.t(10));
select is(tests.told(), '5+201 5+202 5+203', 'all that has reasons');
select tests.edit_roles(5, taken => '{201}', at => tests.t(20));
select tests.see(5, '{}', tests.t(60), joined_at => tests.t(60));
select roles._member_returned(1, 5, tests.t(60));
select is(tests.told(), '5+202', 'not what was taken by hand, nor what would have ended meanwhile');
update app.role set deleted_at = now() where role_id = 202;
select roles._member_returned(1, 5, tests.t(61));
select is(tests.told(), null, 'nor a role that is not there');
select roles._member_returned(1, 6, tests.t()), roles._member_returned(2, 5, tests.t());
select is(tests.told(), null, 'somebody new gets nothing');

select * from finish();
rollback;
