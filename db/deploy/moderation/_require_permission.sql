-- Deploy guildkeeper:moderation/_require_permission to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_permission(
  guild_id bigint,
  actor_id bigint,
  bits bigint,
  name text,
  facts moderation.facts
)
returns void
language plpgsql stable
as $$
declare
  c_administrator constant bigint := 8;
begin
  -- Null is an operator, whose authority is that of the database.
  if _require_permission.actor_id is null or exists (
    select from app.guild g where g.guild_id = _require_permission.guild_id and g.owner_id = _require_permission.actor_id
  ) then
    return;
  elsif (facts).actor_permissions is null then
    perform app._refuse('unknown_rank');
  elsif (facts).actor_permissions & (_require_permission.bits | c_administrator) = 0 then
    perform app._refuse('lacks_permission', _require_permission.name);
  end if;
end;
$$;

comment on function moderation._require_permission is
'Refuses somebody without Discord''s permission for what they want to do to a channel (U0PRM), or of whom that is not known
(U0FCT).';

commit;
