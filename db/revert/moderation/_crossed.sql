-- Revert guildkeeper:moderation/_crossed from pg

begin;
set local role guildkeeper_owner;

drop function moderation._crossed;

commit;
