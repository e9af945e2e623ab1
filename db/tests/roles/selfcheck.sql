-- Specification of roles.selfcheck: finds what is wrong.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

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
update outbox.due set state = 'pending', finished_at = null where function = 'roles._end';
create function pg_temp.found() returns text language sql as $$
  select string_agg(s.rule || ': ' || concat_ws(' ', s.member_id, s.role_id), '; ') from roles.selfcheck(1) s
$$;
select roles.deny(1, 8, 203, '1h') is not null as denied;
delete from outbox.due where function = 'roles._end_denial';
select is(pg_temp.found(), 'the end of a denial is scheduled: 8 203', 'a denial for ever');
update roles.denial set ended_at = now();
select tests.see(9, '{202}', tests.t(5));
delete from roles.worn;
select is(pg_temp.found(), 'history is what members wear: 9 202', 'a role that nobody knows of');
update app.member set role_ids = '{}';
select is_empty('select * from roles.selfcheck(2)', 'another guild is another matter');

select * from finish();
rollback;
