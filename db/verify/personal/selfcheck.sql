-- Verify guildkeeper:personal/selfcheck on pg

begin;

select 'personal.selfcheck'::regproc;

rollback;
