-- Verify guildkeeper:stats/_count_voice on pg

begin;

select 'stats._count_voice'::regproc;

rollback;
