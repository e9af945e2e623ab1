-- Verify guildkeeper:moderation/_logged on pg

begin;

select 'moderation._logged(bigint, jsonb, timestamptz)'::regprocedure;

rollback;
