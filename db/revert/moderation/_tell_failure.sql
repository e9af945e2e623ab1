-- Revert guildkeeper:moderation/_tell_failure from pg

begin;
set local role guildkeeper_owner;

drop function moderation._tell_failure;

commit;
