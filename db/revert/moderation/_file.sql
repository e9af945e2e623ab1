-- Revert guildkeeper:moderation/_file from pg

begin;
set local role guildkeeper_owner;

drop function moderation._file;

commit;
