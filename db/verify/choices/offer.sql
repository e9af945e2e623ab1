-- Verify guildkeeper:choices/offer on pg

begin;

select 'choices.offer'::regtype;

rollback;
