-- Verify guildkeeper:choices/_carry_out on pg

begin;

select 'choices._carry_out'::regproc;

rollback;
