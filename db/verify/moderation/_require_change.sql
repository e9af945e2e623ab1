-- Verify guildkeeper:moderation/_require_change on pg

begin;

select 'moderation._until(timestamptz)'::regprocedure;
select 'moderation._require_change(bigint, moderation.case_kind, bigint, timestamptz, moderation.facts, timestamptz)'::regprocedure;

rollback;
