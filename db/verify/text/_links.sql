-- Verify guildkeeper:text/_links on pg

begin;

select 'text._links'::regproc;

rollback;
