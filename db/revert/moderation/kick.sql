-- Revert guildkeeper:moderation/kick from pg

begin;
set local role guildkeeper_owner;

drop function moderation.kick(bigint, bigint, text, numeric, text, bigint, text, moderation.facts, timestamptz);

commit;
