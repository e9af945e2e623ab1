-- Deploy guildkeeper:roles/_end_denial to pg

begin;
set local role guildkeeper_owner;

create function roles._end_denial(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint := arguments ->> 'member_id';
begin
  perform roles._lock(_end_denial.guild_id, array[v_member_id]);

  update roles.denial d
  set ended_at = _end_denial.at
  where d.guild_id = _end_denial.guild_id
    and d.member_id = v_member_id
    and d.role_id = (arguments ->> 'role_id')::bigint
    and d.ended_at is null
    and d.until <= _end_denial.at;

  perform roles._settle(_end_denial.guild_id, array[v_member_id], _end_denial.at);
end;
$$;

comment on function roles._end_denial is
'Work due at the end of a denial. One that was prolonged meanwhile goes on; a role that has reasons still is given again.';

select outbox._register('roles._end_denial');

commit;
