-- Deploy guildkeeper:leveling/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function leveling._forget_member(guild_id bigint, member_id bigint)
returns void
language plpgsql
as $$
begin
  perform leveling._hold_settings(array[_forget_member.guild_id]);
  delete from leveling.member m where m.guild_id = _forget_member.guild_id and m.member_id = _forget_member.member_id;
  delete from leveling.history h where h.guild_id = _forget_member.guild_id and h.member_id = _forget_member.member_id;
  delete from leveling.refusal r where r.guild_id = _forget_member.guild_id and r.member_id = _forget_member.member_id;
end;
$$;

comment on function leveling._forget_member is
'Forgets the XP of a member and where they came from; reward roles go with them.';

commit;
