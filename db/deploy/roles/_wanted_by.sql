-- Deploy guildkeeper:roles/_wanted_by to pg

begin;
set local role guildkeeper_owner;

create function roles._wanted_by(guild_id bigint, source text)
returns table (member_id bigint, role_ids bigint[])
language sql stable
as $$
  select r.member_id, array_agg(r.role_id order by r.role_id)
  from roles.reason r
  join app.role k on k.guild_id = r.guild_id and k.role_id = r.role_id
  where r.guild_id = _wanted_by.guild_id and r.source = _wanted_by.source and r.ended_at is null and k.deleted_at is null
  group by r.member_id;
$$;

comment on function roles._wanted_by is
'What a source wants of whom, roles that were taken by hand included: for its self-check.';

commit;
