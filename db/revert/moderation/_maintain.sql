-- Revert guildkeeper:moderation/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function moderation._maintain;

commit;
