-- Verify guildkeeper:choices/_hold on pg

begin;

select 'choices._hold'::regproc;

rollback;
