-- Deploy guildkeeper:roles/_end_note to pg

begin;
set local role guildkeeper_owner;

create function roles._end_note(guild_id bigint, member_id bigint, role_id bigint)
returns text
language sql stable
as $$
  select r.end_note
  from roles.reason r
  where r.guild_id = _end_note.guild_id and r.member_id = _end_note.member_id and r.role_id = _end_note.role_id
    and r.source <> 'discord'
  order by r.ended_at desc nulls last
  limit 1;
$$;

comment on function roles._end_note is 'Why the last reason for which a member wore a role is over.';

commit;
