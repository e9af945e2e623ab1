-- Verify guildkeeper:stats/_keep_partitions on pg

begin;

select 'stats._keep_partitions'::regproc;

rollback;
