-- Verify guildkeeper:imports/overview on pg

begin;

select 'imports.overview'::regproc;

rollback;
