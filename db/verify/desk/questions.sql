-- Verify guildkeeper:desk/questions on pg

begin;

select 'desk.questions'::regproc;

rollback;
