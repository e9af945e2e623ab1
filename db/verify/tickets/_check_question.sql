-- Verify guildkeeper:tickets/_check_question on pg

begin;

select 'tickets._check_question'::regproc;

rollback;
