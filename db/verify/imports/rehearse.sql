-- Verify guildkeeper:imports/rehearse on pg

begin;

select 'imports.rehearse'::regproc;

rollback;
