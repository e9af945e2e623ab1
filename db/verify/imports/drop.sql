-- Verify guildkeeper:imports/drop on pg

begin;

select 'imports.drop'::regproc;

rollback;
