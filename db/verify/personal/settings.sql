-- Verify guildkeeper:personal/settings on pg

begin;

select 'personal.settings'::regclass;

rollback;
