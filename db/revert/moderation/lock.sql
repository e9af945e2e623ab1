-- Revert guildkeeper:moderation/lock from pg

begin;
set local role guildkeeper_owner;

drop function moderation.lock(bigint, bigint, bigint, bigint, text, text, bigint, text, moderation.facts, timestamptz);
drop type moderation.lock_row;

commit;
