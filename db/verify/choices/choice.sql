-- Verify guildkeeper:choices/choice on pg

begin;

select 'choices.choice'::regclass;

rollback;
