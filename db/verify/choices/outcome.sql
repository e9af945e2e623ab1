-- Verify guildkeeper:choices/outcome on pg

begin;

select 'choices.outcome'::regtype;

rollback;
