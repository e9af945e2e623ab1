-- Deploy guildkeeper:roles/_want_all to pg

begin;
set local role guildkeeper_owner;

create function roles._want_all(guild_id bigint, source text, wants roles.want[], at timestamptz, bulk boolean default false)
returns bigint
language plpgsql
as $$
declare
  v_member_ids bigint[] := array(select w.member_id from unnest(_want_all.wants) w);
begin
  perform roles._lock(_want_all.guild_id, v_member_ids);
  perform roles._acknowledge(_want_all.guild_id, _want_all.wants);

  update roles.reason r
  set ended_at = _want_all.at, end_note = w.note
  from unnest(_want_all.wants) w
  where r.guild_id = _want_all.guild_id
    and r.member_id = w.member_id
    and r.source = _want_all.source
    and r.ended_at is null
    and r.role_id <> all (w.role_ids);

  insert into roles.reason as r (guild_id, member_id, role_id, source, note, since)
  select k.guild_id, w.member_id, k.role_id, _want_all.source, w.note, _want_all.at
  from unnest(_want_all.wants) w
  join app.role k on k.guild_id = _want_all.guild_id and k.role_id = any (w.role_ids)
  on conflict on constraint reason_pkey do update
  set note = excluded.note, since = excluded.since, taken_at = null, taken_by = null, ended_at = null, end_note = null
  where r.ended_at is not null;

  return roles._settle(_want_all.guild_id, v_member_ids, _want_all.at, bulk => _want_all.bulk);
end;
$$;

comment on function roles._want_all is
'A source says all it wants of each of these members: reasons begin and end accordingly, and Discord is told the difference.
Returns how many effects that takes. What was taken by hand stays taken until the source has ceased to want it. What is
said of very many is said with `bulk`.';

commit;
