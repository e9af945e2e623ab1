-- Deploy guildkeeper:roles/_end to pg

begin;
set local role guildkeeper_owner;

create function roles._end(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id bigint := arguments ->> 'member_id';
begin
  perform roles._lock(_end.guild_id, array[v_member_id]);

  update roles.reason r
  set ended_at = _end.at, end_note = app._because('roles.time_over')
  where r.guild_id = _end.guild_id
    and r.member_id = v_member_id
    and r.role_id = (arguments ->> 'role_id')::bigint
    and r.source = arguments ->> 'source'
    and r.ref = arguments ->> 'ref'
    and r.ended_at is null
    and r.until <= _end.at;

  perform roles._settle(_end.guild_id, array[v_member_id], _end.at);
end;
$$;

comment on function roles._end is
'Work due at the end of a reason. One that was prolonged meanwhile goes on; the role goes when no other reason is left.';

select outbox._register('roles._end');

commit;
