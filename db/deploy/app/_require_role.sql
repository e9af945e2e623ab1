-- Deploy guildkeeper:app/_require_role to pg

begin;
set local role guildkeeper_owner;

create function app._require_role(guild_id bigint, role_id bigint)
returns app.role
language plpgsql stable
as $$
declare
  v_role app.role;
begin
  if _require_role.role_id = _require_role.guild_id then
    perform app._refuse('everyone');
  end if;

  select r.* into v_role
  from app.role r
  where r.guild_id = _require_role.guild_id and r.role_id = _require_role.role_id and r.deleted_at is null;

  if not found then
    perform app._refuse('unknown_role', coalesce(_require_role.role_id::text, 'null'));
  end if;
  return v_role;
end;
$$;

comment on function app._require_role is
'The role of this guild; refuses one that is unknown, deleted or another guild''s (U0ROL), and @everyone, which nobody is without
(U0EVR). Where everybody may be meant: app._require_audience.';

commit;
