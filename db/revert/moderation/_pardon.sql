-- Revert guildkeeper:moderation/_pardon from pg

begin;
set local role guildkeeper_owner;

drop function moderation._pardon;

commit;
