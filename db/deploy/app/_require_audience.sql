-- Deploy guildkeeper:app/_require_audience to pg

begin;
set local role guildkeeper_owner;

create function app._require_audience(guild_id bigint, role_id bigint)
returns void
language plpgsql stable
as $$
begin
  -- Discord's id of @everyone is the guild's; among the roles that somebody has it is never named.
  if _require_audience.role_id is distinct from _require_audience.guild_id then
    perform app._require_role(_require_audience.guild_id, _require_audience.role_id);
  end if;
end;
$$;

comment on function app._require_audience is
'Refuses a role of which nobody can be, unknown, deleted or another guild''s (U0ROL). @everyone is fine, as everybody is of it.';

commit;
