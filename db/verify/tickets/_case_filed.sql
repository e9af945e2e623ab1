-- Verify guildkeeper:tickets/_case_filed on pg

begin;

select 'tickets._case_filed'::regproc;

rollback;
