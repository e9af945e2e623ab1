-- Deploy guildkeeper:leveling/_lock_member to pg

begin;
set local role guildkeeper_owner;

create function leveling._lock_member(guild_id bigint, member_id bigint)
returns bigint
language plpgsql
as $$
declare
  v_xp bigint;
begin
  perform leveling._hold_settings(array[_lock_member.guild_id]);

  insert into leveling.member (guild_id, member_id)
  values (_lock_member.guild_id, _lock_member.member_id)
  on conflict on constraint member_pkey do nothing;

  select m.xp into strict v_xp
  from leveling.member m
  where m.guild_id = _lock_member.guild_id and m.member_id = _lock_member.member_id
  for update;
  return v_xp;
end;
$$;

comment on function leveling._lock_member is
'The XP of a member, theirs alone to change until the transaction ends; a member unknown so far gets a row with 0.';

commit;
