-- Verify guildkeeper:moderation/_log on pg

begin;

select 'moderation._log(bigint, bigint)'::regprocedure;

rollback;
