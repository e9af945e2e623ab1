-- Revert guildkeeper:moderation/pardon from pg

begin;
set local role guildkeeper_owner;

drop function moderation.pardon;

commit;
