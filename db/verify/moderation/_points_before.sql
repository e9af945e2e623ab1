-- Verify guildkeeper:moderation/_points_before on pg

begin;

select 'moderation._points_before(bigint, bigint, bigint, timestamptz, interval)'::regprocedure;

rollback;
