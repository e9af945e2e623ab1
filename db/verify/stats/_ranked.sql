-- Verify guildkeeper:stats/_ranked on pg

begin;

select 'stats._ranked'::regproc;

rollback;
