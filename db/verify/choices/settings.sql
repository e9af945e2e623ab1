-- Verify guildkeeper:choices/settings on pg

begin;

select 'choices.settings'::regclass;

rollback;
