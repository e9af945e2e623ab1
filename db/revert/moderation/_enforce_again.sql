-- Revert guildkeeper:moderation/_enforce_again from pg

begin;
set local role guildkeeper_owner;

drop function moderation._enforce_again;

commit;
