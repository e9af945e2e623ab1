-- Verify guildkeeper:desk/remove_question on pg

begin;

select 'desk.remove_question'::regproc;

rollback;
