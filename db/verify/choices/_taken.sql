-- Verify guildkeeper:choices/_taken on pg

begin;

select 'choices._taken'::regproc;

rollback;
