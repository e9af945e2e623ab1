-- Revert guildkeeper:moderation/unban from pg

begin;
set local role guildkeeper_owner;

drop function moderation.unban(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz);

commit;
