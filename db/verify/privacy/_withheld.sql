-- Verify guildkeeper:privacy/_withheld on pg

begin;

select 'privacy._withheld'::regproc;

rollback;
