-- Revert guildkeeper:moderation/history from pg

begin;
set local role guildkeeper_owner;

drop function moderation.history(bigint, bigint, bigint, integer, bigint, moderation.facts, timestamptz);

commit;
