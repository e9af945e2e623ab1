-- Verify guildkeeper:tickets/_transcript on pg

begin;

select 'tickets._transcript'::regproc;

rollback;
