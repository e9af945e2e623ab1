-- Deploy guildkeeper:app/_can to pg

begin;
set local role guildkeeper_owner;

create function app._can(permissions bigint, permission text)
returns boolean
language sql immutable
return permissions & ((1::bigint << 3) | (1::bigint << case permission
  when 'create_instant_invite' then 0 when 'kick_members' then 1 when 'ban_members' then 2
  when 'administrator' then 3 when 'manage_channels' then 4 when 'manage_guild' then 5
  when 'add_reactions' then 6 when 'view_audit_log' then 7 when 'priority_speaker' then 8
  when 'stream' then 9 when 'view_channel' then 10 when 'send_messages' then 11
  when 'send_tts_messages' then 12 when 'manage_messages' then 13 when 'embed_links' then 14
  when 'attach_files' then 15 when 'read_message_history' then 16 when 'mention_everyone' then 17
  when 'use_external_emojis' then 18 when 'view_guild_insights' then 19 when 'connect' then 20
  when 'speak' then 21 when 'mute_members' then 22 when 'deafen_members' then 23
  when 'move_members' then 24 when 'use_vad' then 25 when 'change_nickname' then 26
  when 'manage_nicknames' then 27 when 'manage_roles' then 28 when 'manage_webhooks' then 29
  when 'manage_guild_expressions' then 30 when 'use_application_commands' then 31 when 'request_to_speak' then 32
  when 'manage_events' then 33 when 'manage_threads' then 34 when 'create_public_threads' then 35
  when 'create_private_threads' then 36 when 'use_external_stickers' then 37 when 'send_messages_in_threads' then 38
  when 'use_embedded_activities' then 39 when 'moderate_members' then 40
  when 'view_creator_monetization_analytics' then 41 when 'use_soundboard' then 42
  when 'create_guild_expressions' then 43 when 'create_events' then 44 when 'use_external_sounds' then 45
  when 'send_voice_messages' then 46 when 'send_polls' then 49 when 'use_external_apps' then 50
end)) <> 0;

comment on function app._can is
'Whether these bits of Discord''s hold a permission, by Discord''s name for it; an administrator has all. Null for a name that
Discord does not have (a rule of db/tests/rules/bodies.sql keeps them out), and for bits that nobody told.';

commit;
