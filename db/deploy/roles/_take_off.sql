-- Deploy guildkeeper:roles/_take_off to pg

begin;
set local role guildkeeper_owner;

create function roles._take_off(guild_id bigint, member_id bigint, role_id bigint, at timestamptz, job_failed text default null)
returns void
language plpgsql
as $$
begin
  -- As if we had put it on: then it is taken off, as no reason counts.
  update roles.member m
  set role_ids = array_remove(m.role_ids, _take_off.role_id) || _take_off.role_id
  where m.guild_id = _take_off.guild_id and m.member_id = _take_off.member_id;
  perform roles._settle(_take_off.guild_id, array[_take_off.member_id], _take_off.at, _take_off.job_failed);
end;
$$;

comment on function roles._take_off is
'Effect: a member whom the caller has locked loses a role for which no reason counts any more, also if people had given it.';

commit;
