-- Revert guildkeeper:moderation/case from pg

begin;
set local role guildkeeper_owner;

drop function moderation.case(bigint, bigint, bigint, moderation.facts, timestamptz);

commit;
