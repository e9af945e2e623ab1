-- Revert guildkeeper:moderation/_log_line from pg

begin;
set local role guildkeeper_owner;

drop function moderation._log_line;

commit;
