-- Verify guildkeeper:pictures/settings on pg

begin;

select 'pictures.settings'::regclass;

rollback;
