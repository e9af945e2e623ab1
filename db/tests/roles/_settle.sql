-- Specification of roles._settle: gives and takes what reasons demand.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select roles._lock(1, '{5,6}');
insert into roles.reason (guild_id, member_id, role_id, source, note, since)
select 1, m, 201, 'shop', '"why"', tests.t() from unnest('{6,5}'::bigint[]) m;
update roles.member set role_ids = '{202,203}' where member_id = 5;
insert into roles.reason (guild_id, member_id, role_id, source, since, ended_at, end_note)
values (1, 5, 203, 'shop', tests.t(-9), tests.t(-1), '"over"');
select is(roles._settle(1, '{6,5}', tests.t()), 4::bigint, 'it says how many effects it took');
select results_eq(
  'select concat_ws('' '', lane, method, path, tests.said(reason)) from outbox.effect order by effect_id',
  array['member 5 DELETE /guilds/1/members/5/roles/202', 'member 5 DELETE /guilds/1/members/5/roles/203 over',
    'member 5 PUT /guilds/1/members/5/roles/201 why', 'member 6 PUT /guilds/1/members/6/roles/201 why'],
  'member by member, first what goes, each with its reason'
);
select results_eq(
  'select member_id, role_ids, settled_at from roles.member order by member_id',
  $$values (5::bigint, '{201}'::bigint[], tests.t()), (6, '{201}', tests.t())$$, 'what Discord was told is known'
);
select results_eq(
  $$select function, f.arguments from outbox.follow_up f order by effect_id desc limit 1$$,
  $$values ('roles._not_settled', jsonb_build_object(
    'member_id', 6, 'role_id', 201, 'is_wanted', true, 'at', tests.t(), 'tried', 0
  ))$$, 'what Discord refuses is heard of'
);
select is(roles._settle(1, '{5,6,7}', tests.t(1)), 0::bigint, 'settled, there is nothing to do');
select is((select settled_at from roles.member where member_id = 5), tests.t(), 'and nothing was told');
update roles.member set role_ids = '{}' where member_id = 6;
select roles._settle(1, '{6}', tests.t(2), 'rolejobs._failed') > 0 as told;
select is(
  (select function from outbox.follow_up order by effect_id desc limit 1), 'rolejobs._failed', 'by a job, of what was for it'
);

select * from finish();
rollback;
