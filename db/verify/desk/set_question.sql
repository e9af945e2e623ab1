-- Verify guildkeeper:desk/set_question on pg

begin;

select 'desk.set_question'::regproc;

rollback;
