-- Verify guildkeeper:privacy/_go_on on pg

begin;

select 'privacy._go_on'::regproc;

rollback;
