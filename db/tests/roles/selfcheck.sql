-- Specification of roles.selfcheck: finds what is wrong.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

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
select tests.see(9, '{}'), roles.start_job(1, 'give', 203) is not null;
delete from outbox.due where function = 'roles._work_job';
select is(pg_temp.found(), 'a job that runs has its next slice scheduled: 203', 'a job that stands still');
select roles.cancel_job(1) is not null as cancelled;
select tests.see(9, '{202}', tests.t(5));
delete from roles.worn;
select is(pg_temp.found(), 'history is what members wear: 9 202', 'a role that nobody knows of');
update app.member set role_ids = '{}';
insert into roles.personal (guild_id, member_id, role_id, name, changed_at) values (1, 9, 202, 'x', now());
select is(pg_temp.found(), 'who has a role of their own has a reason for it: 9 202', 'a role of one''s own without a reason');
update roles.personal set role_id = null, lapses_at = now();
select is(pg_temp.found(), 'a role of one''s own that lapses is looked at then: 9', 'one that would lapse for ever');
select is_empty('select * from roles.selfcheck(2)', 'another guild is another matter');

select * from finish();
rollback;
