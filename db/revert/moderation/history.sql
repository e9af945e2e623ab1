-- Revert guildkeeper:moderation/history from pg

begin;
set local role guildkeeper_owner;

drop function moderation.history;

commit;
