-- Specification of moderation._log_channel: where the case log is.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(moderation._log_channel(1), null, 'nowhere');
select tests.configure('moderation.log_channel_id', '102');
select is(moderation._log_channel(1), 102::bigint, 'where the guild wants it');
update app.channel set deleted_at = now() where guild_id = 1 and channel_id = 102;
select is(moderation._log_channel(1), null, 'a channel that was deleted is none');

select * from finish();
rollback;
