-- Verify guildkeeper:app/_read_number on pg

begin;

select 'app._read_number'::regproc;

rollback;
