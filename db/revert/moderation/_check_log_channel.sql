-- Revert guildkeeper:moderation/_check_log_channel from pg

begin;
set local role guildkeeper_owner;

drop trigger check_log_channel on moderation.settings;
drop function moderation._check_log_channel;

commit;
