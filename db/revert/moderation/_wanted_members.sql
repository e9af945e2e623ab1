-- Revert guildkeeper:moderation/_wanted_members from pg

begin;
set local role guildkeeper_owner;

drop function moderation._wanted_members;

commit;
