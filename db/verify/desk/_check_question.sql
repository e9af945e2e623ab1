-- Verify guildkeeper:desk/_check_question on pg

begin;

select 'desk._check_question'::regproc;

rollback;
