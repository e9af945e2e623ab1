-- Verify guildkeeper:tickets/_read_hours on pg

begin;

select 'tickets._read_hours'::regproc;

rollback;
