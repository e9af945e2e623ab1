-- Revert guildkeeper:moderation/_kind_of from pg

begin;
set local role guildkeeper_owner;

drop function moderation._kind_of;

commit;
