-- Revert guildkeeper:moderation/timeout from pg

begin;
set local role guildkeeper_owner;

drop function moderation.timeout(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz);

commit;
