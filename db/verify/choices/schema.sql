-- Verify guildkeeper:choices/schema on pg

begin;

select 'choices'::regnamespace;

rollback;
