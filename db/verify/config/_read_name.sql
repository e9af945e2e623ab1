-- Verify guildkeeper:config/_read_name on pg

begin;

select 'config._read_name'::regproc;

rollback;
