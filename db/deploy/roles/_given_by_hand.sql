-- Deploy guildkeeper:roles/_given_by_hand to pg

begin;
set local role guildkeeper_owner;

create function roles._given_by_hand(guild_id bigint, edits roles.edit[])
returns void
language plpgsql
as $$
begin
  insert into roles.reason as r (guild_id, member_id, role_id, source, actor_id, since)
  select distinct on (e.member_id, e.role_id) k.guild_id, e.member_id, k.role_id, 'discord', e.actor_id, e.at
  from unnest(_given_by_hand.edits) e
  join app.role k on k.guild_id = _given_by_hand.guild_id and k.role_id = e.role_id
  where not k.managed
    -- It was taken off again since, see roles.deny.
    and not exists (
      select from roles.denial d
      where d.guild_id = k.guild_id and d.member_id = e.member_id and d.role_id = k.role_id and d.ended_at is null
        and d.since >= e.at
    )
  order by e.member_id, e.role_id, e.at desc
  on conflict on constraint reason_pkey do update
  set actor_id = excluded.actor_id, since = excluded.since, taken_at = null, taken_by = null, ended_at = null, end_note = null
  where r.ended_at < excluded.since;
end;
$$;

comment on function roles._given_by_hand is
'People gave roles to these members, whom the caller has locked: that is a reason, which nothing of ours ends. A role that an
integration gives, such as that of boosters, is no matter of people''s.';

commit;
