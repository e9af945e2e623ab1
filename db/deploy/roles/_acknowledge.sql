-- Deploy guildkeeper:roles/_acknowledge to pg

begin;
set local role guildkeeper_owner;

create function roles._acknowledge(guild_id bigint, wants roles.want[])
returns void
language plpgsql
as $$
begin
  insert into roles.reason (guild_id, member_id, role_id, source, since)
  select k.guild_id, k.member_id, i.role_id, 'discord', k.seen_at
  from unnest(_acknowledge.wants) w
  cross join lateral unnest(w.role_ids) as i (role_id)
  join app.member k on k.guild_id = _acknowledge.guild_id and k.member_id = w.member_id
  join app.role o on o.guild_id = k.guild_id and o.role_id = i.role_id
  where i.role_id = any (k.role_ids)
    and k.left_at is null
    and not exists (
      select from roles.reason r where r.guild_id = k.guild_id and r.member_id = k.member_id and r.role_id = i.role_id
    )
    and not discord._under_way(k.guild_id, k.member_id)
  on conflict on constraint reason_pkey do nothing;
end;
$$;

comment on function roles._acknowledge is
'Before a domain wants a role for the first time: who wears it already got it from people, and keeps it when the domain''s reason
ends.';

commit;
