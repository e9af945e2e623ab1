-- Revert guildkeeper:moderation/_write_to from pg

begin;
set local role guildkeeper_owner;

drop function moderation._write_to;

commit;
