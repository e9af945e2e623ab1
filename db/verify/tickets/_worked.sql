-- Verify guildkeeper:tickets/_worked on pg

begin;

select 'tickets._worked'::regproc;

rollback;
