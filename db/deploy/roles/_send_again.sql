-- Deploy guildkeeper:roles/_send_again to pg

begin;
set local role guildkeeper_owner;

create function roles._send_again(
  guild_id bigint,
  source text,
  member_ids bigint[],
  role_ids bigint[],
  at timestamptz,
  bulk boolean default false
)
returns bigint
language plpgsql
as $$
begin
  perform roles._lock(_send_again.guild_id, _send_again.member_ids);

  update roles.reason r
  set taken_at = null, taken_by = null
  where r.guild_id = _send_again.guild_id
    and r.member_id = any (_send_again.member_ids)
    and r.role_id = any (_send_again.role_ids)
    and r.source = _send_again.source
    and r.taken_at is not null
    and r.ended_at is null;

  -- As if Discord had each role the wrong way round.
  update roles.member m
  set role_ids = array(
    select unnest(m.role_ids || _send_again.role_ids)
    except
    select f.role_id
    from roles._in_force(m.guild_id, array[m.member_id], _send_again.at) f
    where f.role_id = any (_send_again.role_ids)
  )
  where m.guild_id = _send_again.guild_id and m.member_id = any (_send_again.member_ids);

  return roles._settle(_send_again.guild_id, _send_again.member_ids, _send_again.at, bulk => _send_again.bulk);
end;
$$;

comment on function roles._send_again is
'Effects: tells Discord again of each of these roles whether these members have it, not knowing what they wear; what was taken by
hand counts again for the source. Only on somebody''s demand. Returns how many effects that takes.';

commit;
