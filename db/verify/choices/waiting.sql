-- Verify guildkeeper:choices/waiting on pg

begin;

select 'choices.waiting'::regclass;

rollback;
