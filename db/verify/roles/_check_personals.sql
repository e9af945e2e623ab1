-- Verify guildkeeper:roles/_check_personals on pg

begin;

select 'roles._check_personals'::regproc;

rollback;
