-- Verify guildkeeper:reports/_role_due on pg

begin;

select 'reports._role_due'::regproc;

rollback;
