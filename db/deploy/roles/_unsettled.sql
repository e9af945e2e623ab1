-- Deploy guildkeeper:roles/_unsettled to pg

begin;
set local role guildkeeper_owner;

create function roles._unsettled(guild_id bigint, member_ids bigint[], at timestamptz)
returns setof roles.change
language sql stable
as $$
  with present as (
    select m.member_id, m.role_ids, coalesce(k.pending, false) as is_pending
    from roles.member m
    left join app.member k on k.guild_id = m.guild_id and k.member_id = m.member_id
    where m.guild_id = _unsettled.guild_id
      and m.member_id = any (_unsettled.member_ids)
      and (k.left_at is null or not app._has_left(m.guild_id, m.member_id))
  ),
  wanted as materialized (
    select f.* from roles._in_force(_unsettled.guild_id, _unsettled.member_ids, _unsettled.at) f
  )
  select p.member_id, w.role_id, true, w.note
  from present p
  join wanted w on w.member_id = p.member_id
  where w.is_given
    and not w.is_by_hand
    and w.role_id <> all (p.role_ids)
    and (not p.is_pending or exists (
      select from roles.autorole a
      where a.guild_id = _unsettled.guild_id and a.role_id = w.role_id and not a.after_screening
    ))
  union all
  select p.member_id, o.role_id, false, roles._end_note(_unsettled.guild_id, p.member_id, o.role_id)
  from present p
  cross join lateral unnest(p.role_ids) as o (role_id)
  join app.role k on k.guild_id = _unsettled.guild_id and k.role_id = o.role_id
  where k.deleted_at is null
    and not p.is_pending
    and not exists (select from wanted w where w.member_id = p.member_id and w.role_id = o.role_id);
$$;

comment on function roles._unsettled is
'What Discord must be told so that these members wear what they should: the difference between their reasons and what it was told
last. Nothing of who has left, or is held by Membership Screening, but
for an autorole that does not wait for it; nor is a role given that people gave already.';

commit;
