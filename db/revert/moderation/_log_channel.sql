-- Revert guildkeeper:moderation/_log_channel from pg

begin;
set local role guildkeeper_owner;

drop function moderation._log_channel;

commit;
