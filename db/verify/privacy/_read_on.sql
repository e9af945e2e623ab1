-- Verify guildkeeper:privacy/_read_on on pg

begin;

select 'privacy._read_on'::regproc;

rollback;
