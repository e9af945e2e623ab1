-- Deploy guildkeeper:roles/_in_force to pg

begin;
set local role guildkeeper_owner;

create function roles._in_force(guild_id bigint, member_ids bigint[], at timestamptz)
returns table (member_id bigint, role_id bigint, is_given boolean, is_by_hand boolean, note jsonb)
language sql stable
as $$
  select r.member_id, r.role_id, bool_or(r.source <> 'discord'), bool_or(r.source = 'discord'),
    (array_agg(r.note order by r.since desc, r.source, r.ref) filter (where r.source <> 'discord'))[1]
  from roles.reason r
  join app.role k on k.guild_id = r.guild_id and k.role_id = r.role_id
  where r.guild_id = _in_force.guild_id
    and r.member_id = any (_in_force.member_ids)
    and r.ended_at is null
    and roles._counts(r, _in_force.at)
    and (r.source = 'discord' or not roles._is_denied(r.guild_id, r.member_id, r.role_id, _in_force.at))
    and k.deleted_at is null
  group by r.member_id, r.role_id;
$$;

comment on function roles._in_force is
'The roles that these members should wear, once each: whether a domain wants it (is_given) and people do (is_by_hand), and the
note of the latest reason of a domain. A deleted role is nobody''s, and one that is denied
is worn only if people gave it in Discord afterwards.';

commit;
