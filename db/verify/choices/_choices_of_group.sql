-- Verify guildkeeper:choices/_choices_of_group on pg

begin;

select 'choices._choices_of_group'::regproc;

rollback;
