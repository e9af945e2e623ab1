-- Verify guildkeeper:tickets/_opens_at on pg

begin;

select 'tickets._opens_at'::regproc;

rollback;
