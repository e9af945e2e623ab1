-- Verify guildkeeper:roles/drop_sticky on pg

begin;

select 'roles.drop_sticky'::regproc;

rollback;
