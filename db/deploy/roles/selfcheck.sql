-- Deploy guildkeeper:roles/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function roles.selfcheck(guild_id bigint)
returns table (rule text, member_id bigint, role_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'Discord was told what the reasons demand', u.member_id, u.role_id,
    case when u.is_wanted then 'nothing' else 'to give it' end, case when u.is_wanted then 'to give it' else 'to take it' end
  from roles._unsettled(
    selfcheck.guild_id, array(select m.member_id from roles.member m where m.guild_id = selfcheck.guild_id), now()
  ) u
  where not exists (  -- whose end is due this moment
    select from roles.reason r
    where r.guild_id = selfcheck.guild_id and r.member_id = u.member_id and r.role_id = u.role_id
      and r.ended_at is null and r.until <= now()
  )
  union all
  select 'the end of a reason is scheduled', r.member_id, r.role_id, 'nothing', r.until::text
  from roles.reason r
  where r.guild_id = selfcheck.guild_id
    and r.ended_at is null
    and r.until is not null
    and not outbox._is_scheduled(r.guild_id, roles._end_key(r.member_id, r.role_id, r.source, r.ref, r.until));
$$;

comment on function roles.selfcheck is
'What is wrong with the roles of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function roles.selfcheck to guildkeeper_admin;

commit;
