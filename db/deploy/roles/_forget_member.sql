-- Deploy guildkeeper:roles/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function roles._forget_member(guild_id bigint, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_note constant jsonb := app._because('roles.forgotten');
begin
  perform roles._lock(_forget_member.guild_id, array[_forget_member.member_id]);
  perform roles._call_off(r.guild_id, r.member_id, r.role_id, r.source, r.ref)
  from roles.reason r
  where r.guild_id = _forget_member.guild_id and r.member_id = _forget_member.member_id and r.ended_at is null;

  update roles.reason r
  set ended_at = _forget_member.at, end_note = c_note
  where r.guild_id = _forget_member.guild_id and r.member_id = _forget_member.member_id and r.ended_at is null;
  perform roles._settle(_forget_member.guild_id, array[_forget_member.member_id], _forget_member.at);

  delete from roles.reason r where r.guild_id = _forget_member.guild_id and r.member_id = _forget_member.member_id;
  delete from roles.worn w where w.guild_id = _forget_member.guild_id and w.member_id = _forget_member.member_id;
  delete from roles.member m
  where m.guild_id = _forget_member.guild_id
    and m.member_id = _forget_member.member_id
    and not exists (select from roles.denial d where d.guild_id = m.guild_id and d.member_id = m.member_id);
end;
$$;

comment on function roles._forget_member is
'Forgets a member. Effect: the roles that we gave are taken, as nobody would know later why they are worn. Denials stay: they
would be worth nothing if one could have them forgotten.';

commit;
