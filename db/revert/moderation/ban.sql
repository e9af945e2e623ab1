-- Revert guildkeeper:moderation/ban from pg

begin;
set local role guildkeeper_owner;

drop function moderation.ban(bigint, bigint, text, text, text, numeric, text, bigint, text, moderation.facts, timestamptz);

commit;
