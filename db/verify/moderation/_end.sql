-- Verify guildkeeper:moderation/_end on pg

begin;

select 'moderation._end(bigint, bigint, moderation.case_kind, timestamptz, bigint)'::regprocedure;

rollback;
