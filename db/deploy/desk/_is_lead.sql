-- Deploy guildkeeper:desk/_is_lead to pg

begin;
set local role guildkeeper_owner;

create function desk._is_lead(guild_id bigint, member_id bigint, facts desk.facts)
returns boolean
language sql stable
as $$
  -- Null is an operator, whose authority is that of the database.
  select _is_lead.member_id is null
    or app._can((facts).actor_permissions, 'manage_guild')
    or exists (
      select from app.guild g where g.guild_id = _is_lead.guild_id and g.owner_id = _is_lead.member_id
    )
    or exists (
      select from desk.settings s
      where s.guild_id = _is_lead.guild_id and s.lead_role_id = any ((facts).actor_role_ids)
    );
$$;

comment on function desk._is_lead is
'Whether somebody runs the tickets of a guild: its owner, who may manage it, who wears the role of the setting lead_role_id.
Null is an operator.';

commit;
