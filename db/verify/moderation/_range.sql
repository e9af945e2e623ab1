-- Verify guildkeeper:moderation/_range on pg

begin;

select 'moderation._range(bigint, bigint, bigint, moderation.case_kind, timestamptz, timestamptz, bigint, bigint)'::regprocedure;

rollback;
