-- Verify guildkeeper:moderation/_enforce_again on pg

begin;

select 'moderation._enforce_again(bigint, bigint[])'::regprocedure;

rollback;
