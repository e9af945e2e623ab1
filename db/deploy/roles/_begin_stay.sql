-- Deploy guildkeeper:roles/_begin_stay to pg

begin;
set local role guildkeeper_owner;

create function roles._begin_stay(guild_id bigint, member_ids bigint[])
returns void
language plpgsql
as $$
begin
  perform from roles.member m
  where m.guild_id = _begin_stay.guild_id and m.member_id = any (_begin_stay.member_ids)
  order by m.member_id
  for update;

  -- A level or a purchase may have been quicker than the word of the join.
  update roles.member m
  set role_ids = array(
    select r.role_id
    from roles.reason r
    where r.guild_id = m.guild_id
      and r.member_id = m.member_id
      and r.role_id = any (m.role_ids)
      and r.source <> 'discord'
      and r.since >= k.joined_at
    group by r.role_id
  )
  from app.member k
  where m.guild_id = _begin_stay.guild_id
    and m.member_id = any (_begin_stay.member_ids)
    and k.guild_id = m.guild_id
    and k.member_id = m.member_id;

  update roles.reason r
  set ended_at = k.joined_at, end_note = app._because('roles.left')
  from app.member k
  where r.guild_id = _begin_stay.guild_id
    and r.member_id = any (_begin_stay.member_ids)
    and r.source in ('discord', 'autorole', 'sticky')
    and r.ended_at is null
    and k.guild_id = r.guild_id
    and k.member_id = r.member_id
    and r.since < k.joined_at;
end;
$$;

comment on function roles._begin_stay is
'These members, by app.member, were away: Discord forgot their roles, so that only what was wanted since they joined is put on by
us, and what people had given before, or they had got for joining, is over.';

commit;
