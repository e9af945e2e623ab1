-- Verify guildkeeper:moderation/_unlock on pg

begin;

select 'moderation._unlock(bigint, bigint, text)'::regprocedure;
select 'moderation._unlock_due(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
