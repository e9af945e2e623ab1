-- Verify guildkeeper:tickets/questions on pg

begin;

select 'tickets.questions'::regproc;

rollback;
