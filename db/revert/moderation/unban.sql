-- Revert guildkeeper:moderation/unban from pg

begin;
set local role guildkeeper_owner;

drop function moderation.unban;

commit;
