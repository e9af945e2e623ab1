-- Verify guildkeeper:stats/_active_days on pg

begin;

select 'stats._active_days'::regproc;

rollback;
