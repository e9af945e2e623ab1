-- Deploy guildkeeper:roles/_lock to pg

begin;
set local role guildkeeper_owner;

create function roles._lock(guild_id bigint, member_ids bigint[])
returns void
language plpgsql
as $$
begin
  insert into roles.member (guild_id, member_id)
  select _lock.guild_id, i.id
  from (select distinct unnest(_lock.member_ids)) as i (id)
  where not exists (select from roles.member m where m.guild_id = _lock.guild_id and m.member_id = i.id)
  order by i.id
  on conflict on constraint member_pkey do nothing;

  perform from roles.member m
  where m.guild_id = _lock.guild_id and m.member_id = any (_lock.member_ids)
  order by m.member_id
  for update;
end;
$$;

comment on function roles._lock is
'Makes the roles of these members the caller''s alone to decide until the transaction ends. Everybody locks by id, after the
rows of their own domain and before an effect is queued.';

commit;
