-- Revert guildkeeper:moderation/search from pg

begin;
set local role guildkeeper_owner;

drop function moderation.search(bigint, text, bigint, bigint, moderation.case_kind, timestamptz, timestamptz, bigint, integer, bigint, moderation.facts, timestamptz);

commit;
