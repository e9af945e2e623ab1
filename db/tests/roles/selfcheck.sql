-- Specification of roles.selfcheck: finds what is wrong.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

select tests.give(5, 201, ref => 'loan', until => tests.t(100)), tests.want(6, '{201}'), tests.edit_roles(7, given => '{201}');
select is_empty('select * from roles.selfcheck(1)', 'sound roles');
update roles.member set role_ids = '{202}' where member_id = 6;
select results_eq(
  'select * from roles.selfcheck(1) order by role_id',
  $$values ('Discord was told what the reasons demand', 6::bigint, 201::bigint, 'nothing', 'to give it'),
    ('Discord was told what the reasons demand', 6, 202, 'to give it', 'to take it')$$,
  'what Discord was not told, or told for no reason'
);
update roles.member set role_ids = '{201}' where member_id = 6;
update outbox.due set state = 'cancelled', finished_at = now() where function = 'roles._end';
select results_eq(
  'select rule, member_id, role_id, found from roles.selfcheck(1)',
  $$values ('the end of a reason is scheduled', 5::bigint, 201::bigint, 'nothing')$$, 'a role that would be had for ever'
);
select is_empty('select * from roles.selfcheck(2)', 'another guild is another matter');

select * from finish();
rollback;
