-- Verify guildkeeper:roles/history on pg

begin;

select 'roles.history'::regproc;

rollback;
