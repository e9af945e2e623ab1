-- Verify guildkeeper:choices/selfcheck on pg

begin;

select 'choices.selfcheck'::regproc;

rollback;
