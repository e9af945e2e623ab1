-- Verify guildkeeper:tickets/answers_kept on pg

begin;

select 'tickets.answers_kept'::regproc;

rollback;
