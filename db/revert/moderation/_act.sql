-- Revert guildkeeper:moderation/_act from pg

begin;
set local role guildkeeper_owner;

drop function moderation._act;

commit;
