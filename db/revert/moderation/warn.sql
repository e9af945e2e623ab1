-- Revert guildkeeper:moderation/warn from pg

begin;
set local role guildkeeper_owner;

drop function moderation.warn;

commit;
