-- Revert guildkeeper:moderation/ban from pg

begin;
set local role guildkeeper_owner;

drop function moderation.ban;

commit;
