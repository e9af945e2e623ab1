-- Verify guildkeeper:choices/rehearse on pg

begin;

select 'choices.rehearse'::regproc;

rollback;
