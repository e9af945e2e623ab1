-- Revert guildkeeper:moderation/_filed_at from pg

begin;
set local role guildkeeper_owner;

drop function moderation._filed_at;

commit;
