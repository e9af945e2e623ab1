-- Verify guildkeeper:tickets/type_options on pg

begin;

select 'tickets.type_options'::regproc;

rollback;
