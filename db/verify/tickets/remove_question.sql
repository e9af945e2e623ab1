-- Verify guildkeeper:tickets/remove_question on pg

begin;

select 'tickets.remove_question'::regproc;

rollback;
