-- Verify guildkeeper:automod/_tidy on pg

begin;

select 'automod._prune_matches(bigint, timestamptz, integer)'::regprocedure;
select 'automod._tidy(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
