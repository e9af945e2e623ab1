-- Verify guildkeeper:stats/_last_size on pg

begin;

select 'stats._last_size'::regproc;

rollback;
