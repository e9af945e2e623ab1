-- Verify guildkeeper:choices/chooser on pg

begin;

select 'choices.chooser'::regproc;

rollback;
