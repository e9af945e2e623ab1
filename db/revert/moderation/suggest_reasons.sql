-- Revert guildkeeper:moderation/suggest_reasons from pg

begin;
set local role guildkeeper_owner;

drop function moderation.suggest_reasons;

commit;
