-- Verify guildkeeper:roles/set_sticky on pg

begin;

select 'roles.set_sticky'::regproc;

rollback;
