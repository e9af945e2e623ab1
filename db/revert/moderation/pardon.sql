-- Revert guildkeeper:moderation/pardon from pg

begin;
set local role guildkeeper_owner;

drop function moderation.pardon(bigint, bigint, text, bigint, text, moderation.facts, timestamptz);

commit;
