-- Deploy guildkeeper:personal/_due to pg

begin;
set local role guildkeeper_owner;

create function personal._due(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint := arguments ->> 'member_id';
begin
  perform roles._lock(_due.guild_id, array[v_member_id]);
  if exists (
    select from personal.role p
    where p.guild_id = _due.guild_id and p.member_id = v_member_id and p.lapses_at <= _due.at
  ) and not personal._may_have(_due.guild_id, v_member_id, null, null) then
    perform personal._remove(_due.guild_id, v_member_id, app._because('personal.lapsed'), _due.at);
  else
    perform personal._check(_due.guild_id, v_member_id, _due.at);
  end if;
end;
$$;

comment on function personal._due is
'Work due when what lets a member have their own role ends, and when the grace after it is over: then the role is deleted, if
they may not have one again.';

select outbox._register('personal._due');

commit;
