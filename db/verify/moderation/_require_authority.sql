-- Verify guildkeeper:moderation/_require_authority on pg

begin;

select 'moderation._require_rank(moderation.case_kind, moderation.facts)'::regprocedure;
select 'moderation._require_ability(bigint, moderation.case_kind, moderation.facts)'::regprocedure;
select 'moderation._require_authority(bigint, moderation.case_kind, bigint, bigint, moderation.facts)'::regprocedure;

rollback;
