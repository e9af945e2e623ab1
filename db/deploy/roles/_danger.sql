-- Deploy guildkeeper:roles/_danger to pg

begin;
set local role guildkeeper_owner;

create function roles._danger(permissions bigint)
returns text[]
language sql immutable
as $$
  select coalesce(array_agg(p.permission order by p.place), '{}')
  from unnest(array[
    'administrator', 'kick_members', 'ban_members', 'moderate_members', 'manage_channels', 'manage_guild', 'manage_messages',
    'manage_roles', 'manage_webhooks', 'manage_guild_expressions', 'manage_threads', 'mention_everyone'
  ]) with ordinality as p (permission, place)
  where _danger.permissions & app._permissions(p.permission) <> 0;
$$;

comment on function roles._danger is
'What makes a role with these permission bits dangerous to hand out: those of them that moderators have. Empty: nothing.';

commit;
