-- Verify guildkeeper:privacy/_erase on pg

begin;

select 'privacy._erase'::regproc;

rollback;
