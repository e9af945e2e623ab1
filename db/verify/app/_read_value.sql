-- Verify guildkeeper:app/_read_value on pg

begin;

select 'app._read_value'::regproc;

rollback;
