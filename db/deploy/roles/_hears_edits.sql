-- Deploy guildkeeper:roles/_hears_edits to pg

begin;
set local role guildkeeper_owner;

create function roles._hears_edits(guild_id bigint)
returns boolean
language plpgsql stable
as $$
declare
  c_moderation constant bigint := 1 << 2;
begin
  return exists (
    select from app.guild g
    where g.guild_id = _hears_edits.guild_id
      and g.intents & c_moderation <> 0
      and app._can(g.bot_permissions, 'view_audit_log')
  );
end;
$$;

comment on function roles._hears_edits is
'Whether the bot hears the guild''s audit log, which says who gave and took roles. Else that is read from what members wear.';

commit;
