-- Revert guildkeeper:moderation/_is_about from pg

begin;
set local role guildkeeper_owner;

drop function moderation._is_about;

commit;
