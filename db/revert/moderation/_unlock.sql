-- Revert guildkeeper:moderation/_unlock from pg

begin;
set local role guildkeeper_owner;

drop function moderation._unlock;

commit;
