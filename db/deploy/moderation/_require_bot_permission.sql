-- Deploy guildkeeper:moderation/_require_bot_permission to pg

begin;
set local role guildkeeper_owner;

create function moderation._require_bot_permission(guild_id bigint, permissions text[], facts moderation.facts)
returns void
language plpgsql stable
as $$
declare
  v_missing text;
begin
  select p.permission into v_missing
  from unnest(_require_bot_permission.permissions) with ordinality as p (permission, place)
  join app.guild g on g.guild_id = _require_bot_permission.guild_id
  where not app._can(coalesce((facts).bot_permissions, g.bot_permissions), p.permission)
  order by p.place
  limit 1;
  if found then
    perform app._refuse('bot_lacks_permission', v_missing);
  end if;
end;
$$;

comment on function moderation._require_bot_permission is
'Refuses what Discord would not let the bot do, as it lacks one of these permissions (U0BPM): in the channel that the facts are
about, else in the whole guild.';

commit;
