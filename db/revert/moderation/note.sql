-- Revert guildkeeper:moderation/note from pg

begin;
set local role guildkeeper_owner;

drop function moderation.note(bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz);

commit;
