-- Revert guildkeeper:moderation/_tell_pardon from pg

begin;
set local role guildkeeper_owner;

drop function moderation._tell_pardon;

commit;
