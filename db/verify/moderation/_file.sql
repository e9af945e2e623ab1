-- Verify guildkeeper:moderation/_file on pg

begin;

select 'moderation._file(bigint, moderation.case_kind, bigint, bigint, text, integer, timestamptz, bigint, moderation.source, text, timestamptz, bigint, interval, boolean)'::regprocedure;

rollback;
