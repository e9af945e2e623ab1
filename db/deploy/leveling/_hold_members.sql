-- Deploy guildkeeper:leveling/_hold_members to pg

begin;
set local role guildkeeper_owner;

create function leveling._hold_members(guild_id bigint, member_ids bigint[])
returns void
language plpgsql
as $$
begin
  perform from leveling.member m
  where m.guild_id = _hold_members.guild_id and m.member_id = any (_hold_members.member_ids)
  order by m.member_id
  for share;
end;
$$;

comment on function leveling._hold_members is
'Keeps the XP and levels of these members as they are until the transaction ends: who gives roles for them reads them afterwards.
Between the settings (leveling._hold_settings) and roles.';

commit;
