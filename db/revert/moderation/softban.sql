-- Revert guildkeeper:moderation/softban from pg

begin;
set local role guildkeeper_owner;

drop function moderation.softban;

commit;
