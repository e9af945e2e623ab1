-- Verify guildkeeper:tickets/answer_request on pg

begin;

select 'tickets.answer_request'::regproc;

rollback;
