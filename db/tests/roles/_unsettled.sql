-- Specification of roles._unsettled: what Discord must be told of a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

select tests.give(5, 201), tests.give(6, 201), tests.give(7, 201);
create function pg_temp.unsettled() returns text language sql as $$
  select string_agg(u.member_id || case when u.is_wanted then '+' else '-' end || u.role_id, ' ' order by u.member_id,
    u.is_wanted desc, u.role_id)
  from unnest('{5,6,7,8}'::bigint[]) i cross join lateral roles._unsettled(1, i, tests.t()) u
$$;
select is(pg_temp.unsettled(), null, 'nothing, after every change');
update roles.member set role_ids = '{202}' where member_id = 5;
select is(pg_temp.unsettled(), '5+201 5-202', 'what lacks, and what has no reason');
update app.role set deleted_at = now() where role_id = 202;
select is(pg_temp.unsettled(), '5+201', 'a deleted role is taken from nobody');
select tests.see(5, '{}', pending => true);
select is(pg_temp.unsettled(), null, 'nothing of who is held by Membership Screening');
select tests.see(5, '{}', tests.t(1));
select app._member_left(1, 5, false, tests.t(2));
select is(pg_temp.unsettled(), null, 'nor of who has left');
update app.guild set intents = 0 where guild_id = 1;
select is(pg_temp.unsettled(), '5+201', 'but who left, where joins are not heard, may be back');
update roles.member set role_ids = '{}';
select tests.edit_roles(6, given => '{201}');
select is(pg_temp.unsettled(), '5+201 7+201', 'what people gave, nobody need give');

select * from finish();
rollback;
