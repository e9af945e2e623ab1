-- Verify guildkeeper:tickets/type_list on pg

begin;

select 'tickets.type_list'::regproc;

rollback;
