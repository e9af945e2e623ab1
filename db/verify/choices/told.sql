-- Verify guildkeeper:choices/told on pg

begin;

select 'choices.told'::regtype;

rollback;
