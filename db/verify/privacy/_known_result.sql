-- Verify guildkeeper:privacy/_known_result on pg

begin;

select 'privacy._known_result'::regproc;

rollback;
