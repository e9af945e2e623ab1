-- Deploy guildkeeper:roles/_unsettled to pg

begin;
set local role guildkeeper_owner;

create function roles._unsettled(guild_id bigint, member_id bigint, at timestamptz)
returns setof roles.change
language plpgsql stable
rows 2
as $$
declare
  v_on bigint[];
  v_is_pending boolean;
begin
  select m.role_ids, coalesce(k.pending, false) into v_on, v_is_pending
  from roles.member m
  left join app.member k on k.guild_id = m.guild_id and k.member_id = m.member_id
  where m.guild_id = _unsettled.guild_id
    and m.member_id = _unsettled.member_id
    and (k.left_at is null or not app._has_left(m.guild_id, m.member_id));
  if not found then
    return;
  end if;

  return query
  with wanted as materialized (
    select f.* from roles._in_force(_unsettled.guild_id, array[_unsettled.member_id], _unsettled.at) f
  )
  select _unsettled.member_id, w.role_id, true, w.note
  from wanted w
  where w.is_given
    and not w.is_by_hand
    and w.role_id <> all (v_on)
    and (not v_is_pending or exists (
      select from roles.autorole a
      where a.guild_id = _unsettled.guild_id and a.role_id = w.role_id and not a.after_screening
    ))
  union all
  select _unsettled.member_id, o.role_id, false, roles._end_note(_unsettled.guild_id, _unsettled.member_id, o.role_id)
  from unnest(v_on) as o (role_id)
  join app.role k on k.guild_id = _unsettled.guild_id and k.role_id = o.role_id
  where k.deleted_at is null
    and not v_is_pending
    and not exists (select from wanted w where w.role_id = o.role_id);
end;
$$;

comment on function roles._unsettled is
'What Discord must be told so that a member wears what they should: the difference between their reasons and what it was told
last. Nothing of who has left, or is held by Membership Screening, but for an autorole that does not wait for it; nor is a role
given that people gave already. Of one member, so that its plans are kept: of many they would be made anew at each press.';

commit;
