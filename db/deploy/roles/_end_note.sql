-- Deploy guildkeeper:roles/_end_note to pg

begin;
set local role guildkeeper_owner;

create function roles._end_note(guild_id bigint, member_id bigint, role_id bigint)
returns jsonb
language plpgsql stable
as $$
begin
  return (
    select e.note
    from (
      select to_jsonb(d.reason), 'infinity'::timestamptz
      from roles.denial d
      where d.guild_id = _end_note.guild_id and d.member_id = _end_note.member_id and d.role_id = _end_note.role_id
        and d.ended_at is null
      union all
      select r.end_note, r.ended_at
      from roles.reason r
      where r.guild_id = _end_note.guild_id and r.member_id = _end_note.member_id and r.role_id = _end_note.role_id
        and r.source <> 'discord'
    ) as e (note, at)
    order by e.at desc nulls last
    limit 1
  );
end;
$$;

comment on function roles._end_note is
'Why a member wears a role no longer: it is denied, or why the last reason for it is over.';

commit;
