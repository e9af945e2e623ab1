-- Deploy guildkeeper:roles/_personal_due to pg

begin;
set local role guildkeeper_owner;

create function roles._personal_due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint := arguments ->> 'member_id';
begin
  perform roles._lock(_personal_due.guild_id, array[v_member_id]);
  if exists (
    select from roles.personal p
    where p.guild_id = _personal_due.guild_id and p.member_id = v_member_id and p.lapses_at <= _personal_due.at
  ) and not roles._may_have_personal(_personal_due.guild_id, v_member_id, null, null) then
    perform roles._remove_personal(_personal_due.guild_id, v_member_id, app._because('roles.lapsed'), _personal_due.at);
  else
    perform roles._check_personal(_personal_due.guild_id, v_member_id, _personal_due.at);
  end if;
end;
$$;

comment on function roles._personal_due is
'Work due when what lets a member have their own role ends, and when the grace after it is over: then the role is deleted, if
they may not have one again.';

select outbox._register('roles._personal_due');

commit;
