-- Revert guildkeeper:moderation/softban from pg

begin;
set local role guildkeeper_owner;

drop function moderation.softban(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz);

commit;
