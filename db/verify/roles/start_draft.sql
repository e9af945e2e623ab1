-- Verify guildkeeper:roles/start_draft on pg

begin;

select 'roles.start_draft'::regproc;

rollback;
