-- Verify guildkeeper:imports/commit on pg

begin;

select 'imports.commit'::regproc;

rollback;
