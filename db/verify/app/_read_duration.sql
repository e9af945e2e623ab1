-- Verify guildkeeper:app/_read_duration on pg

begin;

select 'app._read_duration'::regproc;

rollback;
