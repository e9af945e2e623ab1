-- Revert guildkeeper:moderation/time_out from pg

begin;
set local role guildkeeper_owner;

drop function moderation.time_out(bigint, bigint, text, text, numeric, text, bigint, text, moderation.facts, timestamptz);

commit;
