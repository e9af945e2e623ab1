-- Verify guildkeeper:choices/_forget_reactions on pg

begin;

select 'choices._forget_reactions'::regproc;

rollback;
