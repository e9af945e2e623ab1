-- Verify guildkeeper:roles/give on pg

begin;

select 'roles.give'::regproc;

rollback;
