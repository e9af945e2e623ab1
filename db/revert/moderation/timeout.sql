-- Revert guildkeeper:moderation/timeout from pg

begin;
set local role guildkeeper_owner;

drop function moderation.timeout;

commit;
