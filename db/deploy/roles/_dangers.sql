-- Deploy guildkeeper:roles/_dangers to pg

begin;
set local role guildkeeper_owner;

create function roles._dangers()
returns text[]
language sql immutable
return array[
  'administrator', 'kick_members', 'ban_members', 'moderate_members', 'manage_channels', 'manage_guild', 'manage_messages',
  'manage_roles', 'manage_webhooks', 'manage_guild_expressions', 'manage_threads', 'mention_everyone'
];

comment on function roles._dangers is
'The permissions that moderators have: a role with one of them is dangerous to hand out. The gravest come first.';

commit;
