-- Verify guildkeeper:tickets/_read_day on pg

begin;

select 'tickets._read_day'::regproc;

rollback;
