-- Verify guildkeeper:tickets/set_topic on pg

begin;

select 'tickets.set_topic'::regproc;

rollback;
