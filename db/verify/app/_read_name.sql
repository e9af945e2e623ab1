-- Verify guildkeeper:app/_read_name on pg

begin;

select 'app._read_name'::regproc;

rollback;
