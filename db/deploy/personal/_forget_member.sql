-- Deploy guildkeeper:personal/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function personal._forget_member(guild_id bigint, member_id bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  perform roles._lock(_forget_member.guild_id, array[_forget_member.member_id]);
  perform personal._remove(
    _forget_member.guild_id, _forget_member.member_id, app._because('roles.forgotten'), _forget_member.at,
    is_forgotten => true
  );
end;
$$;

comment on function personal._forget_member is 'Forgets a member. Effect: their own role is deleted.';

commit;
