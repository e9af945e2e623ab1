-- Verify guildkeeper:tickets/set_question on pg

begin;

select 'tickets.set_question'::regproc;

rollback;
