-- Verify guildkeeper:choices/_reason_over on pg

begin;

select 'choices._reason_over'::regproc;

rollback;
