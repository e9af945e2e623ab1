-- Revert guildkeeper:moderation/unlock from pg

begin;
set local role guildkeeper_owner;

drop function moderation.unlock;

commit;
