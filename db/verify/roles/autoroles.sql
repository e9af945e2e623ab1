-- Verify guildkeeper:roles/autoroles on pg

begin;

select 'roles.autoroles'::regproc;

rollback;
