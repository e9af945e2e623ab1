-- Deploy guildkeeper:rolejobs/_to_change to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._to_change(guild_id bigint, action rolejobs.action, role_id bigint, filter rolejobs.filter)
returns setof bigint
language sql stable
as $$
  select m.member_id
  from rolejobs._matching(_to_change.guild_id, filter) as i (member_id)
  join app.member m on m.guild_id = _to_change.guild_id and m.member_id = i.member_id
  where (_to_change.role_id = any (m.role_ids)) = (_to_change.action = 'take');
$$;

comment on function rolejobs._to_change is
'Who meets a filter and lacks the role that a job would give, or wears the one that it would take.';

commit;
