-- Verify guildkeeper:imports/_go_on on pg

begin;

select 'imports._go_on'::regproc;

rollback;
