-- Deploy guildkeeper:voice/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function voice._forget_member(guild_id bigint, member_id bigint)
returns bigint
language plpgsql
as $$
declare
  v_rows bigint;
begin
  delete from voice.stretch s where s.guild_id = _forget_member.guild_id and s.member_id = _forget_member.member_id;
  get diagnostics v_rows = row_count;
  delete from voice.day d where d.guild_id = _forget_member.guild_id and d.member_id = _forget_member.member_id;
  delete from voice.present p where p.guild_id = _forget_member.guild_id and p.member_id = _forget_member.member_id;
  return v_rows;
end;
$$;

comment on function voice._forget_member is
'Forgets where a member was in voice. What others were counted for stays paid; a day that is settled again does not know their
company any more.';

commit;
