-- Revert guildkeeper:moderation/_declined from pg

begin;
set local role guildkeeper_owner;

drop function moderation._declined;

commit;
