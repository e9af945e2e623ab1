-- Verify guildkeeper:choices/_note on pg

begin;

select 'choices._note'::regproc;

rollback;
