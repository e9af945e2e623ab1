-- Revert guildkeeper:moderation/_log from pg

begin;
set local role guildkeeper_owner;

drop function moderation._log;

commit;
