-- Verify guildkeeper:tickets/_go_on_reading on pg

begin;

select 'tickets._go_on_reading'::regproc;

rollback;
