-- Verify guildkeeper:roles/change_draft on pg

begin;

select 'roles.change_draft'::regproc;

rollback;
