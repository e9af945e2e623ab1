-- Verify guildkeeper:tickets/_lines on pg

begin;

select 'tickets._lines'::regproc;

rollback;
