-- Specification of desk._lacking: what the bot has not.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

update app.guild set intents = (1 << 15) + (1 << 1), bot_permissions = app._permissions('administrator') where guild_id = 1;
select is_empty('select desk._lacking(1)', 'an administrator who hears all lacks nothing');
update app.guild set bot_permissions = app._permissions('view_channel', 'send_messages', 'embed_links', 'attach_files')
where guild_id = 1;
select results_eq(
  'select f.detail from desk._lacking(1) f', array['read_message_history', 'manage_channels', 'manage_roles', 'pin_messages'],
  'what channels need'
);
update desk.type set room = 'thread';
select results_eq(
  'select f.detail from desk._lacking(1) f',
  array['read_message_history', 'create_private_threads', 'send_messages_in_threads', 'manage_threads', 'pin_messages'],
  'what threads need'
);
delete from desk.type;
select is((select count(*) from desk._lacking(1)), 4::bigint, 'before there is a type, what channels need');
update app.guild set intents = 0, bot_permissions = app._permissions('administrator') where guild_id = 1;
select results_eq(
  'select f.fault from desk._lacking(1) f', array['hears_no_text', 'hears_no_members'], 'and what it does not hear'
);

select * from finish();
rollback;
