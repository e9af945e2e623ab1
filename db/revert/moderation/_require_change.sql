-- Revert guildkeeper:moderation/_require_change from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_change(bigint, moderation.case_kind, bigint, timestamptz, moderation.facts, timestamptz);
drop function moderation._until(timestamptz);

commit;
