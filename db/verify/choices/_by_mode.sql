-- Verify guildkeeper:choices/_by_mode on pg

begin;

select 'choices._by_mode'::regproc;

rollback;
