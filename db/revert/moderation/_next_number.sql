-- Revert guildkeeper:moderation/_next_number from pg

begin;
set local role guildkeeper_owner;

drop function moderation._next_number;

commit;
