-- Verify guildkeeper:moderation/_tidy on pg

begin;

select 'moderation._prune_matches(bigint, timestamptz, integer)'::regprocedure;
select 'moderation._tidy(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
