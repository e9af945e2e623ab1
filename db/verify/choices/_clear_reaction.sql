-- Verify guildkeeper:choices/_clear_reaction on pg

begin;

select 'choices._clear_reaction'::regproc;

rollback;
