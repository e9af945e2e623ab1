-- Revert guildkeeper:moderation/_can_be_pardoned from pg

begin;
set local role guildkeeper_owner;

drop function moderation._can_be_pardoned;

commit;
