-- Revert guildkeeper:moderation/remove_timeout from pg

begin;
set local role guildkeeper_owner;

drop function moderation.remove_timeout(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz);

commit;
