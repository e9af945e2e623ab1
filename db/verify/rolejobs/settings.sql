-- Verify guildkeeper:rolejobs/settings on pg

begin;

select 'rolejobs.settings'::regclass;

rollback;
