-- Deploy guildkeeper:moderation/_require_permission to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_permission(
  guild_id bigint,
  actor_id bigint,
  permissions text[],
  facts moderation.facts
)
returns void
language plpgsql stable
as $$
begin
  -- Null is an operator, whose authority is that of the database.
  if _require_permission.actor_id is null or exists (
    select from app.guild g where g.guild_id = _require_permission.guild_id and g.owner_id = _require_permission.actor_id
  ) then
    return;
  elsif (facts).actor_permissions is null then
    perform app._refuse('unknown_rank');
  elsif not exists (
    select from unnest(_require_permission.permissions) as p (permission)
    where app._can((facts).actor_permissions, p.permission)
  ) then
    perform app._refuse('lacks_permission', _require_permission.permissions[1]);
  end if;
end;
$$;

comment on function moderation._require_permission is
'Refuses somebody who has none of these permissions of Discord''s (U0PRM, names the first), or of whom that is not known (U0FCT).
Null is an operator.';

commit;
