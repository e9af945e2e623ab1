-- Verify guildkeeper:config/_read_value on pg

begin;

select 'config._read_value'::regproc;

rollback;
