-- Revert guildkeeper:moderation/_require_authority from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_authority(bigint, moderation.case_kind, bigint, bigint, moderation.facts);
drop function moderation._require_ability(bigint, moderation.case_kind, moderation.facts);
drop function moderation._require_rank(moderation.case_kind, moderation.facts);

commit;
