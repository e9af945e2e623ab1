-- Deploy guildkeeper:roles/_taken_by_hand to pg

begin;
set local role guildkeeper_owner;

create function roles._taken_by_hand(guild_id bigint, edits roles.edit[])
returns void
language plpgsql
as $$
begin
  -- A reason of people's is over; that of a domain waits until it has ceased to want the role. One that began after the
  -- edit is not what the edit was about.
  update roles.reason r
  set taken_at = e.at,
      taken_by = e.actor_id,
      ended_at = case when r.source in ('discord', 'moderator') then e.at end,
      end_note = case when r.source in ('discord', 'moderator') then app._because('roles.taken_by_hand') end
  from unnest(_taken_by_hand.edits) e
  where r.guild_id = _taken_by_hand.guild_id
    and r.member_id = e.member_id
    and r.role_id = e.role_id
    and r.since <= e.at
    and r.ended_at is null
    and r.taken_at is null;

  update roles.member m
  set role_ids = array_remove(m.role_ids, e.role_id)
  from unnest(_taken_by_hand.edits) e
  where m.guild_id = _taken_by_hand.guild_id
    and m.member_id = e.member_id
    and e.role_id = any (m.role_ids)
    and not exists (
      select from roles.reason r
      where r.guild_id = m.guild_id and r.member_id = m.member_id and r.role_id = e.role_id
        and r.ended_at is null and r.taken_at is null
    );
end;
$$;

comment on function roles._taken_by_hand is
'People took roles from these members, whom the caller has locked: no reason for them counts any more, and nothing gives them
back.';

commit;
