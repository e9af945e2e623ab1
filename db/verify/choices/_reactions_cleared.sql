-- Verify guildkeeper:choices/_reactions_cleared on pg

begin;

select 'choices._reactions_cleared'::regproc;

rollback;
