-- Verify guildkeeper:tickets/_idle_at on pg

begin;

select 'tickets._idle_at'::regproc;

rollback;
